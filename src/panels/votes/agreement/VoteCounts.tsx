import { middleOf } from './agreementGeometry.ts';
import type { AgreementYear } from './agreementSeries.ts';
import styles from './VoteCounts.module.css';

const height = 46;

/** How many votes stand behind each point: a bar a year, those on the topic in front; on the axis of the lines above it. */
export function VoteCounts({ years, topic }: { years: AgreementYear[]; topic: string }) {
  const most = Math.max(1, ...years.map(({ all, onTopic }) => Math.max(all?.votes ?? 0, onTopic?.votes ?? 0)));
  const step = 100 / Math.max(1, years.length);
  const bar = (year: number, votes: number, share: number) => ({
    x: `${middleOf(year, years) - (step * share) / 2}%`,
    width: `${step * share}%`,
    y: height - (votes / most) * height,
    height: (votes / most) * height,
  });
  return (
    <div>
      <p className={styles.name}>
        Votes a year: <span className={styles.all}>all</span> and <span className={styles.onTopic}>{topic}</span>
      </p>
      <svg className={styles.counts} width="100%" height={height} aria-hidden>
        {[0, most].map((count) => (
          <text key={count} className={styles.tick} x="-8" y={count === 0 ? height : 12} textAnchor="end">
            {count}
          </text>
        ))}
        {years.map(({ year, all, onTopic }) => (
          <g key={year}>
            {all && <rect className={styles.bar} {...bar(year, all.votes, 0.8)} />}
            {onTopic && <rect className={styles.front} {...bar(year, onTopic.votes, 0.4)} />}
          </g>
        ))}
        <line className={styles.zero} x1="0" x2="100%" y1={height - 0.5} y2={height - 0.5} />
      </svg>
    </div>
  );
}
