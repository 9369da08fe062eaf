import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import type { PlannedStop } from '#src/panels/trade/chart/years/yearsPlan.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import { ScrollTable } from '#src/panels/trade/ScrollTable.tsx';
import { seriesAnchor } from '#src/panels/trade/tradeSeries.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';

interface Props {
  stops: Pick<PlannedStop, 'period' | 'marks'>[];
  /** The count of the series, and what its columns are called. */
  count: string;
  columns: string[];
  format: AmountFormat;
  caption: string;
}

/** The numbers of the long run as a table: a line a year, the series in its columns, figures of other counts in the last. */
export function StopTable({ stops, count, columns, format, caption }: Props) {
  const { locale } = useRecords();
  return (
    <ScrollTable caption={caption} columns={['Year', ...columns, 'Figures of other counts, not comparable']}>
      {stops.map(({ period, marks }) => {
        const own = marks.filter((mark) => mark.count === count);
        return (
          <tr key={period} id={own.length > 0 ? seriesAnchor({ count }, period) : undefined}>
            <th scope="row">
              <DateText date={period} locale={locale} />
            </th>
            {columns.map((column, index) => (
              <td key={column}>
                <SeriesAmount mark={own[index]} format={format} />
              </td>
            ))}
            <td>
              {marks
                .filter((mark) => mark.count !== count)
                .map((mark) => `${mark.title}: ${amountWords(mark, format)}${mark.formula ? ' (derived)' : ''}`)
                .join('; ')}
            </td>
          </tr>
        );
      })}
    </ScrollTable>
  );
}

function SeriesAmount({ mark, format }: { mark: TradeMark | undefined; format: AmountFormat }) {
  if (!mark) return '–';
  return mark.unreported ? `${amountWords(mark, format)} or unreported` : amountWords(mark, format);
}
