import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '#tests/browser/findChromium.ts';
import { compressedServer } from './compressedServer.ts';
import { builtSite, measuredTable } from './measuredTable.ts';
import { keyRepeatMs, series } from './series.ts';
import { bundled } from './timeline-rivals/bundled.ts';

const usage =
  'npm run bench:treaties -- [TREATIES] [--dist FOLDER, a site already built] [--rounds N] [--height PIXELS of the window]';
const searches = ['fish', 'salt', 'rail freight', 'brindle'];

interface Candidate {
  name: string;
  address: string;
  /** The element whose content is the result. */
  selector: string;
  /** The rows alone: a header that says how it sorts is not yet a sorted table. */
  rows: string;
  open: (page: Page) => Promise<void>;
  /** Waits until all treaties can be searched. */
  whole: (page: Page) => Promise<unknown>;
  /** Waits until its code is there. */
  ready: (page: Page) => Promise<unknown>;
  /** Takes the keyboard to where a press of a key moves the first year. */
  toYears: (page: Page) => Promise<string[]>;
  /** The names of columns to sort by, as their headers say them. */
  headers: string[];
}

interface Measured {
  first: number[];
  typing: number[];
  years: number[];
  sort: number[];
  heap: number[];
  memory: number[];
}

const measures: { key: keyof Measured; label: string }[] = [
  { key: 'first', label: 'first rows, from the click, code there (ms)' },
  { key: 'typing', label: 'typing in the text filter, letter to frame (ms)' },
  { key: 'years', label: 'year range, step to frame (ms)' },
  { key: 'sort', label: 'sort, click to frame (ms)' },
  { key: 'heap', label: 'JS heap of the page (MB)' },
  { key: 'memory', label: 'with what it holds in buffers (MB)' },
];

/** The first years a reader steps through, typed whole: a field of its own takes each as one change. */
const yearSteps = Array.from({ length: 40 }, (_, step) => String(1950 + step));

const rival = (name: string, folder: string, rows: string, headers: string[]): Candidate => ({
  name,
  rows,
  address: `/rivals/${folder}/`,
  selector: '#treaties',
  ready: () => Promise.resolve(),
  open: (page) => page.getByRole('button', { name: 'Treaties' }).click(),
  whole: () => Promise.resolve(),
  toYears: async (page) => {
    await page.getByLabel('First year').fill('1949');
    await page.getByLabel('First year').focus();
    return yearSteps.map(() => 'ArrowUp');
  },
  headers,
});

/**
 * Reached from another page by its link once its code is there, as the rivals by a button. Bars, the line that counts, and
 * those of the counts beside the filters and of the rows that are on the screen are part of the frame: in a window 800 pixels high the first
 * group of filters and no row while the years change, in one of 1200 two groups and some rows.
 */
const ours: Candidate = {
  name: 'ours',
  address: '/',
  selector: 'main',
  rows: 'tbody[data-index]',
  ready: (page) => page.waitForRequest(/StandingPage/).then(() => page.waitForLoadState('networkidle')),
  open: (page) =>
    page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Treaties', exact: true }).click(),
  whole: (page) =>
    page.getByRole('button', { name: 'CSV', exact: true }).and(page.locator(':enabled')).waitFor({ timeout: 180_000 }),
  toYears: async (page) => {
    await page.getByRole('slider', { name: 'First year' }).focus();
    return yearSteps.map(() => 'ArrowRight');
  },
  headers: ['Treaty', 'Topic', 'Place', 'In force', 'Status', 'Signed'],
};

const candidates = [
  rival('AG Grid', 'ag-grid', '.ag-grid-scrolling-container', [
    'Title',
    'Topic',
    'Place',
    'In Force',
    'Status',
    'Signed',
  ]),
  rival('plain optimum', 'optimum', 'tbody', ['title', 'topic', 'place', 'inForce', 'status', 'signed']),
  ours,
];

/** What one step takes from its event to the end of the frame that shows its result (ms); null where it changed nothing. */
async function timed(
  page: Page,
  selector: string,
  event: 'click' | 'input',
  act: () => Promise<void>,
): Promise<number | null> {
  await page.evaluate(([type, within]) => window.stepClock.start(type, within, 'content'), [event, selector] as const);
  await act();
  return (await page.evaluate(() => window.stepClock.taken()))?.fromEvent ?? null;
}

/** The page's own heap, and that with what it holds in buffers (MB), after the garbage is taken away. */
async function memoryOf(session: CDPSession): Promise<{ heap: number; memory: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
  return { heap: usage.usedSize / 1e6, memory: (usage.usedSize + (usage.backingStorageSize ?? NaN)) / 1e6 };
}

async function visit(browser: Browser, origin: string, clock: string, candidate: Candidate, measured: Measured) {
  const context = await browser.newContext({ viewport: { width: 1280, height } });
  await context.addInitScript({ content: clock });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await Promise.all([candidate.ready(page), page.goto(origin + candidate.address, { waitUntil: 'networkidle' })]);
  measured.first.push((await timed(page, candidate.selector, 'click', () => candidate.open(page))) ?? NaN);
  await candidate.whole(page);
  await page.waitForTimeout(500); // what a page still does once it is loaded is not part of a step
  const { heap, memory } = await memoryOf(session);
  measured.heap.push(heap);
  measured.memory.push(memory);

  await page.getByRole('searchbox').first().focus();
  const keys = searches.flatMap((words) => [...words.split(''), ...Array<string>(words.length).fill('Backspace')]);
  const press = (key: string) => () => timed(page, candidate.selector, 'input', () => page.keyboard.press(key));
  measured.typing.push(...(await series(keys.map(press), keyRepeatMs)));
  const steps = await candidate.toYears(page);
  await page.waitForTimeout(500);
  measured.years.push(...(await series(steps.map(press), keyRepeatMs)));
  // Who clicks a header has it before them, and the rows under it.
  const header = page.getByRole('columnheader', { name: candidate.headers[0] }).first();
  await header.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(500);
  measured.sort.push(
    ...(await series(
      candidate.headers.flatMap((name) =>
        [1, 2].map(() => () => {
          const header = page.getByRole('columnheader', { name, exact: true });
          const button = header.getByRole('button');
          // A header without a button takes the pointer itself.
          return timed(page, candidate.rows, 'click', async () =>
            (await button.count()) > 0 ? button.first().dispatchEvent('click') : header.first().click(),
          );
        }),
      ),
    )),
  );
  await context.close();
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    height: { type: 'string', default: '800' },
  },
});
const rounds = Number(values.rounds);
const height = Number(values.height);
const count = Number(positionals[0] ?? 100_000);
if (!(rounds > 0 && count > 0 && height > 0)) throw new Error(`TREATIES, N and PIXELS are numbers above 0: ${usage}`);
const dist = values.dist ?? builtSite({ events: 1000, treaties: count });
const pageOf = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rival</title><style>body{font:16px sans-serif}</style><body><script src="${script}"></script></body></html>`;
const { server, address: origin } = await compressedServer(
  dist,
  new Map([
    ['/rivals/ag-grid/', pageOf('/rivals/ag-grid.js')],
    ['/rivals/ag-grid.js', await bundled('../treaties-rivals/agGrid.ts')],
    ['/rivals/optimum/', pageOf('/rivals/optimum.js')],
    ['/rivals/optimum.js', await bundled('../treaties-rivals/optimum.tsx')],
  ]),
);
const clock = await bundled('stepClock.ts');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const results = new Map<string, Measured>(
  candidates.map(({ name }) => [name, { first: [], typing: [], years: [], sort: [], heap: [], memory: [] }]),
);
for (let round = 0; round < rounds; round += 1)
  for (const candidate of candidates) {
    const measured = results.get(candidate.name);
    if (measured) await visit(browser, origin, clock, candidate, measured);
  }
console.log(`${count} treaties, ${rounds} rounds in turn, window 1280 by ${height}`);
measuredTable(results, measures, [
  ['ours', 'plain optimum'],
  ['ours', 'AG Grid'],
]);
await browser.close();
server.close();
