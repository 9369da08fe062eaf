import type { Citation } from '#src/data/schema/citation.ts';
import { siteAddress } from '#src/lib/addresses/siteAddress.ts';
import { accessed, sourceLines, sourcesInLine, type SourceNames } from './sourceWords.ts';

interface Cited {
  /** Its title, with its date where it has one. */
  name: string;
  /** What of it is cited, in sentences. */
  says: string;
  citations: Citation[];
  /** Where it stands on this site, with search and hash. */
  path: string;
}

/** A text to cite part of a dossier by: what it is, what it says and its address, and below that its sources in full. */
export function recordCitation(
  { name, says, citations, path }: Cited,
  names: SourceNames & { dossier: { title: string } },
): string {
  const sources = sourcesInLine(
    citations.map(({ source }) => source),
    names.sourceLabel,
  );
  const address = accessed(siteAddress(path), names.locale);
  return `${name}. ${says} In: ${names.dossier.title}, Bilateral, from ${sources}. ${address}\n\n${sourceLines(citations, names)}`;
}
