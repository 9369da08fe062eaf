import { useEffect, useRef, type ReactNode } from 'react';
import { wasFollowed } from '#src/lib/wasFollowed.ts';
import styles from './ResultLine.module.css';

/** The address this window was opened at, until something has been shown for it. */
let openedAt = typeof location === 'undefined' ? null : location.href;

/**
 * The line that counts what filters leave, said when it changes. Where a link that filters is opened and the line lies below the first
 * screen, its section is brought into view: that is what the link is about.
 */
export function ResultLine({ filtered, children }: { filtered: boolean; children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const opened = openedAt === location.href && location.hash === '';
    openedAt = null;
    const { current } = line;
    if (opened && filtered && current && current.getBoundingClientRect().top > innerHeight && wasFollowed())
      current.closest('section')?.scrollIntoView();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as it was opened, not as it is changed
  }, []);
  return (
    <p ref={line} role="status" className={styles.line} data-result>
      {children}
    </p>
  );
}
