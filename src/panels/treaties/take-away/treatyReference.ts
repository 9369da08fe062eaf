import type { Citation } from '#src/data/schema/citation.ts';
import type { Treaty } from '#src/data/schema/treaty.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import type { Reference } from '#src/lib/files/references.ts';
import { sourcesInLine } from '#src/records/citations/sourceWords.ts';

/** What a treaty's reference takes from the rest of the dossier and from the page. */
export interface ReferenceContext {
  dossierTitle: string;
  actorName: (id: string) => string;
  /** A source as a footnote has it. */
  sourceInFull: (id: string) => string;
  /** The address of the site, without a slash at its end. */
  site: string;
  /** The reader's day, as `2026-11-25`. */
  today: string;
}

/** A treaty as a bibliography names it, with its sources in full unless `sourceName` names them shorter; without an official title, the dossier's stands in brackets. */
export function treatyReference(
  treaty: Treaty,
  context: ReferenceContext,
  sourceName: (id: string) => string = context.sourceInFull,
): Reference {
  const { id, title, officialTitle, parties, place, signed, url } = treaty;
  const sources = sourcesInLine(sourcesOf(treaty), sourceName);
  return {
    id,
    type: 'treaty',
    title: officialTitle ?? title,
    described: officialTitle === null,
    authors: parties.map(context.actorName),
    container: `${context.dossierTitle}, Bilateral`,
    place,
    issued: signed,
    url: context.site + paths.treaties(id),
    accessed: context.today,
    note: [sources && `Sources: ${sources}`, url && `Text: ${url}`].filter(Boolean).join('. '),
  };
}

/** What anything said of a treaty rests on. */
export function citationsOf({ statements, amendments, disagreements }: Treaty): Citation[] {
  return [
    ...statements.flatMap((statement) => statement.citations ?? []),
    ...(amendments ?? []).flatMap((amendment) => amendment.citations),
    ...(disagreements ?? []).flatMap(({ variants }) => variants.flatMap((variant) => variant.citations)),
  ];
}

/** Every source that anything said of a treaty rests on, each once. */
export function sourcesOf(treaty: Treaty): string[] {
  return [...new Set(citationsOf(treaty).map(({ source }) => source))];
}
