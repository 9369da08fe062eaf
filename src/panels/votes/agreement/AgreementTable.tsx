import { formatPercent } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './AgreementTable.module.css';
import { fewVotes, type AgreementPoint, type AgreementYear } from './agreementSeries.ts';

/** The numbers behind the lines, a year a row, those without data too. */
export function AgreementTable({ years, topic }: { years: AgreementYear[]; topic: string }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Share of identical votes and number of votes, by year</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">All: identical</th>
          <th scope="col">Votes</th>
          <th scope="col">{topic}: identical</th>
          <th scope="col">Votes</th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, all, onTopic }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <Cells point={all} />
            <Cells point={onTopic} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cells({ point }: { point: AgreementPoint | null }) {
  const { locale } = useRecords();
  if (!point) return <td colSpan={2}>no data</td>;
  return (
    <>
      <td>{formatPercent(point.share * 100, locale)}</td>
      <td>
        {point.votes}
        {point.votes < fewVotes && ' (few)'}
      </td>
    </>
  );
}
