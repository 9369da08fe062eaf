import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Tooltip, useActiveTooltipDataPoints, type TooltipProps } from 'recharts';
import type { Count } from '#src/data/schema/trade.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import type { TradeMark } from '#src/panels/trade/tradeMark.ts';
import { CardPlace } from './CardPlace.tsx';
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
  children: (reading: Reading) => ReactElement;
}

/** Cards have places of their own, and need none from Recharts, which reckons wrongly where the page is magnified. */
const origin = { x: 0, y: 0 };

/** Makes the stops of a chart readable: a card opens at the one that is pointed at or reached by arrow keys, and stays on Enter, click or tap. */
export function ReadableChart<T extends Stop>(props: Props<T>) {
  const { stops, placeOf, counts, format, cursor, layout, children } = props;
  const { kept, keep, close, point, frame, onKeyDown } = useKeptStop<T>(layout);
  // What was kept of an earlier drawing has no place in this one.
  const open = kept && stops.includes(kept) ? kept : null;
  const tooltip = (
    <>
      <Tooltip
        cursor={cursor}
        isAnimationActive={false}
        position={origin}
        active={open ? false : undefined}
        content={<StopCard stops={stops} placeOf={placeOf} counts={counts} format={format} />}
      />
      <Pointed stops={stops} onPoint={point} />
    </>
  );
  return (
    <div ref={frame} className={styles.frame} onKeyDownCapture={onKeyDown}>
      {children({ onClick: ({ activeTooltipIndex }) => keep(stops[Number(activeTooltipIndex)]), tooltip })}
      {open && (
        <CardPlace {...placeOf(open)}>
          <MarkCard marks={open.marks} counts={counts} format={format} onClose={close} />
        </CardPlace>
      )}
    </div>
  );
}

interface CardProps<T extends Stop> {
  stops: T[];
  placeOf: (stop: T) => { x: number; y: number };
  counts: Count[];
  format: AmountFormat;
  active?: boolean;
  activeIndex?: unknown;
}

/** The card of the stop that is pointed at; which it is comes from Recharts. */
function StopCard<T extends Stop>({ stops, placeOf, counts, format, active, activeIndex }: CardProps<T>) {
  const stop = active ? stops[Number(activeIndex)] : undefined;
  return (
    <CardPlace {...(stop ? placeOf(stop) : origin)}>
      <MarkCard marks={stop?.marks ?? []} counts={counts} format={format} onClose={null} />
    </CardPlace>
  );
}

/** Tells which stop the reader points at: the chart's data bear the index of theirs. */
function Pointed<T>({ stops, onPoint }: { stops: T[]; onPoint: (stop: T | undefined) => void }) {
  const [pointed] = useActiveTooltipDataPoints<{ index: number }>() ?? [];
  const stop = pointed && stops[pointed.index];
  useEffect(() => onPoint(stop), [stop, onPoint]);
  return null;
}
