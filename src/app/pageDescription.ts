import { paths } from '#src/lib/addresses/paths.ts';
import type { RecordIndex } from '#src/records/recordIndex.ts';
import type { Dossier } from '#src/records/RecordsProvider.tsx';
import type { Page } from '#src/panels/panelList.ts';

/** What there is to be said of pages that differ from dossier to dossier. */
interface Subjects {
  dossier: Dossier;
  themes: { id: string; summary: string }[];
  record: RecordIndex['record'];
}

const descriptions = new Map([
  [paths.timeline(), 'The state of relations and every recorded event, with its date and sources.'],
  [paths.treaties(), 'Agreements signed, by year and topic, with place, entry into force and sources.'],
  [paths.resolutions(), 'The documents that positions rest on, their votes, and who invokes them.'],
  [paths.votes(), 'How often the two states voted alike, by year, and the vetoes on their region.'],
  [paths.trade(), 'Exports and imports: for which months, by whose figures.'],
  [paths.sources(), 'Every source: what rests on it, what no other source says, and the data to take away.'],
  [paths.disagreement(), 'Every place where sources differ, and what the main source gets wrong.'],
  [paths.standing(), 'On how many independent sources each statement rests.'],
]);

/** What search engines are told of a page; apart from the pages themselves, since no browser needs it. Throws where nothing is said of one. */
export function pageDescription({ path, label }: Page, { dossier, themes, record }: Subjects): string {
  if (path === paths.overview()) return dossier.summary;
  const theme = themes.find(({ id }) => path === paths.positions(id));
  const entry = record(path.split('/').findLast(Boolean) ?? '');
  const said =
    descriptions.get(path) ??
    theme?.summary ??
    (entry && `${entry.kind}: ${label}. ${entry.statements[0]?.text ?? ''}`);
  if (said === undefined) throw new Error(`Nothing describes the page at ${path}: say what it holds here.`);
  return said;
}
