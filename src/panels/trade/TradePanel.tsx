import { timelineDataset, tradeDataset, tradeSeriesDataset } from '#src/data/datasets.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Figure } from '#src/data/schema/trade.ts';
import { formatDate } from '#src/lib/dates.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { FigureTable } from './FigureTable.tsx';
import { LatestFigure } from './LatestFigure.tsx';
import type { Trade } from './latestRows.ts';
import { LongRunFigure } from './LongRunFigure.tsx';
import type { AmountFormat } from './markWords.ts';
import { SeriesNotes } from './SeriesNotes.tsx';
import { TradeBodies } from './TradeBodies.tsx';
import { TradeControls } from './TradeControls.tsx';
import { TradeNotes } from './TradeNotes.tsx';
import styles from './TradePanel.module.css';
import { figureMarks } from './tradeSeries.ts';
import { TradeTreaties } from './TradeTreaties.tsx';
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

/** What stands below the charts: every figure in full, who carries the trade, agreements and remarks on it. */
function TradeRecords({ trade, format }: { trade: Trade; format: AmountFormat }) {
  const { locale, actorName } = useRecords();
  const { headline, figures, bodies, notes } = trade;
  const total = figures.find(({ id }) => id === headline.total);
  const derived = new Set(headline.derived);
  const isMain = (figure: Figure) =>
    (figure.period === total?.period && figure.count === total.count) || derived.has(figure.id);
  const others = figures.filter((figure) => !isMain(figure));
  const talks = notes.filter(({ steps }) => steps);
  const remarks = notes.filter(({ steps }) => !steps);
  return (
    <>
      <section aria-labelledby="figures-heading" className={styles.section}>
        <h2 id="figures-heading">The latest figures, and what follows from them</h2>
        {total && (
          <p className={styles.lead}>
            Stated figures for {formatDate(total.period, locale)} by the {actorName(total.holder)}; derived ones are
            worked out here, each with its formula.
          </p>
        )}
        <FigureTable
          figures={figures.filter(isMain)}
          allFigures={figures}
          format={format}
          caption="Headline figures of trade, stated and derived"
        />
      </section>
      <section aria-labelledby="bodies-heading" className={styles.section}>
        <h2 id="bodies-heading">Who carries the trade</h2>
        <TradeBodies bodies={bodies} />
      </section>
      <TradeTreaties trade={trade} />
      {talks.length > 0 && (
        <section aria-labelledby="talks-heading" className={styles.section}>
          <h2 id="talks-heading">Talks on trade</h2>
          <TradeNotes notes={talks} />
        </section>
      )}
      {remarks.length > 0 && (
        <section aria-labelledby="notes-heading" className={styles.section}>
          <h2 id="notes-heading">About these figures</h2>
          <TradeNotes notes={remarks} />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others-heading" className={styles.section}>
          <h2 id="others-heading">Other figures, each counted in its own way</h2>
          <p className={styles.lead}>
            Different reporters, periods and methods: they cannot be added, joined into a line or set against one
            another.
          </p>
          <FigureTable
            figures={others}
            allFigures={figures}
            format={format}
            caption="Other figures of trade, each with its holder and source"
          />
        </section>
      )}
    </>
  );
}
