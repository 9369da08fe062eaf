import { useEffect, useState } from 'react';

/** The address this window was opened at, until something has been shown for it. */
let openedAt = typeof location === 'undefined' ? null : location.href;

/** Whether this is the first shown for a link by which the window was opened; going back, or loading anew, follows no link. */
export function useOpenedByLink(): boolean {
  const [opened] = useState(() => openedAt !== null && openedAt === location.href && wasFollowed());
  useEffect(() => {
    openedAt = null;
  }, []);
  return opened;
}

function wasFollowed(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'navigate');
}
