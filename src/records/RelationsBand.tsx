import { useId } from 'react';
import { dayOf, yearOf, type Day } from '#src/lib/dates.ts';
import { yearTicks } from '#src/ui/yearTicks.ts';
import styles from './RelationsBand.module.css';
import { isWithoutRelations, type RelationsPeriod } from './relationsPeriods.ts';
import { statusWords } from './relationsWords.ts';
import { useRecords } from './RecordsProvider.tsx';

const heights = { embassy: 56, legation: 42, consulate: 26, delegation: 14, none: 56 };
const barTop = 22;
const full = 56;

/**
 * The state of relations over time, true to scale: the height of a period says the level of representation, its pattern and word the
 * state, a mark at its start the party that acted. Scales to its container's width.
 */
export function RelationsBand({ periods, today }: { periods: RelationsPeriod[]; today: Day }) {
  const id = useId();
  const { side, actorName, locale } = useRecords();
  const first = periods[0];
  if (!first) return null;
  const start = dayOf(yearOf(first.firstDay));
  const end = dayOf(yearOf(today) + 1);
  const percent = (day: Day) => ((day - start) / (end - start)) * 100;
  const base = barTop + full;
  return (
    <svg className={styles.band} width="100%" height={base + 26} role="img" aria-label={bandSummary(periods, locale)}>
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
      {periods.map((period) => {
        const x = percent(period.firstDay);
        const width = percent(period.endDay) - x;
        const height = heights[period.level ?? 'embassy'];
        const fill =
          period.status === 'severed'
            ? `url(#${id}-severed)`
            : isWithoutRelations(period.status)
              ? `url(#${id}-dots)`
              : undefined;
        const actor = period.by.find((by) => side(by));
        const party = period.by.length === 1 && actor ? side(actor) : null;
        return (
          <g key={period.id}>
            <title>{`${statusWords[period.status]}: ${period.start.title}${actor ? ` (${period.by.map(actorName).join(', ')})` : ''}`}</title>
            <rect
              className={styles.period}
              x={`${x}%`}
              width={`${width}%`}
              y={base - height}
              height={height}
              fill={fill}
              data-status={fill ? undefined : 'full'}
            />
            <foreignObject x={`${x}%`} width={`${width}%`} y={base - height} height={height}>
              <div className={styles.box}>
                <span className={fill ? styles.labelOnPattern : styles.label}>{statusWords[period.status]}</span>
              </div>
            </foreignObject>
            {party && (
              <svg x={`${x}%`} y={base - height - 12} width="12" height="12" overflow="visible">
                {party === 'a' ? (
                  <rect className={styles.a} x="-4.5" y="0" width="9" height="9" />
                ) : (
                  <circle className={styles.b} cx="0" cy="4.5" r="5" />
                )}
              </svg>
            )}
          </g>
        );
      })}
      <line className={styles.axis} x1="0" x2="100%" y1={base} y2={base} />
      {yearTicks(yearOf(start), yearOf(today)).map((year) => (
        <g key={year}>
          <line
            className={styles.axis}
            x1={`${percent(dayOf(year))}%`}
            x2={`${percent(dayOf(year))}%`}
            y1={base}
            y2={base + 6}
          />
          <text className={styles.tick} x={`${percent(dayOf(year))}%`} y={base + 21} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

function bandSummary(periods: RelationsPeriod[], locale: string): string {
  const parts = periods.map(({ status, start, end }) => {
    const years = [start.date.slice(0, 4), end ? end.date.slice(0, 4) : 'today'];
    return `${statusWords[status].toLocaleLowerCase(locale)} ${years.join(' to ')}`;
  });
  return `Band of relations: ${parts.join('; ')}.`;
}
