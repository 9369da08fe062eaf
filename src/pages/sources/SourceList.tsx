import type { Source } from '#src/data/sources.ts';
import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './SourceList.module.css';

/** Every source, the dossier's main one first, then by publisher, each with the records that rest on it. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { dossier, restingOn, locale } = useRecords();
  const name = ({ publisher, title }: Source) => publisher ?? title;
  const sorted = sources.toSorted(
    (a, b) =>
      Number(b.id === dossier.mainSource) - Number(a.id === dossier.mainSource) ||
      name(a).localeCompare(name(b), locale),
  );
  return (
    <section id="list" aria-labelledby="list-heading" className={styles.section}>
      <h2 id="list-heading">All sources</h2>
      <p>
        {countOf(sources.length, 'source', 'sources', locale)}. A title in brackets describes a page whose own title is
        not known.
      </p>
      <div className={styles.list}>
        {sorted.map((source) => (
          <SourceEntry key={source.id} source={source} records={restingOn(source.id)} />
        ))}
      </div>
    </section>
  );
}
