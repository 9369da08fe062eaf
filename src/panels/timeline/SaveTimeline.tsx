import { useEffect, useRef, useState } from 'react';
import type { Day } from '#src/lib/dates.ts';
import { countOf } from '#src/lib/numbers.ts';
import { saveFile } from '#src/lib/saveFile.ts';
import { pngBlob, svgSize, svgText } from '#src/lib/svgFile.ts';
import type { RelationsPeriod } from '#src/records/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { IndexedEvent } from './chosenEvents.ts';
import styles from './SaveTimeline.module.css';
import type { Lane } from './scale/layoutLanes.ts';
import type { TimeWindow } from './scale/timeWindow.ts';
import { WholeScale } from './scale/WholeScale.tsx';
import { eventsCsv, eventsJson } from './timelineFiles.ts';

interface Props {
  events: IndexedEvent[];
  lanes: Lane[];
  periods: RelationsPeriod[];
  today: Day;
  bounds: TimeWindow;
}

const onePage = 1400;
const readablePerYear = 80;
const dayPerYear = 365.25;

type Picture = { type: 'svg' | 'png'; width: number };

/** Hands out the whole timeline as a picture, on one page or at a readable length, and the events shown as CSV and JSON. */
export function SaveTimeline({ events, lanes, periods, today, bounds }: Props) {
  const { dossier, actorName, source, locale } = useRecords();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const name = `${dossier.id}-timeline`;
  const readable = Math.max(onePage, Math.round(((bounds.to - bounds.from) / dayPerYear) * readablePerYear));

  useEffect(() => {
    const svg = drawing.current;
    if (!picture || !svg) return;
    savePicture(svg, picture.type, name)
      .then(() => setProblem(null))
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
      .finally(() => setPicture(null));
  }, [picture, name]);

  const shown = events.map(({ event }) => event);
  const address = typeof location === 'undefined' ? '' : location.href;
  const caption = `${countOf(shown.length, 'event', 'events', locale)}. ${dossier.licence.name}; sources of each at ${address}`;
  const saveCsv = () =>
    saveFile(
      `${name}.csv`,
      eventsCsv(shown, {
        actorName,
        sourceName: (id) => [source(id)?.publisher, source(id)?.title].filter(Boolean).join(': ') || id,
        themeTitle: (id) => dossier.themes.find((theme) => theme.id === id)?.title ?? id,
        locale,
        site: location.href.replace(/\/timeline\/.*$/, ''),
      }),
      'text/csv;charset=utf-8',
    );
  const saveJson = () =>
    saveFile(
      `${name}.json`,
      eventsJson(shown, { dossier: dossier.title, view: location.href, licence: dossier.licence.name }),
      'application/json',
    );
  return (
    <details className={styles.save} data-not-presented>
      <summary>Save</summary>
      <div className={styles.ways}>
        <button type="button" onClick={() => setPicture({ type: 'png', width: onePage })}>
          Picture, one page (PNG)
        </button>
        <button type="button" onClick={() => setPicture({ type: 'svg', width: onePage })}>
          Drawing, one page (SVG)
        </button>
        <button type="button" onClick={() => setPicture({ type: 'svg', width: readable })}>
          Drawing, readable length (SVG)
        </button>
        <button type="button" onClick={saveCsv}>
          {countOf(shown.length, 'event', 'events', locale)} (CSV)
        </button>
        <button type="button" onClick={saveJson}>
          {countOf(shown.length, 'event', 'events', locale)} (JSON)
        </button>
      </div>
      {problem && <p role="alert">The picture could not be saved: {problem}</p>}
      {picture && (
        <div className={styles.aside} aria-hidden>
          <WholeScale
            ref={drawing}
            lanes={lanes}
            periods={periods}
            today={today}
            bounds={bounds}
            width={picture.width}
            caption={caption}
          />
        </div>
      )}
    </details>
  );
}

async function savePicture(svg: SVGSVGElement, type: Picture['type'], name: string): Promise<void> {
  const text = await svgText(svg, { title: svg.getAttribute('aria-label') ?? name });
  const { width, height } = svgSize(text);
  if (type === 'svg') saveFile(`${name}.svg`, text, 'image/svg+xml');
  else saveFile(`${name}.png`, await pngBlob(text, width, height));
}
