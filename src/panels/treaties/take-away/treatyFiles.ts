import type { Treaty } from '#src/data/schema/treaty.ts';
import { toCsv } from '#src/lib/files/csv.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { bibtex, citationText, cslJson, ris } from '#src/lib/files/references.ts';
import { kindWords } from '#src/panels/treaties/treatyWords.ts';
import { treatyStatusWords } from '#src/records/facts/treatyStatusWords.ts';
import { sourceLines, sourcesInLine, type SourceNames } from '#src/records/citations/sourceWords.ts';
import { readingsInLine } from '#src/records/disagreements/disagreementWords.ts';
import { citationsOf, sourcesOf, treatyReference, type ReferenceContext } from './treatyReference.ts';

export interface FileContext extends ReferenceContext, SourceNames {
  topicTitle: (id: string) => string;
  inMainSource: (treaty: Treaty) => boolean;
  licence: string;
  /** The address of the view the rows are taken from. */
  view: string;
}

/** The forms in which treaties can be taken away. */
export const fileForms = {
  csv: { words: 'CSV', type: 'text/csv;charset=utf-8', extension: 'csv' },
  json: { words: 'JSON', type: 'application/json', extension: 'json' },
  bibtex: { words: 'BibTeX', type: 'application/x-bibtex;charset=utf-8', extension: 'bib' },
  ris: { words: 'RIS', type: 'application/x-research-info-systems;charset=utf-8', extension: 'ris' },
  csl: { words: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', extension: 'csl.json' },
} as const;
export type FileForm = keyof typeof fileForms;

/** The treaties as the text of a file. */
export function treatiesFile(form: FileForm, treaties: Treaty[], context: FileContext): string {
  const references = () => treaties.map((treaty) => treatyReference(treaty, context));
  switch (form) {
    case 'csv':
      return treatiesCsv(treaties, context);
    case 'json':
      return treatiesJson(treaties, context);
    case 'bibtex':
      return bibtex(references());
    case 'ris':
      return ris(references());
    case 'csl':
      return cslJson(references());
  }
}

/** The treaties with their citations as plain text, one a paragraph, and after them their sources in full, one a line. */
export function citationTexts(treaties: Treaty[], context: FileContext): string {
  const cited = treaties.map((treaty) =>
    citationText(treatyReference(treaty, context, context.sourceLabel), context.locale),
  );
  return [...cited, sourceLines(treaties.flatMap(citationsOf), context)].join('\n\n');
}

const columns = [
  'id',
  'title',
  'official title',
  'topic',
  'kind',
  'parties',
  'signed',
  'signed in words',
  'place',
  'signatories',
  'in force',
  'status',
  'amendments and protocols',
  'origin',
  'text',
  'where sources differ',
  'sources',
  'text address',
  'link',
];

function treatiesCsv(treaties: Treaty[], context: FileContext): string {
  const { actorName, topicTitle, locale, inMainSource, sourceInFull, sourceLabel, site } = context;
  return toCsv(
    columns,
    treaties.map((treaty) => [
      treaty.id,
      treaty.title,
      treaty.officialTitle,
      topicTitle(treaty.topic),
      kindWords[treaty.kind],
      treaty.parties.map(actorName).join('; '),
      treaty.signed,
      treaty.signed && formatDate(treaty.signed, locale),
      treaty.place,
      treaty.signatories.map(({ party, names }) => `${names.join(', ')} (${actorName(party)})`).join('; ') || null,
      treaty.inForce,
      treaty.status && treatyStatusWords[treaty.status],
      treaty.amendments?.map(({ title, date }) => `${title} (${date ?? 'n.d.'})`).join('; ') ?? null,
      inMainSource(treaty) ? 'main source' : 'added',
      treaty.statements
        .map((statement) =>
          statement.kind === 'claim' ? `Claim of ${actorName(statement.holder)}: ${statement.text}` : statement.text,
        )
        .join(' '),
      (treaty.disagreements ?? [])
        .map((disagreement) => `${disagreement.title}: ${readingsInLine(disagreement, sourceLabel)}`)
        .join(' ') || null,
      sourcesInLine(sourcesOf(treaty), sourceInFull),
      treaty.url ?? null,
      site + paths.treaties(treaty.id),
    ]),
  );
}

function treatiesJson(treaties: Treaty[], { dossierTitle, licence, view, today }: FileContext): string {
  return `${JSON.stringify({ dossier: dossierTitle, licence, view, taken: today, treaties }, null, 2)}\n`;
}
