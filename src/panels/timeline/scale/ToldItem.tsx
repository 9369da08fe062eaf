import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { TimelineEvent } from '#src/data/schema/timeline.ts';
import { EventHead } from '#src/panels/timeline/list/EventHead.tsx';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import type { ScaleItem } from './layout/lane.ts';
import { scaleHeight } from './layout/scaleGeometry.ts';
import styles from './ToldItem.module.css';

/** Pixels a slide has for the lanes and what stands below them, in the smallest type it may have (useSlideFit.ts). */
const room = 600;
/** From what is left of a few words with their source to what the longest need. */
const [least, most] = [72, 230];

interface Props {
  /** What the story has come to, and the event it stands for, where it is one. */
  item: ScaleItem | undefined;
  event: TimelineEvent | undefined;
  /** How many lanes the scale has. */
  lanes: number;
}

/** To a room: what the story has come to, under the scale. Always as high, also while there is nothing, so that the scale stays where it is. */
export function ToldItem({ item, event, lanes }: Props) {
  return (
    <section
      aria-label="What is told"
      className={styles.told}
      style={{ blockSize: Math.max(least, Math.min(most, room - scaleHeight(lanes))) }}
    >
      {event && (
        <Told key={event.id} head={<EventHead event={event} heading="h3" />}>
          <StatementList statements={event.statements} />
        </Told>
      )}
      {item && !event && (
        <Told key={item.id} head={<LaidOverHead item={item} />}>
          <LaidOverFacts id={item.id} />
        </Told>
      )}
    </section>
  );
}

function LaidOverHead({ item: { date, kindWord, title, href } }: { item: ScaleItem }) {
  const { locale } = useRecords();
  return (
    <>
      <p className={styles.line}>
        <strong>
          <DateText date={date} locale={locale} />
        </strong>{' '}
        {kindWord}
      </p>
      <h3 className={styles.title}>
        <Link to={href}>{title}</Link>
      </h3>
    </>
  );
}

function LaidOverFacts({ id }: { id: string }) {
  const { record, locale } = useRecords();
  const found = record(id);
  if (!found) return null;
  const cited = new Map(found.citations.map((citation) => [`${citation.source} ${citation.locator}`, citation]));
  return (
    <p>
      {found.facts(locale).join('; ')}. <CitationList citations={[...cited.values()]} />
    </p>
  );
}

/** Something told, in two columns; where they do not hold it, in several parts, one after the other. */
function Told({ head, children }: { head: ReactNode; children: ReactNode }) {
  const columns = useRef<HTMLDivElement>(null);
  const [{ part, parts }, setParts] = useState({ part: 1, parts: 1 });
  const count = () => columns.current && setParts(partsOf(columns.current));
  useEffect(() => {
    const element = columns.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setParts(partsOf(element)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const turn = () => {
    const element = columns.current;
    element?.scrollTo({ left: part < parts ? part * stepOf(element) : 0 });
  };
  return (
    <>
      <div className={styles.head}>
        {head}
        {parts > 1 && (
          <button id={turnId} type="button" className={styles.turn} onClick={turn}>
            {part} of {parts} · {part < parts ? 'More' : 'Back'} (Space)
          </button>
        )}
      </div>
      <div ref={columns} className={styles.statements} onScroll={count}>
        {children}
      </div>
    </>
  );
}

const turnId = 'told-turn';

/** Turns to the next part of what is told, if there are several, after the last to the first. */
export function turnTold(): void {
  document.getElementById(turnId)?.click();
}

/** Pixels from the start of one part to that of the next. */
const stepOf = (columns: HTMLElement) =>
  columns.clientWidth + (Number.parseFloat(getComputedStyle(columns).columnGap) || 0);

/** How many parts there are, and which of them shows. */
function partsOf(columns: HTMLElement) {
  const step = stepOf(columns);
  const ends = (at: number) => Math.max(1, Math.ceil(at / step - 0.05));
  return { part: ends(columns.scrollLeft + columns.clientWidth), parts: ends(columns.scrollWidth) };
}
