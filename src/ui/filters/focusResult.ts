/**
 * Puts the focus on the line that counts what is left (`data-result`), where the page has one: a control that goes with what it does
 * takes the focus with it (WCAG 2.4.3).
 */
export function focusResult(): void {
  const line = document.querySelector<HTMLElement>('main [data-result]');
  if (!line) return;
  line.tabIndex = -1;
  line.focus();
}
