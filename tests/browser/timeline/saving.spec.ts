import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { open } from '#tests/browser/pages.ts';

test('all visits since 2015, taken away as a table that says what is on the screen', async ({ page }) => {
  await open(page, '/timeline/');
  await page.getByRole('checkbox', { name: /^Visit/ }).check();
  await page.getByLabel('Years').fill('2015-2026');
  const status = page.getByRole('status').filter({ hasText: 'events' });
  await expect(status).toHaveText(/^\d+ of 124 events$/);
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
  await page.getByRole('button', { name: '124 events (CSV)' }).click();
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
  for (const words of ['Armed conflict', 'Actor: Israel', 'The band, from high to low: embassies, legations'])
    expect(drawing, 'its key').toContain(`>${words}`);
});

test('the key of a saved picture names only what occurs in it', async ({ page }) => {
  await open(page, '/timeline/?kind=visit&lanes=party&over=treaties');
  await page.getByText('Save', { exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Drawing, one page (SVG)' }).click();
  const drawing = await readFile(await (await download).path(), 'utf8');
  expect(drawing, 'how much it holds').toMatch(/>29 events, 28 treaties\. CC BY/);
  for (const words of ['Visit', 'Treaty']) expect(drawing).toContain(`>${words}<`);
  for (const words of ['Armed conflict', 'Incident', 'Trade figure']) expect(drawing).not.toContain(`>${words}<`);
});
