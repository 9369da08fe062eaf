import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page, a line for each rule with the first elements that break it; in the theme that shows, by these rules. */
export async function violations(page: Page, rules: { tags: string[] } | { rules: string[]; within: string }) {
  const axe = new AxeBuilder({ page });
  if ('tags' in rules) axe.withTags(rules.tags);
  else axe.withRules(rules.rules).include(rules.within);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => {
    const first = nodes.slice(0, 3).map(({ target, failureSummary }) => `${String(target)}: ${failureSummary}`);
    return [`${id} (${nodes.length})`, ...first].join('\n');
  });
}
