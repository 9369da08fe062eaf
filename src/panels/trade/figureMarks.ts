import type { Figure } from '#src/data/schema/trade.ts';
import type { ActorLookup, TradeMark } from './tradeMark.ts';
import { formulaWords } from './tradeSeries.ts';

/** What each measure is called within a formula. */
const measureWords: Record<Figure['measure'], string> = {
  exports: 'exports',
  imports: 'imports',
  total: 'total',
  balance: 'balance',
  share: 'share',
  change: 'change',
  'change-amount': 'change',
};

/** Figures of the dossier as marks, in their order; an import of the reporter counts as goods of the partner. */
export function figureMarks(figures: Figure[], { actorName, side }: ActorLookup): TradeMark[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.map((figure) => {
    const { measure, reporter, partner, value, derivation } = figure;
    const owner = sellerOf(figure, figures);
    const surplus = measure === 'balance' && value !== null ? (value < 0 ? partner : reporter) : null;
    return {
      id: figure.id,
      title: figure.title,
      measure,
      period: figure.period,
      value,
      unit: figure.unit,
      bound: figure.bound,
      low: figure.low,
      high: figure.high,
      formula: derivation ? formulaWords(derivation, (id) => byId.get(id)?.title ?? id) : null,
      shortFormula: derivation
        ? formulaWords(derivation, (id) => measureWords[byId.get(id)?.measure ?? 'total'])
        : null,
      count: figure.count,
      holder: actorName(figure.holder),
      reporter: actorName(reporter),
      partner: actorName(partner),
      valuation: figure.valuation,
      side: side(surplus ?? owner ?? ''),
      unreported: false,
      citations: figure.citations,
    };
  });
}

/** Who sells the goods of a flow; of a share, those of the flow it is a share of. */
function sellerOf({ measure, reporter, partner, derivation }: Figure, figures: Figure[]): string | null {
  if (measure === 'exports') return reporter;
  if (measure === 'imports') return partner;
  const flow = measure === 'share' && figures.find(({ id }) => id === derivation?.inputs[0]);
  return flow ? sellerOf(flow, figures) : null;
}
