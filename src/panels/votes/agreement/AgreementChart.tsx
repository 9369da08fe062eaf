import { Line, LineChart, Tooltip, XAxis, YAxis, type DotItemDotProps, type TooltipContentProps } from 'recharts';
import { countOf, formatPercent } from '#src/lib/numbers.ts';
import styles from './AgreementChart.module.css';
import { plot } from './agreementGeometry.ts';
import { fewVotes, highestShare, type AgreementPoint, type AgreementYear } from './agreementSeries.ts';

interface Props {
  years: AgreementYear[];
  label: string;
  topic: string;
  locale: string;
  /** Pixels the chart is wide. */
  width: number;
}

interface Row {
  middle: number;
  all: number | null;
  onTopic: number | null;
  of: AgreementYear;
}

/** The two lines as an interactive chart: arrow keys and pointer go from year to year and say both shares and their votes. */
export function AgreementChart({ years, label, topic, locale, width }: Props) {
  const first = years[0]?.year ?? 0;
  const rows: Row[] = years.map((of) => ({
    middle: of.year + 0.5,
    all: of.all?.share ?? null,
    onTopic: of.onTopic?.share ?? null,
    of,
  }));
  return (
    <LineChart
      width={width}
      height={plot.height}
      data={rows}
      margin={{ top: plot.top, right: 0, bottom: 0, left: 0 }}
      className={styles.chart}
      title={label}
    >
      <XAxis dataKey="middle" type="number" domain={[first, first + years.length]} hide />
      <YAxis domain={[0, highestShare(years)]} hide />
      <Tooltip
        isAnimationActive={false}
        wrapperStyle={{ zIndex: 2 }}
        cursor={{ stroke: 'var(--rule-strong)' }}
        content={<YearNote rows={rows} topic={topic} locale={locale} />}
      />
      <Line
        dataKey="onTopic"
        stroke="var(--neutral)"
        strokeWidth={2}
        strokeDasharray="5 3"
        isAnimationActive={false}
        dot={dotOf('onTopic', rows)}
        activeDot={false}
      />
      <Line
        dataKey="all"
        stroke="var(--ink)"
        strokeWidth={2}
        isAnimationActive={false}
        dot={dotOf('all', rows)}
        activeDot={false}
      />
    </LineChart>
  );
}

function dotOf(line: 'all' | 'onTopic', rows: Row[]) {
  const colour = line === 'all' ? 'var(--ink)' : 'var(--neutral)';
  return function Dot({ cx, cy, index }: DotItemDotProps) {
    const point = rows[index]?.of[line];
    return point && cx !== undefined && cy !== undefined ? (
      <circle
        key={index}
        cx={cx}
        cy={cy}
        r={line === 'all' ? 3.5 : 3}
        fill={point.votes < fewVotes ? 'var(--paper)' : colour}
        stroke={colour}
        strokeWidth="2"
      />
    ) : (
      <g key={index} />
    );
  };
}

/** The chart adds which year is pointed at. */
type NoteProps = Partial<Pick<TooltipContentProps, 'active' | 'label'>> & {
  rows: Row[];
  topic: string;
  locale: string;
};

function YearNote({ active, label, rows, topic, locale }: NoteProps) {
  const year = rows.find(({ middle }) => middle === label)?.of;
  if (!active || !year) return null;
  return (
    <div className={styles.note}>
      <strong>{year.year}</strong>
      <span>All: {shareWords(year.all, locale)}</span>
      <span>
        {topic}: {shareWords(year.onTopic, locale)}
      </span>
    </div>
  );
}

function shareWords(point: AgreementPoint | null, locale: string): string {
  if (!point) return 'no vote recorded';
  return `${formatPercent(point.share * 100, locale)} of ${countOf(point.votes, 'vote', 'votes', locale)}`;
}
