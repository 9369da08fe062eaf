import { eventKinds } from '#src/data/codes.ts';
import type { Statement } from '#src/data/schema/statement.ts';
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
import type { FacetName } from './eventIndex.ts';
import { eventKindWords } from './eventKindWords.ts';
import { filterWords } from './filterWords.ts';
import { MarkSign } from './scale/drawing/MarkSign.tsx';
import { wholeList, type Origin, type TimelineChoice } from './timelineUrl.ts';

interface Props {
  choice: TimelineChoice;
  counts: ChosenEvents['counts'];
  /** Whether any filter is set. */
  filtered: boolean;
  choose: Choose<TimelineChoice>;
  /** Has what is typed put into the address at once. */
  settle: () => void;
}

const statementWords: Record<Statement['kind'], string> = { fact: 'facts', claim: 'claims', derived: 'derived' };

/** The controls that narrow the timeline, each choice with how many events it would leave. */
export function TimelineFilterBar({ choice, counts: countsOf, filtered, choose, settle }: Props) {
  const records = useRecords();
  const { dossier, sourceLabel } = records;
  const { text, kinds, years, actor, theme, said, origin } = choice;
  const counts = countsOf();
  const actors = offeredValues(counts.actor, actor).toSorted(mostFirst);
  const mainSource = sourceLabel(dossier.mainSource);
  const originWords: Record<Origin, string> = { main: `${mainSource}, the main source`, added: 'added from others' };
  const select = (name: Exclude<FacetName, 'kinds'>, values: [value: string, label: string][]) => (
    <SelectField<string>
      label={filterWords[name]}
      choices={values.map(([value, label]) => ({ value, label, count: counts[name].get(value) ?? 0 }))}
      chosen={choice[name]}
      onChange={(next) => choose((before) => ({ ...before, [name]: next }))}
    />
  );
  return (
    <FilterBar
      label="Filter events"
      onReset={filtered ? () => choose(wholeList) : null}
      more={[actor, theme, said, origin].some((value) => value !== null) ? 'open' : 'closed'}
      furtherFilters={
        <>
          {select(
            'actor',
            actors.map(([id]) => [id, actorLabel(id, records)]),
          )}
          {select(
            'theme',
            dossier.themes.map(({ id, title }) => [id, title]),
          )}
          {select('said', Object.entries(statementWords))}
          {select('origin', Object.entries(originWords))}
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
