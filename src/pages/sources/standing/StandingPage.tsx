import { countOf } from '#src/lib/numbers.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import { SourcesFrame } from '#src/pages/sources/SourcesFrame.tsx';
import { useAssertions } from '#src/pages/sources/useAssertions.ts';
import { DerivedList } from './DerivedList.tsx';
import { countBySources, originOf, uncheckedOf } from './independentSources.ts';
import styles from './StandingPage.module.css';
import { StandingTable } from './StandingTable.tsx';
import { UncheckedList } from './UncheckedList.tsx';

/** How well the dossier stands: on how many independent sources, what nobody has checked, and what it works out itself. */
export function StandingPage() {
  const { dossier, source, actorName, locale } = useRecords();
  const assertions = useAssertions();
  const unchecked = uncheckedOf(assertions, { source, actorName, mainSource: dossier.mainSource });
  const main = originOf(source(dossier.mainSource)) ?? 'the main source';
  return (
    <SourcesFrame
      title="How well the dossier stands"
      lead="On how many independent sources each statement rests, what only one source carries, and what the dossier works out itself."
    >
      <section aria-labelledby="standing-heading">
        <h2 id="standing-heading">
          {countOf(assertions.length, 'statement', 'statements', locale)}, by number of independent sources
        </h2>
        <StandingTable counts={countBySources(assertions, source)} />
        <p className={styles.rule}>
          Sources count as independent where they come from different publishers. Reports that carry or cite the same
          agency count as that agency’s, once. A source whose publisher is not known counts only where it stands alone.
          Who owns a publisher is not judged.
        </p>
      </section>
      <section aria-labelledby="unchecked-heading">
        <h2 id="unchecked-heading">What no second source was found for</h2>
        <p className={styles.rule}>
          {countOf(unchecked.firstHand.length, 'statement', 'statements', locale)} more rest on the publication of the
          very holder who makes them: that the holder says so needs no second source. Judgements and derived numbers are
          the dossier’s own and are not in these lists.
        </p>
        <UncheckedList title={`On ${main} alone`} assertions={unchecked.main} open />
        <UncheckedList title="On one other source, by publisher" assertions={unchecked.other} grouped />
      </section>
      <DerivedList />
    </SourcesFrame>
  );
}
