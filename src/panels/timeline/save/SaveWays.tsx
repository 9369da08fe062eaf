import { useMemo } from 'react';
import { countOf } from '#src/lib/numbers.ts';
import { saveFile } from '#src/lib/files/saveFile.ts';
import { pngBlob, svgSize, svgText } from '#src/lib/files/svgFile.ts';
import { siteAddress } from '#src/lib/addresses/siteAddress.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { sourceInFull } from '#src/records/citations/sourceWords.ts';
import { SaveButtons, type SaveWay } from '#src/ui/take-away/SaveButtons.tsx';
import { WholeScale } from '#src/panels/timeline/scale/drawing/WholeScale.tsx';
import { yearsPerPage, type ScalePages } from './PrintedScale.tsx';
import { eventsCsv, eventsJson } from './timelineFiles.ts';
import type { WholeTimeline } from './wholeTimeline.ts';

const onePage = 1400;
const readablePerYear = 80;
const dayPerYear = 365.25;

interface Props {
  timeline: WholeTimeline;
  /** Prints the page, with the scale on one sheet or over several. */
  onPrint: (pages: ScalePages) => void;
}

/** The whole timeline as a picture, on one page or at a readable length, and the events shown as CSV and JSON. */
export function SaveWays({ timeline: { index, shown, scale }, onPrint }: Props) {
  const { dossier, actorName, source, locale } = useRecords();
  const events = useMemo(
    () => Array.from(shown, (row) => index.events[row]).filter((event) => !!event),
    [index, shown],
  );
  const name = `${dossier.id}-timeline`;
  const { from, to } = scale.bounds;
  const readable = Math.max(onePage, Math.round(((to - from) / dayPerYear) * readablePerYear));
  const note = `${dossier.licence.name}; sources of each at ${location.href}`;
  const picture = (words: string, type: 'svg' | 'png', width: number): SaveWay => ({
    words,
    renderDrawing: (ref) => <WholeScale ref={ref} {...scale} width={width} note={note} />,
    save: (svg) => savePicture(svg, type, width > onePage ? `${name}-long` : name),
  });
  const count = countOf(events.length, 'event', 'events', locale);
  const saveCsv = () =>
    saveFile(
      `${name}.csv`,
      eventsCsv(events, {
        actorName,
        sourceInFull: (id) => sourceInFull(id, { source, locale }),
        themeTitle: (id) => dossier.themes.find((theme) => theme.id === id)?.title ?? id,
        locale,
        site: siteAddress(),
      }),
      'text/csv;charset=utf-8',
    );
  const saveJson = () =>
    saveFile(
      `${name}.json`,
      eventsJson(events, { dossier: dossier.title, view: location.href, licence: dossier.licence.name }),
      'application/json',
    );
  const ways = [
    picture('Picture, one page (PNG)', 'png', onePage),
    picture('Drawing, one page (SVG)', 'svg', onePage),
    picture('Drawing, readable length (SVG)', 'svg', readable),
    { words: 'Print, one page', save: () => onPrint('one') },
    { words: `Print, ${yearsPerPage} years a page`, save: () => onPrint('several') },
    { words: `${count} (CSV)`, save: saveCsv },
    { words: `${count} (JSON)`, save: saveJson },
  ];
  return <SaveButtons ways={ways} />;
}

async function savePicture(svg: SVGSVGElement, type: 'svg' | 'png', name: string): Promise<null> {
  const text = await svgText(svg, { title: svg.getAttribute('aria-label') ?? name });
  const { width, height } = svgSize(text);
  if (type === 'svg') saveFile(`${name}.svg`, text, 'image/svg+xml');
  else saveFile(`${name}.png`, await pngBlob(text, width, height));
  return null;
}
