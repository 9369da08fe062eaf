import type { ReactNode } from 'react';
import type { Provenance } from '#src/data/schema/provenance.ts';
import { CitationList } from '#src/records/citations/CitationList.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { EmptyState } from '#src/ui/EmptyState.tsx';
import { OnSlide, Slide } from '#src/ui/Slide.tsx';
import { MethodNote } from './MethodNote.tsx';
import styles from './VotesSection.module.css';

interface Props {
  id: string;
  /** What it is called as a slide. */
  slide: string;
  provenance: Provenance;
  /** What it counts, where the data have none of it; null where they have. */
  missing: string | null;
  /** What its slide shows. */
  picture: ReactNode;
  children: ReactNode;
}

/** A series of votes: its picture, how it was counted, and what else there is of it; or that there is none. */
export function VotesSection({ id, slide, provenance, missing, picture, children }: Props) {
  const only = useScope() === 'main';
  return (
    <section aria-labelledby={`${id}-heading`} className={styles.section}>
      <Slide id={id} title={slide} className={styles.section}>
        <h2 id={`${id}-heading`}>{provenance.title}</h2>
        <p className={styles.lead} data-not-presented>
          {provenance.description}
        </p>
        {missing === null ? (
          picture
        ) : (
          <EmptyState title={only ? `The main source gives no ${missing}.` : `No ${missing} are recorded.`} />
        )}
        <OnSlide>
          <p className={styles.source}>
            Source: <CitationList citations={provenance.citations} />
          </p>
        </OnSlide>
      </Slide>
      {missing === null && (
        <>
          <MethodNote provenance={provenance} />
          {children}
        </>
      )}
    </section>
  );
}
