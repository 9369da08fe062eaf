import { useState } from 'react';
import { useLocation } from 'react-router';
import { formatDate } from '#src/lib/dates.ts';
import { sourceLabel } from './CitationList.tsx';
import styles from './CiteButton.module.css';
import { useRecords } from './RecordsProvider.tsx';

interface Props {
  id: string;
  /** What of the record is cited, in sentences. */
  says: string;
  /** The search string of the view that shows it, where the plain page does not. */
  search?: string;
}

/**
 * Gives a record as text to cite: its title, what it says, its sources and its address. Copies it; where copying is not allowed the text
 * can be selected.
 */
export function CiteButton({ id, says, search = '' }: Props) {
  const { dossier, record, source, locale } = useRecords();
  const { pathname } = useLocation();
  const [cited, setCited] = useState<{ text: string; copied: boolean } | null>(null);
  const entry = record(id);
  if (!entry) return null;
  const cite = () => {
    const sources = [...new Set(entry.citations.map(({ source: cites }) => sourceLabel(cites, source(cites))))];
    const date = entry.date ? `, ${formatDate(entry.date, locale)}` : '';
    const address = new URL(
      `${search}#${id}`,
      `${location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${pathname}`,
    );
    const text = `${entry.title}${date}. ${says} In: ${dossier.title}, Bilateral, from ${sources.join('; ')}. ${address.href}`;
    setCited({ text, copied: false });
    navigator.clipboard?.writeText(text).then(
      () => setCited({ text, copied: true }),
      () => {}, // the text stands there to be selected
    );
  };
  return (
    <>
      <button type="button" className={`${styles.button} needs-script`} onClick={cite}>
        Cite <span className="visually-hidden">{entry.title}</span>
      </button>
      {cited && (
        <p className={styles.text} role="status">
          <strong>{cited.copied ? 'Copied:' : 'To copy:'}</strong> <span className={styles.line}>{cited.text}</span>
        </p>
      )}
    </>
  );
}
