import { Fragment, memo } from 'react';
import { Link } from 'react-router';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { yearOf } from '#src/lib/dates/dates.ts';
import { parseYearRange, yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { toTreatiesUrl, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import { isWithoutRelations, type RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';

interface Props {
  periods: RelationsPeriod[];
  choice: TreatiesChoice;
}

/** Says when relations stood and since which day they were restored, each stretch of years a way to its treaties; nothing where they never did. */
export const YearsWithRelations = memo(function YearsWithRelations({ periods, choice }: Props) {
  const { locale } = useRecords();
  const stretches = yearsWithRelations(periods);
  if (stretches.length === 0) return null;
  return (
    <span data-not-presented>
      Relations stood{' '}
      {stretches.map(({ years, start }, index) => (
        <Fragment key={years.from}>
          {index > 0 && ', '}
          <Link to={{ search: toTreatiesUrl({ ...choice, years, open: null }) }} preventScrollReset>
            {yearRangeWords(years)}
          </Link>
          {index > 0 && (
            <>
              {' '}
              (
              <Link to={paths.timeline(start.id)}>
                restored <DateText date={start.date} locale={locale} />
              </Link>
              )
            </>
          )}
        </Fragment>
      ))}
      .{' '}
    </span>
  );
}, sameButYears);

/** The ways stay as they are while a range of years is moved. */
function sameButYears(a: Props, b: Props): boolean {
  return a.periods === b.periods && othersOf(a.choice) === othersOf(b.choice);
}

const othersOf = (choice: TreatiesChoice) => toTreatiesUrl({ ...choice, years: null, open: null });

/** Periods that follow each other with relations are one stretch. */
function yearsWithRelations(periods: RelationsPeriod[]): { years: YearRange; start: TimelineEvent }[] {
  return periods.flatMap(({ status, firstDay, start }, index) => {
    const before = periods[index - 1];
    if (isWithoutRelations(status) || (before && !isWithoutRelations(before.status))) return [];
    const end = periods.slice(index).find((later) => isWithoutRelations(later.status));
    const years = parseYearRange(`${yearOf(firstDay)}-${end ? yearOf(end.firstDay) : ''}`); // without an end, an open range
    return years ? [{ years, start }] : [];
  });
}
