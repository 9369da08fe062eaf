import { expect, test, type Page } from '@playwright/test';
import { violations } from './axe.ts';
import { open } from './pages.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

/** The least type of a slide and of the line under it, in pixels of a screen 1080 high. */
const smallest = 20;

/** The size of the smallest text on the screen, in pixels of a screen 1080 high, to a tenth. */
const smallestText = (page: Page) =>
  page.evaluate(() => {
    const sizes: number[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || !walker.currentNode.textContent?.trim() || element.closest('.visually-hidden, script')) continue;
      if (!element.checkVisibility()) continue;
      const zoom =
        'currentCSSZoom' in element && typeof element.currentCSSZoom === 'number' ? element.currentCSSZoom : 1;
      sizes.push(Number.parseFloat(getComputedStyle(element).fontSize) * zoom);
    }
    return Math.round(((Math.min(...sizes) * 1080) / innerHeight) * 10) / 10;
  });

test('F shows one position card alone on the full screen, arrows step, Escape returns to the same place', async ({
  page,
}) => {
  await open(page, '/positions/middle-east/');
  await page.locator('#golan').scrollIntoViewIfNeeded();
  await page.locator('#golan h2').hover();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press('f');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();
  await expect(page.locator('main h2:visible')).toHaveCount(1);
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  const shown = await page.locator('main h2:visible').innerText();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('main h2:visible')).not.toHaveText(shown);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  await expect(page).toHaveURL('/positions/middle-east/');
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -1);
});

for (const [address, subject] of [
  ['/trade/?present=bars', 'the trade bars'],
  ['/trade/?present=run', 'trade over the years'],
  ['/timeline/?present=band', 'the band'],
  ['/positions/syria/?present=il-20', 'a position card'],
  ['/positions/syria/?present=il-20-accounts', 'accounts of an incident'],
  ['/positions/syria/?present=side-by-side', 'positions side by side'],
  ['/treaties/?present=treaties', 'the treaties'],
  ['/resolutions/?present=invoked', 'who invokes which document'],
  ['/votes/?present=agreement', 'agreement by year'],
  ['/votes/?present=vetoes', 'the vetoes'],
] as const) {
  test(`${subject}: a link opens the slide, at a size for the back row, in colours of at least 7:1`, async ({
    page,
  }) => {
    await open(page, address);
    await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
    expect(await smallestText(page)).toBeGreaterThanOrEqual(smallest);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(
        await violations(page, (axe) => axe.withRules('color-contrast-enhanced').include('main')),
        colorScheme,
      ).toEqual([]);
    }
    await page.getByRole('button', { name: /Leave/ }).click();
    await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
  });
}

for (const size of [
  { width: 2560, height: 1440 },
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
]) {
  test(`on a screen of ${size.width} by ${size.height} every slide shows whole, named, in large type; Home and End go to the first and the last`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const place = page.getByRole('toolbar', { name: 'Presenting' }).getByText(/ \(\d+ of \d+\)/);
    for (const address of [
      '/',
      '/timeline/',
      '/timeline/?over=treaties,resolutions,trade',
      '/treaties/',
      '/treaties/?years=1994',
      '/treaties/?stack=topic',
      '/positions/middle-east/',
      '/positions/syria/',
      '/resolutions/',
      '/votes/',
      '/trade/',
    ]) {
      await open(page, address);
      await page.keyboard.press('f');
      await page.keyboard.press('Home');
      for (let slide = 1; ; slide += 1) {
        await expect(place).toContainText(`(${slide} of `);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight), { message: address })
          .toBeLessThanOrEqual(0);
        const shown = `${address} ${await place.innerText()}`;
        expect(await smallestText(page), shown).toBeGreaterThanOrEqual(smallest);
        await expect(page.locator('main h2:visible:not(.visually-hidden)').first(), shown).toBeInViewport();
        const text = await page.locator('main').innerText();
        if (slide === 1) for (const party of ['Russia', 'Israel']) expect(text, shown).toContain(party);
        if (/\((\d+) of \1\)/.test(shown)) break;
        await page.keyboard.press('ArrowRight');
      }
      const last = await place.innerText();
      await page.keyboard.press('Home');
      await expect(place).toContainText('(1 of ');
      await page.keyboard.press('End');
      await expect(place).toHaveText(last);
    }
  });
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
])
  test(`on a screen of ${size.width} by ${size.height} C or a button copies the link to the step, and nothing moves`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.setViewportSize(size);
    await open(page, '/positions/middle-east/?by=ru');
    await page.keyboard.press('f');
    const bar = page.getByRole('toolbar', { name: 'Presenting' });
    const copy = bar.getByRole('button', { name: 'Copy link', exact: true });
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const before = await copy.boundingBox();
    await page.keyboard.press('c');
    await expect(bar.getByRole('status').filter({ hasText: 'Copied' })).toBeInViewport({ ratio: 1 });
    expect(await copy.boundingBox()).toEqual(before);
    const first = await copied();
    expect(first).toBe(page.url());
    expect(first).toMatch(/[?&]present=/);
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(first);
    await copy.click();
    await expect.poll(copied).toBe(page.url());
  });

test('the key C copies also where the browser lets a page write only while the key is pressed', async ({ page }) => {
  await page.addInitScript(() => {
    let pressed = false;
    const press = () => {
      pressed = true;
      queueMicrotask(() => (pressed = false));
    };
    addEventListener('click', press, true);
    const written = async (text: string | Blob | undefined) => {
      document.title = await new Response(text).text();
    };
    const refused = () => Promise.reject(new DOMException('Not pressed', 'NotAllowedError'));
    const clipboard = {
      writeText: (text: string) => (pressed ? written(text) : refused()),
      write: ([item]: ClipboardItem[]) => (pressed ? item?.getType('text/plain').then(written) : refused()),
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  });
  await open(page, '/trade/?present=bars');
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  await expect(page).toHaveTitle(page.url());
});

test('presenting what was filtered is one step, which leaving takes back', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Treaties', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Economy/ }).click();
  await expect(page).toHaveURL('/treaties/?topic=economy');
  const steps = await page.evaluate(() => history.length);
  await page.keyboard.press('f');
  await expect(page).toHaveURL(/present=/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/treaties/?topic=economy');
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await expect(page).toHaveURL('/treaties/');
});

test('on a phone the end of a slide can be read above what leads on and out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/?present=band');
  await page.keyboard.press('End');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const last = await page.locator('[data-presented] li').last().boundingBox();
  const bar = await page.getByRole('toolbar', { name: 'Presenting' }).boundingBox();
  expect((last?.y ?? NaN) + (last?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
});

test('each key of the show is named once to those who hear the page', async ({ page }) => {
  await open(page, '/trade/');
  const present = page.getByRole('button', { name: 'Present', exact: true });
  await expect(present).toHaveAttribute('aria-keyshortcuts', 'f');
  await present.click();
  await expect(page.getByRole('button', { name: 'Copy link', exact: true })).toHaveAttribute('aria-keyshortcuts', 'c');
});

test('where the browser does not copy, the link to the step stands on the screen, until the next, to be copied by hand', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page, '/trade/?present=bars');
  await page.keyboard.press('c');
  const field = page.getByRole('toolbar', { name: 'Presenting' }).getByRole('textbox');
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  await page.getByRole('button', { name: 'Next →' }).click();
  await expect(field, 'its link is no longer that of the step').toHaveCount(0);
});

test('a page without slides has nothing to present', async ({ page }) => {
  await open(page, '/sources/');
  await expect(page.getByRole('button', { name: /Present/ })).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(page).toHaveURL('/sources/');
});
