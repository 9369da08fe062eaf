import type { Figure } from '#src/data/schema/trade.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { OriginTag } from '#src/records/OriginTag.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CardTable } from '#src/ui/CardTable.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './FigureTable.module.css';
import { capitalised, roundingWords } from '#src/panels/trade/markWords.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import { formulaWords } from '#src/panels/trade/tradeSeries.ts';

/** Figures one a row: value, whether stated or derived, period, whose figure, source. On a narrow screen a row reads as a card. */
export function FigureTable({
  figures,
  allFigures,
  format,
  caption,
}: {
  figures: Figure[];
  allFigures: Figure[];
  format: AmountFormat;
  caption: string;
}) {
  const { locale, actorName } = useRecords();
  const titleOf = (id: string) => allFigures.find((figure) => figure.id === id)?.title ?? id;
  return (
    <CardTable caption={caption} columns={['Figure', 'Value', 'Period', 'Whose figure', 'Source']}>
      {figures.map((figure) => (
        <tr key={figure.id} id={figure.id} role="row">
          <th role="rowheader" scope="row" className={styles.figure}>
            <RecordAnchor id={figure.id}>{figure.title}</RecordAnchor> <OriginTag id={figure.id} />
            <span className={styles.note}>
              {figure.derivation ? `Derived = ${formulaWords(figure.derivation, titleOf)}.` : 'Stated.'} {figure.note}
            </span>
            <CiteButton
              id={figure.id}
              says={`${capitalised(amountWords(figure, format))} (${actorName(figure.holder)}).`}
            />
            <DisagreementList disagreements={figure.disagreements} />
          </th>
          <td role="cell" data-label="Value" className={styles.value}>
            <FigureValue figure={figure} format={format} />
          </td>
          <td role="cell" data-label="Period">
            <DateText date={figure.period} locale={locale} />
          </td>
          <td role="cell" data-label="Whose figure">
            {actorName(figure.holder)}
            <span className={styles.note}>
              {figure.reporter !== figure.holder && `Reporter: ${actorName(figure.reporter)}; `}
              {figure.valuation ?? 'valuation not stated'}
            </span>
          </td>
          <td role="cell" data-label="Source">
            <CitationList citations={figure.citations} />
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

function FigureValue({ figure, format }: { figure: Figure; format: AmountFormat }) {
  if (figure.value === null) return <span className={styles.unknown}>not found</span>;
  const rounding = roundingWords(figure, format);
  return (
    <>
      {amountWords(figure, format)}
      {rounding && <span className={styles.note}>{rounding}</span>}
    </>
  );
}
