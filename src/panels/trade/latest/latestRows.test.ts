import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { besideMarks, latestRows } from './latestRows.ts';
import { latestSummary } from '#src/panels/trade/markSummary.ts';
import { figureMarks } from '#src/panels/trade/figureMarks.ts';
import type { TradeView } from '#src/panels/trade/tradeUrl.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const trade = tradeFile.parse(read('trade.json'));
const marks = figureMarks(trade.figures, recordIndex({ dossier: dossierFile.parse(read('dossier.json')) }));
const format = { locale: 'en-GB', unit: 'auto' } as const;
const rowsOf = (view: TradeView, whose = ['russian-customs']) => latestRows(trade, marks, { view, whose }, format);
const bars = (view: TradeView, whose?: string[]) =>
  rowsOf(view, whose).map(({ mark, from, to }) => [mark.id, from / 1e6, to / 1e6]);

test('amounts: both flows from zero, the stated total with its parts, and the same months a year before', () => {
  expect(bars('amounts')).toEqual([
    ['exports-2019-9m', 0, 1170],
    ['imports-2019-9m', 0, 558],
    ['total-2019-9m', 0, 1730],
    ['total-2018-9m-implied', 0, 2100],
  ]);
  const [exports, , total, earlier] = rowsOf('amounts');
  expect(exports?.notes).toEqual(['Oct–Dec 2019 not counted', 'stated']);
  expect(total?.parts.map(({ id }) => id)).toEqual(['exports-2019-9m', 'imports-2019-9m']);
  expect(total?.notes).toEqual([
    'Oct–Dec 2019 not counted',
    'stated',
    '−17.63% on a year earlier',
    'its parts add up to $1.728bn',
  ]);
  expect(earlier?.label).toBe('Both ways, January–September 2018');
  expect(earlier?.notes).toEqual([
    'Oct–Dec 2018 not counted',
    'derived: total ÷ (1 + change)',
    '$2.094bn to $2.106bn by rounding',
  ]);
});

test('balance: imports are taken off exports, what is left is the balance', () => {
  expect(bars('balance')).toEqual([
    ['exports-2019-9m', 0, 1170],
    ['imports-2019-9m', 1170, 612],
    ['balance-2019-9m', 0, 612],
  ]);
  expect(rowsOf('balance').at(-1)?.notes[1]).toBe('derived: exports − imports');
});

test('shares follow one another to a hundred', () => {
  expect(rowsOf('shares').map(({ from, to }) => [from, to])).toEqual([
    [0, 67.7],
    [67.7, 100],
  ]);
});

test('another count stands as a bar of its own, with the reason why it is not comparable, and never within a sum', () => {
  const rows = rowsOf('amounts', ['russian-customs', 'israeli-method']);
  expect(rows).toHaveLength(5);
  expect(rows.at(-1)).toMatchObject({ label: 'Israeli method: both ways, 2019', from: 0, to: 5e9, parts: [] });
  expect(rows.at(-1)?.notes).toEqual([
    'stated',
    'not comparable: the method is not explained, and each figure covers a whole year',
  ]);
  for (const { parts } of rows) expect(new Set(parts.map(({ count }) => count)).size).toBeLessThanOrEqual(1);
  expect(rowsOf('amounts', ['israeli-method'])).toHaveLength(1);
});

test('beside the latest figures stand only those of the same year', () => {
  expect(besideMarks(trade, marks).map(({ id }) => id)).toEqual(['total-2019']);
});

test.each([
  [
    'amounts',
    [
      'Russia: exports were 2.1 times imports, $1.17bn against $558m.',
      'Together they were $1.73bn, 17.63% less than in the same months of the year before.',
      'By another count (Israeli method) it was more than $5bn for 2019; not comparable: the method is not explained, and each figure covers a whole year.',
    ],
  ],
  ['balance', ['Russia: exports were $612m more than imports, $1.17bn against $558m.']],
  ['shares', ['Russia: 67.7% of the trade was exports, 32.3% imports.']],
] as const)('%s in sentences written from the numbers', (view, sentences) => {
  expect(latestSummary(trade, marks, view, format)).toEqual(sentences);
});
