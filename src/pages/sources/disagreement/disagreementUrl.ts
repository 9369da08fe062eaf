import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { readList, searchText } from '#src/lib/addresses/searchParams.ts';

/** The parts of the site that a disagreement can stand in. */
export const disagreementPanels = ['timeline', 'treaties', 'positions', 'resolutions', 'trade', 'sources'] as const;
export type DisagreementPanel = (typeof disagreementPanels)[number];

export const disagreementKindList = [
  'error',
  'date',
  'number',
  'wording',
  'omission',
] as const satisfies Disagreement['kind'][];

/** What narrows the list of disagreements; empty values let everything through. */
export interface DisagreementChoice {
  kinds: Disagreement['kind'][];
  panels: DisagreementPanel[];
  text: string;
}

export const allDisagreements: DisagreementChoice = { kinds: [], panels: [], text: '' };

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseDisagreementUrl(params: URLSearchParams): DisagreementChoice {
  return {
    kinds: readList(params, 'kind', disagreementKindList),
    panels: readList(params, 'in', disagreementPanels),
    text: params.get('q') ?? '',
  };
}

/** The search string of a choice; defaults are left out. */
export function toDisagreementUrl({ kinds, panels, text }: DisagreementChoice, current?: URLSearchParams): string {
  return searchText({ kind: kinds.join(), in: panels.join(), q: text }, current);
}
