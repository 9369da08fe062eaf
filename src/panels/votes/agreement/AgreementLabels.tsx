import { formatPercent } from '#src/lib/numbers.ts';
import { heightOf, middleOf, plot } from './agreementGeometry.ts';
import styles from './AgreementLabels.module.css';
import { fewVotes, highestShare, type AgreementYear } from './agreementSeries.ts';

interface AxisProps {
  years: AgreementYear[];
  /** Years that the axis below it labels. */
  ticks: number[];
  locale: string;
}

/** What stands behind the lines: the shares they are read by, and the years the axis labels. */
export function ShareAxis({ years, ticks, locale }: AxisProps) {
  const highest = highestShare(years);
  const first = years[0]?.year ?? 0;
  const shares = Array.from({ length: Math.round(highest * 10) + 1 }, (_, index) => index / 10);
  return (
    <svg className={styles.axis} width="100%" height={plot.height} aria-hidden>
      {ticks.map((year) => {
        const x = `${((year - first) / years.length) * 100}%`;
        return <line key={year} className={styles.year} x1={x} x2={x} y1={plot.top} y2={plot.height} />;
      })}
      {shares.map((share) => (
        <g key={share}>
          <line
            className={share === 0 ? styles.zero : styles.share}
            x1="0"
            x2="100%"
            y1={heightOf(share, highest)}
            y2={heightOf(share, highest)}
          />
          {Math.round(share * 10) % 2 === 0 && (
            <text className={styles.tick} x="-8" y={heightOf(share, highest) + 5} textAnchor="end">
              {formatPercent(share * 100, locale)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** What stands over the lines: their names, and how few votes a hollow point that is not at zero rests on. */
export function AgreementLabels({ years, topic, locale }: { years: AgreementYear[]; topic: string; locale: string }) {
  const highest = highestShare(years);
  const peak = years
    .flatMap(({ all }) => (all && all.votes >= fewVotes ? [all] : []))
    .toSorted((a, b) => b.share - a.share)[0];
  const few = years.flatMap(({ all, onTopic }) =>
    [all, onTopic].flatMap((point) => (point && point.votes < fewVotes && point.share > 0 ? [point] : [])),
  );
  return (
    <svg className={styles.labels} width="100%" height={plot.height} aria-hidden>
      {peak && (
        <text
          className={styles.name}
          x={`${middleOf(peak.year, years)}%`}
          y={heightOf(peak.share, highest) - 12}
          textAnchor="middle"
        >
          All votes
        </text>
      )}
      {years.some(({ onTopic }) => onTopic) && (
        <text className={styles.topic} x="100%" y={heightOf(0, highest) - 12} textAnchor="end">
          {topic}
        </text>
      )}
      {few.map(({ year, share, votes }) => (
        <text
          key={`${year} ${share}`}
          className={styles.few}
          x={`${middleOf(year, years)}%`}
          y={heightOf(share, highest) - 8}
          textAnchor={middleOf(year, years) < 8 ? 'start' : 'middle'}
        >
          {votes.toLocaleString(locale)} {votes === 1 ? 'vote' : 'votes'}
        </text>
      ))}
    </svg>
  );
}
