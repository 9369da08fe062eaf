import { expect, test, type Locator, type Page } from '@playwright/test';
import { largeDossier } from '#mocks/largeDossier.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { treatyListWith } from '#src/data/treaty-list/treatyList.ts';
import { open } from '#tests/browser/pages.ts';
import { expectOpenedInPlace, status } from './treatiesParts.ts';

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
    await expect(page.getByRole('button', { name: 'Print the first 1,000', exact: true })).toBeVisible();
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
    await page.getByRole('searchbox', { name: 'Search words' }).fill('fisheries');
    await expect(status(page)).toHaveText(/^\d+ of 2,000 treaties, “fisheries”$/);
    await expect(page.locator('mark', { hasText: 'fisheries' }).first()).toBeVisible();
  });

  test('are counted and drawn below the screen too once the years rest', async ({ page }) => {
    await page.getByRole('slider', { name: 'First year' }).focus();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('ArrowRight');
    await expect(status(page)).toHaveText(/^[\d,]+ of 2,000 treaties, 1977–/);
    const left = Number((await status(page).innerText()).split(' ')[0]?.replace(',', ''));
    // Each treaty has one date of signing, exact or not; the filter by them is the last.
    const counts = page.getByRole('group', { name: 'Date of signing' }).locator('label > span:last-child');
    await expect
      .poll(async () => (await counts.allInnerTexts()).reduce((sum, count) => sum + Number(count.replace(',', '')), 0))
      .toBe(left);
    await expect(rows(page).first()).toBeAttached();
    await expect(page.locator('tr[aria-rowindex="2"] time').first()).toHaveAttribute('datetime', /^1977/);
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

test.describe('while two thousand treaties are on their way to a page that has the first of them', () => {
  const { treaties, ...head } = treatiesFile.parse(
    largeDossier({ seed: 3, events: 10, treaties: 2000 })['treaties.json'],
  );
  const opening = treatyListWith(head, treaties, { mainSource: 'none', language: 'en' });
  let arrive: () => void;

  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/data-*.json', async (route) => {
      const files: unknown = await (await route.fetch()).json();
      await route.fulfill({ json: Object.assign({}, files, { 'treaties.json': opening }) });
    });
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/data/treaties.json', async (route) => {
      await arrived;
      await route.fulfill({ json: { ...head, faults: undefined, treaties } });
    });
  });

  test('the line says so without being heard each time, and what is not all of them yet cannot be taken', async ({
    page,
  }) => {
    await open(page, '/treaties/?sort=title');
    await expect(status(page)).toHaveText('2,000 treaties. Loading the treaties…');
    await expect(page.getByText('Loading the treaties…', { exact: false }).last()).toHaveAttribute('aria-live', 'off');
    const sorted = page.locator('[aria-sort=ascending]');
    await expect(sorted, 'the rows that are here stand in the order of the file').toHaveText(/^Signed/);
    await expect(page.getByRole('radio', { name: '2,000 all' })).toBeChecked();
    for (const way of ['CSV', 'Print the first 1,000'])
      await expect(page.getByRole('button', { name: way })).toBeDisabled();
    arrive();
    await expect(status(page)).toHaveText('2,000 treaties');
    await expect(page.getByRole('button', { name: 'Print the first 1,000' })).toBeEnabled();
    await expect(sorted).toHaveText(/^Treaty/);
  });

  test('those of a year are not shown before they are known', async ({ page }) => {
    await open(page, '/treaties/?years=1994');
    await expect(status(page)).toHaveText('… of 2,000 treaties, 1994. Loading the treaties…');
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy link to this view' })).toHaveCount(0);
    arrive();
    await expect(status(page)).toHaveText(/^\d+ of 2,000 treaties, 1994$/);
    await expect(page.getByRole('rowheader').first()).toBeVisible();
  });

  test('those with some words, typed meanwhile, are not shown before they are known', async ({ page }) => {
    await page.goto('/treaties/');
    await expect(status(page)).toContainText('Loading the treaties');
    await page.getByRole('searchbox', { name: 'Search words' }).fill('fisheries');
    await expect(status(page)).toContainText('… of 2,000 treaties, “fisheries”');
    await expect(page.getByRole('table')).toHaveCount(0);
    arrive();
    await expect(status(page)).toHaveText(/^\d+ of 2,000 treaties, “fisheries”$/);
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('the line no longer says that they come once they cannot be had', async ({ page }) => {
    await page.route('**/data/treaties.json', (route) => route.fulfill({ status: 404 }));
    await open(page, '/treaties/?years=1994');
    await expect(page.getByRole('alert')).toContainText('treaties.json');
    await expect(status(page)).toHaveText('… of 2,000 treaties, 1994');
  });
});
