import { expect, test } from '@playwright/test';
import { open } from '#tests/browser/pages.ts';
import { expectOpenedInPlace, status } from './treatiesParts.ts';

test('on a phone the rows are cards and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of ['/treaties/?stack=topic', '/treaties/#customs-1997', '/treaties/space-2011/']) {
    await open(page, address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), address).toBeLessThanOrEqual(
      0,
    );
  }
  await open(page, '/treaties/?years=1994');
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('checkbox', { name: /^Science/ }).check();
  await expect(status(page)).toHaveText(/^1 of 29/);
});

test('on a phone the details that a link has open can be closed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/treaties/?open=customs-1997');
  const close = page.locator('#customs-1997').getByRole('button', { name: /^Details of/ });
  await close.click();
  await expect(page).toHaveURL('/treaties/');
  await expect(close).toBeHidden();
});

test('on a phone the way back finds the place again, though the filters were unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/treaties/?years=1994');
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByRole('button', { name: 'All 10 of topic' }).click();
  const link = page.getByRole('link', { name: 'Agreement on trade and economic cooperation' });
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreement on trade and economic cooperation');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Hide filters' })).toBeVisible();
  await expect.poll(async () => Math.abs(((await link.boundingBox())?.y ?? NaN) - (before?.y ?? NaN))).toBeLessThan(2);
});

test('on a laptop no kind of treaty breaks within its word, in whichever type; a button is big enough to hit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.route('**/*.woff2', (route) => route.abort());
  await open(page, '/treaties/');
  const kind = (word: string) => page.getByRole('cell', { name: word, exact: true }).first();
  const lines = (word: string) =>
    kind(word).evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return range.getClientRects().length;
    });
  expect(await lines('Memorandum')).toBe(1);
  expect(
    (
      await page
        .getByRole('button', { name: /^Details of/ })
        .first()
        .boundingBox()
    )?.height,
  ).toBeGreaterThan(24);
});

test('the filtered table prints with heading, filter, count and its sources', async ({ page }) => {
  await open(page, '/treaties/?years=1994&topic=economy');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Treaties' })).toBeVisible();
  await expect(status(page)).toHaveText('2 of 29 treaties, 1994, topic Economy, taxes and customs');
  await expect(page.getByRole('rowheader')).toHaveCount(2);
  const sources = page.getByRole('region', { name: 'Sources of these treaties' });
  await expect(sources.getByRole('listitem').filter({ hasText: 'TASS' })).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'CSV' })).toBeHidden();
});

test('on upright paper the treaties are a table too, of fewer columns, with its head on every page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 688, height: 1000 }); // A4 within the margins
  await open(page, '/treaties/?years=1994');
  await page.emulateMedia({ media: 'print' });
  const heads = page.getByRole('columnheader').filter({ visible: true });
  await expect(heads).toHaveText([/Signed/, /Treaty/, /Topic/, /Place/, /In force/]);
  const cells = page.getByRole('row').nth(1).getByRole('cell').or(page.getByRole('row').nth(1).getByRole('rowheader'));
  for (const [index, cell] of (await cells.filter({ visible: true }).all()).entries()) {
    expect((await cell.boundingBox())?.x).toBe((await heads.nth(index).boundingBox())?.x);
  }
  // Chromium draws again what is laid out as the head of a table, but no button in it.
  await expect(page.locator('thead')).toHaveCSS('display', 'table-header-group');
  await expect(heads.nth(1).locator('button')).toHaveCSS('display', 'contents');
});

test('a row stays under the pointer that opens it while another above closes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, '/treaties/');
  await expectOpenedInPlace(page);
});
