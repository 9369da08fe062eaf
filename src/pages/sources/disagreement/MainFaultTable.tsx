import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { DisagreementTag } from '#src/records/disagreements/DisagreementList.tsx';
import { CardTable } from '#src/ui/CardTable.tsx';
import type { MainFault } from './foundDisagreements.ts';
import styles from './MainFaultTable.module.css';

/** What the main source says, what stands instead, and how one knows; on a narrow screen a row reads as a card. */
export function MainFaultTable({ faults, main }: { faults: MainFault[]; main: string }) {
  return (
    <CardTable
      className={styles.table}
      caption={`What ${main} says otherwise than what stands, its errors first`}
      columns={['On what', `${main} says`, 'What stands', 'How one knows']}
    >
      {faults.map(({ disagreement, record, says, shown }) => (
        <tr key={disagreement.id} role="row">
          <th role="rowheader" scope="row">
            <DisagreementTag kind={disagreement.kind} />{' '}
            <Link to={paths.disagreement(disagreement.id)}>{disagreement.title}</Link>
            <span className={styles.record}>
              <Link to={record.href}>{record.title}</Link>
            </span>
          </th>
          <td role="cell" data-label={`${main} says`}>
            <Readings variants={says} />
          </td>
          <td role="cell" data-label="What stands">
            <Readings variants={shown} />
          </td>
          <td role="cell" data-label="How one knows">
            {disagreement.assessment} <span className={styles.record}>Confidence: {disagreement.confidence}.</span>
          </td>
        </tr>
      ))}
    </CardTable>
  );
}

function Readings({ variants }: { variants: MainFault['says'] }) {
  return variants.map(({ value, citations }) => (
    <p key={value} data-statement>
      {value} <CitationList citations={citations} />
    </p>
  ));
}
