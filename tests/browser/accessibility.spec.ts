import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { open, pages } from './pages.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of [
  ...pages.map((page) => page.path),
  '/no/such/page',
  '/trade/?scope=main',
  '/treaties/?years=1800',
  '/treaties/?stack=topic&open=customs-1997',
  '/treaties/air-services-1993/',
])
  test(`${path} has no violation that axe can find, light and dark, and never scrolls sideways`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    await page.waitForLoadState('networkidle');
    // What lies off the screen is not laid out until it nears, and would be judged at guessed places.
    await addStyle(page, '* { content-visibility: visible !important; }');
    expect(await violations(page, (axe) => axe.withTags(wcag))).toEqual([]);
    for (const width of [320, 390, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(beyond, `at ${width} pixels`).toBeLessThanOrEqual(0);
    }
    // The other theme is the same page in other colours; of a long list the first entries have them all.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await addStyle(page, 'main :nth-child(n + 21) { display: none !important; }');
    expect(await violations(page, (axe) => axe.withRules('color-contrast').include('body'))).toEqual([]);
  });

/** What a reader may set for every page (WCAG 1.4.4 and 1.4.12). */
const settings = [
  { name: 'letters twice as large', widths: [1280], rule: 'html { font-size: 225% !important; }' },
  {
    name: 'lines, words and letters further apart',
    widths: [390, 1280],
    rule: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }`,
  },
];

for (const { name, widths, rule } of settings)
  test(`with ${name} no page scrolls sideways and no words run out of their box`, async ({ page }) => {
    test.slow();
    for (const path of [...pages.map((each) => each.path), '/treaties/air-services-1993/']) {
      await open(page, path);
      await page.waitForLoadState('networkidle');
      await addStyle(page, `* { content-visibility: visible !important; } ${rule}`);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => withoutRoom(page), `${path} at ${width} pixels`).toEqual([]);
      }
    }
  });

/** What has no room: a page that scrolls sideways, and words wider than their box by more than the room to hit a link (half a letter). */
async function withoutRoom(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const boxes = 'header *, main :is(p, h1, h2, h3, h4, li, th, td, dt, dd, label, button, legend, summary)';
    const spare = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 2;
    const wide = [...document.querySelectorAll(boxes)]
      .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + spare)
      .map((box) => `${box.tagName} ${box.textContent.trim().slice(0, 40)}`);
    return scrollWidth > innerWidth ? [`page: ${scrollWidth}`, ...wide] : wide;
  });
}

/** Adds a rule to the page's style, as its content policy allows tests to. */
async function addStyle(page: Page, rule: string) {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rule);
}
