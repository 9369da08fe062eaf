import { readFile } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '#tests/browser/findChromium.ts';
import { compressedServer } from './compressedServer.ts';

const routes = ['/', '/timeline/', '/treaties/'];
const rounds = Number(process.argv[2] ?? 9);

/** The same content as a page written by hand would hold it: no scripts, no style sheet to fetch, no classes, a few lines of style. */
function plainPage(html: string): string {
  const body = /<div id="root">([\s\S]*)<\/div>\n<link/.exec(html)?.[1];
  if (body === undefined) throw new Error('The content of the built page was not found.');
  const bare = body.replace(/ (?:class|data-[\w-]+|role|aria-[\w-]+)="[^"]*"/g, '').replaceAll('<!-- -->', '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title><style>body{font:18px/1.5 sans-serif;max-width:70rem;margin:auto;padding:1rem}h1{font-size:3rem}</style></head><body>${bare}</body></html>`;
}

/** Largest Contentful Paint (ms) and layout shift of one cold visit: 4 times slower CPU, 1.6 Mbit/s, 150 ms. */
async function visit(browser: Browser, address: string): Promise<{ paint: number; shift: number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 1_600_000 / 8,
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((resolve) => {
        const sums = { paint: 0, shift: 0 };
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sums.paint = Math.max(sums.paint, entry.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sums.shift += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sums), 300);
      }),
  );
  await context.close();
  return seen;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const pages = new Map<string, string>();
for (const route of routes) pages.set(`/plain${route}`, plainPage(await readFile(`dist${route}index.html`, 'utf8')));
const { server, address } = await compressedServer('dist', pages);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
console.log(`Largest Contentful Paint, median of ${rounds} visits each, in turn (ms); layout shift, largest seen`);
for (const route of routes) {
  const [ours, plain, shifts]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= rounds; round += 1) {
    const first = await visit(browser, address + route);
    const second = await visit(browser, `${address}/plain${route}`);
    if (round === 0) continue; // the first round warms the machine
    ours.push(first.paint);
    plain.push(second.paint);
    shifts.push(first.shift);
  }
  const ratio = (median(ours) / median(plain)).toFixed(2);
  console.log(
    `${route} ours ${median(ours).toFixed(0)} plain ${median(plain).toFixed(0)} ratio ${ratio} shift ${Math.max(...shifts)}`,
  );
}
await browser.close();
server.close();
