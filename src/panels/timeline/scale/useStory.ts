import { useEffect } from 'react';
import { putAfterRest } from '#src/lib/addresses/restingAddress.ts';
import type { ScaleItem } from './layout/lane.ts';
import { focusScale } from './MarkOptions.tsx';
import type { WindowStore } from './windowStore.ts';

interface StoryOptions {
  /** Whether a room is being told it. */
  telling: boolean;
  order: ScaleItem[];
  store: WindowStore;
  /** The item it has come to, if it has begun, and the one the address names. */
  at: ScaleItem | undefined;
  selected: string | null;
  go: (item: ScaleItem) => void;
  onSelect: (item: ScaleItem) => void;
}

/**
 * The story a room is told, item by item: arrow keys tell it at once, from where it is or else from the first item in the window; and the
 * address follows, so that what is shown is a link.
 */
export function useStory({ telling, order, store, at, selected, go, onSelect }: StoryOptions): void {
  useEffect(() => {
    if (!telling) return;
    const { from, to } = store.now();
    const begin = at ?? order.find(({ span }) => from <= span.anchor && span.anchor < to);
    if (begin) go(begin);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as the slide is shown, not as it changes
  }, [telling]);

  useEffect(() => {
    if (!telling) return;
    document.addEventListener('keydown', handOn, true);
    return () => document.removeEventListener('keydown', handOn, true);
  }, [telling]);

  const unnamed = telling && at && at.id !== selected ? at : null;
  useEffect(() => {
    if (unnamed) return putAfterRest(() => onSelect(unnamed));
  }, [unnamed, onSelect]);
}

const steps = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'End'];

/** A key pressed where nothing has the focus, as after a click beside the scale, is the scale's all the same; so is one that steps, on a button below it. */
function handOn(event: KeyboardEvent): void {
  const below = event.target instanceof HTMLButtonElement && !event.target.closest('main') && steps.includes(event.key);
  if (event.target !== document.body && !below) return;
  focusScale();
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return;
  event.stopPropagation();
  if (!activeElement.dispatchEvent(new KeyboardEvent('keydown', event))) event.preventDefault();
}
