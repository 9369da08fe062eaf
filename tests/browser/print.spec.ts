import { expect, test } from '@playwright/test';
import { open, pages } from './pages.ts';

for (const { path, heading } of pages)
  test(`${path} prints its content without the controls`, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('search')).toHaveCount(0);
    await page.emulateMedia({ media: null });
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });

test('on paper the trade bars are the drawing, with both values', async ({ page }) => {
  await open(page, '/trade/');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.recharts-surface').first()).toBeHidden();
  await expect(
    page.getByRole('img', { name: /Russian exports to Israel: \$1\.17bn; Russian imports from Israel: \$558m/ }),
  ).toBeVisible();
});

test('on paper the first chart ends on the first page, its table follows', async ({ page }) => {
  const a4 = { width: 688, height: 1000 }; // within the margins
  await page.setViewportSize(a4);
  await open(page, '/trade/');
  await page.emulateMedia({ media: 'print' });
  const figure = page.getByRole('figure', { name: /^Trade in/ });
  const drawing = await figure.getByRole('img').first().boundingBox();
  expect((drawing?.y ?? NaN) + (drawing?.height ?? NaN)).toBeLessThan(a4.height);
  await expect(figure).toHaveCSS('break-inside', 'auto');
  const table = await figure.getByRole('table').boundingBox();
  expect(table?.y).toBeGreaterThan(drawing?.y ?? NaN);
});

test('on paper folded details are open', async ({ page }) => {
  await open(page, '/positions/middle-east/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Confidence:').first()).toBeVisible();
});

for (const path of ['/sources/', '/sources/disagreement/', '/sources/standing/', '/resolutions/', '/votes/'])
  test(`on paper the parts of ${path} are blocks, which pages can break`, async ({ page }) => {
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    for (const part of await page.locator('main section').all()) await expect(part).toHaveCSS('display', 'block');
  });

test('what rests on a source may go on over the end of a page, so that the list begins under its heading', async ({
  page,
}) => {
  await open(page, '/sources/');
  await page.emulateMedia({ media: 'print' });
  const first = page.getByRole('article').first();
  await expect(first).toHaveCSS('break-inside', 'auto');
  await expect(first, 'a grid would be printed over itself').toHaveCSS('display', 'block');
});

test('a treaty’s page begins on the first page, however long it is', async ({ page }) => {
  await open(page, '/treaties/double-taxation-1994/');
  await page.emulateMedia({ media: 'print' });
  const article = page.getByRole('article');
  await expect(article).toHaveCSS('break-inside', 'auto');
  await expect(article).toHaveCSS('display', 'block');
});

test('on paper the head of a table stays with its first row', async ({ page }) => {
  await open(page, '/trade/');
  await page.emulateMedia({ media: 'print' });
  for (const table of await page.getByRole('table').all())
    await expect(table.getByRole('row').nth(1)).toHaveCSS('break-before', 'avoid');
});

test('the timeline prints twenty years a page as soon as that is asked for, between its periods and its list', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, '/timeline/');
  await page.getByText('Save', { exact: true }).click();
  await page.getByRole('button', { name: 'Print, 20 years a page' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('[data-whole-scale]');
  await expect(sheets).toHaveCount(4);
  await expect(sheets.first(), 'how much it holds').toContainText(/1947–1966.*[^0-9]12 events$/);
  const bottom = async (place: ReturnType<typeof page.locator>) => {
    const box = await place.boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const top = async (place: ReturnType<typeof page.locator>) => (await place.boundingBox())?.y ?? 0;
  expect(await bottom(page.getByRole('tabpanel').last())).toBeLessThanOrEqual(await top(sheets.first()));
  expect(await bottom(sheets.last())).toBeLessThanOrEqual(await top(page.getByRole('heading', { name: 'Events' })));
});

test('an event’s entry may go on over the end of a page, but not what it states; what to read on stands in one run', async ({
  page,
}) => {
  await page.setViewportSize({ width: 688, height: 1000 }); // a page within its margins
  await open(page, '/timeline/');
  await page.emulateMedia({ media: 'print' });
  const entry = page.locator('#six-day-war-1967');
  await expect(entry).toHaveCSS('break-inside', 'auto');
  await expect(entry, 'a grid would be printed over itself').toHaveCSS('display', 'block');
  for (const statement of await entry.locator('[data-statement]').all())
    await expect(statement).toHaveCSS('break-inside', 'avoid');
  for (const further of await entry.getByRole('listitem').all()) await expect(further).toHaveCSS('display', 'inline');
});
