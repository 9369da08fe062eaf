import { formatDate } from '#src/lib/dates/dates.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { countFacts } from '#src/panels/trade/countFacts.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import styles from './WhoseFigures.module.css';

interface Props {
  marks: TradeMark[];
  countTitle: (id: string) => string;
  /** What holds of all the amounts: the currency and its time. */
  amounts: string;
}

/** Whose figures a chart shows, a line for each way of counting: holder, reporter, partner, flow, valuation, period, source. */
export function WhoseFigures({ marks, countTitle, amounts }: Props) {
  const { locale } = useRecords();
  return (
    <ul className={styles.list}>
      {countFacts(marks).map(({ count, holders, reporters, partners, flows, valuations, period, citations }) => (
        <li key={count}>
          <strong>{countTitle(count)}</strong>: {holders.join('; ')}. Reporter: {reporters}; partner: {partners};{' '}
          {flows}; {valuations}; {formatDate(period, locale)}; {amounts}. <CitationList citations={citations} />
        </li>
      ))}
    </ul>
  );
}
