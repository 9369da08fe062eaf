import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { listen, navigationPages, open, pages } from './pages.ts';

for (const { path, heading } of pages) {
  test(`${path} reads completely without scripts, and is taken over in silence with the same text, nothing moved`, async ({
    page,
    browser,
  }) => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(path);
    await expect(plain.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(plain.getByRole('navigation', { name: 'Pages' }).getByRole('link')).toHaveCount(
      navigationPages.length,
    );
    await expect(plain.getByRole('button')).toHaveCount(path === '/treaties/' ? 7 : 0);
    const words = await plain.locator('main').textContent();
    const builtDay = Number(await plain.locator('html').getAttribute('data-built'));
    await plain.context().close();
    // On the day of the build: on a later one the page counts on.
    await page.clock.setFixedTime((builtDay + 0.5) * 86_400_000);

    const heard = listen(page);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, path);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(() =>
      'shifts' in window && Array.isArray(window.shifts) ? window.shifts.reduce((a, b) => a + b, 0) : -1,
    );
    expect(shift).toBeLessThan(0.001);
    expect(heard).toEqual([]);
    const clean = (text: string | null) => text?.replace(/\s+/g, ' ');
    if (!['/timeline/', '/treaties/', '/trade/', '/votes/'].includes(path))
      expect(clean(await page.locator('main').textContent())).toBe(clean(words));
  });
}

test('on a quick line a first visit is set in the page’s own type, on a slow one that is not even fetched', async ({
  page,
}) => {
  const type = () => page.locator('html').getAttribute('data-type');
  // A busy machine may take a page for a slow one now and then.
  await expect(async () => {
    await page.goto('/');
    expect(await type()).toBe('own');
  }).toPass();

  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
  await session.send('Network.emulateNetworkConditions', slow);
  await page.goto('/trade/', { waitUntil: 'networkidle' });
  expect(await type()).toBeNull();
  expect(fetched.filter((address) => address.endsWith('.woff2'))).toEqual([]);
});

test('every page has a title and a description of its own, its canonical address, and nothing its policy forbids', async ({
  request,
}) => {
  const seen = new Set<string>();
  for (const { path } of pages) {
    const html = await (await request.get(path)).text();
    const found = (pattern: RegExp) => pattern.exec(html)?.[1] ?? '';
    const title = found(/<title>([^<]*)</);
    expect(title).toMatch(/ · Russia and Israel · Bilateral$/);
    expect(found(/property="og:title" content="([^"]*)"/)).toBe(title);
    expect(found(/rel="canonical" href="([^"]*)"/)).toBe(path);
    seen.add(title);
    seen.add(found(/name="description" content="([^"]+)"/));
    expect(html).not.toMatch(/<[^>]+ style="/);
    expect(html).not.toContain('unsafe-');
    expect(html.match(/<script(?! type="application\/json")(?! type="module" src=)[^>]*>/g)).toEqual(['<script>']);
  }
  expect(seen.size).toBe(2 * pages.length);
  expect(seen).not.toContain('');
});

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/no/such/page');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page at this address');
  await page.getByRole('main').getByRole('link', { name: 'overview' }).click();
  await expect(page).toHaveURL('/');
});

test('the first page takes at most 150 kB of script until it answers, and nothing that only reads files anew', async ({
  page,
}) => {
  const scripts: Promise<[string, number]>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => [response.url(), gzipSync(body).length]));
  });
  await open(page, '/');
  const arrived = await Promise.all(scripts);
  expect(arrived.length).toBeGreaterThan(3);
  expect(arrived.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(150_000);
  expect(arrived.filter(([url]) => /statement|CartesianChart|d3-zoom/.test(url))).toEqual([]);
});

test('a page names every script it waits for, so that all come at once', async ({ page, request }) => {
  for (const path of ['/', '/treaties/', '/treaties/air-services-1993/', '/positions/syria/', '/sources/']) {
    const named = [
      ...(await (await request.get(path)).text()).matchAll(/(?:modulepreload" href|module" src)="([^"]+)"/g),
    ];
    const scripts = new Set<string>();
    page.on('request', (asked) => asked.resourceType() === 'script' && scripts.add(new URL(asked.url()).pathname));
    await open(page, path);
    page.removeAllListeners('request');
    expect([...scripts].toSorted()).toEqual(named.flatMap(([, address]) => address ?? []).toSorted());
  }
});

test('the chart library arrives only where a chart is to be seen', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await open(page, '/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('TradeBarsChart'))).toEqual([]);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Trade' }).click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  expect(scripts.filter((url) => url.includes('TradeBarsChart'))).toHaveLength(1);
});
