import { useMemo } from 'react';
import { Link } from 'react-router';
import { countOf } from '#src/lib/numbers.ts';
import { SourcesFrame } from '#src/pages/sources/SourcesFrame.tsx';
import { DisagreementBody, DisagreementTag } from '#src/records/disagreements/DisagreementList.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { useAddressChoice } from '#src/ui/filters/useAddressChoice.ts';
import { DisagreementFilters } from './DisagreementFilters.tsx';
import styles from './DisagreementPage.module.css';
import { allDisagreements, parseDisagreementUrl, toDisagreementUrl } from './disagreementUrl.ts';
import { chosenDisagreements, foundDisagreements, mainFaults, type FoundDisagreement } from './foundDisagreements.ts';
import { MainFaultTable } from './MainFaultTable.tsx';

const form = { read: parseDisagreementUrl, write: toDisagreementUrl };

/** Every place where sources differ: what the main source gets wrong first, then all, by kind and by part of the site. */
export function DisagreementPage() {
  const { dossier, source, records, locale } = useRecords();
  const found = useMemo(() => foundDisagreements(records), [records]);
  const [choice, choose, settle] = useAddressChoice(form);
  const shown = chosenDisagreements(found, choice);
  const total = countOf(found.length, 'place', 'places', locale);
  const main = source(dossier.mainSource)?.publisher ?? 'the main source';
  const faults = mainFaults(found, dossier.mainSource);
  return (
    <SourcesFrame
      title="Where sources differ"
      lead="What the main source gets wrong and how one knows, then every place where sources give different readings or one leaves out what others have."
    >
      {faults.length > 0 && (
        <section aria-labelledby="faults-heading">
          <h2 id="faults-heading">What {main} gets wrong, or says otherwise</h2>
          <MainFaultTable faults={faults} main={main} />
        </section>
      )}
      <section aria-labelledby="all-heading">
        <h2 id="all-heading">All disagreements</h2>
        <DisagreementFilters found={found} choice={choice} choose={choose} settle={settle} />
        <ResultLine filtered={shown.length < found.length}>
          {shown.length === found.length ? total : `${shown.length} of ${total}`}
        </ResultLine>
        <p className={styles.legend}>
          Each opens to what its sources say. A full mark is the reading that the dossier shows. Confidence is high
          where independent sources agree on it or the main source itself shows it, medium where one good source does or
          several leave part of it open, low where nothing found decides it.
        </p>
        {shown.length === 0 && (
          <EmptyState title={found.length > 0 ? 'No disagreement fits this choice.' : 'No disagreement is recorded.'}>
            {found.length > 0 && (
              <button type="button" onClick={() => choose(allDisagreements)}>
                Show all {total}
              </button>
            )}
          </EmptyState>
        )}
        <div>
          {shown.map((each) => (
            <DisagreementEntry key={each.disagreement.id} {...each} open={shown.length < found.length} />
          ))}
        </div>
      </section>
    </SourcesFrame>
  );
}

/** One disagreement, folded while all are listed; its address opens it. */
function DisagreementEntry({ disagreement, record, open }: FoundDisagreement & { open: boolean }) {
  return (
    <article className={styles.entry}>
      <details id={disagreement.id} open={open}>
        <summary>
          <DisagreementTag kind={disagreement.kind} /> <h3>{disagreement.title}</h3>
        </summary>
        <p className={styles.line}>
          <Link to={record.href}>{record.title}</Link>{' '}
          <RecordAnchor id={disagreement.id}>Link to this disagreement</RecordAnchor>
        </p>
        <DisagreementBody disagreement={disagreement} />
      </details>
    </article>
  );
}
