import { timelineDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { TreatyYear } from '#src/data/treaty-list/treatyColumns.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { countIn } from '#src/lib/columns/yearTally.ts';
import { yearOf, yearsOf } from '#src/lib/dates/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { useToday } from '#src/lib/dates/today.ts';
import type { YearRange } from '#src/lib/dates/yearRange.ts';
import { isWithoutRelations, relationsPeriods } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { yearWords } from '#src/panels/treaties/treatyWords.ts';
import { countsOf, drawnYears, yearsFrom } from './drawnYears.ts';
import styles from './TreatiesByYear.module.css';
import { WithoutRelationsKey } from './WithoutRelationsKey.tsx';
import { YearBars } from './YearBars.tsx';
import type { YearSeries } from './yearSeries.ts';

/** The years a dossier's treaties are drawn over, the periods of relations, and those of them without full relations. */
export function useDrawnYears(list: TreatyList, counted: TreatyYear) {
  const { dossier } = useRecords();
  const today = useToday();
  const { data: timeline } = useQuery({ ...timelineDataset.query, enabled: dossier.panels.includes('timeline') });
  const periods = useMemo(() => relationsPeriods(timeline?.events ?? [], today), [timeline, today]);
  const without = useMemo(() => periods.filter(({ status }) => isWithoutRelations(status)), [periods]);
  const span = useMemo(
    () => drawnYears(yearsOf(dossier.period), countsOf({ sifted: list.unfiltered() }, counted), yearOf(today)),
    [dossier.period, list, counted, today],
  );
  return { span, periods, without };
}

/** What the bars show, in a sentence. */
export function barsLabel(series: YearSeries[], span: YearRange, counted: TreatyYear): string {
  const empty = yearsFrom(span).filter((year) => series.every(({ counts }) => countIn(counts, year) === 0)).length;
  const what = counted === 'signed' ? 'Treaties signed by year' : `Treaties by the year they ${yearWords.inForce}`;
  return `${what}, ${span.from} to ${span.to}; ${empty} years without one.`;
}

/** A bar for every year of the dossier with the number of treaties signed, years without relations marked below. */
export function TreatiesByYear({ list }: { list: TreatyList }) {
  const { locale } = useRecords();
  const { span, without } = useDrawnYears(list, 'signed');
  const sifted = list.unfiltered();
  const counts = countsOf({ sifted }, 'signed');
  const series: YearSeries[] = [{ label: 'All treaties', fill: 'solid', counts, total: sifted.shown }];
  const filled = yearsFrom(span).filter((year) => countIn(counts, year) > 0).length;
  const undated = sifted.years.find(({ name }) => name === 'signed')?.without ?? 0;
  return (
    <div className={styles.chart}>
      <YearBars
        span={span}
        series={series}
        without={without}
        chosen={null}
        locale={locale}
        label={barsLabel(series, span, 'signed')}
      />
      <p className={styles.caption}>
        {countOf(filled, 'year', 'years', locale)} with a treaty, {span.to - span.from + 1 - filled} without.
        {undated > 0 && ` ${countOf(undated, 'treaty', 'treaties', locale)} without a known year.`}{' '}
        <WithoutRelationsKey periods={without} span={span} />
      </p>
    </div>
  );
}
