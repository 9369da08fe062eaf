import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround, markedText } from './markedText.ts';

const shown = (text: string, query: string) =>
  markedText(text, query)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

test.each([
  ['Customs and trade', 'cust trade', '[Cust]oms and [trade]'],
  ['Crème brûlée', 'creme BRULEE', '[Crème] [brûlée]'],
  ['Cre\u0300me', 'creme', '[Cre\u0300me]'],
  ['הַסְכֵּם סחר', 'הסכם', '[הַסְכֵּם] סחר'],
  ['banana', 'ana', 'b[anana]'],
  ['Nothing here', 'zzz', 'Nothing here'],
  ['Anything', '  ', 'Anything'],
  ['', 'x', ''],
  ['<b>bold</b>', '<b>', '[<b>]bold</b>'],
])('in “%s” the words “%s” are marked', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});

test('the parts put together are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      expect(
        markedText(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('an excerpt stands around the first word found', () => {
  const long = `${'word '.repeat(50)}needle ${'more '.repeat(50)}`;
  const excerpt = excerptAround(long, 'needle');
  expect(excerpt).toMatch(/^… (word )+needle (more )+…$/);
  expect(excerpt?.length).toBeLessThan(200);
  expect(excerptAround('short needle', 'needle')).toBe('short needle');
  expect(excerptAround('x'.repeat(5000), 'xx')?.length).toBeLessThan(200);
  expect(excerptAround(long, 'absent')).toBeNull();
});
