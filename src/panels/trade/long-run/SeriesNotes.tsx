import type { TradeSeries } from '#src/data/datasets.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import styles from './SeriesNotes.module.css';

/** Where the yearly series comes from, under which terms, and what to beware of. */
export function SeriesNotes({ series: { provenance } }: { series: TradeSeries }) {
  return (
    <details className={styles.notes}>
      <summary>About the yearly series: {provenance.title}</summary>
      <div className={styles.body}>
        <p>
          {provenance.description} <CitationList citations={provenance.citations} />
        </p>
        <ul>
          {provenance.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
        <p>{provenance.method}</p>
        <p>{provenance.terms}</p>
      </div>
    </details>
  );
}
