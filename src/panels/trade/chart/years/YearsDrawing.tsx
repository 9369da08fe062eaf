import { useId } from 'react';
import { ChartPatterns } from '#src/panels/trade/chart/ChartPatterns.tsx';
import { FlowLine } from './FlowLine.tsx';
import { YearsColumn } from './YearsColumn.tsx';
import styles from './YearsDrawing.module.css';
import { YearsFrame } from './YearsFrame.tsx';
import { YearsMarks } from './YearsMarks.tsx';
import type { YearsPlan } from './yearsPlan.ts';

interface Props {
  plan: YearsPlan;
  glyphs: Map<string, number>;
  /** What the drawing shows, in words. */
  words: string;
  /** The drawing's width in pixels where it is known. */
  width?: number;
}

/** The long run as a plain drawing that scales to its container's width. */
export function YearsDrawing({ plan, glyphs, words, width }: Props) {
  const id = useId();
  return (
    <svg className={styles.drawing} width={width ?? '100%'} height={plan.height} role="img" aria-label={words}>
      <ChartPatterns id={id} />
      <YearsFrame plan={plan} patterns={id} />
      {plan.columns.map((column) => (
        <YearsColumn key={`${column.from} ${column.side}`} column={column} patterns={id} />
      ))}
      {plan.lines.map((line) => (
        <FlowLine key={line.index} plan={plan} line={line} pixels={width} />
      ))}
      <YearsMarks plan={plan} glyphs={glyphs} />
    </svg>
  );
}
