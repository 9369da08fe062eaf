import { assemblyVotesDataset, type Content } from '#src/data/datasets.ts';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { dayOf } from '#src/lib/dates/dates.ts';
import { countOf, formatNumber, formatPercent } from '#src/lib/numbers.ts';
import { useToday } from '#src/lib/dates/today.ts';
import { RelationsBand } from '#src/records/relations/RelationsBand.tsx';
import { relationsPeriods } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { OnSlide } from '#src/ui/Slide.tsx';
import { LiveChart } from '#src/ui/LiveChart.tsx';
import { yearTicks } from '#src/lib/dates/yearTicks.ts';
import { AgreementDrawing } from './AgreementDrawing.tsx';
import styles from './AgreementFigure.module.css';
import { AgreementLabels, ShareAxis } from './AgreementLabels.tsx';
import { agreementYears, fewVotes, type AgreementPoint, type AgreementYear } from './agreementSeries.ts';
import { VoteCounts } from './VoteCounts.tsx';

interface Props {
  votes: Content<typeof assemblyVotesDataset>;
  /** Of which the band of relations is made; none where the dossier has no timeline. */
  events: TimelineEvent[];
}

const loadChart = () => import('./AgreementChart.tsx').then(({ AgreementChart }) => AgreementChart);

/** Agreement by year, how many votes stand behind each point, and the state of relations: three pictures on one axis. */
export function AgreementFigure({ votes: { years: rows, topic }, events }: Props) {
  const { dossier, locale } = useRecords();
  const today = useToday();
  const years = agreementYears(rows);
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const missing = years.filter(({ all, onTopic }) => !all && !onTopic).map(({ year }) => year);
  const periods = relationsPeriods(events, today);
  const ticks = yearTicks(first, last + 1).map((year) => ({ day: dayOf(year), label: String(year) }));
  const label = `Share of identical votes by year, ${first} to ${last}`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.key}>
        <OnSlide>{dossier.title}. </OnSlide>
        <span className={styles.summary}>{summaryOf(years, topic, locale)}</span> Share of votes in which both cast the
        same. Solid line: all votes; dashed line: {topic}. A hollow point rests on fewer than {fewVotes} votes.
        {missing.length > 0 && ` A line breaks where the data have no row: ${missing.join(', ')}.`}
      </figcaption>
      <div className={styles.plot}>
        <ShareAxis years={years} ticks={ticks.map(({ label: year }) => Number(year))} locale={locale} />
        <LiveChart
          drawing={<AgreementDrawing years={years} label={label} />}
          load={loadChart}
          chartProps={{ years, label, topic, locale }}
        />
        <AgreementLabels years={years} topic={topic} locale={locale} />
      </div>
      <VoteCounts years={years} topic={topic} />
      <div>
        {periods.length > 0 && (
          <>
            <p className={styles.name}>The state of relations</p>
            <RelationsBand
              periods={periods}
              today={today}
              span={{ from: dayOf(first), to: dayOf(last + 1) }}
              ticks={ticks}
            />
          </>
        )}
      </div>
    </figure>
  );
}

/** What the lines show, in words; every number stands in the table. */
function summaryOf(years: AgreementYear[], topic: string, locale: string): string {
  const shares = years.flatMap(({ all }) => (all && all.votes >= fewVotes ? [all] : []));
  const low = shares.toSorted((a, b) => a.share - b.share)[0];
  const high = shares.toSorted((a, b) => b.share - a.share)[0];
  const last = shares.at(-1);
  const words = (point: AgreementPoint) => `${formatPercent(point.share * 100, locale)} in ${point.year}`;
  const onTopic = years.flatMap((year) => year.onTopic ?? []);
  const without = onTopic.filter(({ share }) => share === 0).length;
  const sentences = [
    low &&
      high &&
      last &&
      `Of all votes of a year, the two cast the same in ${words(last)}; in years with at least ${fewVotes} votes the lowest was ${words(low)}, the highest ${words(high)}.`,
    onTopic.length > 0 &&
      `${topic}: no identical vote in ${formatNumber(without, locale)} of ${countOf(onTopic.length, 'year', 'years', locale)}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}
