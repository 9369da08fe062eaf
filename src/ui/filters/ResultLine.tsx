import { useEffect, useRef, type ReactNode } from 'react';
import styles from './ResultLine.module.css';
import { useOpenedByLink } from '#src/ui/hooks/useOpenedByLink.ts';

/**
 * The line that counts what filters leave, said when it changes. Where a link that filters is opened and the line lies below the first
 * screen, its section is brought into view: that is what the link is about.
 */
export function ResultLine({ filtered, children }: { filtered: boolean; children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  const opened = useOpenedByLink();
  useEffect(() => {
    const { current } = line;
    if (opened && location.hash === '' && filtered && current && current.getBoundingClientRect().top > innerHeight)
      current.closest('section')?.scrollIntoView();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as it was opened, not as it is changed
  }, []);
  return (
    <p ref={line} role="status" className={styles.line} data-result>
      {children}
    </p>
  );
}
