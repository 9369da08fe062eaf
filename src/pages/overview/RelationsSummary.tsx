import { timelineDataset } from '#src/data/datasets.ts';
import { Link } from 'react-router';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { compareDates, readDate, type Day } from '#src/lib/dates/dates.ts';
import { countOf, formatNumber } from '#src/lib/numbers.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { useToday } from '#src/lib/dates/today.ts';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { RelationsBand } from '#src/records/relations/RelationsBand.tsx';
import { relationsBreaks, relationsPeriods, type RelationsBreak } from '#src/records/relations/relationsPeriods.ts';
import { heightWords, spanWords } from '#src/records/relations/relationsWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { PeriodList } from './PeriodList.tsx';
import styles from './RelationsSummary.module.css';
import { SummarySection } from './SummarySection.tsx';

/** The band of relations with its periods, the days without relations, and the latest and next events. */
export function RelationsSummary() {
  return <DataGate query={timelineDataset.query}>{({ events }) => <Relations events={events} />}</DataGate>;
}

function Relations({ events }: { events: TimelineEvent[] }) {
  const today = useToday();
  const periods = relationsPeriods(events, today);
  return (
    <>
      <Slide id="band" title="The band of relations">
        <SummarySection title="The state of relations" to={paths.timeline()}>
          <RelationsBand periods={periods} today={today} />
          <p className={styles.key}>{heightWords}. A mark above: begun by one party alone.</p>
          <Breaks breaks={relationsBreaks(periods)} />
          <PeriodList periods={periods} />
        </SummarySection>
      </Slide>
      <NewsList events={events} today={today} />
    </>
  );
}

function Breaks({ breaks }: { breaks: RelationsBreak[] }) {
  const { locale } = useRecords();
  return (
    <ul className={styles.breaks}>
      {breaks.map(({ start, end, days, exact }) => (
        <li key={start.id}>
          <Link to={paths.timeline(start.id)} className={styles.figure}>
            {exact ? formatNumber(days, locale) : spanWords(days, exact, locale)}
          </Link>
          <span>
            {exact && `${days === 1 ? 'day' : 'days'} `}without full relations,{' '}
            <DateText date={start.date} locale={locale} /> to{' '}
            {end ? <DateText date={end.date} locale={locale} /> : 'today'}
            {exact && days > 365 && ` (${spanWords(days, false, locale)})`}
          </span>
        </li>
      ))}
      {breaks.length === 0 && <li>Relations were never broken.</li>}
    </ul>
  );
}

function NewsList({ events, today }: { events: TimelineEvent[]; today: Day }) {
  const { locale } = useRecords();
  const sorted = events.toSorted((a, b) => compareDates(a.date, b.date)).filter(({ date }) => readDate(date));
  const isAhead = ({ date }: TimelineEvent) => (readDate(date)?.start?.first ?? -Infinity) > today;
  const latest = sorted
    .filter((event) => !isAhead(event))
    .slice(-4)
    .toReversed();
  const next = sorted.filter(isAhead).slice(0, 4);
  return (
    <div className={styles.news}>
      <SummarySection title={`Latest of ${countOf(events.length, 'event', 'events', locale)}`} to={paths.timeline()}>
        <EventLines events={latest} />
      </SummarySection>
      <SummarySection title="Next events">
        {next.length > 0 ? <EventLines events={next} /> : <p>No later event is recorded.</p>}
      </SummarySection>
    </div>
  );
}

function EventLines({ events }: { events: TimelineEvent[] }) {
  const { locale } = useRecords();
  return (
    <ul className={styles.lines}>
      {events.map(({ id, date, title }) => (
        <li key={id}>
          <span className={styles.date}>
            <DateText date={date} locale={locale} />
          </span>
          <Link to={paths.timeline(id)}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
