import type { Ref } from 'react';
import { formatDate, type Day } from '#src/lib/dates/dates.ts';
import { RelationsBand } from '#src/records/relations/RelationsBand.tsx';
import type { RelationsPeriod } from '#src/records/relations/relationsPeriods.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { Lane } from '#src/panels/timeline/scale/layout/lane.ts';
import { lanesInWords } from '#src/panels/timeline/scale/layout/scaleLanes.ts';
import { gutter, scaleHeight } from '#src/panels/timeline/scale/layout/scaleGeometry.ts';
import { actorLabel } from '#src/panels/timeline/actorLabel.ts';
import { keyShapes } from './keyShapes.ts';
import { LanesSvg } from './LanesSvg.tsx';
import { ShapesSvg } from './ShapesSvg.tsx';
import type { TimeWindow } from '#src/panels/timeline/scale/layout/timeWindow.ts';
import styles from './WholeScale.module.css';

const headTop = 44;
const bandHeight = 84;
const footHeight = 30;

interface Props {
  ref?: Ref<SVGSVGElement>;
  lanes: Lane[];
  periods: RelationsPeriod[];
  today: Day;
  /** The years it shows: all of them, or one page's share. */
  bounds: TimeWindow;
  /** What it is of, in words, where it is not the whole. */
  part?: string;
  /** Pixels of the time axis. */
  width: number;
  /** What its caption says beside how much it holds. */
  note?: string;
}

/** The whole timeline as one picture, with title, period, key and caption in it, for paper and for files. */
export function WholeScale({ ref, lanes, periods, today, bounds, part, width, note }: Props) {
  const records = useRecords();
  const { dossier, locale } = records;
  const [a, b] = dossier.parties;
  const held = lanes
    .map(({ items }) => ({
      items: items.filter(({ span }) => bounds.from <= span.anchor && span.anchor < bounds.to),
    }))
    .filter(({ items }) => items.length > 0);
  const key = keyShapes({
    items: held.flatMap(({ items }) => items),
    parties: { a: actorLabel(a, records), b: actorLabel(b, records) },
    width: gutter + width,
  });
  const keyTop = headTop + bandHeight + scaleHeight(lanes.length) + 8;
  const height = keyTop + key.height + footHeight;
  const title = `${dossier.title}: timeline, ${part ?? formatDate(dossier.period, locale)}`;
  return (
    <svg
      ref={ref}
      className={styles.picture}
      viewBox={`0 0 ${gutter + width} ${height}`}
      width={gutter + width}
      height={height}
      role="img"
      aria-label={title}
    >
      <text className={styles.title} y={26}>
        {title}
      </text>
      <svg x={gutter} y={headTop} width={width} height={bandHeight} overflow="visible">
        <RelationsBand periods={periods} today={today} span={bounds} ticks={[]} />
      </svg>
      <svg y={headTop + bandHeight} width={gutter + width} height={scaleHeight(lanes.length)}>
        <LanesSvg lanes={lanes} window={bounds} width={width} />
      </svg>
      <g transform={`translate(0 ${keyTop})`}>
        <ShapesSvg shapes={key.shapes} />
      </g>
      <text className={styles.caption} y={height - 8}>
        {[lanesInWords(held, locale), note].filter(Boolean).join('. ')}
      </text>
    </svg>
  );
}
