import { expect, test, type Locator } from '@playwright/test';
import { open } from '#tests/browser/pages.ts';
import { pointAt, scaleOf, windowOf } from './scale.ts';

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

test('on the band, too, the wheel and a double click zoom and a drag moves the years; a click chooses a period', async ({
  page,
}) => {
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
  const last = async () => (await windowOf(page)).at(-1) ?? '';
  const before = await last();
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await last()).localeCompare(before)).toBe(-1);
  await page.getByRole('button', { name: 'Whole span' }).click();
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
    // The page glides on, and takes what the next finger is to be set down on out of sight.
    let last = NaN;
    await expect
      .poll(async () => {
        const before = last;
        last = await page.evaluate(() => scrollY);
        return last === before;
      })
      .toBe(true);
    await page.evaluate(() => scrollTo(0, 0));
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

test('a word typed while the scale is turned is one step, with the way back to what was before it', async ({
  page,
}) => {
  await open(page, '/timeline/');
  await page.waitForLoadState('networkidle');
  const box = (await scaleOf(page).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(box.x + box.width / 2, box.y + 30);
  await page.getByRole('searchbox', { name: 'Search words' }).fill('golan');
  await page.mouse.wheel(0, -400);
  await expect(page).toHaveURL(/\?q=golan&view=/);
  await page.goBack();
  await expect(page).toHaveURL('/timeline/');
});

test('on a phone the band is moved by two fingers and one, its axis with it, and a button shows the whole again', async ({
  browser,
}) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await open(page, '/timeline/');
  await page.waitForLoadState('networkidle');
  const whole = page.getByRole('button', { name: 'Whole span' });
  await whole.scrollIntoViewIfNeeded();
  const band = page.getByRole('tablist', { name: 'Periods of relations' });
  const { x, y, width } = (await band.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...places: number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: places.map((place, id) => ({ x: x + width / 2 + place, y: y + 50, id })),
    });
  const label = band.getByText('1980', { exact: true });
  const labelAt = async () => (await label.boundingBox())?.x ?? NaN;
  const before = await labelAt();
  await touch('touchStart', -20, 20);
  for (const apart of [30, 50, 80]) await touch('touchMove', -apart, apart);
  expect(await labelAt(), 'while the fingers are still down').toBeLessThan(before - 20);
  await touch('touchEnd');
  await expect(page).toHaveURL(/\?view=1976-.*\/1996-/);
  await touch('touchStart', 0);
  for (const right of [20, 40, 80]) await touch('touchMove', right);
  await touch('touchEnd');
  await expect(page).toHaveURL(/\?view=1972-.*\/1992-/);
  await whole.click();
  await expect(page).toHaveURL('/timeline/');
  await page.getByLabel('Go to').selectOption({ label: 'No relations, 12 February 1953 – 20 July 1953' });
  await expect(page).toHaveURL(/\?view=1953-01-23\/1953-08-08$/);
  await context.close();
});
