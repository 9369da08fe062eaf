import { memo } from 'react';
import { Link } from 'react-router';
import type { Treaty } from '#src/data/schema/treaty.ts';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { excerptAround } from '#src/lib/text/markedText.ts';
import { foldText, searchWords } from '#src/lib/text/foldText.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { NotFound } from '#src/panels/treaties/NotFound.tsx';
import { sourcesOf } from '#src/panels/treaties/take-away/treatyReference.ts';
import { kindWords } from '#src/panels/treaties/treatyWords.ts';
import { treatyStatusWords } from '#src/records/facts/treatyStatusWords.ts';
import { TreatyDetails } from '#src/panels/treaties/detail/TreatyDetails.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { MarkedText } from '#src/ui/MarkedText.tsx';
import { Tag } from '#src/ui/Tag.tsx';
import styles from './TreatyRow.module.css';

interface Props {
  list: TreatyList;
  treaty: Treaty;
  rowIndex: number;
  query: string;
  search: string;
  selected: boolean;
  onSelect: (id: string) => void;
  open: boolean;
  /** Whether the address points at it. */
  marked: boolean;
  onOpen: (id: string | null) => void;
}

/** One treaty in the table, with a way to its own page; its details open below it where there is room. */
export const TreatyRow = memo(function TreatyRow({ treaty, rowIndex, query, search, ...props }: Props) {
  const { selected, onSelect, open, marked, onOpen, list } = props;
  const { locale } = useRecords();
  const { id, title, signed, inForce, place, status, kind, topic } = treaty;
  return (
    <>
      <tr
        role="row"
        id={id}
        className={styles.row}
        data-open={open ? '' : undefined}
        aria-rowindex={rowIndex}
        data-marked={marked ? '' : undefined}
      >
        <td role="cell" className={styles.select} data-not-presented>
          <input
            type="checkbox"
            className="needs-script"
            aria-label={`Select ${title}`}
            checked={selected}
            onChange={() => onSelect(id)}
          />
        </td>
        <td role="cell" className={styles.signed} data-label="Signed">
          <span className={styles.clamped}>{signed ? <DateText date={signed} locale={locale} /> : <NotFound />}</span>
        </td>
        <th role="rowheader" scope="row" className={styles.title}>
          <Link to={{ pathname: paths.treaties(id), search }} className={styles.link}>
            <MarkedText text={title} query={query} />
          </Link>
          <SecondLine treaty={treaty} query={query} />
        </th>
        <td role="cell" data-label="Topic">
          <span className={styles.clamped}>
            <MarkedText text={list.topicTitle(topic)} query={query} />
          </span>
        </td>
        <td role="cell" data-label="Kind" data-not-presented>
          {kindWords[kind]}
        </td>
        <td role="cell" data-label="Place">
          {place ? (
            <span className={styles.clamped}>
              <MarkedText text={place} query={query} />
            </span>
          ) : (
            <NotFound />
          )}
        </td>
        <td role="cell" data-label="In force">
          <span className={styles.clamped}>{inForce ? <DateText date={inForce} locale={locale} /> : <NotFound />}</span>
        </td>
        <td role="cell" data-label="Status" data-not-presented>
          {status ? treatyStatusWords[status] : <NotFound />}
        </td>
        <td role="cell" className={styles.more} data-not-presented>
          <button
            type="button"
            className={`${styles.toggle} needs-script`}
            aria-expanded={open}
            aria-label={`Details of ${title}`}
            onClick={() => onOpen(open ? null : id)}
          >
            <span aria-hidden>{open ? '–' : '+'}</span>
          </button>
        </td>
      </tr>
      {open && (
        <tr key={id} role="row" className={styles.details} aria-rowindex={rowIndex + 1} data-not-presented>
          <td role="cell" colSpan={9}>
            <TreatyDetails treaty={treaty} list={list} search={search} />
          </td>
        </tr>
      )}
    </>
  );
});

/** Under the title: the piece of the notes in which the words searched for stand, or else what the treaty rests on. */
function SecondLine({ treaty, query }: { treaty: Treaty; query: string }) {
  const { dossier, sourceLabel } = useRecords();
  const sources = sourcesOf(treaty);
  const excerpt = foundElsewhere(treaty, query);
  return (
    <span className={styles.second}>
      {!sources.includes(dossier.mainSource) && (
        <>
          <Tag>Added</Tag>{' '}
        </>
      )}
      {excerpt ? (
        <MarkedText text={excerpt} query={query} />
      ) : (
        <span data-not-presented>
          {treaty.disagreements?.length ? 'Sources differ: ' : ''}
          {sources.map((id) => sourceLabel(id)).join('; ')}
        </span>
      )}
    </span>
  );
}

/** Where some of the words stand in the official title, a signatory's name or the notes but not in the title, the piece in which they do. */
function foundElsewhere(treaty: Treaty, query: string): string | null {
  if (query.trim() === '') return null;
  const title = foldText(treaty.title);
  const missing = searchWords(query)
    .filter((word) => !title.includes(word))
    .join(' ');
  const signatories = treaty.signatories.flatMap(({ names }) => names).join(', ');
  const texts = [treaty.officialTitle ?? '', signatories, ...treaty.statements.map(({ text }) => text)];
  return texts.map((text) => excerptAround(text, missing)).find((found) => found !== null) ?? null;
}
