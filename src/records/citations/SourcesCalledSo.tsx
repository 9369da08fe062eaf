import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { searchText } from '#src/lib/addresses/searchParams.ts';
import { foldText, searchWords } from '#src/lib/text/foldText.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';

/** Where a search finds nothing among records but does so in the names of sources: the way to those, and to what rests on them. */
export function SourcesCalledSo({ text }: { text: string }) {
  const { records, sourceLabel } = useRecords();
  const words = searchWords(text);
  const isNamed = (name: string) => words.every((word) => name.includes(word));
  const named = records.some(
    ({ kind, id, title }) => kind === 'Source' && isNamed(foldText(`${sourceLabel(id)} ${title}`)),
  );
  if (words.length === 0 || !named) return null;
  return (
    <p>
      The names of sources are not searched here.{' '}
      <Link to={paths.sources() + searchText({ q: text.trim() })}>
        Sources with “{text.trim()}”, and what rests on them
      </Link>
    </p>
  );
}
