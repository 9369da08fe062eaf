import { readFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { textWidth } from '#src/lib/textWidth.ts';
import { largeDossier } from '#mocks/largeDossier.ts';
import { listen, open } from './pages.ts';

const scaleOf = (page: Page) => page.getByRole('listbox', { name: /^Scale: / });

/** The window of the scale once its gestures are there and it rests, as first and last day. */
async function windowOf(page: Page): Promise<string[]> {
  return ((await scaleOf(page).getAttribute('data-window')) ?? '').split('/');
}

/** Moves the pointer over the scale, row by row, until the line below it says what is looked for. */
async function pointAt(page: Page, what: RegExp): Promise<void> {
  const box = (await scaleOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  for (let y = box.y + 38; y < box.y + box.height; y += 46)
    for (let x = box.x; x < box.x + box.width; x += 8) {
      await page.mouse.move(x, y);
      if (await page.getByText(what).isVisible()) return;
    }
  throw new Error(`Nothing on the scale says ${what.source}.`);
}

test('by keyboard only: who broke relations in 1953, on whose word, and the link to cite', async ({ page }) => {
  const heard = listen(page);
  await open(page, '/timeline/');
  await expect(scaleOf(page)).toBeVisible();
  const focused = page.locator(':focus');
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await focused.getAttribute('role')) === 'option') break;
  }
  await expect(focused).toHaveAccessibleName(/^29 November 1947, Vote: /);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(focused).toHaveAccessibleName(
    '12 February 1953, Change of relations: Soviet Union severs relations with Israel',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/timeline\/.*#severance-1953$/);
  const entry = page.locator('#severance-1953');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('Soviet Union');
  await expect(entry.getByRole('link', { name: /^Jewish Telegraphic Agency/ }).first()).toBeVisible();
  await expect(focused, 'the place on the scale is kept').toHaveAccessibleName(/^12 February 1953/);
  expect(heard).toEqual([]);
});

test('the scale is drawn before any script runs, where scripts then draw it', async ({ browser, page }) => {
  const size = { width: 1440, height: 900 };
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: size });
  const plain = await context.newPage();
  await plain.goto('/timeline/');
  const drawn = plain.locator('svg[data-window]');
  await expect(drawn.getByText('Armed conflict')).toBeVisible();
  await expect(drawn.getByText('30 Sept 2015 · Russia begins')).toBeVisible();
  const before = await drawn.boundingBox();
  await context.close();
  await page.setViewportSize(size);
  await open(page, '/timeline/');
  await expect(scaleOf(page)).toBeVisible();
  await expect(page.locator('svg[data-window]')).toHaveCount(0);
  expect((await scaleOf(page).boundingBox())?.height).toBe(before?.height);
});

test('what assistive technology is given: one list, each event with its place in it', async ({ page }) => {
  await open(page, '/timeline/');
  await scaleOf(page).getByRole('option').first().focus();
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const last = nodes.find(
    ({ role, properties }) =>
      role?.value === 'option' && properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  expect(last?.name?.value).toMatch(/^13 February 2026, /);
  const box = nodes.find(
    ({ role, name }) => role?.value === 'listbox' && String(name?.value).startsWith('Scale: 108 events'),
  );
  expect(box).toBeDefined();
  await expect(page.locator(':focus')).toHaveAttribute('aria-posinset', '108');
  await expect(page.locator(':focus')).toHaveAttribute('aria-setsize', '108');
});

test('to a room: the years 1948 to 1991 fill the slide, arrow keys tell the story, Escape ends it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '/timeline/?present=band&view=1948-01-01/1991-12-31');
  expect(await windowOf(page)).toEqual(['1948-01-01', '1991-12-31']);
  const { width } = (await scaleOf(page).boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(1500);
  const focused = page.locator(':focus');
  await expect(focused).toHaveAccessibleName(/1948/);
  const story: string[] = [];
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('PageDown');
    story.push((await focused.getAttribute('aria-label')) ?? '');
  }
  expect(story.map((line) => line.slice(-45))).toEqual([
    expect.stringMatching(/establish diplomatic relations$/),
    expect.stringMatching(/severs relations with Israel$/),
    expect.stringMatching(/restore/),
  ]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])
  test(`to a room of ${size.width} by ${size.height} each event is told under the scale, which stays where it is`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await open(page, '/timeline/?present=band&view=1948-01-01/1991-12-31#severance-1953');
    const told = page.getByRole('region', { name: 'The event told' });
    await expect(told.getByRole('heading', { name: 'Soviet Union severs relations with Israel' })).toBeInViewport();
    await expect(told.getByText('The Soviet Union broke off diplomatic relations')).toBeInViewport({ ratio: 1 });
    await expect(told.getByText('Claim · TASS')).toBeInViewport({ ratio: 1 });
    await expect(told.getByRole('link', { name: 'Jewish Telegraphic Agency 1953c' })).toBeInViewport({ ratio: 1 });
    await expect(page.locator(':focus')).toHaveAccessibleName(/^12 February 1953/);
    const before = await scaleOf(page).boundingBox();
    await page.keyboard.press('PageDown');
    await expect(told.getByRole('heading', { name: 'Soviet Union and Israel restore relations' })).toBeInViewport();
    expect(await scaleOf(page).boundingBox()).toEqual(before);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    const type = async () => (await told.getByRole('heading').boundingBox())?.height ?? 0;
    const whole = await type();
    await page.setViewportSize({ width: size.width, height: size.height * 0.6 });
    await expect.poll(type, { message: 'where it does not fit it keeps the smallest type' }).toBeLessThan(whole);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  });

test('to a room with all laid over, what an event says more than has room is turned to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/timeline/?present=band&over=treaties,resolutions,trade#severance-1953');
  const told = page.getByRole('region', { name: 'The event told' });
  const [first, last] = [told.getByText('The Soviet Union broke off'), told.getByText('TASS says the explosion')];
  await expect(told.getByRole('button', { name: '1 of 2 · More (Space)' })).toBeInViewport();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(last).not.toBeInViewport();
  await expect(page.locator(':focus')).toHaveAccessibleName(/^12 February 1953/);
  await page.keyboard.press('Space');
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(first).not.toBeInViewport();
  await told.getByRole('button', { name: '2 of 2 · Back (Space)' }).click();
  await expect(first).toBeInViewport({ ratio: 1 });
});

test('all visits since 2015, taken away as a table that says what is on the screen', async ({ page }) => {
  await open(page, '/timeline/');
  await page.getByRole('checkbox', { name: /^Visit/ }).check();
  await page.getByLabel('Years').fill('2015-2026');
  const status = page.getByRole('status').filter({ hasText: 'events' });
  await expect(status).toHaveText(/^\d+ of 108 events$/);
  const count = Number.parseInt((await status.textContent()) ?? '', 10);
  await page.getByText('Save', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `${count} events (CSV)` }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(count + 1);
  for (const line of lines.slice(1)) expect(line).toMatch(/,20(1[5-9]|2\d)-[^,]*,[^,]*,(".*"|[^,]*),Visit,/);
});

test('the table of events has what other sources give as their dates, with who gives it', async ({ page }) => {
  await open(page, '/timeline/');
  await page.getByText('Save', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '108 events (CSV)' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).split('\r\n');
  expect(lines[0]).toContain('date,date in words,other dates,kind');
  expect(lines.find((line) => line.startsWith('operation-syria-2015,'))).toMatch(
    /,2015-09-30,30 September 2015,"2019-09-30: TASS, /,
  );
});

test('the whole timeline is saved as a picture, not the part in view', async ({ page }) => {
  await open(page, '/timeline/?view=1990-01-01/1991-12-31');
  await page.getByText('Save', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Drawing, one page (SVG)' }).click();
  const drawing = await readFile(await (await download).path(), 'utf8');
  expect(drawing).toContain('Six-Day War');
  expect(drawing).toContain('1950');
  expect(drawing).not.toMatch(/var\(|class=/);
  for (const words of ['Armed conflict', 'By Israel', 'The band, from high to low: embassies, legations'])
    expect(drawing, 'its key').toContain(`>${words}`);
});

test('the key of a saved picture names only what occurs in it', async ({ page }) => {
  await open(page, '/timeline/?kind=visit&lanes=party&over=treaties');
  await page.getByText('Save', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Drawing, one page (SVG)' }).click();
  const drawing = await readFile(await (await download).path(), 'utf8');
  expect(drawing, 'how much it holds').toMatch(/>29 events, 19 treaties\. CC BY/);
  for (const words of ['Visit', 'Treaty']) expect(drawing).toContain(`>${words}<`);
  for (const words of ['Armed conflict', 'Incident', 'Trade figure']) expect(drawing).not.toContain(`>${words}<`);
});

test('the wheel zooms at the pointer, a drag pans, a double click zooms in, 0 shows all', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/timeline/');
  await page.waitForLoadState('networkidle');
  const scale = scaleOf(page);
  await scale.scrollIntoViewIfNeeded();
  const box = (await scale.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + 30];
  const whole = await windowOf(page);
  const days = async () => (await windowOf(page)).map((day) => Date.parse(day) / 86_400_000);
  const length = async () => {
    const [from = 0, to = 0] = await days();
    return to - from;
  };
  const all = await length();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect.poll(length).toBeLessThan(all * 0.7);
  const [begun = 0, ended = 0] = await days();
  const [from = 0, to = 0] = whole.map((day) => Date.parse(day) / 86_400_000);
  expect(Math.abs((begun + ended) / 2 - (from + to) / 2), 'the day under the pointer stays').toBeLessThan(60);
  const [before = 0] = await days();
  const near = await length();
  await page.mouse.down();
  await page.mouse.move(x + 100, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await days())[0]).toBeLessThan(before);
  expect(Math.abs((await length()) - near), 'a drag changes the place, not the length').toBeLessThan(3);
  await page.mouse.dblclick(x, y);
  await expect.poll(length).toBeLessThan(near * 0.6);
  await expect(page).toHaveURL(/view=/);
  await scale.locator('[tabindex="0"]').focus();
  await page.keyboard.press('0');
  await expect.poll(() => windowOf(page)).toEqual(whole);
  await expect(page).not.toHaveURL(/view=/);
});

test('on the band, too, the wheel zooms and a drag moves the years; a click chooses a period', async ({ page }) => {
  await open(page, '/timeline/');
  await page.waitForLoadState('networkidle');
  const whole = await windowOf(page);
  const period = page.getByRole('tab', { name: /^No relations, 10 June 1967/ });
  await period.scrollIntoViewIfNeeded();
  const box = (await period.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => windowOf(page)).not.toEqual(whole);
  const near = await windowOf(page);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await windowOf(page))[0]?.localeCompare(near[0] ?? '')).toBe(-1);
  await page.getByRole('tab', { name: /^Relations restored, June 1954/ }).click();
  await expect(page.getByRole('tab', { selected: true })).toHaveAccessibleName(/^Relations restored, June 1954/);
});

test('two fingers drawn apart zoom in between them', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await open(page, '/timeline/');
  await page.waitForLoadState('networkidle');
  const { x, y, width } = (await scaleOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const session = await context.newCDPSession(page);
  const middle = x + width / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: middle - apart, y: y + 40, id: 1 },
              { x: middle + apart, y: y + 40, id: 2 },
            ],
    });
  await touch('touchStart', 40);
  for (const apart of [60, 90, 120, 160]) await touch('touchMove', apart);
  await touch('touchEnd', 0);
  await expect.poll(() => windowOf(page)).toEqual([expect.stringMatching(/^197/), expect.stringMatching(/^199/)]);
  await context.close();
});

test('a finger drawn up the band or the scale scrolls the page, one drawn along it moves the years', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await open(page, '/timeline/?view=1960-01-01/1969-12-31');
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  const drag = async (on: Locator, right: number, down: number) => {
    const { x, y, width, height } = (await on.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [{ x: x + width / 2 + share * right, y: y + height / 2 + share * down, id: 1 }],
      });
    await touch('touchStart', 0);
    for (const share of [0.1, 0.3, 0.5, 0.7, 1]) await touch('touchMove', share);
    await touch('touchEnd', 1);
  };
  for (const on of [page.getByRole('tablist', { name: 'Periods of relations' }), scaleOf(page)]) {
    const begun = await windowOf(page);
    await drag(on, -200, 0);
    await expect.poll(() => windowOf(page)).not.toEqual(begun);
    const moved = await windowOf(page);
    const scrolled = await page.evaluate(() => scrollY);
    await drag(on, 0, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 80);
    expect(await windowOf(page)).toEqual(moved);
  }
  await context.close();
});

test('the label of a mark opens its event too', async ({ page }) => {
  await open(page, '/timeline/?view=1953-01-01/1953-12-31');
  await page.waitForLoadState('networkidle');
  const mark = await page.getByRole('option', { name: /^6 July 1953/ }).boundingBox();
  await page.mouse.click((mark?.x ?? 0) + 60, (mark?.y ?? 0) + 12);
  await expect(page).toHaveURL(/#letters-1953$/);
});

test('the window in the strip of the whole span can be dragged', async ({ page }) => {
  await open(page, '/timeline/?view=1960-01-01/1969-12-31');
  const box = (await scaleOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const strip = page.locator('svg').filter({ has: page.getByText('Whole span', { exact: true }) });
  await strip.scrollIntoViewIfNeeded();
  const { x, y, width } = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const gutter = 116;
  expect(Math.round(width - gutter)).toBe(Math.round(box.width));
  const at = x + gutter + ((width - gutter) * 18) / 80;
  await page.mouse.move(at, y + 20);
  await page.mouse.down();
  await page.mouse.move(at + (width - gutter) / 4, y + 20, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await windowOf(page))[0]).toMatch(/^198/);
  await expect(page).toHaveURL(/view=198/);
});

test('a cluster opens on a click; a mark opens its event in the list; the list brings an event onto the scale', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '/timeline/');
  const scale = scaleOf(page);
  const whole = await windowOf(page);
  await pointAt(page, /events close together/);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => windowOf(page)).not.toEqual(whole);
  const mark = scale.getByRole('option').nth(1);
  const name = await mark.getAttribute('aria-label');
  await mark.click();
  await expect(page.locator('article[data-marked]')).toBeInViewport();
  expect(name).toContain(await page.locator('article[data-marked] h4').textContent());
  const far = page.locator('#putin-jerusalem-2020');
  await far.getByRole('link', { name: 'Putin visits Jerusalem' }).first().click();
  await expect.poll(async () => (await windowOf(page))[1]).toMatch(/^202/);
  await expect(scale.getByRole('option', { name: /Putin visits Jerusalem/ })).toHaveAttribute('aria-selected', 'true');
});

declare global {
  interface Window {
    painted: { text: string; x: number; y: number; width: number }[];
  }
}

test('no two labels of the scale overlap as they are painted, near and far', async ({ page }) => {
  await page.addInitScript(() => {
    window.painted = [];
    CanvasRenderingContext2D.prototype.clearRect = () => {
      window.painted = [];
    };
    CanvasRenderingContext2D.prototype.fillText = function note(text, x, y) {
      const { actualBoundingBoxLeft: before, actualBoundingBoxRight: after } = this.measureText(text);
      window.painted.push({ text, x: x - before, y, width: before + after });
    };
  });
  for (const view of ['', '&view=1986-01-01/1993-12-31', '&view=2015-01-01/2020-12-31', '&present=band'])
    for (const lanes of ['kind', 'party', 'theme']) {
      await open(page, `/timeline/?lanes=${lanes}${view}`);
      await expect.poll(() => page.evaluate(() => window.painted.length)).toBeGreaterThan(10);
      const overlaps = await page.evaluate(() =>
        window.painted.flatMap((a, index) =>
          window.painted
            .slice(index + 1)
            .filter((b) => Math.abs(a.y - b.y) < 9 && a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1)
            .map((b) => `${a.text} / ${b.text}`),
        ),
      );
      expect(overlaps, `${lanes} ${view}`).toEqual([]);
      const painted = await page.evaluate(() => window.painted);
      const reckoned = painted.map(({ text, width }) => ({ text, share: textWidth(text) / width }));
      expect(reckoned.filter(({ text, share }) => text.length > 20 && (share < 0.98 || share > 1.15))).toEqual([]);
    }
});

test('a cluster of what is laid over is told as what it is', async ({ page }) => {
  await open(page, '/timeline/?over=treaties&kind=incident');
  await pointAt(page, /^\d+ treaties close together/);
});

test('a phone shows the band and the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/timeline/');
  await expect(page.getByRole('tablist', { name: 'Periods of relations' })).toBeVisible();
  await expect(scaleOf(page)).toHaveCount(0);
  await page.getByRole('tab', { name: /^No relations, 10 June 1967/ }).click();
  await expect(page.getByRole('tabpanel', { name: /^No relations, 10 June 1967/ })).toContainText(
    '20.1 years (7,337 days)',
  );
});

test('a word typed while the scale is turned is one step, with the way back to what was before it', async ({
  page,
}) => {
  await open(page, '/timeline/');
  await page.waitForLoadState('networkidle');
  const box = (await scaleOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.getByRole('searchbox', { name: 'Words' }).fill('golan');
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/\?q=golan&view=/);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/');
});

test('what only the main source says replaces the list in one step, never with another event', async ({ page }) => {
  await open(page, '/timeline/?q=golan');
  const titles = page.getByRole('article').getByRole('heading', { level: 4 });
  await expect(page.getByRole('status').filter({ hasText: ' of ' })).toBeVisible();
  const before = await titles.allInnerTexts();
  await page.evaluate(() => {
    const seen: string[][] = [];
    new MutationObserver(() => {
      seen.push([...document.querySelectorAll<HTMLElement>('article h4')].map(({ innerText }) => innerText));
      document.documentElement.dataset.seen = JSON.stringify(seen);
    }).observe(document.querySelector('main') ?? document.body, { childList: true, subtree: true });
  });
  await page.getByRole('switch').check();
  await expect(page.getByRole('status').filter({ hasText: / of 35 events/ })).toBeVisible();
  await expect(titles).not.toHaveCount(before.length);
  const after = await titles.allInnerTexts();
  const seen: string[][] = JSON.parse(await page.evaluate(() => document.documentElement.dataset.seen ?? '[]'));
  const [was, is] = [before.join(), after.join()];
  expect(seen.map((list) => list.join()).filter((list) => list !== was && list !== is)).toEqual([]);
});

test('a long list is at rest once the scrolling is', async ({ page }) => {
  const { 'timeline.json': events } = largeDossier({ seed: 3, events: 1000, treaties: 10 });
  await page.route('**/data/timeline.json', (route) =>
    route.fulfill({ body: JSON.stringify(events), contentType: 'application/json' }),
  );
  // Without the data the page brings along, each file is fetched.
  await page.route(/\/data-\w+\.json$/, (route) => route.abort());
  await page.goto('/timeline/');
  await expect(page.getByRole('status').filter({ hasText: '1,000 events' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const changes = await page.evaluate(async () => {
    const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    let count = 0;
    const observer = new MutationObserver((records) => {
      count += records.length;
    });
    for (let place = 0; place < 5; place += 1) {
      for (let step = 0; step < 10; step += 1) {
        scrollBy(0, 317);
        await new Promise(requestAnimationFrame);
      }
      await rest(700);
      observer.observe(document.body, { childList: true, subtree: true, attributes: true });
      await rest(600);
      observer.disconnect();
    }
    return count;
  });
  expect(changes).toBe(0);
});

test('who acted stands at a turn only while the scale shows the day of it', async ({ page }) => {
  await page.goto('/timeline/?view=1953-01-01/1958-12-31');
  const actor = (from: string) =>
    page
      .getByRole('tab', { name: `No relations, ${from}` })
      .locator('rect')
      .last();
  await expect(actor('12 February 1953')).toBeVisible();
  await expect(actor('10 June 1967')).toBeHidden();
});
