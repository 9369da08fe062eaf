import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '#src/lib/dates/dates.ts';
import { drawnSpan } from '#src/lib/dates/drawnSpan.ts';
import { makeLane as laneOf, type ScaleItem } from './lane.ts';
import { placeLane } from './layoutLanes.ts';
import { radiusOf } from './scaleGeometry.ts';
import { byAnchor } from './scaleLanes.ts';
import { textWidth } from '#src/lib/text/textWidth.ts';
import { clampWindow } from './timeWindow.ts';
import { windowApart } from './windowApart.ts';

const bounds = { from: dayOf(1947), to: dayOf(2027) };

const makeLane = (id: string, title: string, items: ScaleItem[]) => laneOf(id, title, byAnchor(items));

function item(id: string, date: string, importance: 1 | 2 | 3 = 2, title = `Something happens (${id})`): ScaleItem {
  const span = drawnSpan(date);
  if (!span) throw new Error(date);
  return {
    id,
    title,
    date,
    kind: 'visit',
    kindWord: 'Visit',
    party: null,
    theme: null,
    importance,
    span,
    variants: [],
    href: '',
  };
}

const two = (value: number) => String(value).padStart(2, '0');
const dates = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1947, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`),
  fc.integer({ min: 1947, max: 2026 }).map(String),
  fc.tuple(fc.integer({ min: 1947, max: 1990 }), fc.integer({ min: 0, max: 30 })).map(([y, n]) => `${y}/${y + n}`),
);
const lanes = fc
  .array(fc.tuple(dates, fc.constantFrom<1 | 2 | 3>(1, 2, 3), fc.integer({ min: 4, max: 60 })), { maxLength: 200 })
  .map((given) =>
    makeLane(
      'lane',
      'Lane',
      given.map(([date, importance, length], index) => item(String(index), date, importance, 'x'.repeat(length))),
    ),
  );
const day = fc.double({ min: bounds.from, max: bounds.to, noNaN: true });
const windows = fc.tuple(day, day).map(([a, b]) => clampWindow({ from: Math.min(a, b), to: Math.max(a, b) }, bounds));
const widths = fc.integer({ min: 200, max: 2400 });

test('every event of the window is in exactly one mark, at its place', () => {
  fc.assert(
    fc.property(lanes, windows, widths, (lane, window, width) => {
      const { marks } = placeLane(lane, window, width);
      const within = lane.items.filter(({ span }) => span.anchor >= window.from && span.anchor < window.to);
      expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(within.length);
      const scale = width / (window.to - window.from);
      for (const { x, first, last } of marks) {
        expect(x).toBeGreaterThanOrEqual((first - window.from) * scale - 0.01);
        expect(x).toBeLessThanOrEqual((last - window.from) * scale + 0.01);
      }
    }),
  );
});

test('labels never overlap one another or a mark beside them', () => {
  fc.assert(
    fc.property(lanes, windows, widths, (lane, window, width) => {
      const { marks, bars } = placeLane(lane, window, width);
      const boxes = [
        ...marks.flatMap(({ label }) =>
          label ? [{ row: label.row, from: label.x, to: label.x + textWidth(label.text) }] : [],
        ),
        ...bars.flatMap(({ label }) => (label ? [{ row: 1, from: 0, to: textWidth(label.text) }] : [])),
      ];
      const clash = boxes.filter(({ row, from, to }, index) => {
        const beside = boxes.slice(index + 1).filter((other) => other.row === row);
        return (
          beside.some((other) => other.from < to && from < other.to) ||
          (row === 0 && marks.some((mark) => mark.x - radiusOf(mark) < to && from < mark.x + radiusOf(mark)))
        );
      });
      expect(clash).toEqual([]);
    }),
  );
});

test('a cluster is named after its most important event', () => {
  const lane = makeLane('lane', 'Lane', [
    item('first', '1953-02-09', 3),
    item('turn', '1953-02-12', 1),
    item('after', '1953-02-13', 2),
  ]);
  const { marks } = placeLane(lane, bounds, 800);
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({ count: 3, lead: { id: 'turn' } });
  expect(marks[0]?.label?.text).toContain('turn');
});

test('zooming in takes a cluster apart', () => {
  const lane = makeLane('lane', 'Lane', [item('a', '1953-02-09'), item('b', '1953-02-20')]);
  expect(placeLane(lane, bounds, 800).marks).toHaveLength(1);
  expect(placeLane(lane, { from: dayOf(1953, 1), to: dayOf(1953, 2) }, 800).marks).toHaveLength(2);
});

test('panning never regroups what stays in view', () => {
  const items = Array.from({ length: 300 }, (_, index) =>
    item(String(index), `${1950 + Math.floor(index / 5)}-0${(index % 9) + 1}-10`),
  );
  const lane = makeLane('lane', 'Lane', items);
  const groups = (from: number) =>
    placeLane(lane, { from, to: from + 9000 }, 900).marks.map(({ first, last, count }) => `${first} ${last} ${count}`);
  const before = groups(dayOf(1960));
  const after = new Set(groups(dayOf(1960) + 37));
  expect(before.slice(2, -2).filter((group) => !after.has(group))).toEqual([]);
});

test('a span wider than its mark is a bar; one that began before the window is named at its start', () => {
  const lane = makeLane('lane', 'Lane', [item('war', '1948/1949'), item('day', '1948-05-18')]);
  const window = { from: dayOf(1949), to: dayOf(1950) };
  const { bars } = placeLane(lane, window, 800);
  expect(bars.map(({ item: { id } }) => id)).toEqual(['war']);
  expect(bars[0]?.x).toBeLessThan(0);
  expect(bars[0]?.label?.text).toContain('war');
});

test('a label never lies on the line to what another source gives as another date, however near', () => {
  const dated = (variant: string) => ({
    ...item('a', '2000-09-30'),
    variants: [drawnSpan(variant)].flatMap((span) => span ?? []),
  });
  const [width, scale] = [2000, 2000 / (bounds.to - bounds.from)];
  const labelled = (variant: string) => {
    const [mark] = placeLane(makeLane('lane', 'Lane', [dated(variant)]), bounds, width).marks;
    return { from: mark?.label?.x ?? NaN, row: mark?.label?.row, mark: mark?.x ?? NaN };
  };
  const later = labelled('2004-09-30');
  expect(later.row).toBe(0);
  expect(later.from).toBeGreaterThan((dayOf(2004) - bounds.from) * scale);
  for (const before of ['1996-09-30', '2000-09-29']) {
    const { row, from, mark } = labelled(before);
    expect([row, Math.round(from - mark)]).toEqual([0, 11]);
  }
});

test('a label takes the room there is, and gives it up where another stands', () => {
  const title = 'A title that says in many words, as some have to, what happened on the day it names';
  const alone = placeLane(makeLane('lane', 'Lane', [item('alone', '1950-01-01', 2, title)]), bounds, 1200);
  expect(alone.marks[0]?.label?.text).toBe(title);
  const lane = makeLane('lane', 'Lane', [
    item('a', '1950-01-01', 2, title),
    item('b', '1957-01-01', 2, title),
    item('c', '1970-01-01', 2, title),
  ]);
  const texts = placeLane(lane, bounds, 1200).marks.map(({ label }) => [label?.row, label?.text === title]);
  expect(texts).toEqual([
    [1, true],
    [0, false],
    [0, true],
  ]);
});

test('near the end of the axis each label ends at its own mark', () => {
  const lane = makeLane('lane', 'Lane', [item('a', '2018-01-01'), item('b', '2024-01-01')]);
  const { marks } = placeLane(lane, bounds, 1000);
  const ends = marks.map(({ label }) => label && label.x + textWidth(label.text));
  expect(marks.map(({ label }) => label?.ends)).toEqual([true, true]);
  marks.forEach(({ x }, index) => expect(Math.abs((ends[index] ?? 0) - x)).toBeLessThan(12));
});

test('what is opened of a cluster comes to stand apart from its neighbour in the lane, which is still to be seen', () => {
  const [severed, restored, alone] = [item('severed', '1953-02-12'), item('restored', '1953-07-20'), item('a', '1987')];
  const bombing = item('bombing', '1953-02-09');
  const both = [makeLane('turns', 'Turns', [severed, restored, alone]), makeLane('others', 'Others', [bombing])];
  const place = (window: typeof bounds) => both.map((lane) => placeLane(lane, window, 668));
  const near = windowApart(place(bounds), severed, bounds);
  const [turns] = place(near ?? bounds);
  expect(turns?.marks.map(({ lead, count }) => [lead.id, count])).toEqual([
    ['severed', 1],
    ['restored', 1],
  ]);
  expect([alone, bombing].map((one) => windowApart(place(bounds), one, bounds))).toEqual([null, null]);
});
