import { gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '#tests/browser/findChromium.ts';
import { bundledPage, bundledWithout } from './trade-rivals/bundledPage.ts';
import { kinds, type Kind } from './trade-rivals/chartData.ts';
import { ourPlans } from './trade-rivals/ourPlans.ts';

const names: Record<Kind, string> = {
  bars: 'two bars',
  years: '66 years, two lines',
  months: '1,000 points, two lines',
};

const files = {
  'ours: drawing': 'drawing.tsx',
  'ours: Recharts': 'ours.tsx',
  ECharts: 'echarts.ts',
  'Chart.js': 'chartJs.ts',
  'hand-written SVG': 'handSvg.ts',
};

/** What a page of ours has before any chart: React, the router, the cache, and the parts that show records. */
const onPage = /^(react|react-dom|react-router|@tanstack|zod|scheduler)(\/|$)|^#src\/(records|ui|lib|data)\//;

interface Candidate {
  name: string;
  script: string;
  style: string;
}

/** Milliseconds: to run the code once it has arrived; from then until the frame with the chart has been painted; both; and of the
 * second what the page's main thread was at work, which other work on the machine does not lengthen. */
const measures = ['code', 'mount', 'ready', 'work'] as const;
type Measured = Record<(typeof measures)[number], number[]>;

/** One cold visit: the code has arrived and has never run; it runs, draws, and the frame is painted. */
async function visit(browser: Browser, { name, script, style }: Candidate, kind: Kind, plans: unknown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(
    `<!doctype html><html lang="en"><title>Chart</title><style>body{font:16px sans-serif}#chart{width:1000px;height:480px;container-type:inline-size}${style}</style><body><div id="chart"></div></body></html>`,
  );
  const code = await page.evaluate(
    async ([text, of, plan, isDrawing]) => {
      Object.assign(window, { plans: plan });
      const element = document.createElement('script');
      element.textContent = text;
      if (isDrawing) {
        document.head.append(element);
        window.makeDrawing(of);
      }
      await new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 50));
      });
      const start = performance.now();
      if (!isDrawing) document.head.append(element);
      return performance.now() - start;
    },
    [script, kind, plans, name === 'ours: drawing'] as const,
  );
  const before = await worked();
  const mount = await page.evaluate((of) => window.drawChart(of), kind);
  const taken = { code, mount, ready: code + mount, work: (await worked()) - before };
  const drawn = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('#chart :is(path, rect, canvas)')].map(
        (element) => element.getBoundingClientRect().width,
      ),
    ),
  );
  await context.close();
  if (errors.length > 0 || !(drawn > 100)) throw new Error(`${name} did not draw ${kind}: ${errors.join('; ')}`);
  return taken;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const kilobytes = (text: string) => (gzipSync(text).length / 1000).toFixed(0);

const print = (cells: string[]) => console.log(cells.map((cell) => cell.padEnd(18)).join(''));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' } },
});
const rounds = Number(values.rounds);
if (!(rounds > 0))
  throw new Error('N is a number above 0: npm run bench:trade -- [bars] [years] [months] [--rounds N]');

const candidates: Candidate[] = [];
for (const [name, file] of Object.entries(files)) candidates.push({ name, ...(await bundledPage(file)) });
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
console.log(
  `Cold chart, median of ${rounds} visits each, in turn (ms); gzip of the code with the libraries it needs (kB)`,
);
console.log(
  `Of our code ${kilobytes(await bundledWithout('ours.tsx', onPage))} kB come with the chart; the rest is on the page already`,
);
for (const kind of kinds.filter((one) => positionals.length === 0 || positionals.includes(one))) {
  const plans = ourPlans(kind);
  const measured = new Map<string, Measured>(
    candidates.map(({ name }) => [name, { code: [], mount: [], ready: [], work: [] }]),
  );
  for (let round = 0; round <= rounds; round += 1)
    for (const candidate of candidates) {
      const taken = await visit(browser, candidate, kind, plans);
      if (round === 0) continue; // the first round warms the machine
      const own = measured.get(candidate.name);
      for (const measure of measures) own?.[measure].push(taken[measure]);
    }
  const base = measured.get('Chart.js');
  console.log(`\n${names[kind]}`);
  print(['', 'code runs', 'mount to paint', 'both', 'of it at work', 'mount : Chart.js', 'both : Chart.js', 'code kB']);
  for (const { name, script } of candidates) {
    const own = measured.get(name);
    if (!own || !base) continue;
    const ratio = (key: 'mount' | 'ready') => (median(own[key]) / median(base[key])).toFixed(2);
    const cells = [
      median(own.code).toFixed(1),
      median(own.mount).toFixed(1),
      median(own.ready).toFixed(1),
      median(own.work).toFixed(1),
      ratio('mount'),
      ratio('ready'),
      name === 'ours: drawing' ? 'none, in the HTML' : kilobytes(script),
    ];
    print([name, ...cells]);
  }
}
await browser.close();
