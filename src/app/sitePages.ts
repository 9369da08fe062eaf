import { headingOf } from '#src/lib/text/headingOf.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { panelList, type Page } from '#src/panels/panelList.ts';
import type { RecordIndex } from '#src/records/recordIndex.ts';
import type { Dossier } from '#src/records/RecordsProvider.tsx';

/** Every page of the site for a dossier, in the order of the navigation. */
export function sitePages(dossier: Dossier, themes: { id: string; title: string }[]): Page[] {
  return [
    { path: paths.overview(), label: 'Overview' },
    ...panelList.filter(({ id }) => dossier.panels.includes(id)).flatMap(({ pages }) => pages(themes)),
    { path: paths.sources(), label: 'Sources' },
    { path: paths.disagreement(), label: 'Where sources differ', under: paths.sources() },
    { path: paths.standing(), label: 'How well it stands', under: paths.sources() },
  ];
}

/** The page of its own that an address names, where a record has one. */
export function recordPage(path: string, record: RecordIndex['record']): Page | undefined {
  const entry = record(path.split('/').findLast(Boolean) ?? '');
  if (entry?.href !== path) return undefined;
  return { path: entry.href, label: headingOf(entry.title) };
}

/** What a browser tab calls a page. */
export function pageTitle(label: string, dossier: Dossier | undefined): string {
  return dossier ? `${label} · ${dossier.title} · Bilateral` : `${label} · Bilateral`;
}
