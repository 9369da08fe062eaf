import { expect, type Page } from '@playwright/test';

interface SitePage {
  path: string;
  heading: string;
  /** Whether the navigation leads to it only by way of another page. */
  under?: string;
}

/** Every prerendered page of the shipped dossier, by its address and main heading. */
export const pages: SitePage[] = [
  { path: '/', heading: 'Russia and Israel' },
  { path: '/timeline/', heading: 'Timeline' },
  { path: '/treaties/', heading: 'Treaties' },
  { path: '/positions/middle-east/', heading: 'Middle East settlement' },
  { path: '/positions/syria/', heading: 'Syria' },
  { path: '/resolutions/', heading: 'Resolutions' },
  { path: '/votes/', heading: 'Votes' },
  { path: '/trade/', heading: 'Trade' },
  { path: '/sources/', heading: 'Sources' },
  { path: '/sources/disagreement/', heading: 'Where sources differ', under: '/sources/' },
  { path: '/sources/standing/', heading: 'How well the dossier stands', under: '/sources/' },
];

/** The pages that the navigation names. */
export const navigationPages = pages.filter(({ under }) => under === undefined);

/** Collects everything that breaks the silence: console errors and warnings, uncaught errors, failed requests, policy violations. */
export function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is still on its way when the page is left ends with it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()}`);
  });
  return heard;
}

/** Opens an address and waits until React has taken the page over. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await takenOver(page);
}

/** Waits until React has taken the page over: it puts its own keys on the elements it manages. */
async function takenOver(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() =>
        Object.keys(document.querySelector('#root > header') ?? {}).some((key) => key.startsWith('__react')),
      ),
    )
    .toBe(true);
}
