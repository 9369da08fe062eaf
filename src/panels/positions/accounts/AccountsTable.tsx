import type { Accounts } from '#src/data/schema/positions.ts';
import { ActorNames } from '#src/records/ActorNames.tsx';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { CiteButton } from '#src/records/citations/CiteButton.tsx';
import { StatementList } from '#src/records/StatementList.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { DateText } from '#src/ui/DateText.tsx';
import { cx } from '#src/ui/cx.ts';
import styles from './AccountsTable.module.css';

/** An incident told by those concerned: what all agree on, then point by point what is contested, each account in its holder's column. */
export function AccountsTable({
  accounts: { agreed, holders, contested },
  issue,
}: {
  accounts: Accounts;
  issue: string;
}) {
  const { actorName, side, locale } = useRecords();
  const told = new Set(contested.flatMap(({ accounts }) => accounts.map(({ holder }) => holder)));
  const columns = holders.filter((holder) => told.has(holder));
  const silent = holders.filter((holder) => !told.has(holder));
  return (
    <div className={styles.accounts}>
      <h3 id={`${issue}-accounts`}>What all agree on</h3>
      <div className={styles.agreed}>
        {agreed.map(({ text, citations }, index) => (
          <div key={text} data-statement>
            {text}{' '}
            <span className={styles.sources} data-not-presented>
              <CitationList citations={citations} />{' '}
              <CiteButton id={issue} says={text} part={{ name: `agreed ${index + 1}`, date: null, citations }} />
            </span>
          </div>
        ))}
      </div>
      <h3>What is contested</h3>
      <table className={styles.table}>
        <caption className="visually-hidden">Accounts of what is contested, by who gives them</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.question}>
              Question
            </th>
            {columns.map((holder) => (
              <th key={holder} scope="col" className={styles.holder} data-side={side(holder) ?? 'other'}>
                <ActorNames ids={[holder]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {contested.map(({ question, accounts, notes }) => (
            <tr key={question}>
              <th scope="row" className={styles.question}>
                {question}
                {notes && notes.length > 0 && (
                  <div className={styles.notes} data-not-presented>
                    <StatementList statements={notes} />
                  </div>
                )}
              </th>
              {columns.map((holder) => {
                const account = accounts.find((each) => each.holder === holder);
                return (
                  <td
                    key={holder}
                    data-holder={actorName(holder)}
                    data-statement={account ? '' : undefined}
                    className={cx(!account && styles.none)}
                  >
                    {account ? (
                      <>
                        <span className={styles.text}>{account.text}</span>{' '}
                        <span className={styles.date}>
                          {account.date ? <DateText date={account.date} locale={locale} /> : 'undated'}
                        </span>{' '}
                        <span data-not-presented>
                          <CitationList citations={account.citations} />{' '}
                          <CiteButton
                            id={issue}
                            says={`${question} According to ${actorName(holder)}: ${account.text}`}
                            part={{ name: `${actorName(holder)}: ${question}`, ...account }}
                          />
                        </span>
                      </>
                    ) : (
                      'no account'
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p>
          No account in the sources: <ActorNames ids={silent} />.
        </p>
      )}
    </div>
  );
}
