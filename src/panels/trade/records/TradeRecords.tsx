import type { Trade } from '#src/data/datasets.ts';
import type { Figure } from '#src/data/schema/trade.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import type { AmountFormat } from '#src/records/facts/amountWords.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TradeBodies } from './TradeBodies.tsx';
import { TradeNotes } from './TradeNotes.tsx';
import styles from './TradeRecords.module.css';
import { TradeTreaties } from './TradeTreaties.tsx';

/** What stands below the charts: every figure in full, who carries the trade, agreements and remarks on it. */
export function TradeRecords({ trade, format }: { trade: Trade; format: AmountFormat }) {
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
