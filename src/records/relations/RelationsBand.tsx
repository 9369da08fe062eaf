import { useId, type KeyboardEvent, type Ref } from 'react';
import { dayOf, yearOf, type Day } from '#src/lib/dates/dates.ts';
import { yearTicks } from '#src/lib/dates/yearTicks.ts';
import styles from './RelationsBand.module.css';
import { isWithoutRelations, type RelationsPeriod } from './relationsPeriods.ts';
import { periodDates, statusWords } from './relationsWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';

const heights = { embassy: 56, legation: 42, consulate: 26, delegation: 14, none: 56 };
const barTop = 22;
const full = 56;

interface BandTick {
  day: Day;
  label: string;
}

/** What makes the periods of a band a row of tabs: which one is chosen, and the panel each controls. */
interface BandTabs {
  chosen: string;
  choose: (id: string) => void;
  panelId: (id: string) => string;
}

interface Props {
  ref?: Ref<SVGSVGElement>;
  periods: RelationsPeriod[];
  today: Day;
  /** The days the band shows, the last not included; all of them where it is left out. */
  span?: { from: Day; to: Day };
  /** What the axis below it labels; round years where it is left out. */
  ticks?: BandTick[];
  tabs?: BandTabs;
}

/**
 * The state of relations over time, true to scale: the height of a period says the level of representation, its pattern and word the
 * state, a mark at its start the party that acted. Scales to its container's width.
 */
export function RelationsBand({ ref, periods, today, span, ticks, tabs }: Props) {
  const id = useId();
  const { locale } = useRecords();
  const first = periods[0];
  if (!first) return null;
  const from = span?.from ?? dayOf(yearOf(first.firstDay));
  const to = span?.to ?? dayOf(yearOf(today) + 1);
  const base = barTop + full;
  return (
    <svg
      ref={ref}
      className={styles.band}
      width="100%"
      height={base + 26}
      role={tabs ? 'tablist' : 'img'}
      aria-label={tabs ? 'Periods of relations' : bandSummary(periods, locale)}
    >
      <defs>
        <pattern id={`${id}-severed`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.ground} width="7" height="7" />
          <line className={styles.hatch} x1="0" y1="0" x2="0" y2="7" />
        </pattern>
        <pattern id={`${id}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className={styles.ground} width="6" height="6" />
          <circle className={styles.dot} cx="3" cy="3" r="1.5" />
        </pattern>
      </defs>
      {periods.map((period) => (
        <BandPeriod
          key={period.id}
          period={period}
          place={bandPlace(period, { from, to })}
          patterns={id}
          tabs={tabs}
          onKeyDown={tabs && ((event) => stepTabs(event, periods, tabs))}
        />
      ))}
      <line className={styles.axis} x1="0" x2="100%" y1={base} y2={base} />
      <g data-band-axis aria-hidden={tabs && true}>
        {(
          ticks ?? yearTicks(yearOf(from), yearOf(today)).map((year) => ({ day: dayOf(year), label: String(year) }))
        ).map(({ day, label }) => (
          <svg key={day} data-day={day} className={styles.place} x={percentOf(day, { from, to })} y={base}>
            <line className={styles.axis} y2="6" />
            <text className={styles.tick} y="21" textAnchor="middle">
              {label}
            </text>
          </svg>
        ))}
      </g>
    </svg>
  );
}

interface Span {
  from: Day;
  to: Day;
}

/** Where a day lies in the band's span, in hundredths of its width. */
const percentOf = (day: Day, { from, to }: Span) => `${((day - from) / (to - from)) * 100}%`;

/** Where a period lies in the band's span, cut off at its ends, in hundredths of its width. */
function bandPlace({ firstDay, endDay }: RelationsPeriod, { from, to }: Span) {
  const at = (day: Day) => Math.min(100, Math.max(0, ((day - from) / (to - from)) * 100));
  return { x: `${at(firstDay)}%`, width: `${at(endDay) - at(firstDay)}%`, cut: firstDay < from || firstDay >= to };
}

/** Moves the periods and the labels of a band that is on the page to another span, without rendering. */
export function moveBand(band: SVGSVGElement, periods: RelationsPeriod[], span: Span): void {
  for (const period of periods) {
    const element = band.querySelector(`[data-period="${period.id}"]`);
    const { x, width, cut } = bandPlace(period, span);
    element?.setAttribute('x', x);
    element?.setAttribute('width', width);
    element?.toggleAttribute('data-cut', cut);
  }
  for (const tick of band.querySelectorAll<SVGElement>('[data-day]')) {
    const day = Number(tick.dataset.day);
    tick.setAttribute('x', percentOf(day, span));
    tick.toggleAttribute('data-cut', day < span.from || day >= span.to);
  }
}

interface PeriodProps {
  period: RelationsPeriod;
  place: ReturnType<typeof bandPlace>;
  /** What the ids of the patterns begin with. */
  patterns: string;
  tabs: BandTabs | undefined;
  onKeyDown: ((event: KeyboardEvent) => void) | undefined;
}

function BandPeriod({ period, place, patterns, tabs, onKeyDown }: PeriodProps) {
  const { side, actorName, locale } = useRecords();
  const height = heights[period.level ?? 'embassy'];
  const y = full - height;
  const fill =
    period.status === 'severed'
      ? `url(#${patterns}-severed)`
      : isWithoutRelations(period.status)
        ? `url(#${patterns}-dots)`
        : undefined;
  const actor = period.by.find((by) => side(by));
  const party = period.by.length === 1 && actor ? side(actor) : null;
  const chosen = tabs?.chosen === period.id;
  const words = `${statusWords[period.status]}: ${period.start.title}${actor ? ` (${period.by.map(actorName).join(', ')})` : ''}`;
  const tab = tabs && {
    id: `tab-${period.id}`,
    role: 'tab',
    tabIndex: chosen ? 0 : -1,
    'aria-selected': chosen,
    'aria-controls': tabs.panelId(period.id),
    'aria-label': `${statusWords[period.status]}, ${periodDates(period, locale)}`,
    onKeyDown,
    onFocus: () => tabs.choose(period.id),
    onClick: () => tabs.choose(period.id),
    onPointerEnter: () => tabs.choose(period.id),
  };
  return (
    <g {...tab} className={tabs && styles.tab}>
      {!tabs && <title>{words}</title>}
      <svg
        data-period={period.id}
        data-cut={place.cut ? '' : undefined}
        className={styles.place}
        x={place.x}
        width={place.width}
        y={barTop}
        height={full + 5}
      >
        <rect
          className={styles.period}
          width="100%"
          y={y}
          height={height}
          fill={fill}
          data-status={fill ? undefined : 'full'}
        />
        <foreignObject width="100%" y={y} height={height}>
          <div className={styles.box}>
            <span className={fill ? styles.labelOnPattern : styles.label}>{statusWords[period.status]}</span>
          </div>
        </foreignObject>
        {chosen && <rect className={styles.chosen} width="100%" y={full + 1} height="4" />}
        {party === 'a' && <rect className={styles.a} x="-4.5" y={y - 12} width="9" height="9" />}
        {party === 'b' && <circle className={styles.b} cx="0" cy={y - 7.5} r="5" />}
      </svg>
    </g>
  );
}

/** Arrow keys, Home and End go from tab to tab, as the ARIA pattern for tabs has it. */
function stepTabs(event: KeyboardEvent, periods: RelationsPeriod[], { chosen }: BandTabs) {
  const at = periods.findIndex(({ id }) => id === chosen);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: periods.length - 1 }[event.key];
  const period = next === undefined ? undefined : periods[(next + periods.length) % periods.length];
  if (!period) return;
  event.preventDefault();
  document.getElementById(`tab-${period.id}`)?.focus();
}

function bandSummary(periods: RelationsPeriod[], locale: string): string {
  const parts = periods.map(({ status, firstDay, end, endDay }) => {
    const years = [yearOf(firstDay), end ? yearOf(endDay) : 'today'];
    return `${statusWords[status].toLocaleLowerCase(locale)} ${years.join(' to ')}`;
  });
  return `Band of relations: ${parts.join('; ')}.`;
}
