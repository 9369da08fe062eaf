import { liftedFilters } from '#src/lib/columns/waysBack.ts';
import { SourcesCalledSo } from '#src/records/citations/SourcesCalledSo.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DidYouMean } from '#src/ui/filters/DidYouMean.tsx';
import { LiftFilters } from '#src/ui/filters/LiftFilters.tsx';
import type { Choose } from '#src/ui/filters/useAddressChoice.ts';
import type { ChosenEvents } from './chosenEvents.ts';
import { filterWords } from './filterWords.ts';
import { noFilters, wholeList, type TimelineChoice } from './timelineUrl.ts';

interface Props {
  ways: ReturnType<ChosenEvents['ways']>;
  near: string[];
  /** What was searched for. */
  text: string;
  /** How many events there are. */
  total: number;
  choose: Choose<TimelineChoice>;
}

/** Says which filters bring events back when they are lifted, and what may have been searched for. */
export function NothingFound({ ways, near, text, total, choose }: Props) {
  const { locale } = useRecords();
  return (
    <LiftFilters
      noun={['event', 'events']}
      locale={locale}
      ways={ways}
      nameOf={(name) => `“${filterWords[name]}”`}
      onLift={(lift) => choose(liftedFilters(noFilters, lift))}
      total={total}
      onAll={() => choose(wholeList)}
    >
      <DidYouMean offered={near} onSearch={(next) => choose({ text: next })} />
      <SourcesCalledSo text={text} />
    </LiftFilters>
  );
}
