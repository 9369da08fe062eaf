import type { TradeBody } from '#src/data/schema/trade.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { DisagreementList } from '#src/records/disagreements/DisagreementList.tsx';
import { RelatedList } from '#src/records/RelatedList.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import styles from './TradeBodies.module.css';

/** The commissions and councils that carry the trade. */
export function TradeBodies({ bodies }: { bodies: TradeBody[] }) {
  const { locale } = useRecords();
  return (
    <div className={styles.bodies}>
      {bodies.map((body) => (
        <article key={body.id} id={body.id} className={styles.body}>
          <h3>{body.title}</h3>
          <p className={styles.founded}>Founded: {body.founded ? formatDate(body.founded, locale) : 'not found'}</p>
          <StatementList statements={body.statements} />
          <DisagreementList disagreements={body.disagreements} />
          <RelatedList ids={body.related} />
        </article>
      ))}
    </div>
  );
}
