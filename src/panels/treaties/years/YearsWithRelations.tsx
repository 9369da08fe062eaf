import { Fragment, memo } from 'react';
import { Link } from 'react-router';
import { yearOf } from '#src/lib/dates/dates.ts';
import { parseYearRange, yearRangeWords, type YearRange } from '#src/lib/dates/yearRange.ts';
import { toTreatiesUrl, type TreatiesChoice } from '#src/panels/treaties/treatiesUrl.ts';
import { isWithoutRelations, type RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';

interface Props {
  periods: RelationsPeriod[];
  choice: TreatiesChoice;
}

/** Says when relations stood, each stretch of years a way to the treaties of those years; nothing where they never did. */
export const YearsWithRelations = memo(function YearsWithRelations({ periods, choice }: Props) {
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
}, sameButYears);

/** The ways stay as they are while a range of years is moved. */
function sameButYears(a: Props, b: Props): boolean {
  return a.periods === b.periods && othersOf(a.choice) === othersOf(b.choice);
}

const othersOf = (choice: TreatiesChoice) => toTreatiesUrl({ ...choice, years: null, open: null });

/** Periods that follow each other with relations are one stretch. */
function yearsWithRelations(periods: RelationsPeriod[]): YearRange[] {
  return periods.flatMap(({ status, firstDay }, index) => {
    const before = periods[index - 1];
    if (isWithoutRelations(status) || (before && !isWithoutRelations(before.status))) return [];
    const end = periods.slice(index).find((later) => isWithoutRelations(later.status));
    return parseYearRange(`${yearOf(firstDay)}-${end ? yearOf(end.firstDay) : ''}`) ?? []; // without an end, an open range
  });
}
