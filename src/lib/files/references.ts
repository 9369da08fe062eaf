import { formatDate, readDate, type DatePoint, type Day } from '#src/lib/dates/dates.ts';

/** A work as a bibliography names it, whatever it is about. */
export interface Reference {
  /** Lower-case words joined by hyphens; the key in a bibliography. */
  id: string;
  type: keyof typeof types;
  title: string;
  /** Whether the title is a description; then it stands in brackets. */
  described?: boolean;
  /** Names as written, of bodies or persons. */
  authors?: string[];
  /** The work it stands in. */
  container?: string | null;
  publisher?: string | null;
  place?: string | null;
  /** In EDTF. */
  issued?: string | null;
  language?: string | null;
  url?: string | null;
  /** The day the address was read, as `2026-11-25`. */
  accessed?: string | null;
  note?: string | null;
}

/** What each type is called in CSL-JSON, in BibTeX and in RIS. */
const types = {
  treaty: { csl: 'treaty', bibtex: 'misc', ris: 'GOVDOC' },
  legislation: { csl: 'legislation', bibtex: 'misc', ris: 'STAT' },
  webpage: { csl: 'webpage', bibtex: 'misc', ris: 'ELEC' },
  news: { csl: 'article-newspaper', bibtex: 'misc', ris: 'NEWS' },
  broadcast: { csl: 'broadcast', bibtex: 'misc', ris: 'ADVS' },
  report: { csl: 'report', bibtex: 'misc', ris: 'RPRT' },
  book: { csl: 'book', bibtex: 'book', ris: 'BOOK' },
  dataset: { csl: 'dataset', bibtex: 'misc', ris: 'DATA' },
  document: { csl: 'document', bibtex: 'misc', ris: 'GEN' },
} as const;

const shownTitle = ({ title, described }: Reference) => (described ? `[${title}]` : title);

/** A reference in one line of plain text, for a footnote; “n.d.” (no date) where none is known. */
export function citationText(reference: Reference, locale: string): string {
  const { authors, container, publisher, place, issued, url, accessed, note } = reference;
  const made = [publisher, place, issued ? formatDate(issued, locale) : 'n.d.'].filter(Boolean).join(', ');
  const read = accessed ? ` (accessed ${formatDate(accessed, locale)})` : '';
  const head = [authors?.join(' and '), shownTitle(reference)].filter(Boolean).join(', ');
  return [[head, made].filter(Boolean).join(', '), container && `In: ${container}`, url && `${url}${read}`, note]
    .flatMap((part) => part || [])
    .map((part) => (/[./]$/.test(part) ? part : `${part}.`)) // after its last slash, a stop would look like part of an address
    .join(' ');
}

interface CslDate {
  'date-parts'?: number[][];
  season?: number;
  circa?: boolean;
  literal?: string;
}

/** References as CSL-JSON, which reference managers read. */
export function cslJson(references: Reference[]): string {
  const items = references.map((reference) => ({
    id: reference.id,
    type: types[reference.type].csl,
    title: shownTitle(reference),
    author: reference.authors?.map((literal) => ({ literal })),
    'container-title': reference.container ?? undefined,
    publisher: reference.publisher ?? undefined,
    'publisher-place': reference.place ?? undefined,
    issued: reference.issued ? cslDate(reference.issued) : undefined,
    accessed: reference.accessed ? cslDate(reference.accessed) : undefined,
    language: reference.language ?? undefined,
    URL: reference.url ?? undefined,
    note: reference.note ?? undefined,
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function cslDate(text: string): CslDate {
  const date = readDate(text);
  const [start, end] = [date?.start, date?.end];
  if (!date || !start || !end || ['decade', 'century'].includes(start.precision)) return { literal: text };
  const circa = start.approximate || start.uncertain ? { circa: true } : {};
  if (start.precision === 'season')
    return { 'date-parts': [dateParts(start).slice(0, 1)], season: Number(text.slice(5, 7)) - 20, ...circa };
  return { 'date-parts': date.interval ? [dateParts(start), dateParts(end)] : [dateParts(start)], ...circa };
}

/** Year, month and day, as far as they are known. */
function dateParts({ first, precision }: DatePoint): number[] {
  const [year = 0, month = 0, day = 0] = yearMonthDay(first);
  return [year, month, day].slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1);
}

function yearMonthDay(day: Day): number[] {
  const date = new Date(day * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** References as BibTeX; titles keep their capitals, dates stand as a year and, for BibLaTeX, in EDTF. */
export function bibtex(references: Reference[]): string {
  return references
    .map((reference) => {
      const { authors, container, publisher, place, issued, language, url, accessed, note } = reference;
      const start = issued ? readDate(issued)?.start : null;
      const fields = {
        title: `{${tex(shownTitle(reference))}}`,
        author: authors?.map((name) => `{${tex(name)}}`).join(' and '),
        year: start && String(yearMonthDay(start.first)[0]),
        date: issued,
        howpublished: container && tex(container),
        publisher: publisher && tex(publisher),
        address: place && tex(place),
        language,
        url: url?.replaceAll(/[{}\\\s]/g, encodeURIComponent),
        urldate: accessed,
        note: note && tex(note),
      };
      const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
      return `@${types[reference.type].bibtex}{${reference.id},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

/** References as RIS, which reference managers read too. */
export function ris(references: Reference[]): string {
  return references
    .map((reference) => {
      const { id, type, authors, container, publisher, place, issued, language, url, accessed, note } = reference;
      const start = issued ? readDate(issued)?.start : null;
      const [year = '', month = '', day = ''] = start
        ? dateParts(start).map((part) => String(part).padStart(2, '0'))
        : [];
      const fields: [string, string | null | undefined][] = [
        ['ID', id],
        ['TI', shownTitle(reference)],
        ...(authors ?? []).map((name): [string, string] => ['AU', name]),
        ['T2', container],
        ['PB', publisher],
        ['CY', place],
        ['PY', year],
        ['DA', year && `${year}/${month}/${day}/`],
        ['LA', language],
        ['UR', url],
        ['Y2', accessed?.replaceAll('-', '/')],
        ['N1', note],
      ];
      const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
      return `TY  - ${types[type].ris}\r\n${lines.join('')}ER  - \r\n`;
    })
    .join('\r\n');
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
