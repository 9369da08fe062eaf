import { within } from '@testing-library/react';

/** The element of a record on the page. Throws where there is none, so that no test takes the whole page for it. */
export function recordElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No record "${id}" stands on the page.`);
  return element;
}

/** What can be found within the element of a record. */
export function withinRecord(id: string) {
  return within(recordElement(id));
}
