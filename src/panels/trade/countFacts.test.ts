import { expect, test } from 'vitest';
import { countFacts } from './countFacts.ts';
import type { TradeMark } from './tradeMark.ts';

const mark = (period: string): TradeMark => ({
  id: period,
  title: `Trade, ${period}`,
  measure: 'total',
  period,
  value: 1,
  unit: 'USD',
  formula: null,
  shortFormula: null,
  count: 'customs',
  holder: 'Customs',
  reporter: 'Here',
  partner: 'There',
  valuation: null,
  side: null,
  unreported: false,
  citations: [],
});

test.each([
  [['2015'], '2015'],
  [['2012', '2010', '2010'], '2010–2012'],
  [['2018-01/2018-09', '2019-01/2019-09'], 'January 2018–September 2019'],
  [['2010/2019', '2015'], '2010–2019'],
  [['2018', '2018-01/2018-09'], '2018'],
  [['2018-01/2018-09', '2015', '2018'], '2015–2018'],
  [['2018-01/2018-06', '2018-04/2018-09'], 'January–September 2018'],
  [['2015', '2008/..'], 'since 2008'],
  [['soon', '2015'], '2015'],
  [['soon'], 'soon'],
])('figures for %j are from the first day of all to the last: %s', (periods, words) => {
  const [facts] = countFacts(periods.map(mark), 'en-GB');
  expect(facts?.of.split('; ').at(-1)).toBe(words);
});
