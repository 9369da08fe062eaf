import { expect, test } from '@playwright/test';
import { listen, open } from './pages.ts';

test('what the article gets wrong, and how one knows: by keyboard only, the sources opened in place', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/sources/');
  await page.getByRole('link', { name: 'Where sources differ' }).press('Enter');
  await page.getByRole('link', { name: /^In \d+ of them TASS 2020 is wrong or says otherwise/ }).press('Enter');
  await expect(page).toHaveURL('/sources/disagreement/?main=otherwise');
  const first = page.getByRole('article').first();
  await expect(first).toContainText('30 September 2019');
  await expect(first).toContainText('30 September 2015');
  await expect(first).toContainText('2019 is a misprint');
  const citation = first.getByRole('link', { name: 'Sharecast 2015' });
  await citation.press('Enter');
  const card = page.getByRole('dialog', { name: /^Russia begins airstrikes in Syria/ });
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  await expect(card).toContainText('30 September 2015');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'sharecast.com' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(citation, 'the focus returns to the citation').toBeFocused();
  await expect(page).toHaveURL('/sources/disagreement/?main=otherwise');
  expect(heard).toEqual([]);
});

for (const width of [390, 1440, 1920])
  test(`at ${width} pixels how many disagreements there are, the filters and the first of them are on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page, '/sources/disagreement/');
    await expect(page.getByText(/^\d+ disagreements$/)).toBeInViewport({ ratio: 1 });
    for (const name of ['TASS 2020', 'Kind', 'Part of the site'])
      await expect(page.getByLabel(name, { exact: true })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('article').first()).toBeInViewport({ ratio: 1 });
  });

test('a source can be cited from its entry, by keyboard too, and what opens widens no phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/sources/?q=sharecast');
  const entry = page.locator('#share15');
  await entry.getByRole('button', { name: /^Cite / }).press('Enter');
  await expect(entry).toContainText('To cite it');
  await expect(entry).toContainText('Sharecast, “Russia begins airstrikes in Syria');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

for (const width of [390, 1440, 1920])
  test(`a card lies whole within a window of ${width} pixels, wherever its citation stands`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '/resolutions/');
    const citations = page.locator('main a[data-source]');
    for (const index of [0, 7, -1]) {
      await citations.nth(index).click();
      const card = page.getByRole('dialog');
      await expect(card).toBeVisible();
      const { x = -1, y = -1, width: wide = 0, height: high = 0 } = (await card.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y + high).toBeLessThanOrEqual(900);
      await page.mouse.click(2, 2);
      await expect(card).toBeHidden();
    }
  });

test('without scripts a citation leads to its source, and a disagreement opens in place', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/resolutions/');
  await page.locator('summary', { hasText: 'Year of Resolution 338' }).click();
  await expect(page.locator('#res-338-year')).toContainText('22 October 1967');
  await page
    .locator('#s-res-338-1973')
    .getByRole('link', { name: 'United States Institute of Peace 2007' })
    .first()
    .click();
  await expect(page).toHaveURL('/sources/#usip338');
  await expect(page.locator('#usip338')).toBeInViewport();
  await context.close();
});

test('a link to a source that its filters leave out opens where that is said; shown without them, it is in view', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/sources/?q=haaretz#share15');
  const show = page.getByRole('button', { name: 'Show it without them' });
  await expect(show).toBeInViewport();
  await show.press('Enter');
  await expect(page).toHaveURL('/sources/#share15');
  await expect(page.locator('#share15')).toBeInViewport();
  await expect(page.locator('#share15')).toBeFocused();
  expect(heard).toEqual([]);
});

test('what is printed of the sources is what the filters leave, with what rests on each, and says so', async ({
  page,
}) => {
  await open(page, '/sources/?q=haaretz');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Sources that fit the filters' })).toBeVisible();
  await expect(page.getByText(/^7 of \d+ sources, “haaretz”$/)).toBeVisible();
  await expect(page.getByRole('search', { name: 'Filter sources' })).toBeHidden();
  await expect(page.locator('#list article:visible')).toHaveCount(7);
  await expect(page.locator('#haar15').getByText('Only it says:')).toBeVisible();
});
