const plainFormats = new Map<string, Intl.NumberFormat>();

/** A whole or decimal number in the page's locale: "8,896". */
export function formatNumber(value: number, locale: string, decimals = 0): string {
  const key = `${locale} ${decimals}`;
  let format = plainFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    plainFormats.set(key, format);
  }
  return format.format(value);
}

/** An amount of US dollars at three to four significant digits: "$1.17bn", "$558m". */
export function formatDollars(value: number, locale: string, significant = 3): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumSignificantDigits: significant,
  }).format(value);
}

/** An amount of US dollars in full: "$1,170,000,000". */
export function formatExactDollars(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  }).format(value);
}

/** A number of per cent (17.63 means 17.63 %) with the sign in words' place: "−17.63%". */
export function formatPercent(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
    .format(value / 100)
    .replace('-', '−');
}

/** "1 day", "158 days". */
export function countOf(count: number, one: string, many: string, locale: string): string {
  return `${formatNumber(count, locale)} ${count === 1 ? one : many}`;
}
