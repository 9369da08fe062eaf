import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page by the rules that are chosen, a line for each rule with the first elements that break it; in the theme that shows. */
export async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Without frames the page can be judged in one go, in which what passes need not be told: four times as fast.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const found = await choose(axe).analyze();
  return found.violations.map(({ id, nodes }) => {
    const first = nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`);
    return [`${id} (${nodes.length})`, ...first].join('\n');
  });
}
