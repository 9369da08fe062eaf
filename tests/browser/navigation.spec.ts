import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { listen, navigationPages, open, pages } from './pages.ts';

test('the navigation goes through every page, names it in the tab and puts the focus on its heading', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/');
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  for (const [index, { path, heading }] of navigationPages.entries()) {
    await links.nth(index).click();
    await expect(page).toHaveURL(path);
    const title = page.getByRole('heading', { level: 1, name: heading });
    await expect(title).toBeVisible();
    if (index > 0) await expect(title).toBeFocused();
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'page');
  }
  await page.goBack();
  await expect(page).toHaveURL('/trade/');
  expect(heard).toEqual([]);
});

test('on a phone the pages stand in a menu that the keyboard opens and closes, and that goes with a choice', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/');
  const menu = page.getByRole('button', { name: 'Menu' });
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  await expect(links).toHaveCount(0);
  await menu.press('Enter');
  await expect(links).toHaveText(navigationPages.map(({ path, heading }) => (path === '/' ? 'Overview' : heading)));
  expect(await violations(page, (axe) => axe.include('header'))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await expect(menu).toBeFocused();
  await menu.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Theme' }).press('Tab');
  await expect(links, 'what has the focus does not lie under the menu').toHaveCount(0);
  await menu.press('Enter');
  await links.filter({ hasText: 'Treaties' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Treaties' })).toBeFocused();
  await expect(links).toHaveCount(0);
});

test('in forced colours only the page one is on is underlined', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await open(page, '/votes/');
  const links = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
  const paper = 'rgb(255, 255, 255)';
  await expect(links.filter({ hasText: 'Trade' })).toHaveCSS('border-block-end-color', paper);
  await expect(links.filter({ hasText: 'Votes' })).not.toHaveCSS('border-block-end-color', paper);
});

test('on a phone without scripts the menu leads on too', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Votes' }).click();
  await expect(page).toHaveURL('/votes/');
  await context.close();
});

test('the first stop of the Tab key skips to the content', async ({ page }) => {
  await open(page, '/timeline/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a link to one event opens there and marks it, from outside and from another page', async ({ page }) => {
  const heard = listen(page);
  await open(page, '/timeline/#severance-1953');
  const event = page.locator('#severance-1953');
  await expect(event).toBeInViewport();
  await expect(event).toHaveAttribute('data-marked');
  await expect(event).toBeFocused();
  expect(heard).toEqual([]);

  await open(page, '/');
  await page.getByRole('link', { name: 'No relations' }).first().click();
  await expect(page).toHaveURL('/timeline/#severance-1953');
  await expect(event).toBeInViewport();
});

test('a page opened anew starts at its top, whatever was read in the tab before; a reload stays where it was', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/treaties/#customs-1997');
  await expect(page.locator('#customs-1997')).toBeInViewport();
  expect(heard).toEqual([]);
  await open(page, '/treaties/');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate(() => scrollTo(0, 400));
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
});

test('a filter stands in the address; back, forward and reload keep it', async ({ page }) => {
  await open(page, '/timeline/');
  const status = page.getByRole('status').filter({ hasText: /events/ });
  const all = await status.innerText();
  await page.getByRole('checkbox', { name: /^Visit/ }).check();
  await expect(page).toHaveURL('/timeline/?kind=visit');
  await expect(status).toHaveText(/^\d+ of \d+ events$/);
  const visits = await status.innerText();
  await page.getByLabel('Years').fill('2015-2019');
  await expect(page).toHaveURL('/timeline/?kind=visit&years=2015-2019');
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Visit/ })).toBeChecked();
  await expect(page.getByLabel('Years')).toHaveValue('2015-2019');
  await page.goBack();
  await expect(status).toHaveText(visits);
  await page.goBack();
  await expect(status).toHaveText(all);
});

for (const [path, word] of [
  ['/timeline/', 'golan'],
  ['/treaties/', 'visa'],
  ['/positions/syria/', 'sanctions'],
  ['/sources/disagreement/', 'date'],
] as const)
  test(`a word typed on ${path} stands in the address once the hand rests, and is one step back`, async ({ page }) => {
    await open(page, path);
    const field = page.getByRole('searchbox', { name: 'Search words' });
    const status = page.getByRole('status').filter({ hasText: / of \d+ /u });
    await field.pressSequentially(word);
    await expect(page).toHaveURL(`${path}?q=${word}`);
    await expect(status).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(field).toHaveValue('');
    await expect(status).toBeHidden();
    await page.goForward();
    await expect(field).toHaveValue(word);
    await expect(status).toBeVisible();
  });

test('an address with a filter shows the filtered view, without a word in the console', async ({ page }) => {
  const heard = listen(page);
  await page.goto('/treaties/?years=1994&topic=economy');
  await expect(page.getByRole('status').filter({ hasText: 'treaties' })).toHaveText(/of \d+ treaties, 1994/);
  expect(heard).toEqual([]);
});

test('a click on a year of the histogram shows its treaties', async ({ page }) => {
  await open(page, '/treaties/');
  await page.locator('svg title', { hasText: '1994: 4' }).locator('..').click();
  await expect(page).toHaveURL('/treaties/?years=1994');
  await expect(page.getByRole('rowheader')).toHaveCount(4);
});

test('the theme that is chosen stays, also after a reload', async ({ page }) => {
  await open(page, '/');
  await page.getByLabel('Theme').selectOption('Dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
});

test('where a page may keep nothing, a theme can be chosen all the same, and taken back', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Closed', 'SecurityError');
      },
    }),
  );
  await open(page, '/');
  const theme = page.getByLabel('Theme');
  await theme.selectOption('Dark');
  await expect(theme).toHaveValue('dark');
  await theme.selectOption('System');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('a page that stands leads to all others, also when the network has gone', async ({ page, context }) => {
  await open(page, '/');
  const fetched = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /StandingPage/.test(name)).length,
    );
  await expect.poll(fetched).toBe(1);
  await context.setOffline(true);
  for (const { path, heading } of pages) {
    await page.locator(`nav a[href="${path}"]`).first().click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a link that filters what lies below the first screen arrives at it; one whose count is in sight stays at the top', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/votes/?years=2011-2020');
  await expect(page.getByText(/^\d+ of \d+ drafts$/)).toBeInViewport();
  await page.goto('/sources/disagreement/?q=1967');
  await expect(page.getByText(/^\d+ of \d+ disagreements/)).toBeInViewport();
  await page.goto('/timeline/?kind=visit');
  await expect(page.getByText(/^\d+ of \d+ events$/)).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goto('/votes/');
  await expect(page.getByText(/^\d+ drafts$/)).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
