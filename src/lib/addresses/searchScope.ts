import { readableSearch } from './searchParams.ts';

/** Whether a search string asks for what the dossier's main source alone says. */
export function isMainOnly(search: string): boolean {
  return new URLSearchParams(search).get('scope') === 'main';
}

/**
 * The search string of a place to go to from here: while only the main source is asked for, every place keeps to it, except one that asks
 * for all of the dossier (`?scope=all`).
 */
export function keptScope(search: string, here: string): string {
  const params = new URLSearchParams(search);
  if (params.get('scope') === 'all') params.delete('scope');
  else if (!isMainOnly(here) || params.has('scope')) return search;
  else params.set('scope', 'main');
  return readableSearch(params);
}
