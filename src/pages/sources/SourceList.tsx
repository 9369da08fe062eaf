import { useMemo } from 'react';
import type { Source } from '#src/data/schema/sources.ts';
import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { bearingOf } from './bearing.ts';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './SourceList.module.css';
import { useAssertions } from './useAssertions.ts';

/** Every source, the dossier's main one first, then by publisher, each with what it bears. */
export function SourceList({ sources }: { sources: Source[] }) {
  const { dossier, records, locale } = useRecords();
  const assertions = useAssertions();
  const bearing = useMemo(() => bearingOf(records, assertions), [records, assertions]);
  const name = ({ publisher, title }: Source) => publisher ?? title;
  const sorted = sources.toSorted(
    (a, b) =>
      Number(b.id === dossier.mainSource) - Number(a.id === dossier.mainSource) ||
      name(a).localeCompare(name(b), locale),
  );
  return (
    <section id="list" aria-labelledby="list-heading">
      <h2 id="list-heading">All sources</h2>
      <p>
        {countOf(sources.length, 'source', 'sources', locale)}. A title in brackets describes a page whose own title is
        not known.
      </p>
      <div className={styles.list}>
        {sorted.map((source) => (
          <SourceEntry key={source.id} source={source} bearing={bearing(source.id)} />
        ))}
      </div>
    </section>
  );
}
