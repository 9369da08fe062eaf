import { expect, test } from '@playwright/test';
import { open } from './pages.ts';

test('which resolution is invoked for what: from the front page to the position that rests on it', async ({ page }) => {
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Resolutions' }).click();
  const table = page.getByRole('table', { name: /^Documents by the issues/ });
  await expect(table.getByRole('columnheader')).toContainText(['Document', 'Golan Heights']);
  const row = table.getByRole('row', { name: /S\/RES\/497\(1981\)/ });
  await row.getByRole('link', { name: 'Russia', exact: true }).click();
  await expect(page).toHaveURL('/positions/middle-east/#russia-on-golan');
  const position = page.locator('#russia-on-golan');
  await expect(position).toBeInViewport();
  await position.getByRole('link', { name: /^Resolution 497/ }).click();
  await expect(page.locator('#s-res-497-1981')).toContainText('The holder’s reading: Moscow reads');
});

test('on a phone the same table names under each document the issues it is invoked on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/resolutions/');
  const row = page.getByRole('row', { name: /S\/RES\/2334/ });
  await expect(row.getByRole('cell')).toHaveCount(1);
  await expect(row.getByRole('cell')).toContainText('Russian Foreign Ministry');
  const words = await row.getByRole('cell').evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(words).toContain('Israeli settlements');
});
