import { eventKinds } from '#src/data/codes.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { ChoiceGroup } from '#src/ui/filters/ChoiceGroup.tsx';
import { FilterBar } from '#src/ui/filters/FilterBar.tsx';
import { mostFirst, offeredValues } from '#src/ui/filters/offeredValues.ts';
import { SearchField } from '#src/ui/filters/SearchField.tsx';
import { SelectField } from '#src/ui/filters/SelectField.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import { YearRangeField } from '#src/ui/filters/YearRangeField.tsx';
import { actorLabel } from './actorLabel.ts';
import type { ChosenEvents } from './chosenEvents.ts';
import { eventKindWords } from './eventKindWords.ts';
import { filterWords } from './filterWords.ts';
import { MarkSign } from './scale/drawing/MarkSign.tsx';
import { origins, statementKinds, wholeList, type TimelineChoice } from './timelineUrl.ts';

interface Props {
  choice: TimelineChoice;
  counts: ChosenEvents['counts'];
  /** Whether any filter is set. */
  filtered: boolean;
  choose: Choose<TimelineChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

const statementWords = { fact: 'facts', claim: 'claims', derived: 'derived' };

/** The controls that narrow the timeline, each choice with how many events it would leave. */
export function TimelineFilterBar({ choice, counts: countsOf, filtered, choose, settle }: Props) {
  const records = useRecords();
  const { dossier, sourceLabel } = records;
  const { text, kinds, years, actor, theme, said, origin } = choice;
  const counts = countsOf();
  const actors = offeredValues(counts.actor, actor).toSorted(mostFirst);
  const mainSource = sourceLabel(dossier.mainSource);
  const originWords = { main: `${mainSource}, the main source`, added: 'added from others' };
  return (
    <FilterBar
      label="Filter events"
      onReset={filtered ? () => choose(wholeList) : null}
      more={[actor, theme, said, origin].some((value) => value !== null) ? 'open' : 'closed'}
      furtherFilters={
        <>
          <SelectField
            label={filterWords.actor}
            choices={actors.map(([value, count]) => ({ value, label: actorLabel(value, records), count }))}
            chosen={actor}
            onChange={(next) => choose({ actor: next })}
          />
          <SelectField
            label={filterWords.theme}
            choices={dossier.themes.map(({ id, title }) => ({
              value: id,
              label: title,
              count: counts.theme.get(id) ?? 0,
            }))}
            chosen={theme}
            onChange={(next) => choose({ theme: next })}
          />
          <SelectField
            label={filterWords.said}
            choices={statementKinds.map((value) => ({
              value,
              label: statementWords[value],
              count: counts.said.get(value) ?? 0,
            }))}
            chosen={said}
            onChange={(next) => choose({ said: next })}
          />
          <SelectField
            label={filterWords.origin}
            choices={origins.map((value) => ({
              value,
              label: originWords[value],
              count: counts.origin.get(value) ?? 0,
            }))}
            chosen={origin}
            onChange={(next) => choose({ origin: next })}
          />
        </>
      }
    >
      <SearchField value={text} onChange={(next) => choose({ text: next }, { settled: false })} onSettle={settle} />
      <YearRangeField
        value={years}
        onChange={(next) => choose({ years: next }, { settled: false })}
        onSettle={settle}
      />
      <ChoiceGroup
        legend={filterWords.kinds}
        choices={eventKinds
          .map((value) => ({
            value,
            label: eventKindWords[value],
            count: counts.kinds.get(value) ?? 0,
            sign: <MarkSign kind={value} />,
          }))
          .filter(({ value }) => counts.kinds.has(value) || kinds.includes(value))}
        chosen={kinds}
        onChange={(next) => choose({ kinds: next })}
      />
    </FilterBar>
  );
}
