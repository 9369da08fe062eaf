import type { Count } from '#src/data/schema/trade.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { reasonWords, roundingWords, whoseWords } from '#src/panels/trade/markWords.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import { ScrollTable } from '#src/panels/trade/ScrollTable.tsx';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';

interface Props {
  marks: TradeMark[];
  counts: Count[];
  format: AmountFormat;
  caption: string;
}

/** The numbers of a chart as a plain table: one line a mark. */
export function MarkTable({ marks, counts, format, caption }: Props) {
  const { locale } = useRecords();
  const several = new Set(marks.map(({ count }) => count)).size > 1;
  return (
    <ScrollTable caption={caption} columns={['What', 'Amount', 'Period', 'Basis', 'Whose figure', 'Source']}>
      {marks.map((mark) => (
        <tr key={`${mark.id} ${mark.title}`}>
          <th scope="row">{mark.title}</th>
          <td>
            <strong>{amountWords(mark, format)}</strong>
          </td>
          <td>
            <DateText date={mark.period} locale={locale} />
          </td>
          <td>
            {[mark.formula ? `derived = ${mark.formula}` : 'stated', roundingWords(mark, format)]
              .filter(Boolean)
              .join('; ')}
          </td>
          <td>{[whoseWords(mark), several && reasonWords(mark, counts)].filter(Boolean).join('; ')}</td>
          <td>
            <CitationList citations={mark.citations} />
          </td>
        </tr>
      ))}
    </ScrollTable>
  );
}
