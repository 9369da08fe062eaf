/** Whether a click asks for nothing but what is clicked: no new tab, window or download. */
export function isPlainClick({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: Pick<MouseEvent, 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>): boolean {
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
}

/** The element of a kind that a click asks for without a wish for another window; null otherwise. */
export function plainClickOn(event: MouseEvent, selector: string): HTMLElement | null {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return null;
  return event.target.closest<HTMLElement>(selector);
}
