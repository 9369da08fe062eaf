import { expect, test, type Page } from '@playwright/test';
import { shippedDossier } from '#mocks/readDossier.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { listen, open } from '#tests/browser/pages.ts';
import { status } from './treatiesParts.ts';

const file = treatiesFile.parse(shippedDossier()['treaties.json']);
const long = 'Long '.repeat(1000).trim();
const unbroken = 'x'.repeat(5000);
const markup = '<img src=x onerror="window.executed=true"><script>window.executed=true</script><b>bold</b>';
const hebrew = 'הסכם על סחר (1994)';

/** Has the page read other treaties, made of one of the dossier's own: without the data of the build it fetches and checks the file. */
async function serveTreaties(page: Page, changes: Partial<Treaty>[], topics = file.topics) {
  const treaties = changes.map((change, index) => ({
    ...file.treaties[0],
    disagreements: [],
    id: `treaty-${index}`,
    ...change,
  }));
  const { completeness } = file;
  await page.route('**/assets/data-*.json', (route) => route.fulfill({ json: {} }));
  await page.route('**/data/treaties.json', (route) => route.fulfill({ json: { completeness, topics, treaties } }));
}

async function expectNothingBroken(page: Page) {
  const { sideways, executed } = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    executed: 'executed' in window || document.querySelector('main :is(img, b, script)') !== null,
  }));
  expect(sideways, 'nothing is wider than the page').toBeLessThanOrEqual(0);
  expect(executed, 'markup is text').toBe(false);
}

for (const width of [390, 1440])
  test.describe(`bad input at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('of two treaties with one id the first is shown, the other named as a fault', async ({ page }) => {
      await serveTreaties(page, [{ title: 'The first' }, { id: 'treaty-0', title: 'Again' }, { title: unbroken }]);
      await open(page, '/treaties/');
      await expect(status(page)).toHaveText('2 treaties');
      await expect(page.getByRole('alert')).toContainText('record treaty-0, field id: stands twice');
      await expectNothingBroken(page);
    });

    test('a year of 0 is shown as it is and said to be outside the bars', async ({ page }) => {
      await serveTreaties(page, [{ signed: '0000', title: 'Very old' }, { signed: '1994' }]);
      await open(page, '/treaties/');
      await expect(page.getByRole('row', { name: /Very old/ })).toBeVisible();
      await expect(page.getByText(/Not drawn: 1 in 0\./)).toBeVisible();
      await expectNothingBroken(page);
    });

    test('titles of 5,000 characters, with markup, from right to left, are text in their cells', async ({ page }) => {
      const heard = listen(page);
      await serveTreaties(page, [
        { title: long },
        { title: unbroken, officialTitle: unbroken, place: unbroken },
        { title: markup, officialTitle: markup },
        { title: hebrew },
      ]);
      await open(page, '/treaties/?open=treaty-2');
      await expect(page.getByRole('rowheader')).toHaveCount(4);
      for (const row of await page.getByRole('rowheader').all())
        expect((await row.boundingBox())?.height).toBeLessThan(200);
      await expect(page.getByRole('link', { name: markup })).toBeVisible();
      await expect(page.getByText(hebrew)).toHaveCSS('unicode-bidi', 'isolate');
      await expectNothingBroken(page);
      expect(heard).toEqual([]);
    });

    test('the page of a treaty with a title of 5,000 characters begins with the beginning of it', async ({ page }) => {
      await serveTreaties(page, [{ title: long }, { title: unbroken }, { title: markup }]);
      for (const [id, title] of [
        ['treaty-0', long],
        ['treaty-1', unbroken],
      ] as const) {
        await page.goto(`/treaties/${id}/`);
        const heading = page.getByRole('heading', { level: 1 });
        await expect(heading).toHaveText(/^(Long|x).*…$/);
        expect((await heading.boundingBox())?.height).toBeLessThan(450);
        await expect(page, 'so does the tab').toHaveTitle(/^(Long|x).{0,125}… · Russia and Israel · Bilateral$/);
        await expect(page.getByRole('definition').getByText(title, { exact: true })).toBeVisible();
        for (const link of await page
          .getByRole('navigation', { name: 'Neighbouring treaties' })
          .getByRole('link')
          .all())
          expect((await link.boundingBox())?.height).toBeLessThan(400);
        await expectNothingBroken(page);
      }
    });

    test('of 300 topics a few stand open, and the bars name a handful', async ({ page }) => {
      const topics = Array.from({ length: 301 }, (_, index) => ({
        id: `topic-${index}`,
        title: index === 0 ? unbroken : `Topic number ${index}`,
      }));
      await serveTreaties(
        page,
        topics.map(({ id }) => ({ topic: id })),
        topics,
      );
      await open(page, '/treaties/?stack=topic');
      await expect(page.getByText('296 other topics')).toBeVisible();
      await expectNothingBroken(page);
      const unfold = page.getByRole('button', { name: 'More filters' });
      if (await unfold.isVisible()) await unfold.click();
      const group = page.getByRole('group', { name: 'Topic', exact: true });
      await group.getByRole('button', { name: 'All 301 of topic' }).click();
      expect((await group.boundingBox())?.height).toBeLessThan(600);
      await expectNothingBroken(page);
    });

    test('without any treaties the page says so', async ({ page }) => {
      await serveTreaties(page, []);
      await open(page, '/treaties/');
      await expect(page.getByText('No treaties are recorded.')).toBeVisible();
      await expect(page.getByRole('img', { name: /^Treaties signed by year/ })).toBeVisible();
      await expectNothingBroken(page);
    });
  });
