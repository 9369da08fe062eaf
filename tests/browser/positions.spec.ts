import { expect, test } from '@playwright/test';
import { listen, open } from './pages.ts';

test('as a stranger: who says East Jerusalem, since when, on what ground, and how to cite it', async ({ page }) => {
  const heard = listen(page);
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Middle East settlement' }).click();
  const row = page.getByRole('row', { name: /^Status of Jerusalem/ });
  await expect(row).toContainText('Russia says it sees East Jerusalem as the capital of a Palestinian state');
  await expect(row).toContainText('first found 6 April 2017');
  await row.getByRole('link', { name: /^Russia says it sees East Jerusalem/ }).click();
  await expect(page).toHaveURL('/positions/middle-east/#russia-on-jerusalem');
  const position = page.locator('#russia-on-jerusalem');
  await expect(position).toBeInViewport();
  for (const [name, words] of [
    ['First found', '6 April 2017'],
    ['Kind', 'Stated by Russia'],
    ['Ground', 'United Nations decisions on the principles of a settlement'],
    ['Status', 'Repeated 7 December 2017'],
    ['Sources', 'The Jerusalem Post 2017'],
  ] as const)
    await expect(position.locator('dl > div', { has: page.getByText(name, { exact: true }) })).toContainText(words);
  await position.getByText('Dates differ').click();
  await expect(position.getByText('6 April 2017 (shown here)')).toBeVisible();
  await position.getByRole('button', { name: 'Cite Russia: Status of Jerusalem' }).click();
  await expect(position.getByText(/#russia-on-jerusalem\b/)).toBeVisible();
  expect(heard).toEqual([]);
});

test('as a stranger: what the two disagree on in Syria, and why that is said', async ({ page }) => {
  await open(page, '/positions/syria/');
  const rows = page.getByRole('table', { name: 'Russia and Israel, issue by issue' }).getByRole('row');
  const differing = rows.filter({ has: page.getByText('Differ', { exact: true }).locator('visible=true') });
  await expect(differing.getByRole('rowheader')).toHaveText([
    'Conflict in Syria',
    'Political process in Syria',
    'Hezbollah and Iran',
    'S-300 missile systems for Iran',
    'S-300 missile systems for Syria',
    'Loss of the Russian Il-20 aircraft',
  ]);
  const il20 = differing.last();
  await il20.getByText('Why?').click();
  await expect(il20.getByText(/They differ on the blame/)).toBeVisible();
  await il20.getByRole('rowheader').getByRole('link').click();
  await expect(page.locator('#il-20').getByRole('heading', { level: 2 })).toBeInViewport();
});

test('the pair is in the address, survives a reload, and goes back with the browser', async ({ page }) => {
  await open(page, '/positions/middle-east/');
  await page.getByLabel('Second column').selectOption('united-states');
  await expect(page).toHaveURL('/positions/middle-east/?between=russia,united-states');
  await page.getByRole('button', { name: 'Swap' }).click();
  await page.reload();
  const columns = page.getByRole('table', { name: /issue by issue/ }).getByRole('columnheader');
  await expect(columns).toHaveText(['Issue', 'United States', 'Between them', 'Russia']);
  await page.goBack();
  await expect(columns).toHaveText(['Issue', 'Russia', 'Between them', 'United States']);
  await page.goBack();
  await expect(columns).toHaveText(['Issue', 'Russia', 'Between them', 'Israel']);
});

test('a step on the line leads to its event on the timeline, and the event back', async ({ page }) => {
  await open(page, '/positions/middle-east/');
  const card = page.locator('#jerusalem');
  await card.getByText('6 steps, with who says so').click();
  const steps = card.getByRole('link', { name: /^On the timeline ?: Russia names East and West Jerusalem/ });
  await steps.first().click();
  await expect(page).toHaveURL('/timeline/#jerusalem-statement-2017');
  await page.locator('#jerusalem-statement-2017').getByRole('link', { name: 'Russia: Status of Jerusalem' }).click();
  await expect(page).toHaveURL('/positions/middle-east/#russia-on-jerusalem');
  await expect(page.locator('#russia-on-jerusalem')).toBeInViewport();
});

test('on the line no two marks cover each other, at any width', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const theme of ['middle-east', 'syria']) {
      await open(page, `/positions/${theme}/`);
      const covered = await page.evaluate(() =>
        [...document.querySelectorAll('[role=img]')].flatMap((line) => {
          const boxes = [...line.querySelectorAll('svg > svg')].map((mark) => mark.getBoundingClientRect());
          return boxes.filter((a, index) =>
            boxes.slice(index + 1).some((b) => Math.abs(a.x - b.x) < 16 && Math.abs(a.y - b.y) < 16),
          );
        }),
      );
      expect(covered, `${theme} at ${width}`).toEqual([]);
    }
  }
});

test('a phone shows one holder at a time, without a squeezed table; a link to a cell shows that holder', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/positions/middle-east/');
  const russia = page.locator('[id="golan/russia"]');
  const israel = page.locator('[id="golan/israel"]');
  await expect(russia).toBeVisible();
  await expect(israel).toBeHidden();
  expect((await russia.boundingBox())?.width).toBeGreaterThan(300);
  await page.getByRole('group', { name: 'Whose positions to show' }).getByRole('button', { name: 'Israel' }).click();
  await expect(israel).toBeVisible();
  await expect(russia).toBeHidden();
  await open(page, '/positions/middle-east/#golan/israel');
  await expect(israel).toBeInViewport();
});

test('without scripts a phone shows both holders, and every reason opens', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/positions/syria/');
  await expect(page.locator('[id="golan/russia"]')).toHaveCount(0);
  await expect(page.locator('[id="hezbollah-iran/russia"]')).toBeVisible();
  await expect(page.locator('[id="hezbollah-iran/israel"]')).toBeVisible();
  await page
    .getByRole('row', { name: /^Hezbollah and Iran/ })
    .getByText('Why?')
    .click();
  await expect(page.getByText(/^Russia works with Iran on Syria, does not/).first()).toBeVisible();
  await context.close();
});

test('every card fits a projector when it is presented', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const theme of ['middle-east', 'syria']) {
    await open(page, `/positions/${theme}/?present=side-by-side`);
    const bar = page.getByRole('toolbar', { name: 'Presenting' });
    const next = bar.getByRole('button', { name: /Next/ });
    for (let more = true; more;) {
      // It is made to fit in the frame that shows it.
      await expect(async () => {
        const foot = (await page.locator('[data-presented]').boundingBox()) ?? { y: 0, height: Infinity };
        const { y: top } = (await bar.boundingBox()) ?? { y: 0 };
        expect(foot.y + foot.height, new URL(page.url()).search).toBeLessThanOrEqual(top);
      }).toPass({ timeout: 5000 });
      more = await next.isEnabled();
      if (more) await page.keyboard.press('ArrowRight');
    }
  }
});

test('the sign of a link in the table takes no line of its own', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/positions/middle-east/');
  const signs = page.getByRole('table', { name: /issue by issue/ }).getByRole('link', { name: /^Link to/ });
  expect(await signs.evaluateAll((all) => all.map((sign) => sign.getClientRects().length))).toEqual(Array(14).fill(1));
});
