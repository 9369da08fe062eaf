import { expect, test } from 'vitest';
import type { Source } from '#src/data/schema/sources.ts';
import type { Assertion } from '#src/pages/sources/assertions.ts';
import { countBySources, independentSources, uncheckedOf } from './independentSources.ts';

const plain = { titleIs: 'title', date: null, kind: 'newspaper', language: 'en', url: null } as const;
const source = (id: string): Source | undefined =>
  [
    { ...plain, id: 'post', title: 'Post', publisher: 'The Post' },
    { ...plain, id: 'post-2', title: 'Post, later', publisher: 'The Post' },
    { ...plain, id: 'wire', title: 'Wire', publisher: 'Wire' },
    { ...plain, id: 'wire-in-herald', title: 'Herald', publisher: 'The Herald', origin: 'Wire' },
    { ...plain, id: 'gazette', title: 'Gazette', publisher: 'The Gazette' },
    { ...plain, id: 'nobody', title: 'A page', publisher: null },
  ].find((each) => each.id === id);
const cite = (...ids: string[]) => ids.map((id) => ({ source: id }));

test.each([
  [[], 0],
  [['post'], 1],
  [['post', 'post', 'post-2'], 1],
  [['post', 'gazette'], 2],
  [['wire', 'wire-in-herald'], 1],
  [['wire-in-herald', 'post'], 2],
  [['nobody'], 1],
  [['nobody', 'post'], 1],
  [['post', 'wire', 'gazette', 'nobody'], 3],
])('%j are %i independent', (ids, count) => {
  expect(independentSources(cite(...ids), source)).toBe(count);
});

const record = {
  id: 'x',
  kind: 'Event',
  title: 'X',
  date: null,
  href: '/',
  statements: [],
  citations: [],
  disagreements: [],
  related: [],
  facts: () => [],
} as const;
const assertion = (part: Partial<Assertion>): Assertion => ({
  kind: 'fact',
  text: 'It was so.',
  record: { ...record, statements: [], citations: [], disagreements: [], related: [] },
  holder: null,
  by: [],
  citations: [],
  ...part,
});

test('what rests on one source is unchecked, unless the source is its holder’s own or it is worked out', () => {
  const onMain = assertion({ citations: cite('wire', 'wire-in-herald') });
  const onOther = assertion({ citations: cite('post') });
  const checked = assertion({ citations: cite('wire', 'post') });
  const itsOwn = assertion({ kind: 'claim', holder: 'the-wire', citations: cite('wire') });
  const another = assertion({ kind: 'claim', holder: 'a-minister', citations: cite('wire') });
  const derived = assertion({ kind: 'derived' });
  const actorName = (id: string) => (id === 'the-wire' ? 'Wire' : 'A minister');
  expect(
    uncheckedOf([onMain, onOther, checked, itsOwn, another, derived], { source, actorName, mainSource: 'wire' }),
  ).toEqual({ main: [onMain, another], other: [onOther], firstHand: [itsOwn] });
});

test('the table counts by kind and by independent sources, three and more together', () => {
  const table = countBySources(
    [
      assertion({ citations: cite('post') }),
      assertion({ citations: cite('post', 'wire', 'gazette') }),
      assertion({ kind: 'derived' }),
    ],
    source,
  );
  expect(table.fact).toEqual([0, 1, 0, 1]);
  expect(table.derived).toEqual([1, 0, 0, 0]);
});
