import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex, citationText, cslJson, ris, type Reference } from './references.ts';

const treaty: Reference = {
  id: 'river-treaty-1994',
  type: 'treaty',
  title: 'Treaty on the river & its {upper} part: 50% each',
  described: true,
  authors: ['Upland', 'Lowland Republic'],
  container: 'Upland and Lowland, Bilateral',
  place: 'Saltmere',
  issued: '1994-04-25',
  url: 'https://example.org/treaties/river_treaty-1994/',
  accessed: '2026-11-25',
  note: 'Sources: Gazette 1994; Annals 1995.',
};
const news: Reference = {
  id: 'gazette',
  type: 'news',
  title: 'Договор подписан – שלום',
  publisher: 'Gazette #1',
  issued: '1994-04',
  language: 'ru',
};

/** What a reference manager makes of a text. */
const read = (text: string) => plugins.input.chain(text);

test('BibTeX is read back by another’s parser: names whole, signs of TeX and other scripts kept', () => {
  expect(read(bibtex([treaty, news]))).toMatchObject([
    {
      id: 'river-treaty-1994',
      title: '[Treaty on the river & its {upper} part: 50% each]',
      author: [{ family: 'Upland' }, { family: 'Lowland Republic' }],
      issued: { 'date-parts': [[1994, 4, 25]] },
      'publisher-place': 'Saltmere',
      URL: 'https://example.org/treaties/river_treaty-1994/',
      note: 'Sources: Gazette 1994; Annals 1995.',
    },
    { id: 'gazette', title: 'Договор подписан – שלום', publisher: 'Gazette #1', issued: { 'date-parts': [[1994, 4]] } },
  ]);
});

test('RIS is read back by another’s parser', () => {
  expect(ris([treaty])).toContain('\nDA  - 1994/04/25/\r\n');
  expect(read(ris([treaty, news]))).toMatchObject([
    {
      title: '[Treaty on the river & its {upper} part: 50% each]',
      issued: { 'date-parts': [[1994]] },
      URL: 'https://example.org/treaties/river_treaty-1994/',
      'publisher-place': 'Saltmere',
    },
    { type: 'article-newspaper', title: 'Договор подписан – שלום', publisher: 'Gazette #1' },
  ]);
});

test('CSL-JSON is read back by another’s parser', () => {
  expect(read(cslJson([treaty, news]))).toMatchObject([
    { id: 'river-treaty-1994', type: 'treaty', 'container-title': 'Upland and Lowland, Bilateral' },
    { id: 'gazette', type: 'article-newspaper', issued: { 'date-parts': [[1994, 4]] }, language: 'ru' },
  ]);
});

const issued = (date: string) => JSON.parse(cslJson([{ ...news, issued: date }]))[0].issued;

test.each([
  ['1994', { 'date-parts': [[1994]] }],
  ['2015-23', { 'date-parts': [[2015]], season: 3 }],
  ['1948-05-25~', { 'date-parts': [[1948, 5, 25]], circa: true }],
  [
    '1994-04-24/1994-04-27',
    {
      'date-parts': [
        [1994, 4, 24],
        [1994, 4, 27],
      ],
    },
  ],
  ['199X', { literal: '199X' }],
  ['whenever', { literal: 'whenever' }],
])('the date %s is as exact in CSL-JSON as its source', (date, expected) => {
  expect(issued(date)).toEqual(expected);
});

test('a footnote names the parties, the title (in brackets where it describes), place, date, address and day of reading', () => {
  expect(citationText(treaty, 'en-GB')).toBe(
    'Upland and Lowland Republic, [Treaty on the river & its {upper} part: 50% each], Saltmere, 25 April 1994. In: Upland and Lowland, Bilateral. https://example.org/treaties/river_treaty-1994/ (accessed 25 November 2026). Sources: Gazette 1994; Annals 1995.',
  );
  expect(citationText({ ...news, issued: null }, 'en-GB')).toBe('Договор подписан – שלום, Gazette #1, n.d.');
});

test.each<[Partial<Reference>, string]>([
  [{ title: 'Wait... what?' }, 'Wait... what?, Gazette #1, n.d.'],
  [{ url: 'https://example.org/a..b/.c' }, 'Договор подписан – שלום, Gazette #1, n.d. https://example.org/a..b/.c.'],
  [{ url: 'https://example.org/' }, 'Договор подписан – שלום, Gazette #1, n.d. https://example.org/'],
  [{ container: 'Annals, vol.' }, 'Договор подписан – שלום, Gazette #1, n.d. In: Annals, vol.'],
  [{ note: 'So it ends...' }, 'Договор подписан – שלום, Gazette #1, n.d. So it ends...'],
])('a footnote keeps the stops of what it names, and adds one only where none stands: %j', (given, text) => {
  expect(citationText({ ...news, issued: null, ...given }, 'en-GB')).toBe(text);
});

test('whatever a title holds, each file still has one entry, and the entry the title', () => {
  const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((text) => /\w/.test(text));
  fc.assert(
    fc.property(printable, (title) => {
      expect(read(ris([{ ...news, title }]))).toHaveLength(1);
      expect(read(bibtex([{ ...news, title }]))).toHaveLength(1);
      expect(JSON.parse(cslJson([{ ...news, title }]))).toMatchObject([{ title }]);
    }),
  );
});
