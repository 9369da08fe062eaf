import { useId, type Ref, type SVGProps } from 'react';
import type { BandTick } from '#src/records/RelationsBand.tsx';
import { cx } from '#src/ui/cx.ts';
import type { DrawnSpan } from './drawnSpan.ts';
import { radiusOf, type PlacedBar, type PlacedLane, type PlacedMark, type ScaleItem } from './layoutLanes.ts';
import { isHollow, markOutline } from './markOutline.ts';
import styles from './ScaleDrawing.module.css';
import { wrapText } from '#src/lib/textWidth.ts';
import type { TimeWindow } from './timeWindow.ts';

/** Pixels left of the time axis, for the names of the lanes. */
export const gutter = 116;
export const laneHeight = 46;
const markTop = 14;

interface Props extends SVGProps<SVGSVGElement> {
  ref?: Ref<SVGSVGElement>;
  lanes: PlacedLane[];
  window: TimeWindow;
  /** Pixels of the time axis, without the gutter. */
  width: number;
  ticks: BandTick[];
  /** The one the keyboard is on: always drawn by itself. */
  active: ScaleItem | null;
  selected: string | null;
  /** Names one mark for those who do not see it. */
  nameOf: (item: ScaleItem) => string;
  /** Places in the order of time, from 0. */
  places: Map<string, number>;
}

/** The lanes of the scale with their marks, clusters, spans and labels; draws what was laid out and decides nothing. */
export function ScaleDrawing({ ref, lanes, window, width, ticks, active, selected, nameOf, places, ...rest }: Props) {
  const id = useId();
  const scale = width / (window.to - window.from);
  const at = (day: number) => (day - window.from) * scale;
  const height = lanes.length * laneHeight;
  const alone = new Set(lanes.flatMap(({ marks }) => marks.flatMap((mark) => (mark.count === 1 ? mark.lead.id : []))));
  const activeLane = active ? lanes.findIndex(({ lane }) => lane.items.includes(active)) : -1;
  const option = (item: ScaleItem) => ({
    id: optionId(item.id),
    role: 'option',
    tabIndex: item === active ? 0 : -1,
    'aria-label': nameOf(item),
    'aria-posinset': (places.get(item.id) ?? 0) + 1,
    'aria-setsize': places.size,
    'aria-selected': item.id === selected,
    'data-item': item.id,
    className: cx(
      styles.mark,
      item.party && styles[item.party],
      isHollow(item.kind) && styles.hollow,
      item.span.uncertain && styles.doubted,
    ),
    d: markOutline(item.kind),
  });
  return (
    <svg
      {...rest}
      ref={ref}
      className={styles.drawing}
      viewBox={`0 0 ${gutter + width} ${height}`}
      height={height}
      width={gutter + width}
    >
      <defs>
        <clipPath id={`${id}-clip`}>
          <rect x={-8} y={-8} width={width + 16} height={height + 16} />
        </clipPath>
        <linearGradient id={`${id}-in`}>
          <stop className={styles.stop} offset="0" stopOpacity="0" />
          <stop className={styles.stop} offset="1" />
        </linearGradient>
        <linearGradient id={`${id}-both`}>
          <stop className={styles.stop} offset="0" stopOpacity="0" />
          <stop className={styles.stop} offset="0.5" />
          <stop className={styles.stop} offset="1" stopOpacity="0" />
        </linearGradient>
        <linearGradient id={`${id}-out`}>
          <stop className={styles.stop} offset="0" />
          <stop className={styles.stop} offset="1" stopOpacity="0" />
        </linearGradient>
      </defs>
      <g aria-hidden>
        {ticks.map(({ day }) => (
          <line key={day} className={styles.grid} x1={gutter + at(day)} x2={gutter + at(day)} y1={0} y2={height} />
        ))}
        {lanes.map(({ lane }, index) => (
          <g key={lane.id} transform={`translate(0 ${index * laneHeight})`}>
            <line className={styles.rule} x1={0} x2={gutter + width} y1={0} y2={0} />
            {wrapText(lane.title, gutter - 12).map((line, row) => (
              <text key={line} className={styles.lane} y={markTop + 5 + row * 16}>
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
      {lanes.map(({ lane, marks, bars }, index) => (
        <g
          key={lane.id}
          role="presentation"
          transform={`translate(${gutter} ${index * laneHeight})`}
          clipPath={`url(#${id}-clip)`}
        >
          <g aria-hidden>
            {bars.map((bar) => (
              <Bar key={bar.item.id} bar={bar} gradients={id} />
            ))}
            {marks.map((mark, place) => (
              // By place, not by event: zooming regroups them all, and what is there already is quicker moved than made.
              <MarkWords key={place} mark={mark} laneId={lane.id} at={at} gradients={id} />
            ))}
          </g>
          {optionsOf(marks, index === activeLane && active !== null && !alone.has(active.id) ? active : null, at).map(
            ({ item, x }) => (
              <path key={item.id} {...option(item)} transform={`translate(${x} ${markTop})`} />
            ),
          )}
        </g>
      ))}
    </svg>
  );
}

/** The items that have a mark of their own: those alone in their place, and the active one, which keeps its element when others join it. */
function optionsOf(marks: PlacedMark[], active: ScaleItem | null, at: (day: number) => number) {
  const alone = marks.filter(({ count }) => count === 1).map(({ lead, x }) => ({ item: lead, x }));
  return active ? [...alone, { item: active, x: at(active.span.anchor) }] : alone;
}

/** The id of the element that stands for an item. */
export const optionId = (id: string) => `on-scale-${id}`;

interface WordsProps {
  mark: PlacedMark;
  laneId: string;
  at: (day: number) => number;
  /** What the ids of the gradients begin with. */
  gradients: string;
}

/** What stands around a mark: its count, its label, what other sources give as its date. */
function MarkWords({ mark, laneId, at, gradients }: WordsProps) {
  const { x, count, lead, label, first } = mark;
  const { fades } = lead.span;
  return (
    <>
      {count === 1 && (fades.start || fades.end) && (
        <rect x={x - 20} y={markTop - 4} width={40} height={8} fill={`url(#${gradients}-both)`} />
      )}
      {count === 1 &&
        lead.variants.map((variant) => <Ghost key={variant.from} mark={mark} variant={variant} at={at} />)}
      {count > 1 && (
        <g data-cluster={`${laneId} ${first}`} className={styles.cluster} transform={`translate(${x} ${markTop})`}>
          <rect x={-radiusOf(mark)} y={-9} width={2 * radiusOf(mark)} height={18} rx={9} />
          <text y={4.5}>{count}</text>
        </g>
      )}
      {label?.row === 1 && <path className={styles.leader} d={`M${x} ${markTop + 9}V${markTop + 13}`} />}
      {label && (
        <text
          className={cx(styles.label, lead.importance === 1 && styles.important)}
          x={label.x}
          y={label.row === 0 ? markTop + 4.5 : markTop + 25}
        >
          {label.text}
        </text>
      )}
    </>
  );
}

function Ghost({ mark, variant, at }: { mark: PlacedMark; variant: DrawnSpan; at: (day: number) => number }) {
  const x = at(variant.anchor);
  if (Math.abs(x - mark.x) < 4) return null;
  return (
    <>
      <path className={styles.leader} d={`M${mark.x} ${markTop}H${x}`} />
      <path className={styles.ghost} d={markOutline(mark.lead.kind)} transform={`translate(${x} ${markTop})`} />
    </>
  );
}

/** A span: solid where it is known, fading where an end is approximate, dashed where it is uncertain. */
function Bar({ bar: { item, x, width, label }, gradients }: { bar: PlacedBar; gradients: string }) {
  const fade = Math.min(24, width / 2);
  const { fades, uncertain } = item.span;
  const start = fades.start ? fade : 0;
  const end = fades.end ? fade : 0;
  return (
    <>
      <g data-bar={item.id} className={cx(styles.bar, uncertain && styles.uncertain)}>
        {fades.start && <rect x={x} y={4} width={start} height={20} fill={`url(#${gradients}-in)`} />}
        <rect className={styles.body} x={x + start} y={4} width={Math.max(0, width - start - end)} height={20} />
        {fades.end && <rect x={x + width - end} y={4} width={end} height={20} fill={`url(#${gradients}-out)`} />}
      </g>
      {label && (
        <text className={styles.label} x={0} y={markTop + 25}>
          {label}
        </text>
      )}
    </>
  );
}
