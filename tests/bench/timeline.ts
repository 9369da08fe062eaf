import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findChromium } from '#tests/browser/findChromium.ts';
import { compressedServer } from './compressedServer.ts';
import { builtSite, measuredTable } from './measuredTable.ts';
import { keyRepeatMs, series } from './series.ts';
import { bundled } from './timeline-rivals/bundled.ts';
import type { Sign, StepTime } from './timeline-rivals/stepClock.ts';

const usage = 'npm run bench:timeline -- [EVENTS] [--dist FOLDER, a site already built] [--rounds N]';
const places = [0.3, 0.7, 0.5];
const searches = ['min', 'sal', 'ford'];

interface Candidate {
  name: string;
  address: string;
  /** Where the timeline stands at once. */
  direct: string;
  /** The element that carries `data-window`. */
  selector: string;
  /** The one that carries it as soon as the timeline is drawn; where it is prerendered, before it can be moved. */
  drawn: string;
  open: (page: Page) => Promise<void>;
  close: (page: Page) => Promise<void>;
}

interface Measured {
  drawn: number[];
  opened: number[];
  first: number[];
  again: number[];
  zoom: number[];
  zoomScript: number[];
  pan: number[];
  panScript: number[];
  filter: number[];
  nodes: number[];
  heap: number[];
}

const measures: { key: keyof Measured; label: string }[] = [
  { key: 'drawn', label: 'opened at its address, until it is drawn (ms)' },
  { key: 'opened', label: 'opened at its address, until it can be moved (ms)' },
  { key: 'first', label: 'first paint from the click, code cold (ms)' },
  { key: 'again', label: 'shown again from the click, code warm (ms)' },
  { key: 'zoom', label: 'zoom step, event to frame (ms)' },
  { key: 'zoomScript', label: 'zoom step, script to frame (ms)' },
  { key: 'pan', label: 'pan step, event to frame (ms)' },
  { key: 'panScript', label: 'pan step, script to frame (ms)' },
  { key: 'filter', label: 'filter, letter to frame (ms)' },
  { key: 'nodes', label: 'elements in the timeline' },
  { key: 'heap', label: 'JS heap of the page (MB)' },
];

const rival = (name: string, address: string, selector = '#timeline'): Candidate => ({
  name,
  address,
  direct: `${address}${address.includes('?') ? '&' : '?'}open`,
  selector,
  drawn: selector,
  open: (page) => page.getByRole('button', { name: 'Timeline' }).click(),
  close: (page) => page.getByRole('button', { name: 'Away' }).click(),
});

const clickNavigation = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click();

const scaleSelector = '[role="listbox"][data-window]:has([role="option"])';

/** The whole page, reached from another page by its link: header, filters and list count too. */
const ours: Candidate = {
  name: 'our page',
  address: '/treaties/',
  direct: '/timeline/',
  selector: scaleSelector,
  drawn: '[data-window]',
  open: (page) => clickNavigation(page, 'Timeline'),
  close: (page) => clickNavigation(page, 'Treaties'),
};

const candidates = [
  rival('vis-timeline', '/rivals/vis-timeline/'),
  rival('plain optimum', '/rivals/optimum/'),
  rival('our scale', '/rivals/ours/', scaleSelector),
];

/** One step: what starts it, and how long until the frame that shows it has ended; `null` where it changed nothing. */
async function timed(
  page: Page,
  candidate: Candidate,
  event: 'click' | 'wheel' | 'pointermove' | 'input',
  act: () => Promise<void>,
): Promise<StepTime | null> {
  const sign: Sign = event === 'input' ? 'content' : 'window';
  await page.evaluate(([type, selector, shows]) => window.stepClock.start(type, selector, shows), [
    event,
    candidate.selector,
    sign,
  ] as const);
  await act();
  return page.evaluate(() => window.stepClock.taken());
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((entry) => entry.name === name)?.value ?? NaN;
}

const fromEvent = (times: StepTime[]) => times.map((time) => time.fromEvent);
const fromScript = (times: StepTime[]) => times.map((time) => time.fromScript);

/** How long a reader who opens the timeline's own address waits for it: until it is drawn, and until it can be moved (ms). */
async function opened(browser: Browser, origin: string, clock: string, { direct, drawn, selector }: Candidate) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript({
    content: `${clock}\nstepClock.shown = Promise.all(${JSON.stringify([drawn, selector])}.map(stepClock.opened));`,
  });
  const page = await context.newPage();
  await page.goto(origin + direct, { waitUntil: 'commit' });
  const times = await page.evaluate(() => window.stepClock.shown ?? []);
  await context.close();
  return times;
}

/** One visit: shows the timeline, takes it away and shows it again twice, then zooms, pans and filters; adds to what was measured. */
async function visit(browser: Browser, origin: string, clock: string, candidate: Candidate, measured: Measured) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript({ content: clock });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(origin + candidate.address, { waitUntil: 'networkidle' });
  const show = () => timed(page, candidate, 'click', () => candidate.open(page));
  measured.first.push((await show())?.fromEvent ?? NaN);
  for (let turn = 0; turn < 2; turn += 1) {
    await candidate.close(page);
    await page.waitForFunction(
      (selector) => !document.querySelector(selector)?.hasAttribute('data-window'),
      candidate.selector,
    );
    measured.again.push((await show())?.fromEvent ?? NaN);
  }
  const timeline = page.locator(candidate.selector);
  measured.nodes.push(await timeline.evaluate((element) => element.querySelectorAll('*').length + 1));
  await session.send('HeapProfiler.collectGarbage');
  measured.heap.push((await metric(session, 'JSHeapUsedSize')) / 1e6);

  await page.waitForTimeout(300); // gestures may be fetched once the timeline stands
  await timeline.scrollIntoViewIfNeeded();
  const box = await timeline.boundingBox();
  if (!box) throw new Error(`${candidate.name} is not visible.`);
  const [x, y] = [(place: number) => box.x + place * box.width, box.y + box.height / 2];

  const wheel = (place: number, delta: number) => async () => {
    await page.mouse.move(x(place), y);
    return timed(page, candidate, 'wheel', () => page.mouse.wheel(0, delta));
  };
  const zoomed = await series(
    places.flatMap((place) => [-120, -120, -120, -120, 120, 120, 120].map((delta) => wheel(place, delta))),
  );
  measured.zoom.push(...fromEvent(zoomed));
  measured.zoomScript.push(...fromScript(zoomed));

  await page.mouse.move(x(0.5), y);
  await page.mouse.down();
  await page.mouse.move(x(0.5) + 20, y); // past the distance from which a press counts as a drag
  await page.waitForTimeout(50);
  const stops = Array.from({ length: 36 }, (_, index) => Math.round(140 * Math.sin((index + 1) / 4)));
  const panned = await series(
    stops.map((stop) => () => timed(page, candidate, 'pointermove', () => page.mouse.move(x(0.5) + stop, y))),
  );
  await page.mouse.up();
  measured.pan.push(...fromEvent(panned));
  measured.panScript.push(...fromScript(panned));

  if ((await page.getByRole('searchbox').count()) > 0) measured.filter.push(...(await filtered(page, candidate)));
  await context.close();
}

/** Types some searches and takes them back, letter by letter; the time of each (ms). */
async function filtered(page: Page, candidate: Candidate): Promise<number[]> {
  await page.getByRole('searchbox').first().focus();
  const keys = searches.flatMap((words) => [...words.split(''), ...Array<string>(words.length).fill('Backspace')]);
  const times = await series(
    keys.map((key) => () => timed(page, candidate, 'input', () => page.keyboard.press(key))),
    keyRepeatMs,
  );
  return fromEvent(times);
}

/** Whether the site has its zoomable scale; the rivals are measured without it too. */
async function hasScale(browser: Browser, origin: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(`${origin}/timeline/`, { waitUntil: 'networkidle' });
  const found = await page
    .getByRole('listbox', { name: /scale/i })
    .waitFor({ state: 'attached', timeout: 5000 })
    .then(
      () => true,
      () => false,
    );
  await page.close();
  return found;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const rounds = Number(values.rounds);
const count = Number(positionals[0] ?? 10_000);
if (!(rounds > 0 && count > 0)) throw new Error(`EVENTS and N are numbers above 0: ${usage}`);
const dist = values.dist ?? builtSite({ events: count, treaties: 20 });
const pageOf = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rival</title><style>body{font:16px sans-serif}#timeline{width:1100px;height:400px;margin:1rem auto}</style><body><script src="${script}"></script></body></html>`;
const { server, address: origin } = await compressedServer(
  dist,
  new Map([
    ['/rivals/vis-timeline/', pageOf('/rivals/vis-timeline.js')],
    ['/rivals/vis-timeline.js', await bundled('visTimeline.ts')],
    ['/rivals/optimum/', pageOf('/rivals/optimum.js')],
    ['/rivals/optimum.js', await bundled('optimum.ts')],
    ['/rivals/ours/', pageOf('/rivals/ours.js')],
    ['/rivals/ours.js', await bundled('ourScale.tsx')],
  ]),
);
const clock = await bundled('stepClock.ts');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const { events }: { events: unknown[] } = JSON.parse(await readFile(join(dist, 'data/timeline.json'), 'utf8'));
// Without clusters vis-timeline takes more than half a minute to show 10,000 events.
if (events.length <= 2000) candidates.push(rival('vis, no clusters', '/rivals/vis-timeline/?cluster=off'));
const scale = await hasScale(browser, origin);
if (scale) candidates.push(ours);
const results = new Map<string, Measured>();
for (const { name } of candidates)
  results.set(name, {
    drawn: [],
    opened: [],
    first: [],
    again: [],
    zoom: [],
    zoomScript: [],
    pan: [],
    panScript: [],
    filter: [],
    nodes: [],
    heap: [],
  });
for (let round = 0; round < rounds; round += 1)
  for (const candidate of candidates) {
    const measured = results.get(candidate.name);
    if (!measured) continue;
    const [drawn = NaN, movable = NaN] = await opened(browser, origin, clock, candidate);
    measured.drawn.push(drawn);
    measured.opened.push(movable);
    await visit(browser, origin, clock, candidate, measured);
  }
console.log(`${events.length} events, ${rounds} rounds in turn`);
measuredTable(results, measures, [
  ['our scale', 'plain optimum'],
  ['our page', 'plain optimum'],
  ['our scale', 'vis-timeline'],
]);
if (!scale) {
  console.error(`ours was not measured: /timeline/ of ${dist} has no listbox named "scale".`);
  process.exitCode = 1;
}
await browser.close();
server.close();
