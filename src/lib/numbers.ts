import { numberFormat } from './intl.ts';

/** A whole or decimal number in the page's locale: "8,896". */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  return numberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** An amount of US dollars at three to four significant digits: "$1.17bn", "$558m". */
export function formatDollars(value: number, locale: string, significant = 3): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: significant,
  }).format(value);
}

/** In what an amount is written: what reads best for each, thousands of millions, millions, or every digit. */
export const amountUnits = ['auto', 'billion', 'million', 'exact'] as const;
export type AmountUnit = (typeof amountUnits)[number];

/** An amount of US dollars in the unit asked for: "$0.558bn", "$558m", "$558,000,000"; "auto" takes the one that reads best. */
export function formatAmount(value: number, locale: string, unit: AmountUnit): string {
  if (unit === 'exact') return withMinus(formatExactDollars(value, locale));
  if (unit === 'auto') return withMinus(formatDollars(value, locale, 4));
  const scale = unit === 'billion' ? 1e9 : 1e6;
  // The locale's own way to write one of the unit, with our number in its place: "$1bn", "1 Mrd. $", "10億".
  const parts = numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
  }).formatToParts(scale);
  const ones = Number(parts.find(({ type }) => type === 'integer')?.value) || 1;
  const scaled = (Math.abs(value) / scale) * ones;
  const digits = Math.max(4, Math.floor(Math.log10(Math.max(1, scaled))) + 1);
  const number = numberFormat(locale, { maximumSignificantDigits: digits }).format(scaled);
  const written = parts.map(({ type, value: text }) => (type === 'integer' ? number : text)).join('');
  return value < 0 ? `−${written}` : written;
}

/** The sign of a negative number as a minus, not a hyphen. */
function withMinus(written: string): string {
  return written.replace('-', '−');
}

/** An amount of US dollars in full: "$1,170,000,000". */
function formatExactDollars(value: number, locale: string): string {
  return numberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(value);
}

/** A number of per cent (17.63 means 17.63 %) with the sign in words' place: "−17.63%". */
export function formatPercent(value: number, locale: string): string {
  return withMinus(numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100));
}

/** "1 day", "158 days". */
export function countOf(count: number, one: string, many: string, locale: string): string {
  return `${formatNumber(count, locale)} ${count === 1 ? one : many}`;
}
