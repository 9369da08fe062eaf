import type { Figure } from '#src/data/schema/trade.ts';
import { formatAmount, formatPercent, type AmountUnit } from '#src/lib/numbers.ts';

/** How amounts are to be written. */
export interface AmountFormat {
  locale: string;
  unit: AmountUnit;
}

const boundWords = { over: 'more than ', under: 'less than ', about: 'about ' };

/** A value in the unit asked for; per cent stay per cent. */
export function valueWords(value: number, of: Figure['unit'], { locale, unit }: AmountFormat): string {
  return of === 'USD' ? formatAmount(value, locale, unit) : formatPercent(value, locale);
}

/** A value with how exact it is: "more than $5bn"; "not found" where there is none. */
export function amountWords({ value, unit, bound }: Pick<Figure, 'value' | 'unit' | 'bound'>, format: AmountFormat) {
  return value === null ? 'not found' : `${bound ? boundWords[bound] : ''}${valueWords(value, unit, format)}`;
}
