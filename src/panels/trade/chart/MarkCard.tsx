import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Count } from '#src/data/schema/trade.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { siteAddress } from '#src/lib/addresses/siteAddress.ts';
import { citationWords, reasonWords, roundingWords, whoseWords } from '#src/panels/trade/markWords.ts';
import { amountWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { CopyText } from '#src/ui/take-away/CopyText.tsx';
import { cx } from '#src/ui/cx.ts';
import styles from './MarkCard.module.css';

interface Props {
  marks: TradeMark[];
  counts: Count[];
  format: AmountFormat;
  /** Takes the card away; null on a card that comes and goes with the pointer, which cannot be operated. */
  onClose: (() => void) | null;
}

/** Everything about the marks at one place of a chart: value, unit, period, whose figure, source, and how to cite it. */
export function MarkCard({ marks, counts, format, onClose }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const kept = onClose !== null;
  useEffect(() => {
    if (kept) card.current?.focus();
  }, [kept]);
  return (
    <div
      ref={card}
      className={cx(styles.card, kept && styles.kept)}
      {...(kept
        ? {
            role: 'dialog',
            'aria-label': 'About this mark',
            tabIndex: -1,
            onKeyDown: (event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              onClose();
            },
          }
        : { role: 'status' })}
    >
      {groupsOf(marks).map((group) => (
        <MarkGroup key={group[0]?.id} marks={group} counts={counts} format={format} kept={kept} />
      ))}
      {kept ? (
        <button type="button" onClick={onClose}>
          Close
        </button>
      ) : (
        marks.length > 0 && <p className={styles.hint}>Click, tap or press Enter to keep this open and cite it.</p>
      )}
    </div>
  );
}

/** Marks of one count and holder, which share what tells whose they are. */
function groupsOf(marks: TradeMark[]): TradeMark[][] {
  const groups = new Map<string, TradeMark[]>();
  for (const mark of marks) {
    const key = [mark.count, mark.holder, ...mark.citations.map(({ source }) => source)].join();
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups.values()];
}

interface GroupProps {
  marks: TradeMark[];
  counts: Count[];
  format: AmountFormat;
  kept: boolean;
}

function MarkGroup({ marks, counts, format, kept }: GroupProps) {
  const { sourceLabel } = useRecords();
  const [first] = marks;
  if (!first) return null;
  const reason = reasonWords(first, counts);
  const labels = first.citations.map(({ source: id }) => sourceLabel(id));
  return (
    <section className={styles.entry}>
      {marks.map((mark) => (
        <MarkEntry key={`${mark.id} ${mark.title}`} mark={mark} format={format} kept={kept} />
      ))}
      <dl className={styles.facts}>
        <Fact label="Whose">{whoseWords(first)}</Fact>
        {reason && <Fact label="Beside others">{reason}</Fact>}
        <Fact label="Source">{kept ? <CitationList citations={first.citations} /> : labels.join('; ')}</Fact>
      </dl>
    </section>
  );
}

interface EntryProps {
  mark: TradeMark;
  format: AmountFormat;
  /** Whether the card can be operated. */
  kept: boolean;
}

function MarkEntry({ mark, format, kept }: EntryProps) {
  const { value, title, period, formula, unit, unreported, side } = mark;
  const rounding = roundingWords(mark, format);
  return (
    <div className={styles.mark}>
      <p>
        <strong className={styles.value}>{amountWords(mark, format)}</strong>{' '}
        <span className={cx(side && styles[side])}>{title}</span>
      </p>
      <dl className={styles.facts}>
        {value !== null && unit === 'USD' && format.unit !== 'exact' && (
          <Fact label="In full">{amountWords(mark, { ...format, unit: 'exact' })}, US dollars of the time</Fact>
        )}
        <Fact label="Period">{formatDate(period, format.locale)}</Fact>
        <Fact label="Basis">{formula ? `derived = ${formula}` : 'stated'}</Fact>
        {rounding && <Fact label="Bounds">{rounding}</Fact>}
        {unreported && <Fact label="Zero">may mean that none was reported</Fact>}
      </dl>
      {kept && <MarkCitation mark={mark} format={format} />}
    </div>
  );
}

/** Where the mark stands on the page, and how to cite it. */
function MarkCitation({ mark, format }: { mark: TradeMark; format: AmountFormat }) {
  const records = useRecords();
  const path = paths.trade(mark.id);
  return (
    <div className={styles.cite}>
      <Link to={path}>Link to this figure</Link>
      <CopyText label="To cite it" text={citationWords(mark, format, records, siteAddress(path))} />
    </div>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
