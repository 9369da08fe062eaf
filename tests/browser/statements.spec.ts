import { expect, test, type Page } from '@playwright/test';
import { shippedDossier } from '#mocks/readDossier.ts';
import { assertionsOf } from '#src/pages/sources/assertions.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { datasetsOf } from '#tests/data/datasetsOf.ts';
import { pages } from './pages.ts';

test('every statement on every screen has its citation, and every citation its source', async ({ browser }) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const datasets = datasetsOf(shippedDossier());
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
