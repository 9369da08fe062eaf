import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { readList, searchText } from '#src/lib/addresses/searchParams.ts';
import { parts, type Part } from '#src/pages/sources/parts.ts';

/** The ways sources differ, an error first. */
export const disagreementKindList = [
  'error',
  'date',
  'number',
  'wording',
  'omission',
] as const satisfies Disagreement['kind'][];

/** How the main source stands in a disagreement: against the reading shown, short of it, with it, or where none is shown as right. */
export const mainStands = ['otherwise', 'less', 'shown', 'open'] as const;
export type MainStand = (typeof mainStands)[number];

/** What narrows the list of disagreements; empty values let everything through. */
export interface DisagreementChoice {
  text: string;
  kind: Disagreement['kind'] | null;
  part: Part | null;
  main: MainStand | null;
}

/** What disagreements can be told apart by. */
export const facetNames = ['main', 'kind', 'part'] as const satisfies (keyof DisagreementChoice)[];
export type FacetName = (typeof facetNames)[number];

export const allDisagreements: DisagreementChoice = { text: '', kind: null, part: null, main: null };

/** Reads the choice from a search string; values that mean nothing are passed over. */
export function parseDisagreementUrl(params: URLSearchParams): DisagreementChoice {
  return {
    text: params.get('q') ?? '',
    kind: readList(params, 'kind', disagreementKindList)[0] ?? null,
    part: readList(params, 'in', parts)[0] ?? null,
    main: readList(params, 'main', mainStands)[0] ?? null,
  };
}

/** The search string of a choice; defaults are left out. */
export function toDisagreementUrl({ text, kind, part, main }: DisagreementChoice, current?: URLSearchParams): string {
  return searchText({ q: text, kind, in: part, main }, current);
}
