import { useContext, useMemo, type ComponentProps } from 'react';
import { formatNumber } from '#src/lib/numbers.ts';
import { SourcesInFull } from '#src/panels/treaties/detail/SourcesInFull.tsx';
import { sourcesOf } from '#src/panels/treaties/take-away/treatyReference.ts';
import { rowListOf } from '#src/panels/treaties/treatyView.ts';
import { mostPrinted } from '#src/panels/treaties/take-away/usePrintedRows.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PresentedSlide } from '#src/ui/Slide.tsx';
import { usePrinting } from '#src/ui/hooks/usePrinting.ts';
import { TreatyTable } from './TreatyTable.tsx';

/** Rows of a slide: below the bars and their line it has room for no more. */
const mostPresented = 4;

/** The table, cut to what a slide or a sheaf of paper takes, and after it on paper the sources in full. */
export function ShownRows(props: ComponentProps<typeof TreatyTable>) {
  const { locale } = useRecords();
  const presented = useContext(PresentedSlide) === 'treaties';
  const printing = usePrinting();
  const { list, rows } = props;
  const most = presented ? mostPresented : printing ? mostPrinted : Infinity;
  const shown = useMemo(() => (most < rows.count ? rowListOf(rows.range(0, most)) : rows), [rows, most]);
  return (
    <>
      <TreatyTable {...props} rows={shown} />
      {shown.count < rows.count && (
        <p>
          The first {formatNumber(shown.count, locale)} of {formatNumber(rows.count, locale)}.{' '}
          {printing && 'The CSV file has them all.'}
        </p>
      )}
      {printing && (
        <SourcesInFull
          title="Sources of these treaties"
          ids={[...new Set(Array.from(shown.range(), list.at).flatMap(sourcesOf))]}
        />
      )}
    </>
  );
}
