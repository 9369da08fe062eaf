import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '#src/lib/text/textWidth.ts';
import { labelWidths, placeLabels, type PlacedLabel, type WantedLabel } from './placeLabels.ts';

const wanted = (id: string, x: number, text = id): WantedLabel => ({
  id,
  text,
  x,
  y: 20,
  size: 14,
  places: [{ anchor: 'middle' }, { anchor: 'start' }, { anchor: 'end' }],
});

const boxAt = ({ text, x, y, dx, anchor, size }: PlacedLabel, width: number) => {
  const length = textWidth(text, size);
  const left = x * width + dx - { start: 0, middle: length / 2, end: length }[anchor];
  return { left, right: left + length, top: y - size * 0.85, bottom: y + size * 0.25 };
};

test('a label near an end turns inwards instead of being cut', () => {
  const [first, last] = placeLabels([wanted('first', 0), wanted('last', 1)]);
  expect([first?.anchor, last?.anchor]).toEqual(['start', 'end']);
});

test('of two labels too near one another the second waits for a wider chart', () => {
  const placed = placeLabels([wanted('one', 0.4, 'one label'), wanted('two', 0.5, 'one label')]);
  expect(placed.map(({ from }) => from)).toEqual([280, 350]);
});

test('a label that never has room is left out', () => {
  expect(placeLabels([wanted('one', 0.5, 'a label'), wanted('two', 0.501, 'a label')])).toHaveLength(1);
  expect(placeLabels([wanted('one', 0.5, 'w'.repeat(400))])).toEqual([]);
});

test('a label keeps off what it may not cover', () => {
  const [label] = placeLabels([wanted('one', 0.5)], [{ x: 0.5, left: -3, right: 3, top: 10, bottom: 30 }]);
  expect(label).toBeUndefined();
  const beside = { ...wanted('one', 0.5), places: [{ anchor: 'start' as const, dx: 12 }] };
  expect(placeLabels([beside], [{ x: 0.5, left: -3, right: 3, top: 10, bottom: 30 }])).toHaveLength(1);
});

test('whatever the labels, those that show at a width are whole and apart at that width', () => {
  const label = fc.record({
    id: fc.string(),
    text: fc.string({ minLength: 1, maxLength: 24 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.integer({ min: 10, max: 60 }),
    size: fc.constantFrom(13, 14, 22),
    places: fc.array(
      fc.record({
        dx: fc.integer({ min: -12, max: 12 }),
        dy: fc.integer({ min: -20, max: 20 }),
        anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 12 }), fc.integer({ min: 280, max: 2000 }), (labels, width) => {
      const shown = placeLabels(labels).filter(({ from }) => from <= width);
      const boxes = shown.map((one) => boxAt(one, width));
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(-0.001);
        expect(box.right).toBeLessThanOrEqual(width + 0.001);
        for (const other of boxes.slice(index + 1))
          expect(
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
          ).toBe(true);
      }
    }),
  );
  expect(labelWidths[0]).toBe(280);
});
