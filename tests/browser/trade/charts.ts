import type { Locator, Page } from '@playwright/test';

/** The two charts as slides. */
export const bars = (page: Page) => page.locator('[data-slide="bars"]');
export const run = (page: Page) => page.locator('[data-slide="run"]');

/** Where a chart stands, first as a drawing. */
export const placeOf = (slide: Locator) => slide.locator('[class*="place"]').first();

/** The interactive chart, once its code is there. */
export const chartOf = (slide: Locator) => slide.getByRole('application');

/** The share of pixels that differ between two pictures of the same size; 1 where their sizes differ. */
export async function difference(page: Page, a: Buffer, b: Buffer): Promise<number> {
  return page.evaluate(
    async ([first, second]) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? new ImageData(1, 1);
      };
      const [one, two] = [await pixels(first), await pixels(second)];
      if (one.width !== two.width || one.height !== two.height) return 1;
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([0, 1, 2].some((band) => Math.abs((one.data[at + band] ?? 0) - (two.data[at + band] ?? 0)) > 40))
          differing += 1;
      return differing / (one.data.length / 4);
    },
    [a.toString('base64'), b.toString('base64')] as const,
  );
}
