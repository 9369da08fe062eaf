import { expect, test, type Page } from '@playwright/test';
import { shippedDossier } from '#mocks/readDossier.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { instrumentsFile } from '#src/data/schema/instruments.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { sourcesFile } from '#src/data/schema/sources.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { treatyListWith } from '#src/data/treaty-list/treatyList.ts';
import { assertionsOf } from '#src/pages/sources/assertions.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { listen, open, pages } from './pages.ts';

test('which resolution is invoked for what: from the front page to the position that rests on it', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Resolutions' }).click();
  const table = page.getByRole('table', { name: /^Documents by the issues/ });
  await expect(table.getByRole('columnheader')).toContainText(['Document', 'Golan Heights']);
  const row = table.getByRole('row', { name: /S\/RES\/497\(1981\)/ });
  await row.getByRole('link', { name: 'Russia', exact: true }).click();
  await expect(page).toHaveURL('/positions/middle-east/#russia-on-golan');
  const position = page.locator('#russia-on-golan');
  await expect(position).toBeInViewport();
  await position.getByRole('link', { name: /^Resolution 497/ }).click();
  await expect(page.locator('#s-res-497-1981')).toContainText('The holder’s reading: Moscow reads');
});

test('on a phone the same table names under each document the issues it is invoked on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/resolutions/');
  const row = page.getByRole('row', { name: /S\/RES\/2334/ });
  await expect(row.getByRole('cell')).toHaveCount(1);
  await expect(row.getByRole('cell')).toContainText('Russian Foreign Ministry');
  const words = await row.getByRole('cell').evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(words).toContain('Israeli settlements');
});

test('what the article gets wrong, and how one knows: by keyboard only, the sources opened in place', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/sources/');
  await page.getByRole('link', { name: 'Where sources differ' }).press('Enter');
  const first = page
    .getByRole('table', { name: /^What TASS says otherwise/ })
    .getByRole('row')
    .nth(1);
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
  await expect(page).toHaveURL('/sources/disagreement/');
  expect(heard).toEqual([]);
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
  await page.getByText('Year of resolution 338').click();
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

test('only what the article says: in the address of every page, on the slide, on paper, and in silence', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/timeline/');
  await page.getByRole('switch', { name: /^Only what/ }).check();
  await expect(page).toHaveURL('/timeline/?scope=main');
  await expect(page.locator('#operation-syria-2015')).toContainText('30 September 2019');
  const notice = page.getByText('its facts, dates and figures as it gives them, its errors too');
  for (const name of ['Treaties', 'Syria', 'Trade', 'Sources', 'Overview']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\?scope=main$/);
    await expect(notice).toBeVisible();
    await expect(page.locator('main a[data-source]:not([data-source=tass20])'), `other sources in ${name}`).toHaveCount(
      0,
    );
  }
  await page.reload();
  await expect(notice).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(notice).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.goto('/trade/?scope=main&present=bars');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toContainText('only what TASS 2020 says');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Show the whole dossier' }).click();
  await expect(page).toHaveURL('/trade/');
  await expect(notice).toBeHidden();
  expect(heard).toEqual([]);
});

test('where the network does not bring what the switch takes, the page stays and says so', async ({ page }) => {
  await page.route(/mainClient/, (route) => route.abort());
  await open(page, '/timeline/');
  const onlyMain = page.getByRole('switch', { name: /^Only what/ });
  await onlyMain.click();
  await expect(page.getByRole('alert')).toContainText('Check the connection, then try again.');
  await expect(onlyMain).not.toBeChecked();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
});

test('every statement on every screen has its citation, and every citation its source', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const files = shippedDossier();
  const dossier = dossierFile.parse(files['dossier.json']);
  const treaties = treatiesFile.parse(files['treaties.json']);
  const datasets = {
    dossier,
    sources: sourcesFile.parse(files['sources.json']),
    timeline: timelineFile.parse(files['timeline.json']),
    treaties: treatyListWith(treaties, treaties.treaties, dossier),
    positions: positionsFile.parse(files['positions.json']),
    instruments: instrumentsFile.parse(files['instruments.json']),
    trade: tradeFile.parse(files['trade.json']),
  };
  // A judgement on two positions stands on the screen of the pair that the address names.
  const said = assertionsOf(datasets, recordIndex(datasets).records).filter(({ kind }) => kind !== 'judgement');
  const walked: Walked = { marked: 0, found: 0, faults: [], sources: [] };
  const pathOf = (href: string) => href.replace(/#.*/, '');
  for (const path of new Set([...pages.map((page) => page.path), ...said.map(({ record }) => pathOf(record.href))])) {
    await page.goto(path);
    const here = said.filter(({ record }) => pathOf(record.href) === path);
    const walk = await walkStatements(
      page,
      here.map(({ record, text, kind, citations }) => ({
        id: record.id,
        text,
        derived: kind === 'derived',
        sources: citations.map(({ source }) => source),
      })),
    );
    walked.marked += walk.marked;
    walked.found += walk.found;
    walked.faults.push(...walk.faults.map((fault) => `${path}: ${fault}`));
    walked.sources.push(...walk.sources);
  }
  expect(walked.faults).toEqual([]);
  expect(walked.found, 'every statement of the data stands on a screen').toBe(said.length);
  expect(walked.marked).toBeGreaterThan(said.length);
  await page.goto('/sources/');
  const listed = await page.locator('#list article').evaluateAll((articles) => articles.map(({ id }) => id));
  expect([...new Set(walked.sources)].filter((source) => !listed.includes(source))).toEqual([]);
  await context.close();
});

interface Said {
  id: string;
  text: string;
  derived: boolean;
  sources: string[];
}

interface Walked {
  /** Elements that are marked as a statement. */
  marked: number;
  /** Statements of the data that were found, with all they rest on. */
  found: number;
  faults: string[];
  sources: string[];
}

/** Goes through what a page marks as a statement, and looks for each statement of the data in its record, with its citations. */
function walkStatements(page: Page, said: Said[]): Promise<Walked> {
  return page.evaluate((expected) => {
    const cited = (element: Element) =>
      [...element.querySelectorAll<HTMLElement>('a[data-source]')].flatMap(({ dataset }) => dataset.source ?? []);
    const marked = [...document.querySelectorAll('main [data-statement]')];
    const faults = marked
      .filter((element) => cited(element).length === 0 && !element.querySelector('a[href*="#"]'))
      .map((element) => `no citation: ${element.textContent}`);
    let found = 0;
    for (const { id, text, derived, sources } of expected) {
      const record = document.getElementById(id);
      const all = [...(record?.querySelectorAll('*') ?? [])].filter((element) => element.textContent?.includes(text));
      let place = all.findLast((element) => !all.some((other) => other !== element && element.contains(other))) ?? null;
      const rests = (element: Element) => sources.every((source) => cited(element).includes(source));
      while (place && place !== record && !rests(place)) place = place.parentElement;
      if (!place) faults.push(`${id}: not on the screen: ${text}`);
      else if (!rests(place)) faults.push(`${id}: without its citations (${sources.join()}): ${text}`);
      else if (derived && !place.textContent?.includes('=')) faults.push(`${id}: without its formula: ${text}`);
      else found += 1;
    }
    const bad = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-source]')].filter(
      (link) => link.getAttribute('href') !== `/sources/#${link.dataset.source}`,
    );
    faults.push(...bad.map((link) => `leads elsewhere: ${link.outerHTML}`));
    return { marked: marked.length, found, faults, sources: cited(document.body) };
  }, said);
}
