import { partWords } from '#src/pages/sources/parts.ts';
import { disagreementKinds } from '#src/records/disagreements/disagreementWords.ts';
import type { DisagreementChoice, MainStand } from './disagreementUrl.ts';

/** What the main source does in a disagreement; its name stands before. */
export const mainWords: Record<MainStand, string> = {
  otherwise: 'is wrong or says otherwise',
  less: 'leaves it out or is less exact',
  shown: 'gives the reading shown',
  open: 'differs; none is shown as right',
};

/** Every filter that is set, in words; `main` is what the main source is called. */
export function filtersInWords(choice: DisagreementChoice, main: string): string[] {
  const { text, kind, part } = choice;
  return [
    ...(text.trim() ? [`“${text.trim()}”`] : []),
    ...(choice.main ? [`${main} ${mainWords[choice.main]}`] : []),
    ...(kind ? [`kind: ${disagreementKinds[kind]}`] : []),
    ...(part ? [`part of the site: ${partWords[part]}`] : []),
  ];
}
