import { useMemo } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/lib/addresses/paths.ts';
import { countOf } from '#src/lib/numbers.ts';
import { HowToRead } from '#src/pages/sources/HowToRead.tsx';
import { SourcesFrame } from '#src/pages/sources/SourcesFrame.tsx';
import { SourcesCalledSo } from '#src/records/citations/SourcesCalledSo.tsx';
import { disagreementKinds } from '#src/records/disagreements/disagreementWords.ts';
import { DisagreementBody } from '#src/records/disagreements/DisagreementList.tsx';
import { RecordAnchor } from '#src/records/RecordAnchor.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { ResultLine } from '#src/ui/filters/ResultLine.tsx';
import { useAddressChoice } from '#src/ui/filters/useAddressChoice.ts';
import { DisagreementFilters } from './DisagreementFilters.tsx';
import styles from './DisagreementPage.module.css';
import {
  allDisagreements,
  disagreementKindList,
  parseDisagreementUrl,
  toDisagreementUrl,
  type MainStand,
} from './disagreementUrl.ts';
import { filtersInWords, mainWords } from './filterWords.ts';
import { chosenDisagreements, foundDisagreements, type FoundDisagreement } from './foundDisagreements.ts';

const form = { read: parseDisagreementUrl, write: toDisagreementUrl };

/** Of so few disagreements the readings stand open. */
const few = 20;

/** Every place where sources differ, by the way they do, errors first; among them those where the main source is wrong. */
export function DisagreementPage() {
  const { dossier, records, sourceLabel, locale } = useRecords();
  const found = useMemo(() => foundDisagreements(records, dossier.mainSource), [records, dossier]);
  const [choice, choose, settle] = useAddressChoice(form);
  const shown = chosenDisagreements(found, choice);
  const filtered = toDisagreementUrl(choice) !== '';
  const counted = (count: number) => countOf(count, 'disagreement', 'disagreements', locale);
  const main = sourceLabel(dossier.mainSource);
  return (
    <SourcesFrame
      title="Where sources differ"
      lead={
        <>
          Every place where sources give different readings, or one leaves out what others have.{' '}
          <MainFaultsLink found={found} main={main} />
        </>
      }
    >
      <section aria-labelledby="all-heading">
        <h2 id="all-heading" className="visually-hidden">
          Disagreements
        </h2>
        <DisagreementFilters found={found} choice={choice} choose={choose} settle={settle} />
        <ResultLine filtered={filtered}>
          {[
            filtered ? `${shown.length} of ${counted(found.length)}` : counted(found.length),
            ...filtersInWords(choice, main),
          ].join(', ')}
        </ResultLine>
        {shown.length === 0 && (
          <EmptyState title={found.length > 0 ? 'No disagreement fits this choice.' : 'No disagreement is recorded.'}>
            {found.length > 0 && (
              <>
                <SourcesCalledSo text={choice.text} />
                <button type="button" onClick={() => choose(allDisagreements)}>
                  Show all {counted(found.length)}
                </button>
              </>
            )}
          </EmptyState>
        )}
        {shown.length > 0 && (
          <HowToRead summary="What the marks and “confidence” mean">
            Each place opens to what its sources say. A full mark is the reading that the dossier shows. Confidence is
            high where independent sources agree on it or the main source itself shows it, medium where one good source
            does or several leave part of it open, low where nothing found decides it.
          </HowToRead>
        )}
        {disagreementKindList.map((kind) => {
          const ofKind = shown.filter((each) => each.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            <div key={kind}>
              <h3 className={styles.kind}>
                {disagreementKinds[kind]}: {ofKind.length}
              </h3>
              {ofKind.map((each) => (
                <DisagreementEntry key={each.disagreement.id} {...each} open={filtered && shown.length <= few} />
              ))}
            </div>
          );
        })}
      </section>
    </SourcesFrame>
  );
}

const wrong: MainStand = 'otherwise';

/** Leads to where the main source is wrong, or says something else than what stands; nothing where there is no such place, or where it alone is shown. */
function MainFaultsLink({ found, main }: { found: FoundDisagreement[]; main: string }) {
  const { length } = found.filter((each) => each.main === wrong);
  if (useScope() === 'main' || length === 0) return null;
  return (
    <Link to={paths.mainFaults()}>
      In {length} of them {main} {mainWords[wrong]}.
    </Link>
  );
}

/** One disagreement with the record it concerns, folded while many are listed; its address opens it. */
function DisagreementEntry({ disagreement, record, open }: FoundDisagreement & { open: boolean }) {
  return (
    <article className={styles.entry}>
      <details id={disagreement.id} open={open}>
        <summary>
          <h4>{disagreement.title}</h4> <span className={styles.record}>{record.title}</span>
        </summary>
        <DisagreementBody disagreement={disagreement}>
          <Link to={record.href}>
            See the {record.kind.toLowerCase()}
            <span className="visually-hidden">: {record.title}</span>
          </Link>
          <RecordAnchor id={disagreement.id}>Permanent link</RecordAnchor>
        </DisagreementBody>
      </details>
    </article>
  );
}
