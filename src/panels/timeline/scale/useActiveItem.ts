import { useLayoutEffect, useRef, useState } from 'react';
import type { ScaleItem } from './layout/lane.ts';
import { windowShowing } from './layout/timeWindow.ts';
import { optionId } from './MarkOptions.tsx';
import type { WindowStore } from './windowStore.ts';

/** The item of an id. Looks through all of them: few are ever asked for, and the order is another with every filter. */
export const itemOf = (order: ScaleItem[], id: string | null | undefined) =>
  id === null || id === undefined ? undefined : order.find((item) => item.id === id);

/** What the keyboard is on, and the ways to move it. */
export interface ActiveItem {
  /** The id it was moved to, if it has been. */
  active: string | null;
  /** The item moved to or else the one that is open. */
  named: ScaleItem | undefined;
  /** That, or else the first of all. */
  activeItem: ScaleItem | null;
  setActive: (id: string) => void;
  /** Moves it to an item and brings that into view. */
  go: (item: ScaleItem) => void;
}

interface ActiveOptions {
  order: ScaleItem[];
  selected: string | null;
  store: WindowStore;
  /** Called with what is opened, and with what the keyboard moves to. */
  onFollow: (item: ScaleItem) => void;
}

/** The item the keyboard is on: the one moved to, else the one that is open, else the first. What is opened elsewhere comes into view. */
export function useActiveItem({ order, selected, store, onFollow }: ActiveOptions): ActiveItem {
  const [active, setActive] = useState<string | null>(null);
  const focusNext = useRef(false);
  const named = itemOf(order, active ?? selected);
  const activeItem = named ?? order[0] ?? null;

  useLayoutEffect(() => {
    if (!focusNext.current || !activeItem) return;
    focusNext.current = false;
    document.getElementById(optionId(activeItem.id))?.focus();
  });

  const [followed, setFollowed] = useState<string | null>(null);
  const opened = itemOf(order, selected);
  if (followed !== selected) {
    setFollowed(selected);
    if (opened) setActive(opened.id);
  }
  useLayoutEffect(() => {
    if (opened) onFollow(opened);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as it is opened, not as what follows it changes
  }, [opened]);
  // Where another is named while the focus is on the scale, as by going back, it goes on to that one.
  useLayoutEffect(() => {
    if (selected !== null && document.activeElement?.matches('[data-item]'))
      document.getElementById(optionId(selected))?.focus({ preventScroll: true });
  }, [selected]);
  const selectedAt = opened?.span.anchor;
  useLayoutEffect(() => {
    if (selectedAt === undefined) return;
    const target = windowShowing(store.now(), selectedAt, store.bounds);
    if (target !== store.now()) store.glide(target);
  }, [selectedAt, store]);

  const go = (item: ScaleItem) => {
    focusNext.current = true;
    setActive(item.id);
    onFollow(item);
    const target = windowShowing(store.now(), item.span.anchor, store.bounds);
    if (target !== store.now()) store.show(target, 'rest');
  };
  return { active, named, activeItem, setActive, go };
}
