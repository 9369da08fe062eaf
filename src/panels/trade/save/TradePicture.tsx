import type { ReactNode, Ref } from 'react';
import type { Count } from '#src/data/schema/trade.ts';
import { wrapText } from '#src/lib/text/textWidth.ts';
import { PointGlyph } from '#src/panels/trade/chart/PointGlyph.tsx';
import { countFacts } from '#src/panels/trade/countFacts.ts';
import { capitalised } from '#src/panels/trade/markWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './TradePicture.module.css';

/** A slide's shape, in CSS pixels. */
export const pictureSize = { width: 1280, height: 720 };
const margin = 40;
const inner = pictureSize.width - 2 * margin;
/** Our measure of words is generous: lines come out somewhat shorter. */
const textRoom = inner * 1.08;
const small = 13;
const lineHeight = 18;
const signRoom = 22;
const narrowest = 720;

interface Props {
  ref: Ref<SVGSVGElement>;
  title: string;
  marks: TradeMark[];
  counts: Count[];
  sourceName: (id: string) => string;
  address: string;
  note: string;
  glyphs: Map<string, number> | undefined;
  /** The chart's height, and the chart as an SVG element of a width. */
  height: number;
  renderChart: (width: number) => ReactNode;
}

/** A chart as one picture that stands alone: title, whose figures, the chart, sources, licence and the address of the view. */
export function TradePicture({
  ref,
  title,
  marks,
  counts,
  sourceName,
  address,
  note,
  glyphs,
  height,
  renderChart,
}: Props) {
  const { locale, dossier } = useRecords();
  const facts = countFacts(marks, locale);
  const lines = (words: string, glyph?: number) =>
    wrapText(words, textRoom - (glyphs ? signRoom : 0), small).map((line, index) => ({
      line,
      glyph: index === 0 ? glyph : undefined,
    }));
  const head = [
    ...facts.flatMap(({ count, whose, of }) => {
      const { title: name = count, reason } = counts.find(({ id }) => id === count) ?? {};
      const ending = facts.length > 1 && reason ? `; not comparable: ${reason}.` : '.';
      return lines(`${name}: ${whose}. ${capitalised(of)}${ending}`, glyphs?.get(count));
    }),
    ...lines(note),
  ];
  const sources = [...new Set(marks.flatMap(({ citations }) => citations.map(({ source }) => sourceName(source))))];
  const foot = [
    ...wrapText(`Sources: ${sources.join('; ')}. ${dossier.title}, ${dossier.licence.name}.`, textRoom, small),
    address,
  ];
  const chartTop = 64 + head.length * lineHeight + 14;
  const room = pictureSize.height - chartTop - foot.length * lineHeight - 32;
  // Drawn at a width that gives it the shape of the room, then made larger or smaller as a whole; at no width that cuts its words.
  const width = Math.max(narrowest, (inner * height) / room);
  return (
    <div className={styles.container} style={{ inlineSize: width }}>
      <svg
        ref={ref}
        className={styles.picture}
        viewBox={`0 0 ${pictureSize.width} ${pictureSize.height}`}
        width={pictureSize.width}
        height={pictureSize.height}
      >
        <text className={styles.title} x={margin} y={50}>
          {title}
        </text>
        {head.map(({ line, glyph }, index) => (
          <g key={line} transform={`translate(${margin} ${78 + index * lineHeight})`}>
            {glyph !== undefined && (
              <g transform="translate(7 -4)">
                <PointGlyph shape={glyph} side={null} hollow={false} open={false} />
              </g>
            )}
            <text className={styles.small} x={glyphs ? signRoom : 0}>
              {line}
            </text>
          </g>
        ))}
        <svg
          x={margin}
          y={chartTop}
          width={inner}
          height={room}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="xMidYMin meet"
          overflow="visible"
        >
          {renderChart(width)}
        </svg>
        {foot.map((line, index) => (
          <text
            key={line}
            className={styles.small}
            x={margin}
            y={pictureSize.height - 20 - (foot.length - 1 - index) * lineHeight}
          >
            {line}
          </text>
        ))}
      </svg>
    </div>
  );
}
