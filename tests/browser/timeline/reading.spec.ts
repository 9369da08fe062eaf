import { expect, test, type Page } from '@playwright/test';
import { largeDossier } from '#mocks/largeDossier.ts';
import { listen, open } from '#tests/browser/pages.ts';
import { scaleOf } from './scale.ts';

test('by keyboard only: who broke relations in 1953, on whose word, and the link to cite', async ({ page }) => {
  const heard = listen(page);
  await open(page, '/timeline/');
  await expect(scaleOf(page)).toBeVisible();
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.getAttribute('role')) === 'option') break;
  }
  await expect(focused).toHaveAccessibleName(/^29 November 1947, Vote: /);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(focused).toHaveAccessibleName(
    '12 February 1953, Change of relations: Soviet Union severs relations with Israel; By: Soviet Union',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/timeline\/.*#severance-1953$/);
  const entry = page.locator('#severance-1953');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('Soviet Union');
  await expect(entry.getByRole('link', { name: /^Jewish Telegraphic Agency/ }).first()).toBeVisible();
  await expect(focused, 'the place on the scale is kept').toHaveAccessibleName(/^12 February 1953/);
  expect(heard).toEqual([]);
});

test('by keyboard where the list stands below the scale, the focus shows again with the next key', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, '/timeline/');
  await scaleOf(page).locator('[tabindex="0"]').focus();
  const focused = page.locator(':focus');
  for (const next of ['ArrowRight', 'Escape']) {
    await page.keyboard.press('Enter');
    await expect(page.locator('article[data-marked]')).toBeInViewport();
    await expect(focused).not.toBeInViewport();
    await page.keyboard.press(next);
    await expect(focused).toBeInViewport();
  }
  await expect(focused).toHaveAttribute('aria-posinset', '2');
});

test('by pointer: from a period of the band to why it began, and who says so', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/timeline/');
  const told = page.getByRole('tabpanel', { name: /^No relations, .*10 June 1967/ });
  await page.getByRole('tab', { name: /^No relations, .*10 June 1967/ }).hover();
  await expect(told).toBeVisible();
  await expect(told).not.toBeInViewport();
  await page.getByText('Why?').click();
  await expect(told).toBeInViewport();
  await expect(told.getByRole('link', { name: /^TASS 2020/ }).first()).toBeVisible();
});

test('what assistive technology is given: one list, each event with its place in it', async ({ page }) => {
  await open(page, '/timeline/');
  await scaleOf(page).getByRole('option').first().focus();
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const last = nodes.find(
    ({ role, properties }) =>
      role?.value === 'option' && properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  expect(last?.name?.value).toMatch(/^13 February 2026, /);
  const box = nodes.find(
    ({ role, name }) => role?.value === 'listbox' && String(name?.value).startsWith('Scale: 124 events'),
  );
  expect(box).toBeDefined();
  await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '124');
  await expect(page.locator(':focus')).toHaveAttribute('aria-setsize', '124');
});

test('a phone shows the band and the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/timeline/');
  await expect(page.getByRole('tablist', { name: 'Periods of relations' })).toBeVisible();
  await expect(scaleOf(page)).toHaveCount(0);
  await page.getByRole('tab', { name: /^No relations, 10 June 1967/ }).click();
  await expect(page.getByRole('tabpanel', { name: /^No relations, 10 June 1967/ })).toContainText(
    '20.1 years (7,337 days, by other dates 8,599)',
  );
});

test('a link that filters opens at what it leaves, where that is below the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/timeline/?kind=visit');
  const count = page.getByRole('status').filter({ hasText: '29 of 124 events' });
  await expect(count).toBeInViewport();
});

test('a link to an event that the filters leave out leads to it', async ({ page }) => {
  await open(page, '/timeline/?years=1991');
  await page
    .locator('#restoration-1991')
    .getByRole('link', { name: /second time/ })
    .first()
    .press('Enter');
  await expect(page).toHaveURL('/timeline/#severance-1967');
  await expect(page.locator('#severance-1967')).toBeFocused();
  await expect(page.locator('#severance-1967')).toBeInViewport();
});

test('what only the main source says replaces the list in one step, never with another event', async ({ page }) => {
  await open(page, '/timeline/?q=golan');
  const titles = page.getByRole('article').getByRole('heading', { level: 4 });
  await expect(page.getByRole('status').filter({ hasText: ' of ' })).toBeVisible();
  const before = await titles.allInnerTexts();
  await page.evaluate(() => {
    const seen: string[][] = [];
    new MutationObserver(() => {
      seen.push([...document.querySelectorAll<HTMLElement>('article h4')].map(({ innerText }) => innerText));
      document.documentElement.dataset.seen = JSON.stringify(seen);
    }).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
  });
  await page.getByRole('switch').check();
  await expect(page.getByRole('status').filter({ hasText: / of 35 events/ })).toBeVisible();
  await expect(titles).not.toHaveCount(before.length);
  const after = await titles.allInnerTexts();
  const seen: string[][] = JSON.parse(await page.evaluate(() => document.documentElement.dataset.seen ?? '[]'));
  const [was, is] = [before.join(), after.join()];
  expect(seen.map((list) => list.join()).filter((list) => list !== was && list !== is)).toEqual([]);
});

test('in a long list an event that the address names is brought near once, not again with every filter', async ({
  page,
}) => {
  await serveThousandEvents(page);
  await page.goto('/timeline/#event-500');
  const named = page.locator('#event-500');
  await expect(named).toBeInViewport();
  await page.getByRole('searchbox').focus();
  await expect(named).not.toBeInViewport();
  await page.keyboard.type('a');
  await expect(page).toHaveURL(/q=a/);
  await expect(page.getByRole('searchbox'), 'the page stays where the reader is').toBeInViewport();
});

test('a long list is at rest once the scrolling is', async ({ page }) => {
  await serveThousandEvents(page);
  await page.goto('/timeline/');
  await expect(page.getByRole('status').filter({ hasText: '1,000 events' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const changes = await page.evaluate(async () => {
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    // By the clock: a browser that nobody looks at may hold its frames back.
    const frame = 16;
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    for (let place = 0; place < 5; place += 1) {
      for (let step = 0; step < 10; step += 1) {
        scrollBy(0, 317);
        await rest(frame);
      }
      await rest(700);
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      await rest(600);
      observer.disconnect();
    }
    return count;
  });
  expect(changes).toBe(0);
});

async function serveThousandEvents(page: Page) {
  const { 'timeline.json': events } = largeDossier({ seed: 3, events: 1000, treaties: 10 });
  await page.route('**/data/timeline.json', (route) =>
    route.fulfill({ body: JSON.stringify(events), contentType: 'application/json' }),
  );
  // Without the data the page brings along, each file is fetched.
  await page.route(/\/data-\w+\.json$/, (route) => route.abort());
}
