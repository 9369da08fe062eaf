import type { Page } from '@playwright/test';

/** The scale, as the list of events it is to assistive technology. */
export const scaleOf = (page: Page) => page.getByRole('listbox', { name: /^Scale: / });

/** The window of the scale once its gestures are there and it rests, as first and last day. */
export async function windowOf(page: Page): Promise<string[]> {
  return ((await scaleOf(page).getAttribute('data-window')) ?? '').split('/');
}

/** Moves the pointer over the scale, row by row, until the line below it says what is looked for. */
export async function pointAt(page: Page, what: RegExp): Promise<void> {
  await scaleOf(page).scrollIntoViewIfNeeded();
  const box = (await scaleOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (let y = box.y + 36; y < box.y + box.height; y += 40)
    for (let x = box.x; x < box.x + box.width; x += 8) {
      await page.mouse.move(x, y);
      if (await page.getByText(what).isVisible()) return;
    }
  throw new Error(`Nothing on the scale says ${what.source}.`);
}
