import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { countFacts } from '#src/panels/trade/countFacts.ts';
import { capitalised } from '#src/panels/trade/markWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import styles from './WhoseFigures.module.css';

interface Props {
  marks: TradeMark[];
  countTitle: (id: string) => string;
}

/** Whose figures a chart shows, a line for each way of counting: holder, reporter, partner, flow, valuation, period, source. */
export function WhoseFigures({ marks, countTitle }: Props) {
  const { locale } = useRecords();
  return (
    <ul className={styles.list}>
      {countFacts(marks, locale).map(({ count, whose, of, citations }) => (
        <li key={count}>
          <strong>{countTitle(count)}</strong>: {whose}. {capitalised(of)}; US dollars of the time.{' '}
          <CitationList citations={citations} />
        </li>
      ))}
    </ul>
  );
}
