import { expect, test } from '@playwright/test';
import { open } from '#tests/browser/pages.ts';
import { scaleOf, windowOf } from './scale.ts';

test('to a room: the years 1948 to 1991 fill the slide, arrow keys tell the story, Escape ends it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '/timeline/?present=band&view=1948-01-01/1991-12-31');
  expect(await windowOf(page)).toEqual(['1948-01-01', '1991-12-31']);
  await expect(page.getByRole('heading', { name: 'Timeline: Russia and Israel, 1948–1991' })).toBeInViewport();
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
  expect(story).toEqual([
    expect.stringMatching(/establish diplomatic relations/),
    expect.stringMatching(/severs relations with Israel/),
    expect.stringMatching(/restore relations/),
  ]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
});

test('a step of a story told to a room is a link, also what is laid over the events; the way back leads out of it', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/timeline/?over=treaties');
  await page.keyboard.press('f');
  await expect(page).toHaveURL('/timeline/?over=treaties&present=band#partition-vote-1947');
  const told = page.getByRole('region', { name: 'What is told' });
  const periodLine = page.getByText('to today').filter({ visible: true });
  await expect(periodLine, 'no relations to tell of in 1947').toHaveCount(0);
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/present=band#restoration-1953$/);
  const fresh = await context.newPage();
  await fresh.setViewportSize({ width: 1280, height: 720 });
  await open(fresh, page.url());
  await expect(
    fresh.getByRole('region', { name: 'What is told' }).getByRole('heading', { name: /restore relations/ }),
  ).toBeInViewport();
  await fresh.close();
  await page.getByText('Height: level of representation').click();
  await page.keyboard.press('PageDown');
  await expect(told.getByRole('heading', { name: /become embassies/ })).toBeInViewport();
  const focused = page.locator(':focus');
  while (!/Sale of Soviet property/.test((await focused.getAttribute('aria-label')) ?? ''))
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/present=band#property-sale-1964$/);
  await expect(told).toContainText(/Topic: Property; Place: Jerusalem; Status: Signed; In force: date not found/);
  await expect(told.getByRole('heading').getByRole('link')).toHaveAttribute('href', '/treaties/property-sale-1964/');
  await page.keyboard.press('ArrowRight');
  await expect(told.getByRole('heading')).toBeInViewport();
  await told.getByRole('link').last().press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(told, 'Escape closes a citation’s card alone').toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/timeline/?over=treaties');
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
});

test('the buttons below a story tell it too, and after one of them the keys still do', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/timeline/?present=band#recognition-1948');
  const bar = page.getByRole('toolbar', { name: 'Presenting' });
  const told = page.getByRole('region', { name: 'What is told' });
  await expect(told.getByRole('heading', { name: /recognises Israel/ })).toBeVisible();
  await bar.getByRole('button', { name: /Next/ }).click();
  await expect(told.getByRole('heading', { name: /recognises Israel/ })).toBeHidden();
  await bar.getByRole('button', { name: /Previous/ }).click();
  await expect(told.getByRole('heading', { name: /recognises Israel/ })).toBeVisible();
  await bar.getByRole('button', { name: /^Copy link/ }).click();
  await page.keyboard.press('ArrowRight');
  await expect(told.getByRole('heading', { name: /recognises Israel/ })).toBeHidden();
});

test('C right after a step copies the link to that step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/timeline/?present=band#severance-1953');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^12 February 1953/);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('c');
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/[?&]present=band.*#restoration-1953$/);
});

test('C right after a key that zooms or pans copies the link to the window it leads to', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '/timeline/?present=band#severance-1953');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^12 February 1953/);
  for (const keys of [['+'], ['Shift+ArrowRight'], ['PageDown', '+']]) {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    for (const key of [...keys, 'c']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expect(page).toHaveURL(copied);
    expect(new URL(copied).searchParams.get('view')).toBe((await windowOf(page)).join('/'));
  }
  expect(page.url()).toMatch(/#restoration-1953$/);
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
    const told = page.getByRole('region', { name: 'What is told' });
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
  const told = page.getByRole('region', { name: 'What is told' });
  const [first, last] = [told.getByText('The Soviet Union broke off'), told.getByText('TASS says the explosion')];
  await expect(told.getByRole('button', { name: '1 of 2 · More (Space)' })).toBeInViewport();
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(last).not.toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  await expect(page.locator(':focus')).toHaveAccessibleName(/^12 February 1953/);
  await page.keyboard.press('Space');
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(first).not.toBeInViewport();
  await told.getByRole('button', { name: '2 of 2 · Back (Space)' }).click();
  await expect(first).toBeInViewport({ ratio: 1 });
});
