import { useState } from 'react';

const unfolded = new Set<string>();

/** Whether a part of the page is unfolded; it stays so while the window is open, so that the way back finds the page as long as it was left. */
export function useUnfolded(part: string): [open: boolean, setOpen: (open: boolean) => void] {
  const [open, setOpen] = useState(() => unfolded.has(part));
  return [
    open,
    (next) => {
      if (next) unfolded.add(part);
      else unfolded.delete(part);
      setOpen(next);
    },
  ];
}
