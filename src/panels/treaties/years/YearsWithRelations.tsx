import { Fragment } from 'react';
import { Link } from 'react-router';
import { yearOf } from '#src/lib/dates/dates.ts';
import { parseYearRange, yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { toTreatiesUrl, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import { isWithoutRelations, type RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';

/** Says when relations stood, each stretch of years a way to the treaties of those years; nothing where they never did. */
export function YearsWithRelations({ periods, choice }: { periods: RelationsPeriod[]; choice: TreatiesChoice }) {
  const stretches = yearsWithRelations(periods);
  if (stretches.length === 0) return null;
  return (
    <span data-not-presented>
      Relations stood{' '}
      {stretches.map((years, index) => (
        <Fragment key={years.from}>
          {index > 0 && ', '}
          <Link to={{ search: toTreatiesUrl({ ...choice, years, open: null }) }} preventScrollReset>
            {yearRangeWords(years)}
          </Link>
        </Fragment>
      ))}
      .{' '}
    </span>
  );
}

/** Periods that follow each other with relations are one stretch. */
function yearsWithRelations(periods: RelationsPeriod[]): YearRange[] {
  return periods.flatMap(({ status, firstDay }, index) => {
    const before = periods[index - 1];
    if (isWithoutRelations(status) || (before && !isWithoutRelations(before.status))) return [];
    const end = periods.slice(index).find((later) => isWithoutRelations(later.status));
    return parseYearRange(`${yearOf(firstDay)}-${end ? yearOf(end.firstDay) : ''}`) ?? [];
  });
}
