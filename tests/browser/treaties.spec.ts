import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { largeDossier } from '#mocks/largeDossier.ts';
import { listen, open } from './pages.ts';

const status = (page: Page) => page.getByRole('status').filter({ hasText: /treaties/ });
const bars = (page: Page) => page.getByRole('img', { name: /^Treaties signed by year/ });

/** The middle of a year in the bars, as a place on the screen. */
async function yearAt(page: Page, year: number): Promise<{ x: number; y: number }> {
  const box = await page
    .locator('svg g', { has: page.locator('title', { hasText: `${year}:` }) })
    .first()
    .boundingBox();
  if (!box) throw new Error(`${year} is not drawn.`);
  return { x: box.x + box.width / 2, y: box.y + box.height * 0.8 };
}

/** Opens the second treaty of the table, then the fifth: the first details close, and the fifth is where it was. */
async function expectOpenedInPlace(page: Page) {
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

test('a student finds all treaties of 1994, what they were about, and cites two in a paper', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const heard = listen(page);
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Treaties' }).click();
  await expect(page.getByRole('slider', { name: 'First year' })).toBeVisible();
  await expect(bars(page)).toBeVisible();
  const { x, y } = await yearAt(page, 1994);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL('/treaties/?years=1994');
  await expect(status(page)).toHaveText('4 of 29 treaties, 1994');
  await expect(page.getByRole('rowheader')).toHaveCount(4);
  await expect(
    page.getByRole('group', { name: 'Topic' }).getByRole('checkbox', { name: /Economy.* 2$/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Details of Convention on avoiding double taxation of income' }).click();
  await expect(page.getByText('It was signed in Moscow on 25 April 1994, dated 14 Iyar 5754')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Select Convention on avoiding double taxation of income' }).check();
  await page.getByRole('checkbox', { name: 'Select Agreement on scientific and technical cooperation' }).check();
  await page.getByRole('radio', { name: '2 selected' }).check();
  await page.getByRole('button', { name: 'Copy 2 citations' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const [first, second, sources] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n\n');
  expect(sources).toMatch(/^TASS 2020: TASS, “.*\nLawmix 1994a: Lawmix, /);
  for (const citation of [first, second])
    expect(citation).toMatch(/^Russia and Israel, .*, Moscow, 25 April 1994\. .*\/treaties\//);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'BibTeX' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-treaties\.bib$/);
  const bibtex = await readFile(await download.path(), 'utf8');
  expect(bibtex.match(/^@misc\{[a-z-]+-1994,$/gm)).toHaveLength(2);
  expect(heard).toEqual([]);
});

test('a desk officer finds the treaties signed within three years after relations were restored', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('link', { name: /Relations restored|restor/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/timeline\/#/);
  await page.goto('/treaties/#joint-statement-1991');
  await expect(page.getByText('Boris Pankin', { exact: true })).toBeVisible();
  await open(page, '/treaties/');
  const [from, to] = [await yearAt(page, 1991), await yearAt(page, 1994)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 3, to.y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL('/treaties/?years=1991-1994');
  await expect(status(page)).toHaveText('7 of 29 treaties, 1991–1994');
  const dates = await page.getByRole('row').getByRole('time').or(page.locator('tr td:nth-child(2)')).allInnerTexts();
  expect(dates.filter((date) => /\d{4}/.test(date)).at(0)).toMatch(/18 October\s+1991/);
  expect(dates.at(-1)).toMatch(/27 April\s+1994/);
  await page.getByRole('checkbox', { name: /^Moscow/ }).check();
  await expect(status(page)).toHaveText('4 of 29 treaties, 1991–1994, place Moscow');
  await page.goBack();
  await expect(status(page)).toHaveText('7 of 29 treaties, 1991–1994');
  await page.reload();
  await expect(page.getByLabel('Years', { exact: true })).toHaveValue('1991-1994');
  await page.getByRole('link', { name: 'Joint statement restoring diplomatic relations' }).click();
  const next = page.getByRole('navigation', { name: 'Neighbouring treaties' });
  await expect(next).toContainText('(1 of 7)');
  await next.getByRole('link', { name: /Memorandum of understanding/ }).click();
  await expect(next).toContainText('(2 of 7)');
});

test('two sliders are sliders to assistive technology, and arrow keys move them', async ({ page }) => {
  await open(page, '/treaties/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const sliders = nodes
    .filter(({ role }) => role?.value === 'slider')
    .map(({ name, value, properties = [] }) => ({
      name: name?.value,
      value: Number(value?.value),
      min: properties.find((property) => property.name === 'valuemin')?.value.value,
    }));
  expect(sliders).toEqual([
    { name: 'First year', value: 1947, min: 1947 },
    { name: 'Last year', value: expect.any(Number), min: 1947 },
  ]);
  const chart = nodes.find(({ name }) => String(name?.value).startsWith('Treaties signed by year'));
  const inChart = nodes.filter(({ parentId, ignored }) => parentId === chart?.nodeId && !ignored);
  expect(inChart, 'the bars are heard in a sentence, not year by year').toEqual([]);
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(first).toHaveValue('1950');
  await expect(page).toHaveURL(/years=1950-20\d\d/);
  const last = page.getByRole('slider', { name: 'Last year' });
  await last.focus();
  await page.keyboard.press('Home');
  await expect(first, 'one thumb takes the other along').toHaveValue('1947');
  await expect(last).toHaveValue('1947');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(last).toHaveValue('1950');
  // Each thumb stands under its year.
  const { x } = await yearAt(page, 1950);
  const thumb = await last.evaluate((input: HTMLInputElement) => {
    const box = input.getBoundingClientRect();
    const part = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
    return box.left + 12 + part * (box.width - 24);
  });
  expect(Math.abs(thumb - x)).toBeLessThan(2);
});

test('the keyboard can pass the filters by', async ({ page }) => {
  await open(page, '/treaties/');
  const skip = page.getByRole('button', { name: 'Skip the filters' });
  const search = page.getByRole('searchbox', { name: 'Words' });
  await search.press('Shift+Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /^\d+ all$/ })).toBeFocused();
});

test('a treaty’s page reads completely without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/treaties/');
  await page.getByRole('link', { name: 'Agreement on air services' }).click();
  await expect(page).toHaveURL('/treaties/air-services-1993/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agreement on air services');
  await expect(page.getByText('Amending protocol')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await page.title()).toMatch(/^Agreement on air services · Russia and Israel/);
  await page.getByRole('link', { name: 'Agreement on scientific and technical cooperation' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/scientific and technical/);
  await context.close();
});

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

test.describe('two thousand treaties', () => {
  const treaties = JSON.stringify(largeDossier({ seed: 3, events: 10, treaties: 2000 })['treaties.json']);
  const rows = (page: Page): Locator => page.getByRole('rowheader');

  test.beforeEach(async ({ page }) => {
    await page.route('**/data/treaties.json', (route) =>
      route.fulfill({ body: treaties, contentType: 'application/json' }),
    );
    // An address without a page of its own brings no data with it: the file is fetched, and read on another thread.
    await page.goto('/treaties/treaty-1500/');
    await expect(page.getByRole('heading', { level: 1, name: / on .* in / })).toBeVisible();
    await page.getByRole('link', { name: 'All treaties' }).click();
    await expect(status(page)).toHaveText('2,000 treaties');
  });

  test('are a table of which only what is near the screen is in the page, and which says so', async ({ page }) => {
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '2001');
    expect(await rows(page).count()).toBeLessThan(100);
    await expect(page.locator('tbody[data-index]').first()).toBeAttached();
    // A page that has just opened may still be growing below, and then ends further down.
    await expect(async () => {
      await page.keyboard.press('End');
      await expect(page.locator('tr[aria-rowindex="2001"]')).toBeAttached({ timeout: 1000 });
    }).toPass();
    await expect(async () => {
      await page.keyboard.press('Home');
      await expect(page.locator('tr[aria-rowindex="2"]')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.getByRole('searchbox', { name: 'Words' }).fill('fisheries');
    await expect(status(page)).toHaveText(/^\d+ of 2,000 treaties, “fisheries”$/);
    await expect(page.locator('mark', { hasText: 'fisheries' }).first()).toBeVisible();
  });

  test('show what has the focus below the head that stays in sight', async ({ page }) => {
    const head = page.getByRole('columnheader', { name: 'Treaty' });
    const title = rows(page).first().getByRole('link');
    const above = async () => ((await title.boundingBox())?.y ?? 0) - ((await head.boundingBox())?.y ?? 0);
    // Until the head lies over it: the page may still be growing.
    await expect(async () => {
      await title.evaluate((link) => scrollBy(0, link.getBoundingClientRect().top - 15));
      expect(await above()).toBeLessThan(30);
    }).toPass();
    await title.focus();
    const { height } = (await head.boundingBox()) ?? { height: NaN };
    await expect.poll(above).toBeGreaterThanOrEqual(height);
  });

  test('of which the one that a link has open is brought into view and marked', async ({ page }) => {
    await page.route('**/assets/data-*.json', (route) => route.fulfill({ json: {} }));
    await page.goto('/treaties/?sort=title&open=treaty-1500');
    await expect(page.locator('#treaty-1500[data-marked]')).toBeInViewport({ ratio: 1 });
  });

  test('stay under the pointer that opens one while another above closes', async ({ page }) => {
    await expectOpenedInPlace(page);
  });

  test('are gone back to exactly where the reader was, with a row open above', async ({ page }) => {
    const below = (rank: number) => page.locator(`tr[aria-rowindex="${rank}"]`);
    await page.evaluate(() => scrollTo(0, 20_000));
    await page
      .getByRole('button', { name: /^Details of/ })
      .nth(14)
      .click();
    await page.locator('tr[data-open]').evaluate((row) => scrollBy(0, row.getBoundingClientRect().top + 200));
    const rank = Number(await page.locator('tr[data-open]').getAttribute('aria-rowindex')) + 5;
    await expect(below(rank)).toBeInViewport({ ratio: 1 });
    const left = await below(rank).evaluate((row) => {
      const { top } = row.getBoundingClientRect();
      row.querySelector('a')?.click();
      return top;
    });
    await expect(page.getByRole('link', { name: 'All treaties' })).toBeVisible();
    await page.goBack();
    await expect(status(page)).toHaveText('2,000 treaties');
    await expect.poll(async () => (await below(rank).boundingBox())?.y ?? NaN).toBeCloseTo(left, 0); // to the pixel
  });

  test('are never blank where the page is scrolled fast, and open by their address', async ({ page }) => {
    await page.goto('/treaties/no-such-page/?open=treaty-77');
    await page.getByRole('link', { name: 'All treaties' }).click();
    await expect(status(page)).toHaveText('2,000 treaties');
    const blankFrames = () =>
      page.evaluate(async () => {
        let empty = 0;
        scrollTo(0, 0);
        for (let step = 0; step < 40; step += 1) {
          scrollBy(0, 300);
          await new Promise(requestAnimationFrame);
          const at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
          if (scrollY > 1500 && !at?.closest('tr[aria-rowindex], thead')) empty += 1;
        }
        return empty;
      });
    // On a busy machine a frame may come before the page had its turn, but hardly in two goes.
    const [once, again] = [await blankFrames(), await blankFrames()];
    expect(Math.min(once, again)).toBe(0);
  });
});

test('a link to a treaty open in the table leads to its row, the way back to where the reader was', async ({
  page,
}) => {
  await open(page, '/treaties/?sort=title.desc&open=customs-1997');
  const row = page.locator('#customs-1997');
  await expect(row).toHaveAttribute('data-marked');
  await expect(row).toBeInViewport({ ratio: 1 });
  const head = await page.getByRole('columnheader', { name: 'Treaty' }).boundingBox();
  expect((await row.boundingBox())?.y).toBeGreaterThanOrEqual((head?.y ?? NaN) + (head?.height ?? NaN) - 1);
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Timeline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
  await page.goBack();
  await expect(row).toBeAttached();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(row).not.toHaveAttribute('data-marked');
});

test('a row stays under the pointer that opens it while another above closes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await open(page, '/treaties/');
  await expectOpenedInPlace(page);
});

test('after a click on a bar the arrow keys move the years, and the page stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, '/treaties/');
  const { x, y } = await yearAt(page, 1994);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL('/treaties/?years=1994');
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/treaties/?years=1995');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/treaties/?years=1994-1995');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('of the two years chosen alike, either can be drawn away, to either side', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [by, expected] of [
    [200, /\?years=1994-20\d\d/],
    [-200, /\?years=19[78]\d-1994/],
  ] as const) {
    await open(page, '/treaties/?years=1994');
    const first = page.getByRole('slider', { name: 'First year' });
    const { x, y, width, height } = (await first.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [min, max] = [Number(await first.getAttribute('min')), Number(await first.getAttribute('max'))];
    const at = x + (width * (1994 - min + 0.5)) / (max - min + 1);
    await page.mouse.move(at, y + height / 2);
    await page.mouse.down();
    for (const share of [0.1, 0.4, 0.7, 1]) await page.mouse.move(at + by * share, y + height / 2);
    await page.mouse.up();
    await expect(page).toHaveURL(expected);
  }
});
