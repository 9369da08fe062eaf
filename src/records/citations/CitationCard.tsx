import { useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useLocation } from 'react-router';
import type { Source } from '#src/data/schema/sources.ts';
import { languageName } from '#src/lib/intl.ts';
import { countOf } from '#src/lib/numbers.ts';
import { plainClickOn } from '#src/lib/addresses/plainClick.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { CopyText } from '#src/ui/take-away/CopyText.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import styles from './CitationCard.module.css';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { sourceFootnote, sourceKindWords, sourceTitle } from './sourceWords.ts';

interface Cited {
  id: string;
  locator: string | undefined;
}

/**
 * What stands behind a citation, opened beside it: one card for all citations of the site, so that pages with thousands of them carry
 * none. Where the browser has no popovers, or without scripts, a citation stays the link it is.
 */
export function CitationCard() {
  const { key } = useLocation();
  return <Card key={key} />; // every change of place closes it
}

function Card() {
  const { source } = useRecords();
  const card = useRef<HTMLDivElement>(null);
  const title = useId();
  const [cited, setCited] = useState<Cited | null>(null);

  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = plainClickOn(event, 'a[data-source]');
      const id = link?.dataset.source;
      if (!card.current?.showPopover || !link || !id) return;
      event.preventDefault();
      link.focus({ preventScroll: true }); // where the focus returns to
      flushSync(() => setCited({ id, locator: link.dataset.locator }));
      card.current.showPopover({ source: link });
      placeBeside(card.current, link);
      card.current.focus({ preventScroll: true });
    };
    document.addEventListener('click', open, true);
    return () => document.removeEventListener('click', open, true);
  }, []);

  const found = cited && source(cited.id);
  return (
    <div
      ref={card}
      popover="auto"
      className={styles.card}
      onToggle={({ newState }) => newState === 'closed' && setCited(null)}
      {...(cited && { role: 'dialog', 'aria-labelledby': title, tabIndex: -1 })}
    >
      {cited && found && (
        <CardBody source={found} locator={cited.locator} titleId={title} onClose={() => card.current?.hidePopover()} />
      )}
      {cited && !found && <p id={title}>The source “{cited.id}” is not in the list of sources.</p>}
    </div>
  );
}

interface BodyProps {
  source: Source;
  locator: string | undefined;
  titleId: string;
  onClose: () => void;
}

function CardBody({ source, locator, titleId, onClose }: BodyProps) {
  const { restingOn, locale } = useRecords();
  const language = source.language && languageName(source.language, locale);
  const text = sourceFootnote(source, locator, locale);
  const resting = restingOn(source.id).length;
  return (
    <>
      <h2
        id={titleId}
        className={styles.title}
        lang={source.titleIs === 'title' ? (source.language ?? undefined) : undefined}
      >
        {sourceTitle(source)}
      </h2>
      <dl className={styles.facts}>
        <dt>Publisher</dt>
        <dd>
          {source.publisher ?? 'not known'}
          {source.origin && `, report of ${source.origin}`}
        </dd>
        <dt>Date</dt>
        <dd>{source.date ? <DateText date={source.date} locale={locale} /> : 'not known'}</dd>
        {locator && (
          <>
            <dt>Place in it</dt>
            <dd>{locator}</dd>
          </>
        )}
        <dt>Kind</dt>
        <dd>
          {sourceKindWords[source.kind]}
          {language && `, in ${language}`}
        </dd>
        <dt>Address</dt>
        <dd>{source.url ? <a href={source.url}>{new URL(source.url).host}</a> : 'none known that can be trusted'}</dd>
      </dl>
      {source.note && <p className={styles.note}>{source.note}</p>}
      <CopyText label="To cite it" text={text} />
      <p className={styles.ways}>
        <Link to={paths.sources(source.id)}>
          {resting > 0 ? `${countOf(resting, 'record rests', 'records rest', locale)} on it` : 'What rests on it'}
        </Link>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
    </>
  );
}

/** Puts the card under the link, or above it, whole within the window (a narrow one has it at its foot: see the styles). */
function placeBeside(card: HTMLElement, link: HTMLElement) {
  const gap = 8;
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const start = Math.max(gap, Math.min(left, document.documentElement.clientWidth - width - gap));
  const [below, above, lowest] = [bottom + gap, top - gap - height, innerHeight - gap - height];
  const place = below <= lowest ? below : above >= gap ? above : Math.max(gap, lowest);
  card.style.setProperty('--card-start', `${start + scrollX}px`);
  card.style.setProperty('--card-top', `${place + scrollY}px`);
}
