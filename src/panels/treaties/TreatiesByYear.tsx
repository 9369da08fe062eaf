import { useQuery } from '@tanstack/react-query';
import { timelineDataset } from '#src/data/timeline.ts';
import type { Treaty } from '#src/data/treaties.ts';
import { dayOf, yearOf, yearsOf } from '#src/lib/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { useToday } from '#src/lib/today.ts';
import type { YearRange } from '#src/lib/yearRange.ts';
import { isWithoutRelations, relationsPeriods } from '#src/records/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { YearHistogram } from '#src/ui/YearHistogram.tsx';
import { treatiesByYear } from './chosenTreaties.ts';
import styles from './TreatiesByYear.module.css';

interface Props {
  treaties: Treaty[];
  chosen?: YearRange | null;
  onChoose?: (year: number) => void;
}

/** A bar for every year of the dossier with the number of treaties signed, years without relations marked below. */
export function TreatiesByYear({ treaties, chosen, onChoose }: Props) {
  const { dossier, locale } = useRecords();
  const today = useToday();
  const { data: timeline } = useQuery({ ...timelineDataset.query, enabled: dossier.panels.includes('timeline') });
  const breaks = relationsPeriods(timeline?.events ?? [], today).filter(({ status }) => isWithoutRelations(status));
  const period = yearsOf(dossier.period);
  const years = treatiesByYear(treaties, period && { from: period.from, to: Math.max(period.to, yearOf(today)) });
  const empty = years.filter(({ count }) => count === 0).length;
  const undated = treaties.filter(({ signed }) => !signed || !yearsOf(signed)).length;
  const without = (year: number) =>
    breaks.some(({ firstDay, endDay }) => firstDay <= dayOf(year) && endDay >= dayOf(year + 1));
  return (
    <div className={styles.chart}>
      <YearHistogram
        years={years}
        chosen={chosen}
        onChoose={onChoose}
        hatched={without}
        label={`Treaties signed by year, ${years[0]?.year} to ${years.at(-1)?.year}; ${empty} years without one.`}
      />
      <p className={styles.caption}>
        {countOf(years.length - empty, 'year', 'years', locale)} with a treaty, {empty} without.
        {undated > 0 && ` ${countOf(undated, 'treaty', 'treaties', locale)} without a known year.`}
        {breaks.length > 0 && ' A bar under the axis: no full diplomatic relations all year.'}
      </p>
    </div>
  );
}
