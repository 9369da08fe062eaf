import type { Provenance } from '#src/data/schema/provenance.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import styles from './MethodNote.module.css';

/** How a series was made, what to beware of in it, and under which terms it may be used. */
export function MethodNote({ provenance: { method, cautions, terms, citations } }: { provenance: Provenance }) {
  return (
    <aside className={styles.note}>
      <div>
        <h3>How it was counted</h3>
        <p data-statement>
          {method} <CitationList citations={citations} />
        </p>
        <p className={styles.terms}>Terms: {terms}</p>
      </div>
      <div>
        <h3>What to beware of</h3>
        <ul>
          {cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
