import type { Content } from '#src/data/dataset.ts';
import type { Figure, tradeDataset } from '#src/data/trade.ts';
import { dayOf, formatDate, readDate, yearOf } from '#src/lib/dates.ts';
import { formatDollars, formatPercent } from '#src/lib/numbers.ts';
import { CitationList } from '#src/records/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { MonthStrip } from './MonthStrip.tsx';
import { TradeBars } from './TradeBars.tsx';
import styles from './TradeHeadline.module.css';
import { missingShareOfYear, tradeBars } from './tradeSeries.ts';

interface Props {
  figures: Figure[];
  headline: Content<typeof tradeDataset.schema>['headline'];
}

/** The headline bars under a title that carries the period, with the months that are not in the figures drawn as missing. */
export function TradeHeadline({ figures, headline }: Props) {
  const { locale, side, actorName } = useRecords();
  const total = figures.find(({ id }) => id === headline.total);
  const bars = tradeBars(figures, [headline.exports, headline.imports], side);
  if (!total || bars.length === 0) return <p>No headline figures are recorded.</p>;
  const change = figures.find(
    ({ measure, period, holder }) => measure === 'change' && period === total.period && holder === total.holder,
  );
  const period = formatDate(total.period, locale);
  const partial = isPartOfYear(total.period);
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>
        <h2>
          Trade in {period}
          {partial && <span className={styles.partial}> · part of a year</span>}
        </h2>
        <p className={styles.subtitle}>
          US dollars, as reported by the {actorName(total.holder)} <CitationList citations={total.citations} />
        </p>
      </figcaption>
      <TradeBars bars={bars} />
      <MonthStrip period={total.period} />
      <p className={styles.total}>
        {total.value !== null && <strong>{formatDollars(total.value, locale)} in all</strong>}
        {change?.value != null && <> ({formatPercent(change.value, locale)} on the same months of the year before)</>}
      </p>
    </figure>
  );
}

function isPartOfYear(period: string): boolean {
  const date = readDate(period);
  if (!date?.start || !date.end) return false;
  const year = yearOf(date.start.first);
  return missingShareOfYear(date.start.first, date.end.last, dayOf(year + 1) - dayOf(year)) > 0;
}
