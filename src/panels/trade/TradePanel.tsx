import type { Content } from '#src/data/dataset.ts';
import { tradeDataset, type Figure } from '#src/data/trade.ts';
import { formatDate } from '#src/lib/dates.ts';
import { DataGate } from '#src/records/DataGate.tsx';
import { DisagreementList } from '#src/records/DisagreementList.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { PageHeader } from '#src/ui/PageHeader.tsx';
import { Slide } from '#src/ui/Slide.tsx';
import { FigureTable } from './FigureTable.tsx';
import { TradeHeadline } from './TradeHeadline.tsx';
import styles from './TradePanel.module.css';

/** Trade between the parties: the headline figures as bars, what follows from them, who carries the trade, and every other figure. */
export function TradePanel() {
  return (
    <>
      <PageHeader title="Trade" lead="What the two states are said to trade, for which months, and by whose count." />
      <DataGate query={tradeDataset.query}>{(content) => <Trade content={content} />}</DataGate>
    </>
  );
}

function Trade({ content: { headline, figures, bodies, notes } }: { content: Content<typeof tradeDataset.schema> }) {
  const { locale, actorName } = useRecords();
  const total = figures.find(({ id }) => id === headline.total);
  const isHeadline = (figure: Figure) => figure.period === total?.period && figure.holder === total.holder;
  const derived = new Set(headline.derived);
  const main = figures.filter((figure) => isHeadline(figure) || derived.has(figure.id));
  const others = figures.filter((figure) => !main.includes(figure));
  return (
    <div className={styles.panel}>
      <Slide id="bars" title="Exports and imports">
        <TradeHeadline figures={figures} headline={headline} />
      </Slide>
      <section aria-labelledby="figures-heading">
        <h2 id="figures-heading">The same numbers, and what follows from them</h2>
        {total && (
          <p className={styles.lead}>
            Stated figures for {formatDate(total.period, locale)} by the {actorName(total.holder)}; derived ones are
            worked out here, each with its formula.
          </p>
        )}
        <FigureTable figures={main} allFigures={figures} caption="Headline figures of trade, stated and derived" />
      </section>
      <section aria-labelledby="bodies-heading">
        <h2 id="bodies-heading">Who carries the trade</h2>
        <div className={styles.bodies}>
          {bodies.map((body) => (
            <article key={body.id} id={body.id} className={styles.body}>
              <h3>{body.title}</h3>
              <p className={styles.lead}>Founded: {body.founded ? formatDate(body.founded, locale) : 'not found'}</p>
              <StatementList statements={body.statements} />
              <DisagreementList disagreements={body.disagreements} />
              <RelatedList ids={body.related} />
            </article>
          ))}
        </div>
      </section>
      {notes.length > 0 && (
        <section aria-labelledby="notes-heading">
          <h2 id="notes-heading">About these figures</h2>
          <div className={styles.notes}>
            {notes.map((note) => (
              <div key={note.id} id={note.id} className={styles.body}>
                <StatementList statements={note.statements} />
                <RelatedList ids={note.related} />
              </div>
            ))}
          </div>
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others-heading">
          <h2 id="others-heading">Other figures, each counted in its own way</h2>
          <p className={styles.lead}>
            Different reporters, periods and methods: they cannot be added, joined into a line or set against one
            another.
          </p>
          <FigureTable
            figures={others}
            allFigures={figures}
            caption="Other figures of trade, each with its holder and source"
          />
        </section>
      )}
    </div>
  );
}
