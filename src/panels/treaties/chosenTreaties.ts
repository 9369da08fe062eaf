import type { Treaty } from '#src/data/treaties.ts';
import { compareDates, yearsOf } from '#src/lib/dates.ts';
import { foldText, searchWords } from '#src/lib/foldText.ts';
import { touchesRange, type YearRange } from '#src/lib/yearRange.ts';
import type { TreatiesChoice, TreatySort } from './treatiesUrl.ts';

interface Context {
  topicTitle: (id: string) => string;
  inMainSource: (treaty: Treaty) => boolean;
  locale: string;
}

/** The treaties a choice lets through, sorted; unknown values come last in either direction. */
export function chosenTreaties(treaties: Treaty[], choice: TreatiesChoice, context: Context): Treaty[] {
  const words = searchWords(choice.text);
  return treaties
    .filter(
      (treaty) =>
        touchesRange(treaty.signed ? yearsOf(treaty.signed) : null, choice.years) &&
        (choice.topics.length === 0 || choice.topics.includes(treaty.topic)) &&
        (!choice.mainSourceOnly || context.inMainSource(treaty)) &&
        words.every((word) => searchText(treaty, context).includes(word)),
    )
    .toSorted(compareBy(choice.sort, context));
}

/** How many treaties were signed in each year from the first to the last, empty years included; undated ones count nowhere. */
export function treatiesByYear(treaties: Treaty[], span: YearRange | null): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { signed } of treaties) {
    const year = signed ? yearsOf(signed)?.from : undefined;
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const from = span?.from ?? Math.min(...counts.keys());
  const to = span?.to ?? Math.max(...counts.keys());
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [];
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    count: counts.get(from + index) ?? 0,
  }));
}

function searchText(treaty: Treaty, { topicTitle }: Context): string {
  return foldText(
    [
      treaty.title,
      treaty.officialTitle,
      topicTitle(treaty.topic),
      treaty.place,
      ...treaty.statements.map(({ text }) => text),
    ].join(' '),
  );
}

function compareBy({ column, descending }: TreatySort, { topicTitle, locale }: Context) {
  const valueOf = (treaty: Treaty) => (column === 'topic' ? topicTitle(treaty.topic) : treaty[column]);
  const compare = column === 'signed' || column === 'inForce' ? compareDates : new Intl.Collator(locale).compare;
  return (a: Treaty, b: Treaty) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return descending ? compare(right, left) : compare(left, right);
  };
}
