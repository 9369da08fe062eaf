import type { ReactNode } from 'react';
import type { Count } from '#src/data/schema/trade.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { saveFile } from '#src/lib/files/saveFile.ts';
import { pngBlob, svgText } from '#src/lib/files/svgFile.ts';
import { siteAddress } from '#src/lib/addresses/siteAddress.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SaveFold } from '#src/ui/take-away/SaveFold.tsx';
import { SaveButtons, type SaveWay } from '#src/ui/take-away/SaveButtons.tsx';
import { marksCsv } from './marksCsv.ts';
import { pictureSize, TradePicture } from './TradePicture.tsx';

interface Props {
  /** What files are called, without an ending. */
  name: string;
  title: string;
  marks: TradeMark[];
  counts: Count[];
  format: AmountFormat;
  /** What holds of all of it, and what its signs mean. */
  note: string;
  /** The sign of each count, where they have signs. */
  glyphs?: Map<string, number>;
  /** The chart's height, and the chart as an SVG element of a width. */
  height: number;
  renderChart: (width: number) => ReactNode;
}

type Way = 'png' | 'svg' | 'copy';

/** Pixels of the saved picture to one of its own: 1920 × 1080, a slide's. */
const scale = 1.5;

/** Hands out a chart as a picture for a slide, a drawing, on the clipboard, and its numbers as CSV; each says whose figures it shows. */
export function SaveChart({ name, title, marks, counts, format, note, glyphs, height, renderChart }: Props) {
  const { sourceLabel } = useRecords();
  const picture = (words: string, way: Way): SaveWay => ({
    words,
    renderDrawing: (ref) => (
      <TradePicture
        ref={ref}
        title={title}
        marks={marks}
        counts={counts}
        note={note}
        glyphs={glyphs}
        sourceName={sourceLabel}
        address={location.href}
        height={height}
        renderChart={renderChart}
      />
    ),
    save: (svg) => takeAway(svg, way, name, title),
  });
  const saveCsv = () =>
    saveFile(
      `${name}.csv`,
      marksCsv(marks, {
        title,
        counts,
        format,
        sourceName: sourceLabel,
        linkOf: ({ id }) => siteAddress(paths.trade(id)),
      }),
      'text/csv;charset=utf-8',
    );
  return (
    <SaveFold title="Save this chart">
      <SaveButtons
        ways={[
          picture('Picture for a slide (PNG)', 'png'),
          picture('Drawing (SVG)', 'svg'),
          picture('Copy picture', 'copy'),
          { words: 'Numbers (CSV)', save: saveCsv },
        ]}
      />
    </SaveFold>
  );
}

async function takeAway(svg: SVGSVGElement, way: Way, name: string, title: string): Promise<string | null> {
  const text = await svgText(svg, { title, margin: 0 });
  const png = () => pngBlob(text, pictureSize.width, pictureSize.height, scale);
  if (way === 'svg') saveFile(`${name}.svg`, text, 'image/svg+xml');
  else if (way === 'png') saveFile(`${name}.png`, await png());
  else {
    if (typeof ClipboardItem === 'undefined') throw new Error('This browser copies no pictures. Save it instead.');
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': await png() })]);
    return 'The picture is on the clipboard.';
  }
  return null;
}
