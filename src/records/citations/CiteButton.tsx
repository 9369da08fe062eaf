import { useState } from 'react';
import { useLocation } from 'react-router';
import type { Citation } from '#src/data/schema/citation.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { siteAddress } from '#src/lib/addresses/siteAddress.ts';
import { CopyText } from '#src/ui/take-away/CopyText.tsx';
import styles from './CiteButton.module.css';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { accessed, sourceLines } from './sourceWords.ts';

interface Props {
  id: string;
  /** What of the record is cited, in sentences. */
  says: string;
  /** The search string of the view that shows it, where the plain page does not. */
  search?: string;
  /** Where only a part of the record is cited: its name, its own date and its own citations. */
  part?: { name: string; date: string | null; citations: Citation[] };
}

/** Opens a record as text to cite: its title and date, what it says and its address, and below that its sources in full. */
export function CiteButton({ id, says, search = '', part }: Props) {
  const records = useRecords();
  const { dossier, record, sourceLabel, locale } = records;
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const entry = record(id);
  if (!entry) return null;
  const text = () => {
    const { citations, date } = part ?? entry;
    const sources = [...new Set(citations.map(({ source: cited }) => sourceLabel(cited)))];
    const dated = date ? `, ${formatDate(date, locale)}` : '';
    const address = siteAddress(`${pathname}${search}#${id}`);
    return `${entry.title}${dated}. ${says} In: ${dossier.title}, Bilateral, from ${sources.join('; ')}. ${accessed(address, locale)}\n\n${sourceLines(citations, records)}`;
  };
  return (
    <>
      <button
        type="button"
        className={`${styles.button} needs-script`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Cite <span className="visually-hidden">{part ? `${part.name}, ${entry.title}` : entry.title}</span>
      </button>
      {open && (
        <div className={styles.text}>
          <CopyText label="To cite it" text={text()} />
        </div>
      )}
    </>
  );
}
