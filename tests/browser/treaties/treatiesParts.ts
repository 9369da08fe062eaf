import { expect, type Page } from '@playwright/test';

/** The line that counts what is shown. */
export const status = (page: Page) => page.getByRole('status').filter({ hasText: /treaties/ });

/** The bars by year. */
export const bars = (page: Page) => page.getByRole('img', { name: /^Treaties signed by year/ });

/** The middle of a year in the bars, as a place on the screen. */
export async function yearAt(page: Page, year: number): Promise<{ x: number; y: number }> {
  const box = await page
    .locator('svg g', { has: page.locator('title', { hasText: `${year}:` }) })
    .first()
    .boundingBox();
  if (!box) throw new Error(`${year} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.8 };
}

/** Opens the second treaty of the table, then the fifth: the first details close, and the fifth is where it was. */
export async function expectOpenedInPlace(page: Page) {
  const toggles = page.getByRole('button', { name: /^Details of/ });
  await toggles.nth(1).click();
  await expect(page.getByRole('button', { expanded: true, name: /^Details of/ })).toHaveCount(1);
  const other = toggles.nth(4);
  await other.scrollIntoViewIfNeeded();
  const before = await other.boundingBox();
  await page.mouse.click((before?.x ?? NaN) + 10, (before?.y ?? NaN) + 10);
  await expect(other).toHaveAttribute('aria-expanded', 'true');
  await expect(toggles.nth(1)).toHaveAttribute('aria-expanded', 'false');
  await expect(other).toBeFocused();
  // Also once what is measured anew has been laid out.
  for (const _ of [1, 2, 3]) await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(Math.abs(((await other.boundingBox())?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(2);
}
