import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { open, pages } from './pages.ts';

for (const path of [
  ...pages.map((page) => page.path),
  '/no/such/page',
  '/treaties/?years=1800',
  '/treaties/?stack=topic&open=customs-1997',
  '/treaties/air-services-1993/',
])
  test(`${path} has no violation that axe can find, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, path);
    await page.waitForLoadState('networkidle');
    await layOutEverything(page);
    const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const light = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(described(light.violations)).toEqual([]);
    // The other theme is the same page in other colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']).analyze();
    expect(described(dark.violations)).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of [
    '/trade/?present=bars',
    '/timeline/?present=band',
    '/positions/syria/?present=il-20',
    '/treaties/?present=treaties',
  ]) {
    test(`${path} has at least 7:1 contrast, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1920, height: 1080 } });
      const page = await context.newPage();
      await open(page, path);
      await expect(page.getByRole('toolbar', { name: 'Presenting' })).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('main')
        .withRules(['color-contrast-enhanced'])
        .analyze();
      expect(
        violations.flatMap(({ nodes }) =>
          nodes.map(({ target, failureSummary }) => `${String(target)} ${failureSummary}`),
        ),
      ).toEqual([]);
      await context.close();
    });
  }

for (const width of [320, 390, 1440, 1920])
  test(`no page scrolls sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { path } of pages) {
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  });

/** What lies off the screen is not laid out until it nears (`content-visibility`), and would be judged at guessed places. */
async function layOutEverything(page: Page) {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

function described(violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']): string[] {
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => String(target))
        .slice(0, 3)
        .join(' | ')}`,
  );
}
