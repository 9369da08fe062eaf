import { useEffect, useState } from 'react';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { wasFollowed } from '#src/lib/wasFollowed.ts';

/** The address this window was opened at, until a table has been shown for it. */
let openedAt = typeof location === 'undefined' ? null : location.href;

/** The treaty that the link by which this window was opened has open, once it is here, and brought into view; else null. */
export function useLinkedTreaty(list: TreatyList, open: string | null): string | null {
  const [asked] = useState(() => (openedAt !== null && openedAt === location.href && wasFollowed() ? open : null));
  const [linked, setLinked] = useState<string | null>(null);
  const here = list.complete && asked !== null && asked === open && list.rowOf(asked) >= 0;
  useEffect(() => {
    openedAt = null;
    if (!here) return;
    // A page that has just arrived takes every mark away first.
    const frame = requestAnimationFrame(() => {
      setLinked(asked);
      document.getElementById(asked)?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [here, asked]);
  return linked;
}
