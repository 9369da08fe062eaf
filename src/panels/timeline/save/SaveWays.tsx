import { useEffect, useMemo, useRef, useState } from 'react';
import { countOf } from '#src/lib/numbers.ts';
import { saveFile } from '#src/lib/saveFile.ts';
import { pngBlob, svgSize, svgText } from '#src/lib/svgFile.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { sourceInFull } from '#src/records/sourceWords.ts';
import { yearsPerPage } from './PrintedScale.tsx';
import styles from './SaveWays.module.css';
import { WholeScale } from '#src/panels/timeline/scale/drawing/WholeScale.tsx';
import { eventsCsv, eventsJson } from './timelineFiles.ts';
import type { WholeTimeline } from './wholeTimeline.ts';

const onePage = 1400;
const readablePerYear = 80;
const dayPerYear = 365.25;

type Picture = { type: 'svg' | 'png'; width: number };

interface Props {
  timeline: WholeTimeline;
  /** Prints the page, with the scale on one sheet or over several. */
  onPrint: (pages: 'one' | 'several') => void;
}

/** The whole timeline as a picture, on one page or at a readable length, and the events shown as CSV and JSON. */
export function SaveWays({ timeline: { index, shown, scale }, onPrint }: Props) {
  const { dossier, actorName, source, locale } = useRecords();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const events = useMemo(
    () => Array.from(shown, (row) => index.events[row]).filter((event) => !!event),
    [index, shown],
  );
  const name = `${dossier.id}-timeline`;
  const { from, to } = scale.bounds;
  const readable = Math.max(onePage, Math.round(((to - from) / dayPerYear) * readablePerYear));

  useEffect(() => {
    const svg = drawing.current;
    if (!picture || !svg) return;
    savePicture(svg, picture.type, picture.width > onePage ? `${name}-long` : name)
      .then(() => setProblem(null))
      .catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)))
      .finally(() => setPicture(null));
  }, [picture, name]);

  const count = countOf(events.length, 'event', 'events', locale);
  const saveCsv = () =>
    saveFile(
      `${name}.csv`,
      eventsCsv(events, {
        actorName,
        sourceInFull: (id) => sourceInFull(id, { source, locale }),
        themeTitle: (id) => dossier.themes.find((theme) => theme.id === id)?.title ?? id,
        locale,
        site: location.href.replace(/\/timeline\/.*$/, ''),
      }),
      'text/csv;charset=utf-8',
    );
  const saveJson = () =>
    saveFile(
      `${name}.json`,
      eventsJson(events, { dossier: dossier.title, view: location.href, licence: dossier.licence.name }),
      'application/json',
    );
  const ways: [string, () => void][] = [
    ['Picture, one page (PNG)', () => setPicture({ type: 'png', width: onePage })],
    ['Drawing, one page (SVG)', () => setPicture({ type: 'svg', width: onePage })],
    ['Drawing, readable length (SVG)', () => setPicture({ type: 'svg', width: readable })],
    ['Print, one page', () => onPrint('one')],
    [`Print, ${yearsPerPage} years a page`, () => onPrint('several')],
    [`${count} (CSV)`, saveCsv],
    [`${count} (JSON)`, saveJson],
  ];
  return (
    <div className={styles.ways}>
      {ways.map(([words, save]) => (
        <button key={words} type="button" onClick={save}>
          {words}
        </button>
      ))}
      {problem && <p role="alert">The picture could not be saved: {problem}</p>}
      {picture && (
        <div className={styles.aside} aria-hidden>
          <WholeScale
            ref={drawing}
            {...scale}
            width={picture.width}
            note={`${dossier.licence.name}; sources of each at ${location.href}`}
          />
        </div>
      )}
    </div>
  );
}

async function savePicture(svg: SVGSVGElement, type: Picture['type'], name: string): Promise<void> {
  const text = await svgText(svg, { title: svg.getAttribute('aria-label') ?? name });
  const { width, height } = svgSize(text);
  if (type === 'svg') saveFile(`${name}.svg`, text, 'image/svg+xml');
  else saveFile(`${name}.png`, await pngBlob(text, width, height));
}
