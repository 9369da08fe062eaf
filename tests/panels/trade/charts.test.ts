import { expect, describe, test } from 'vitest';
import { tradeDossier } from '#mocks/tradeDossier.ts';
import { monthlyShape, tradeShapes } from '#mocks/tradeShapes.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { tradeSeriesFile } from '#src/data/schema/tradeSeries.ts';
import { dayOf } from '#src/lib/dates/dates.ts';
import { amountUnits } from '#src/lib/numbers.ts';
import { textWidth } from '#src/lib/text/textWidth.ts';
import { latestRows } from '#src/panels/trade/latest/latestRows.ts';
import { longRun } from '#src/panels/trade/long-run/longRun.ts';
import { flowNames } from '#src/panels/trade/tradeSeries.ts';
import { figureMarks } from '#src/panels/trade/figureMarks.ts';
import { tradeViews, type TradeView } from '#src/panels/trade/tradeUrl.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { keepApart, labelBox, labelWidths, type PlacedLabel } from '#src/panels/trade/chart/placeLabels.ts';
import { rowSizes, rowsPlans } from '#src/panels/trade/chart/rows/rowsPlan.ts';
import { yearsPlan } from '#src/panels/trade/chart/years/yearsPlan.ts';

const locale = 'en-GB';
const cases = [...Object.entries(tradeShapes), ['a thousand months', monthlyShape(1000)] as const];

const parsed = new Map(
  cases.map(([name, shape]) => {
    const files = tradeDossier(shape);
    const trade = tradeFile.parse(files['trade.json']);
    const lookup = recordIndex({ dossier: dossierFile.parse(files['dossier.json']) });
    const json = files['trade-series.json'];
    return [name, { trade, lookup, series: json ? tradeSeriesFile.parse(json) : null }];
  }),
);

function plansOf(name: string, view: TradeView, unit: (typeof amountUnits)[number]) {
  const found = parsed.get(name);
  if (!found) throw new Error(`No shape is called ${name}.`);
  const { trade, lookup, series } = found;
  const marks = figureMarks(trade.figures, lookup);
  const format = { locale, unit };
  const whose = trade.counts.map(({ id }) => id);
  const rows = rowsPlans(latestRows(trade, marks, { view, whose }, format), format);
  if (!series) return { rows, years: null };
  const latest = marks[0]?.period ?? '';
  const run = longRun({ figures: marks, latest }, series, { view, run: null, span: null }, lookup);
  const events = [
    { id: 'one', label: 'Relations severed', day: dayOf(1967, 5, 10) },
    { id: 'two', label: 'Relations restored', day: dayOf(1991, 9, 18) },
    { id: 'three', label: 'Trade agreement', day: dayOf(1994, 3, 27) },
  ];
  return { rows, years: yearsPlan(run, { span: null, events, format, lineNames: flowNames(series, view, lookup) }) };
}

function expectApart(labels: PlacedLabel[]) {
  for (const [index, label] of labels.entries())
    for (const other of labels.slice(index + 1))
      expect(
        keepApart(labelBox(label), labelBox(other), Math.max(label.from, other.from)),
        `${label.text} / ${other.text}`,
      ).toBe(true);
  for (const label of labels) {
    const { x, left, right } = labelBox(label);
    expect(x * label.from + left, label.text).toBeGreaterThanOrEqual(0);
    expect(x * label.from + right, label.text).toBeLessThanOrEqual(label.from);
  }
}

describe.each(cases)('%s', (name) => {
  describe.each(tradeViews)('%s', (view) => {
    test.each(amountUnits)('in %s: every bar and mark lies in the chart, no label is cut or overlaps', (unit) => {
      const { rows, years } = plansOf(name, view, unit);
      for (const plan of [rows.narrow, rows.wide]) {
        for (const { stretches, end, rounding } of plan.rows)
          for (const share of [
            ...stretches.flatMap(({ from, to }) => [from, to]),
            end,
            ...Object.values(rounding ?? {}),
          ]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1.0001);
          }
        expect(plan.zero).toBeGreaterThanOrEqual(0);
        expectApart(plan.ticks.flatMap(({ label }) => label ?? []));
      }
      for (const { number, isLong, label, lines, labelTop } of rows.narrow.rows) {
        expect(textWidth(number, isLong ? rowSizes.longNumber : rowSizes.number), number).toBeLessThan(290);
        expect(textWidth(labelTop === null ? number + label : label, rowSizes.number), label).toBeLessThan(360);
        for (const line of lines) expect(textWidth(line, rowSizes.note), line).toBeLessThanOrEqual(290);
      }
      if (!years) return;
      const spots = [...years.stops, ...years.points, ...years.lines.flatMap(({ stretches }) => stretches.flat())];
      const outside = ({ x, y }: { x: number; y: number }) =>
        !(x >= 0 && x <= 1 && y > years.top - 0.001 && y < years.bottom + 0.001);
      expect(spots.filter(outside)).toEqual([]);
      expect(years.columns.filter(({ from, to, height }) => !(to > from && height >= 0))).toEqual([]);
      expectApart(years.flags.map(({ text }) => text));
      expectApart(years.labels);
    });
  });
});

test('labels show from a phone’s width on, and more of them on wider charts', () => {
  const { years } = plansOf('figures of today', 'amounts', 'auto');
  const shown = labelWidths.map((width) => years?.labels.filter(({ from }) => from <= width).length ?? 0);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(shown[0]).toBeGreaterThan(0);
});
