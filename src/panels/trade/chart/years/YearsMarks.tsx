import { cx } from '#src/ui/cx.ts';
import { ChartLabel } from '#src/panels/trade/chart/ChartLabel.tsx';
import { PointGlyph } from '#src/panels/trade/chart/PointGlyph.tsx';
import { percent } from '#src/panels/trade/chart/percent.ts';
import styles from './YearsMarks.module.css';
import { yearsSizes } from './yearsSizes.ts';
import type { YearsPlan } from './yearsPlan.ts';
import type { PlannedLine } from './yearsShapes.ts';

interface Props {
  plan: YearsPlan;
  /** The glyph of each count. */
  glyphs: Map<string, number>;
}

/** More values than this on a line are not marked one by one. */
const mostDots = 130;

/** What stands on top of the long run: dates, the single values of its lines, zeros, figures beside the series, and the labels of all. */
export function YearsMarks({ plan: { lines, points, labels, flags, ticks, bottom }, glyphs }: Props) {
  return (
    <g>
      {flags.map(({ id, x, row, text }) => (
        <g key={id}>
          <line className={styles.flag} x1={percent(x)} x2={percent(x)} y1={row * yearsSizes.flag + 2} y2={bottom} />
          <ChartLabel label={text} className={styles.flagLabel} />
        </g>
      ))}
      {ticks.map(({ y, text }) => (
        <text key={y} className={styles.tick} x="0" y={y - 4}>
          {text}
        </text>
      ))}
      {lines.map((line) => (
        <LineDots key={line.index} line={line} />
      ))}
      {points.map(({ mark, x, y, from, to }) => (
        <g key={mark.id} className={cx(mark.side && styles[mark.side])}>
          <line className={styles.period} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
          <svg x={percent(x)} y={y} width="1" height="1" overflow="visible">
            <PointGlyph
              shape={glyphs.get(mark.count) ?? 0}
              side={mark.side}
              hollow={mark.formula !== null}
              open={mark.bound === 'over'}
            />
          </svg>
        </g>
      ))}
      {labels.map((label) => (
        <ChartLabel key={label.id} label={label} className={classOf(label.id, lines)} />
      ))}
    </g>
  );
}

function LineDots({ line: { side, stretches, alone, zeros } }: { line: PlannedLine }) {
  const all = stretches.flat();
  const dots = [...alone, ...(all.length <= mostDots ? all : [])];
  const className = cx(styles.dot, side && styles[side]);
  return (
    <g>
      {dots.map(({ x, y }) =>
        side === 'b' ? (
          <circle key={x} className={className} cx={percent(x)} cy={y} r="2.75" />
        ) : (
          <rect
            key={x}
            className={className}
            x={percent(x)}
            y={y - 2.5}
            width="5"
            height="5"
            transform="translate(-2.5 0)"
          />
        ),
      )}
      {zeros.map(({ x, y }) => (
        <circle key={x} className={cx(styles.zero, side && styles[side])} cx={percent(x)} cy={y} r="2.25" />
      ))}
    </g>
  );
}

/** The name of a line is in its colour. */
function classOf(id: string, lines: PlannedLine[]): string | undefined {
  const line = lines.find(({ index }) => id === `line-${index}`);
  return line && cx(styles.name, line.side && styles[line.side]);
}
