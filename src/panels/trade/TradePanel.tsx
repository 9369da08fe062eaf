import { timelineDataset, tradeDataset, tradeSeriesDataset, type Trade } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DataGate } from '#src/records/loading/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { LatestFigure } from './latest/LatestFigure.tsx';
import { LongRunFigure } from './long-run/LongRunFigure.tsx';
import { SeriesNotes } from './long-run/SeriesNotes.tsx';
import { TradeControls } from './TradeControls.tsx';
import styles from './TradePanel.module.css';
import { figureMarks } from './figureMarks.ts';
import { TradeRecords } from './records/TradeRecords.tsx';
import { toTradeUrl } from './tradeUrl.ts';
import { useTradeChoice } from './useTradeChoice.ts';

/** Trade between the parties: the latest figures, the long run, who carries the trade, agreements and talks on it, every other figure. */
export function TradePanel() {
  return (
    <>
      <PageHeader title="Trade" lead="What the two states are said to trade, for which months, and by whose count." />
      <DataGate query={tradeDataset.query}>{(trade) => <TradePage trade={trade} />}</DataGate>
    </>
  );
}

function TradePage({ trade }: { trade: Trade }) {
  const records = useRecords();
  const { dossier, locale } = records;
  const { data: timeline } = useQuery({ ...timelineDataset.query, enabled: dossier.panels.includes('timeline') });
  const [choice, choose, settle] = useTradeChoice(trade);
  const marks = useMemo(() => figureMarks(trade.figures, records), [trade.figures, records]);
  const format = useMemo(() => ({ locale, unit: choice.unit }), [locale, choice.unit]);
  const events = useMemo(() => timeline?.events ?? [], [timeline]);
  return (
    <div className={styles.panel}>
      <TradeControls
        choice={choice}
        onView={(view) => choose({ view })}
        onUnit={(unit) => choose({ unit })}
        onReset={
          toTradeUrl(choice) === ''
            ? null
            : () => choose({ view: 'amounts', unit: 'auto', whose: null, run: null, span: null })
        }
      />
      <Slide id="bars" title="The latest figures">
        <LatestFigure
          trade={trade}
          marks={marks}
          choice={choice}
          format={format}
          onWhose={(whose) => choose({ whose })}
        />
      </Slide>
      {trade.series && (
        <section id="run" className={styles.section}>
          <DataGate query={tradeSeriesDataset.query}>
            {(series) =>
              series.years.length > 0 && (
                <>
                  <Slide id="run" title="The long run">
                    <LongRunFigure
                      trade={trade}
                      series={series}
                      marks={marks}
                      events={events}
                      choice={choice}
                      format={format}
                      onRun={(run) => choose({ run })}
                      onSpan={(span, settled) => choose({ span }, { settled })}
                      onSettle={settle}
                    />
                  </Slide>
                  <SeriesNotes series={series} />
                </>
              )
            }
          </DataGate>
        </section>
      )}
      <TradeRecords trade={trade} format={format} />
    </div>
  );
}
