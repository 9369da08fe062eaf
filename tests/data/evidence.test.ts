import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Citation } from '#src/data/schema/citation.ts';
import type { Disagreement } from '#src/data/schema/disagreement.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { instrumentsFile } from '#src/data/schema/instruments.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { sourcesFile } from '#src/data/schema/sources.ts';
import type { Statement } from '#src/data/schema/statement.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { type Figure, tradeFile } from '#src/data/schema/trade.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { coveredDiscrepancies, coveredFacts } from './evidenceRecords.ts';

/** Something a record says, in one line, and what it rests on. */
interface Passage {
  line: string;
  citations: Citation[] | undefined;
}

const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(`public/data/${file}`, 'utf8'));
const dossier = dossierFile.parse(await read('dossier.json'));
const { sources } = sourcesFile.parse(await read('sources.json'));
const { events } = timelineFile.parse(await read('timeline.json'));
const { treaties, completeness } = treatiesFile.parse(await read('treaties.json'));
const { issues } = positionsFile.parse(await read('positions.json'));
const { instruments } = instrumentsFile.parse(await read('instruments.json'));
const { figures, bodies } = tradeFile.parse(await read('trade.json'));

const passagesOf = (date: string | null, title: string, statements: Statement[] = []): Passage[] =>
  statements.map((statement) => {
    const holder = statement.kind === 'claim' ? ` ${statement.holder}` : '';
    return { line: `${date} ${title} | ${statement.kind}${holder}: ${statement.text}`, citations: statement.citations };
  });

function figurePassage({
  period,
  title,
  measure,
  holder,
  value,
  unit,
  low,
  high,
  derivation,
  citations,
}: Figure): Passage {
  const bounds = low === undefined ? '' : ` (${low} to ${high})`;
  const operation = derivation ? ` by ${derivation.operation}` : '';
  return { line: `${period} ${title} | ${measure} ${holder}: ${value} ${unit}${bounds}${operation}`, citations };
}

const positions = issues.flatMap((issue) => issue.positions.map((position) => ({ ...position, title: issue.title })));

const entry = (id: string, ...list: Passage[]): [string, Passage[]] => [id, list];

const passages = new Map([
  entry('completeness', ...passagesOf(null, '', completeness)),
  ...events.map(({ id, date, title, statements }) => entry(id, ...passagesOf(date, title, statements))),
  ...treaties.map(({ id, signed, title, statements }) => entry(id, ...passagesOf(signed, title, statements))),
  ...issues.map(({ id, title, background }) => entry(id, ...passagesOf(null, title, background))),
  ...positions.map(({ id, since, title, basis, holder, text, detail, status, grounds, citations }) =>
    entry(id, {
      line: `${since} ${title} | ${basis} ${holder}: ${[text, detail, status.state, ...status.dates, ...grounds.map(({ instrument }) => instrument)].join(' ')}`,
      citations,
    }),
  ),
  ...instruments.map(({ id, adopted, title, symbol, subject, citations }) =>
    entry(id, { line: `${adopted} ${title} | ${symbol}: ${subject}`, citations }),
  ),
  ...figures.map((figure) => entry(figure.id, figurePassage(figure))),
  ...bodies.map(({ id, founded, title, statements }) => entry(id, ...passagesOf(founded, title, statements))),
  ...sources.map(({ id, date, title, statements }) => entry(id, ...passagesOf(date, title, statements))),
]);

const records: { disagreements?: Disagreement[] }[] = [
  ...events,
  ...treaties,
  ...issues,
  ...positions,
  ...instruments,
  ...figures,
  ...bodies,
  ...sources,
];
const disagreements = new Map(
  records.flatMap(({ disagreements = [] }) => disagreements.map((each) => [each.id, each])),
);

const citesMain = (citations: Citation[] | undefined) => citations?.some(({ source }) => source === dossier.mainSource);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('facts of the main source', () => {
  it('are all in the table, once each', () => {
    expect(coveredFacts.map(({ fact }) => fact)).toEqual(upTo(120));
  });

  it.each(coveredFacts)('$fact $about: $record', ({ record, words }) => {
    const lines = passages.get(record) ?? [];
    const stated = lines.filter(({ line }) => words.test(line));
    expect(stated, `${words} in:\n${lines.map(({ line }) => line).join('\n')}`).not.toEqual([]);
    const rests = stated.some(({ line, citations }) => citesMain(citations) || line.includes('| derived: '));
    expect(rests, `rests on ${dossier.mainSource}`).toBe(true);
  });
});

describe('discrepancies', () => {
  it('are all in the table, once each', () => {
    expect(coveredDiscrepancies.map(([discrepancy]) => discrepancy)).toEqual(upTo(36));
  });

  it.each(coveredDiscrepancies)('%i: %s', (_, id, words) => {
    const { variants = [], assessment } = disagreements.get(id) ?? {};
    expect([...variants.map(({ value, date }) => `${value} ${date ?? ''}`), assessment].join(' / ')).toMatch(words);
    expect(variants.some(({ citations }) => citesMain(citations))).toBe(true);
  });
});
