import { expect, test } from '@playwright/test';
import { listen, open } from './pages.ts';

test('only what the article says: in the address of every page, on the slide, on paper, and in silence', async ({
  page,
}) => {
  const heard = listen(page);
  await open(page, '/timeline/');
  await page.getByRole('switch', { name: /^Only what/ }).check();
  await expect(page).toHaveURL('/timeline/?scope=main');
  await expect(page.locator('#operation-syria-2015')).toContainText('30 September 2019');
  const notice = page.getByText('its facts, dates and figures as it gives them, its errors too');
  for (const name of ['Treaties', 'Syria', 'Trade', 'Sources', 'Overview']) {
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(/\?scope=main$/);
    await expect(notice).toBeVisible();
    await expect(page.locator('main a[data-source]:not([data-source=tass20])'), `other sources in ${name}`).toHaveCount(
      0,
    );
  }
  await page.reload();
  await expect(notice).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(notice).toBeVisible();
  await page.emulateMedia({ media: null });
  await page.goto('/trade/?scope=main&present=bars');
  await expect(page.getByRole('toolbar', { name: 'Presenting' })).toContainText('only what TASS 2020 says');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Show the whole dossier' }).click();
  await expect(page).toHaveURL('/trade/');
  await expect(notice).toBeHidden();
  expect(heard).toEqual([]);
});

test('where the network does not bring what the switch takes, the page stays and says so', async ({ page }) => {
  await page.route(/mainClient/, (route) => route.abort());
  await open(page, '/timeline/');
  const onlyMain = page.getByRole('switch', { name: /^Only what/ });
  await onlyMain.click();
  await expect(page.getByRole('alert')).toContainText('Check the connection, then try again.');
  await expect(onlyMain).not.toBeChecked();
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
});
