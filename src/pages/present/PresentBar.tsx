import { useRecords } from '#src/records/RecordsProvider.tsx';
import { useScope } from '#src/records/scope/useScope.ts';
import { CopyButton } from '#src/ui/take-away/CopyButton.tsx';
import styles from './PresentBar.module.css';
import type { Presenting } from './usePresenting.ts';

/** The one line under a presented slide: which one it is, how to step, how to leave, and its address, which a full screen hides. */
export function PresentBar({ presenting: { slides, slide, step, stop } }: { presenting: Presenting }) {
  const { dossier, sourceLabel } = useRecords();
  const { mainSource } = dossier;
  const only = useScope() === 'main';
  const story = slide?.story === true;
  const place = slides.findIndex(({ id }) => id === slide?.id) + 1;
  return (
    <div className={styles.bar} role="toolbar" aria-label="Presenting">
      <button type="button" onClick={() => step(-1)} disabled={!story && place <= 1}>
        ← Previous
      </button>
      <span role="status">
        {slide?.title} ({place} of {slides.length}){only && `, only what ${sourceLabel(mainSource)} says`}
      </span>
      <button type="button" onClick={() => step(1)} disabled={!story && place >= slides.length}>
        Next →
      </button>
      <button type="button" onClick={stop}>
        Leave (Esc)
      </button>
      <div className={styles.copy}>
        <CopyButton words="Copy link" text={() => location.href} shortcut="c" />
      </div>
    </div>
  );
}
