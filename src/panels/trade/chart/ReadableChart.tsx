import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Tooltip, useActiveTooltipDataPoints, type TooltipProps } from 'recharts';
import type { Count } from '#src/data/schema/trade.ts';
import type { AmountFormat } from '#src/panels/trade/markWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeSeries.ts';
import { cx } from '#src/ui/cx.ts';
import { KeptCard } from './KeptCard.tsx';
import { MarkCard } from './MarkCard.tsx';
import styles from './ReadableChart.module.css';
import { useKeptStop } from './useKeptStop.ts';

/** A place of a chart that is reached as one, and its marks. */
interface Stop {
  marks: TradeMark[];
}

/** What a chart takes in so that its stops can be read. */
interface Reading {
  onClick: (state: { activeTooltipIndex?: unknown }) => void;
  tooltip: ReactNode;
}

interface Props<T extends Stop> {
  stops: T[];
  /** Where a stop's card stands: `x` as a share of the width, `y` in pixels. */
  placeOf: (stop: T) => { x: number; y: number };
  counts: Count[];
  format: AmountFormat;
  cursor: TooltipProps['cursor'];
  /** Recharts' word for where the stops lie: one beside the other, or one below the other. */
  layout: 'horizontal' | 'vertical';
  /** Pixels from the start of the chart at which the card that is pointed for ends; at the pointer where that is not said. */
  cardEnd?: number | undefined;
  children: (reading: Reading) => ReactElement;
}

/** Makes the stops of a chart readable: a card opens at the one that is pointed at or reached by arrow keys, and stays on Enter, click or tap. */
export function ReadableChart<T extends Stop>(props: Props<T>) {
  const { stops, placeOf, counts, format, cursor, layout, cardEnd, children } = props;
  const { kept, keep, close, point, frame, onKeyDown } = useKeptStop<T>(layout);
  const tooltip = (
    <>
      <Tooltip
        cursor={cursor}
        isAnimationActive={false}
        {...(cardEnd !== undefined && { position: { x: cardEnd } })}
        active={kept ? false : undefined}
        content={<StopCard stops={stops} counts={counts} format={format} />}
      />
      <Pointed stops={stops} onPoint={point} />
    </>
  );
  return (
    <div ref={frame} className={cx(styles.frame, cardEnd !== undefined && styles.ending)} onKeyDownCapture={onKeyDown}>
      {children({ onClick: ({ activeTooltipIndex }) => keep(stops[Number(activeTooltipIndex)]), tooltip })}
      {kept && (
        <KeptCard {...placeOf(kept)}>
          <MarkCard marks={kept.marks} counts={counts} format={format} onClose={close} />
        </KeptCard>
      )}
    </div>
  );
}

interface CardProps {
  stops: Stop[];
  counts: Count[];
  format: AmountFormat;
  active?: boolean;
  activeIndex?: unknown;
}

/** The card of the stop that is pointed at; which it is comes from Recharts. */
function StopCard({ stops, counts, format, active, activeIndex }: CardProps) {
  const stop = active ? stops[Number(activeIndex)] : undefined;
  return <MarkCard marks={stop?.marks ?? []} counts={counts} format={format} onClose={null} />;
}

/** Tells which stop the reader points at: the chart's data bear the index of theirs. */
function Pointed<T>({ stops, onPoint }: { stops: T[]; onPoint: (stop: T | undefined) => void }) {
  const [pointed] = useActiveTooltipDataPoints<{ index: number }>() ?? [];
  const stop = pointed && stops[pointed.index];
  useEffect(() => onPoint(stop), [stop, onPoint]);
  return null;
}
