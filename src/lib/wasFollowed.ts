/** Whether the window was opened by a link, not by going back or anew to where the reader was. */
export function wasFollowed(): boolean {
  return performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'navigate');
}
