import { useLocation } from 'react-router';
import type { Citation } from '#src/data/schema/citation.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CiteToggle } from './CiteToggle.tsx';
import { recordCitation } from './recordCitation.ts';

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
  const { record, locale } = records;
  const { pathname } = useLocation();
  const entry = record(id);
  if (!entry) return null;
  const text = () => {
    const { citations, date } = part ?? entry;
    const name = date ? `${entry.title}, ${formatDate(date, locale)}` : entry.title;
    return recordCitation({ name, says, citations, path: `${pathname}${search}#${id}` }, records);
  };
  return <CiteToggle name={part ? `${part.name}, ${entry.title}` : entry.title} text={text} />;
}
