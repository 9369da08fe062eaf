import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { listen, open } from '#tests/browser/pages.ts';
import { bars, status, yearAt } from './treatiesParts.ts';

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
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Treaties' }).click();
  await page.getByRole('link', { name: 'restored 18 October 1991' }).click();
  await expect(page).toHaveURL('/timeline/#restoration-1991');
  await page.goBack();
  await expect(bars(page)).toBeVisible();
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

test('the keyboard can pass the filters by', async ({ page }) => {
  await open(page, '/treaties/');
  const skip = page.getByRole('button', { name: 'Skip the filters' });
  const search = page.getByRole('searchbox', { name: 'Search words' });
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
