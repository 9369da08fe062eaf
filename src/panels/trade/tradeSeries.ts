import type { TradeSeries } from '#src/data/datasets.ts';
import type { Figure } from '#src/data/schema/trade.ts';
import { readDate, yearOf, type Day } from '#src/lib/dates/dates.ts';
import type { ActorLookup, TradeMark } from './tradeMark.ts';
import type { TradeView } from './tradeUrl.ts';

/** The flows of the yearly series: for each span of time the imports of the first party, then of the second. */
export function seriesMarks(series: TradeSeries, lookup: ActorLookup): [TradeMark, TradeMark][] {
  const [a, b] = series.importers;
  return series.years.map(({ year, imports }) => {
    const importer = (importerId: string, sellerId: string, value: number | null): TradeMark => {
      const [buyer, seller] = [actorAt(importerId, year, lookup), actorAt(sellerId, year, lookup)];
      return {
        ...blankMark(series, year),
        id: seriesAnchor(series, year),
        title: `${adjectiveOf(buyer)} imports from ${seller.name}`,
        measure: 'imports',
        value: value === null ? null : value * 1e6,
        unit: 'USD',
        formula: null,
        shortFormula: null,
        reporter: buyer.name,
        partner: seller.name,
        side: lookup.side(sellerId),
        unreported: value === 0,
      };
    };
    return [importer(a, b, imports[0]), importer(b, a, imports[1])];
  });
}

/**
 * What follows from two flows of one span and one count: the balance of the first party (what it sells less what it buys), or the share
 * of either's goods. Nothing follows where a flow is unknown, or zero in a way that may mean unreported.
 */
export function derivedMarks(
  series: TradeSeries,
  [bought, sold]: [TradeMark, TradeMark],
  measure: 'balance' | 'share',
  lookup: ActorLookup,
): TradeMark[] {
  if (!bought.value || !sold.value || bought.value < 0 || sold.value < 0) return [];
  const [a, b] = series.importers;
  const [party, partner] = [actorAt(a, bought.period, lookup), actorAt(b, bought.period, lookup)];
  const mark = {
    ...blankMark(series, bought.period),
    id: bought.id,
    measure,
    reporter: party.name,
    partner: partner.name,
  };
  if (measure === 'balance') {
    const value = sold.value - bought.value;
    return [
      {
        ...mark,
        title: `${adjectiveOf(party)} balance of trade with ${partner.name}`,
        value,
        unit: 'USD',
        formula: `${sold.title} − ${bought.title}`,
        shortFormula: 'what it sells − what it buys',
        side: lookup.side(value < 0 ? b : a),
      },
    ];
  }
  const both = sold.value + bought.value;
  return [sold, bought].map((flow) => ({
    ...mark,
    title: `${flow.title} as a share of both`,
    value: Math.round(((flow.value ?? 0) / both) * 1000) / 10,
    unit: 'percent',
    formula: `${flow.title} ÷ (${sold.title} + ${bought.title})`,
    shortFormula: 'one way ÷ both ways',
    side: flow.side,
  }));
}

function blankMark(series: TradeSeries, period: string) {
  return {
    period,
    count: series.count,
    holder: series.provenance.title,
    valuation: null,
    unreported: false,
    citations: series.provenance.citations,
  };
}

/** The id of the row that tells about one span of the series. */
export function seriesAnchor({ count }: Pick<TradeSeries, 'count'>, period: string): string {
  return `${count}-${period.replaceAll(/[^\d-]/g, '-')}`;
}

/** A party as it was in a period: the state it continues, where the middle of the period still belonged to that one. */
function actorAt(id: string, period: string, { actor }: ActorLookup): { name: string; adjective?: string } {
  const party = actor(id);
  const earlier = party?.continues === undefined ? undefined : actor(party.continues);
  const last = earlier?.existed === undefined ? undefined : readDate(earlier.existed)?.end?.last;
  return (last !== undefined && middleOf(period) <= last ? earlier : party) ?? { name: id };
}

function adjectiveOf({ name, adjective }: { name: string; adjective?: string }): string {
  return adjective ?? name;
}

/** What each value of a span is called in one view of the series: by the parties of today. */
export function flowNames(series: TradeSeries, view: TradeView, lookup: ActorLookup): string[] {
  const [a, b] = series.importers.map((id) => lookup.actor(id) ?? { name: id });
  if (!a || !b) return [];
  if (view === 'amounts')
    return [`${adjectiveOf(a)} imports from ${b.name}`, `${adjectiveOf(b)} imports from ${a.name}`];
  return view === 'balance' ? [`Balance of ${a.name}`] : [`Goods from ${a.name}`, `Goods from ${b.name}`];
}

/** The states that the parties continue, where the series reaches back to them, with the last year of each. */
export function earlierNames({ importers, years }: TradeSeries, { actor }: ActorLookup): string | null {
  const first = readDate(years[0]?.year ?? '')?.start?.first ?? Infinity;
  const names = importers.flatMap((id) => {
    const earlier = actor(actor(id)?.continues ?? '');
    const end = readDate(earlier?.existed ?? '')?.end;
    return earlier && end && end.last >= first ? [`to ${yearOf(end.last)}: ${earlier.name}`] : [];
  });
  return names.length > 0 ? names.join(', ') : null;
}

/** The day in the middle of a period; not a number where it cannot be read or is open. */
export function middleOf(period: string): Day {
  const { start, end } = readDate(period) ?? {};
  return start && end ? (start.first + end.last + 1) / 2 : NaN;
}

/** The formula of a derivation in words and signs, from its inputs' titles. */
export function formulaWords(
  { operation, inputs }: NonNullable<Figure['derivation']>,
  titleOf: (id: string) => string,
): string {
  const [first = '', second = ''] = inputs.map(titleOf);
  switch (operation) {
    case 'sum':
      return `${first} + ${second}`;
    case 'difference':
      return `${first} − ${second}`;
    case 'share':
      return `${first} ÷ (${first} + ${second})`;
    case 'before-change':
      return `${first} ÷ (1 + ${second})`;
    case 'half':
      return `half of ${first}`;
  }
}
