import { expect, test } from '@playwright/test';
import { open } from '#tests/browser/pages.ts';
import { yearAt } from './treatiesParts.ts';

test('two sliders are sliders to assistive technology, and arrow keys move them', async ({ page }) => {
  await open(page, '/treaties/');
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const sliders = nodes
    .filter(({ role }) => role?.value === 'slider')
    .map(({ name, value, properties = [] }) => ({
      name: name?.value,
      value: Number(value?.value),
      min: properties.find((property) => property.name === 'valuemin')?.value.value,
    }));
  expect(sliders).toEqual([
    { name: 'First year', value: 1947, min: 1947 },
    { name: 'Last year', value: expect.any(Number), min: 1947 },
  ]);
  const chart = nodes.find(({ name }) => String(name?.value).startsWith('Treaties signed by year'));
  const inChart = nodes.filter(({ parentId, ignored }) => parentId === chart?.nodeId && !ignored);
  expect(inChart, 'the bars are heard in a sentence, not year by year').toEqual([]);
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(first).toHaveValue('1950');
  await expect(page).toHaveURL(/years=1950-20\d\d/);
  const last = page.getByRole('slider', { name: 'Last year' });
  await last.focus();
  await page.keyboard.press('Home');
  await expect(first, 'one thumb takes the other along').toHaveValue('1947');
  await expect(last).toHaveValue('1947');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(last).toHaveValue('1950');
  // Each thumb stands under its year.
  const { x } = await yearAt(page, 1950);
  const thumb = await last.evaluate((input: HTMLInputElement) => {
    const box = input.getBoundingClientRect();
    const part = (Number(input.value) - Number(input.min)) / (Number(input.max) - Number(input.min));
    return box.left + 12 + part * (box.width - 24);
  });
  expect(Math.abs(thumb - x)).toBeLessThan(2);
});

test('after a click on a bar the arrow keys move the years, and the page stays where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await open(page, '/treaties/');
  const { x, y } = await yearAt(page, 1994);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL('/treaties/?years=1994');
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/treaties/?years=1995');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL('/treaties/?years=1994-1995');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('of the two years chosen alike, either can be drawn away, to either side', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const [by, expected] of [
    [200, /\?years=1994-20\d\d/],
    [-200, /\?years=19[78]\d-1994/],
  ] as const) {
    await open(page, '/treaties/?years=1994');
    const first = page.getByRole('slider', { name: 'First year' });
    const { x, y, width, height } = (await first.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const [min, max] = [Number(await first.getAttribute('min')), Number(await first.getAttribute('max'))];
    const at = x + (width * (1994 - min + 0.5)) / (max - min + 1);
    await page.mouse.move(at, y + height / 2);
    await page.mouse.down();
    for (const share of [0.1, 0.4, 0.7, 1]) await page.mouse.move(at + by * share, y + height / 2);
    await page.mouse.up();
    await expect(page).toHaveURL(expected);
  }
});
