import { useEffect, useState } from 'react';
import type { TreatyList } from '#src/data/treaty-list/treatyList.ts';
import { useOpenedByLink } from '#src/ui/hooks/useOpenedByLink.ts';

/** The treaty that the link by which this window was opened has open, once it is here, and brought into view; else null. */
export function useLinkedTreaty(list: TreatyList, open: string | null): string | null {
  const opened = useOpenedByLink();
  const [asked] = useState(opened ? open : null);
  const [linked, setLinked] = useState<string | null>(null);
  const here = list.complete && asked !== null && asked === open && list.rowOf(asked) >= 0;
  useEffect(() => {
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
