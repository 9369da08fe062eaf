import { expect, test } from '@playwright/test';
import { listen, open } from '#tests/browser/pages.ts';
import { bars, chartOf, placeOf, run } from './charts.ts';

test('by keyboard only: to the chart, along the years, to the card and back; T to the table', async ({ page }) => {
  const heard = listen(page);
  await open(page, '/trade/?span=1990-2014');
  await run(page).scrollIntoViewIfNeeded();
  const chart = chartOf(run(page));
  await chart.focus();
  const card = run(page).getByRole('status').filter({ hasText: 'Period' });
  await expect(card).toContainText('1990');
  await page.keyboard.press('ArrowRight');
  await expect(card).toContainText('1991');
  await expect(card).toContainText('$49m');
  await page.keyboard.press('Enter');
  const kept = page.getByRole('dialog', { name: 'About this mark' });
  await expect(kept).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(kept.getByRole('link', { name: 'Link to this figure' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(kept).toHaveCount(0);
  await expect(chart).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: /^Numbers of the chart: The long run/ })).toBeFocused();
  expect(heard).toEqual([]);
});

test('on a slide the arrow keys belong to the chart while it has the focus, and to the slides otherwise', async ({
  page,
}) => {
  await open(page, '/trade/?present=run');
  const chart = chartOf(run(page));
  await chart.focus();
  const card = run(page).getByRole('status').filter({ hasText: 'Period' });
  for (const [key, year] of [
    ['ArrowRight', '1950'],
    ['ArrowRight', '1951'],
    ['ArrowLeft', '1950'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(card).toContainText(`Period${year}`);
  }
  await expect(page).toHaveURL(/present=run/);
  await chart.blur();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/present=bars/);
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])
  test(`what was that figure? On a slide of ${size.width} by ${size.height} Tab and arrows lead to its card, which shows whole`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/trade/?present=run');
    await expect(chartOf(run(page))).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeHidden();
    await page.keyboard.press('ArrowRight');
    const pointed = run(page).getByRole('status').filter({ hasText: 'Period' });
    await expect(pointed).toContainText('Whose');
    const kept = page.getByRole('dialog', { name: 'About this mark' });
    for (const card of [pointed, kept]) {
      await expect(card).toBeInViewport({ ratio: 1 });
      const box = await card.boundingBox();
      const bar = await page.getByRole('toolbar', { name: 'Presenting' }).boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
      const ends = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(ends, 'nothing to scroll to').toBeLessThanOrEqual(0);
      if (card === pointed) await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
    await expect(kept).toBeHidden();
    await expect(page).toHaveURL(/present=run/);
  });

test('a tap opens the card of the bar that is tapped, with its citation to copy', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await open(page, '/trade/');
  await placeOf(bars(page)).scrollIntoViewIfNeeded();
  const chart = chartOf(bars(page));
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {};
  await chart.tap({ position: { x: width / 2, y: height * 0.4 } });
  const card = page.getByRole('dialog', { name: 'About this mark' });
  await expect(card).toContainText('$558m');
  await expect(card).toContainText('$558,000,000, US dollars of the time');
  await card.getByRole('button', { name: 'Copy' }).tap();
  await expect(card).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Russian imports from Israel.*\$558m \(Federal Customs Service of Russia.*TASS 2020.*\/trade\/#imports-2019-9m \(accessed .*\)\n\nTASS 2020: TASS, /,
  );
  await context.close();
});

test('under the pointer a card says what it points at, and stays out of the way once it is gone', async ({ page }) => {
  await open(page, '/trade/');
  const chart = chartOf(bars(page));
  await chart.scrollIntoViewIfNeeded();
  const { height = 0 } = (await chart.boundingBox()) ?? {};
  for (const [share, value] of [
    [0.1, '$1.17bn'],
    [0.4, '$558m'],
    [0.6, '$1.73bn'],
    [0.85, 'about $2.1bn'],
  ] as const) {
    await chart.hover({ position: { x: 200, y: height * share } });
    await expect(bars(page).getByRole('status').filter({ hasText: 'Period' })).toContainText(value);
  }
  await page.mouse.move(0, 0);
  await expect(bars(page).locator('.recharts-tooltip-wrapper')).toBeHidden();
});

test('the handles bring the long run to a span of years, by arrow keys, and the address keeps it', async ({ page }) => {
  await open(page, '/trade/');
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/span=19\d\d-2022/);
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/span=2022$/);
  const places = [run(page).locator('.recharts-surface'), page.getByRole('group', { name: 'Years shown' })];
  const [plot, years] = await Promise.all(places.map((place) => place.boundingBox()));
  expect([years?.x, years?.width], 'each year stands below itself').toEqual([plot?.x, plot?.width]);
  await expect(run(page).locator('.recharts-line-dot'), 'a single value has its own sign only').toHaveCount(0);
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/span/);
  await page.goto('/trade/?span=1990-2014&run=research-series');
  await expect(page.getByRole('figure', { name: 'The long run, year by year, 1990–2014' })).toBeVisible();
  await page.reload();
  await expect(first).toHaveValue('1990');
});
