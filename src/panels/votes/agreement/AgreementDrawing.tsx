import { heightOf, middleOf, plot } from './agreementGeometry.ts';
import styles from './AgreementDrawing.module.css';
import { fewVotes, highestShare, runsOf, type AgreementYear } from './agreementSeries.ts';

interface Props {
  years: AgreementYear[];
  label: string;
}

/** The two lines as a plain drawing: a gap where a year has no share, a hollow point where few votes stand behind it. */
export function AgreementDrawing({ years, label }: Props) {
  const highest = highestShare(years);
  const lines = (['onTopic', 'all'] as const).map((line) => ({ line, runs: runsOf(years.map((year) => year[line])) }));
  return (
    <svg className={styles.drawing} width="100%" height={plot.height} role="img" aria-label={label}>
      <svg viewBox={`0 0 100 ${plot.height}`} width="100%" height={plot.height} preserveAspectRatio="none">
        {lines.map(({ line, runs }) => (
          <path
            key={line}
            className={styles[line]}
            vectorEffect="non-scaling-stroke"
            d={runs
              .map(
                (run) =>
                  `M${run.map(({ year, share }) => `${middleOf(year, years).toFixed(2)} ${heightOf(share, highest).toFixed(1)}`).join('L')}`,
              )
              .join('')}
          />
        ))}
      </svg>
      {lines.map(({ line, runs }) => (
        <g key={line} className={styles[line]}>
          {runs.flat().map(({ year, share, votes }) => (
            <circle
              key={year}
              cx={`${middleOf(year, years)}%`}
              cy={heightOf(share, highest)}
              r={line === 'all' ? 3.5 : 3}
              data-few={votes < fewVotes ? '' : undefined}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
