import { useState } from 'react';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { countOf, formatNumber } from '#src/lib/numbers.ts';
import { saveFile } from '#src/lib/files/saveFile.ts';
import { rowListOf, rowsTicked, type RowList } from '#src/panels/treaties/treatyView.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CopyButton } from '#src/ui/take-away/CopyButton.tsx';
import styles from './TakeAway.module.css';
import { citationTexts, fileForms, treatiesFile, type FileForm } from './treatyFiles.ts';
import { useFileContext } from './useFileContext.ts';
import { mostPrinted, type PrintedRows } from './usePrintedRows.ts';

interface Props {
  list: TreatyList;
  /** Every row, in the order of the table. */
  order: Uint32Array;
  /** Those of them that are shown. */
  rows: RowList;
  selected: ReadonlySet<string>;
  onClear: () => void;
  onPrint: (rows: PrintedRows) => void;
  /** The filters set, in words. */
  filters: string[];
}

type Extent = 'selected' | 'shown' | 'all';

/** The id of the heading over the ways to take treaties away. */
export const takeAwayHeading = 'take-away-heading';
/** More citations than this belong in a file, not in a clipboard. */
const mostCopied = 500;
const forms = Object.keys(fileForms).flatMap((form) => (isForm(form) ? form : []));

/** Hands out treaties: those selected, those shown or all, as files or as text to paste; the view as a link, and on paper. */
export function TakeAway({ list, order, rows, selected, onClear, onPrint, filters }: Props) {
  const { dossier, locale } = useRecords();
  const context = useFileContext(list);
  const [wanted, setWanted] = useState<Extent | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const extents: { extent: Extent; count: number; words: string }[] = [
    ...(selected.size > 0 ? [{ extent: 'selected' as const, count: selected.size, words: 'selected' }] : []),
    ...(filters.length > 0 || selected.size > 0
      ? [{ extent: 'shown' as const, count: rows.count, words: 'shown' }]
      : []),
    { extent: 'all', count: list.total, words: 'all' },
  ];
  // As long as the reader has not said which: those ticked, else those shown.
  const chosen = extents.find(({ extent }) => extent === wanted) ?? extents[0];
  const count = chosen?.count ?? 0;
  const rowsOf = (extent: Extent) => {
    if (extent === 'shown') return rows.range();
    if (extent === 'all') return order;
    return rowsTicked(list, order, selected);
  };
  const save = async (form: FileForm) => {
    if (!chosen) return;
    const treaties = [];
    for (const row of rowsOf(chosen.extent)) {
      treaties.push(list.at(row));
      if (treaties.length % 2000 === 0) {
        setBusy(`${formatNumber(treaties.length, locale)} of ${formatNumber(chosen.count, locale)} treaties…`);
        await new Promise((resolve) => {
          setTimeout(resolve);
        });
      }
    }
    const { type, extension } = fileForms[form];
    saveFile(`${dossier.id}-treaties.${extension}`, treatiesFile(form, treaties, context()), type);
    setBusy(null);
  };
  const citations = () => {
    const some = rowsOf(chosen?.extent ?? 'shown').subarray(0, mostCopied);
    return citationTexts(Array.from(some, list.at), context());
  };
  const printed = (): PrintedRows => {
    const extent = chosen?.extent ?? 'shown';
    return {
      rows: rowListOf(rowsOf(extent)),
      words: extent === 'shown' ? filters : extent === 'all' ? [] : ['selected'],
    };
  };
  return (
    <section className={`${styles.take} needs-script`} aria-labelledby={takeAwayHeading} data-not-presented>
      <h3 id={takeAwayHeading}>Take away</h3>
      <fieldset className={styles.extents}>
        <legend className="visually-hidden">Which treaties</legend>
        {extents.map(({ extent, count, words }) => (
          <label key={extent}>
            <input type="radio" name="extent" checked={chosen?.extent === extent} onChange={() => setWanted(extent)} />
            {formatNumber(count, locale)} {words}
          </label>
        ))}
        {selected.size > 0 && (
          <button type="button" className={styles.clear} onClick={onClear}>
            Clear selection
          </button>
        )}
      </fieldset>
      <div className={styles.ways}>
        {forms.map((form) => (
          <button key={form} type="button" disabled={busy !== null || !list.complete} onClick={() => void save(form)}>
            {fileForms[form].words}
          </button>
        ))}
        {count <= mostCopied && (
          <CopyButton words={`Copy ${countOf(count, 'citation', 'citations', locale)}`} text={citations} />
        )}
        <CopyButton words="Copy link to this view" text={() => location.href} />
        <button type="button" disabled={!list.complete} onClick={() => onPrint(printed())}>
          Print {count > mostPrinted && 'the first '}
          {formatNumber(Math.min(count, mostPrinted), locale)}
        </button>
      </div>
      <p role="status" className={styles.busy}>
        {busy}
      </p>
    </section>
  );
}

function isForm(form: string): form is FileForm {
  return form in fileForms;
}
