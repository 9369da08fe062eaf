import type { Trade } from '#src/data/datasets.ts';
import { formatDate } from '#src/lib/dates/dates.ts';
import { countOf, formatNumber, formatPercent } from '#src/lib/numbers.ts';
import { besideMarks, changeOf } from './latest/latestRows.ts';
import type { LongRun } from './long-run/longRun.ts';
import { reasonWords } from './markWords.ts';
import { amountWords, valueWords, type AmountFormat } from '#src/records/facts/amountWords.ts';
import { greatestOf, type TradeMark } from './tradeMark.ts';
import type { TradeView } from './tradeUrl.ts';

/** The latest figures in sentences written from the numbers. */
export function latestSummary(trade: Trade, marks: TradeMark[], view: TradeView, format: AmountFormat): string[] {
  const find = (id: string) => marks.find((mark) => mark.id === id);
  const [exports, imports, total] = [trade.headline.exports, trade.headline.imports, trade.headline.total].map(find);
  if (!exports?.value || !imports?.value) return [];
  const of = `${exports.reporter}: `;
  const amounts = `${amountWords(exports, format)} against ${amountWords(imports, format)}`;
  if (view === 'balance') {
    const less = exports.value - imports.value;
    const [more, fewer] = less < 0 ? ['imports', 'exports'] : ['exports', 'imports'];
    return [`${of}${more} were ${valueWords(Math.abs(less), 'USD', format)} more than ${fewer}, ${amounts}.`];
  }
  if (view === 'shares') {
    const share = (exports.value / (exports.value + imports.value)) * 100;
    const words = (part: number) => formatPercent(Math.round(part * 10) / 10, format.locale);
    return [`${of}${words(share)} of the trade was exports, ${words(100 - share)} imports.`];
  }
  return [
    `${of}${ratioWords(exports.value, imports.value, format)}, ${amounts}.`,
    ...(total?.value ? [`Together they were ${amountWords(total, format)}${changeWords(total, marks, format)}.`] : []),
    ...besideMarks(trade, marks).map(
      (mark) =>
        `By another count (${titleOf(trade, mark)}) it was ${amountWords(mark, format)} for ${formatDate(mark.period, format.locale)}; ${reasonWords(mark, trade.counts)}.`,
    ),
  ];
}

function titleOf(trade: Trade, { count, holder }: TradeMark): string {
  return trade.counts.find(({ id }) => id === count)?.title ?? holder;
}

/** "exports were 2.1 times imports", whichever is the greater. */
function ratioWords(exports: number, imports: number, { locale }: AmountFormat): string {
  const [more, less] = exports >= imports ? ['exports', 'imports'] : ['imports', 'exports'];
  const ratio = Math.max(exports, imports) / Math.min(exports, imports);
  if (ratio < 1.05) return 'exports and imports were about equal';
  return `${more} were ${formatNumber(ratio, locale, ratio < 10 ? 1 : 0)} times ${less}`;
}

function changeWords(total: TradeMark, marks: TradeMark[], { locale }: AmountFormat): string {
  const change = changeOf(total, marks);
  if (!change?.value) return '';
  const size = formatPercent(Math.abs(change.value), locale);
  return `, ${size} ${change.value < 0 ? 'less' : 'more'} than in the same ${total.period.includes('/') ? 'months of the ' : ''}year before`;
}

/** The long run in sentences written from the numbers; `names` are those of its two lines. */
export function longRunSummary({ view, spans }: LongRun, names: string[], format: AmountFormat): string[] {
  const filled = spans.filter(({ marks }) => marks.some(({ value }) => value !== null));
  if (filled.length === 0) return [];
  const when = ({ period }: TradeMark) => formatDate(period, format.locale);
  const all = (index: number) =>
    filled.flatMap(({ marks }) => marks[index] ?? []).filter(({ value }) => value !== null);
  if (view === 'amounts') {
    const peaks = names.flatMap((name, index) => {
      const peak = greatestOf(all(index));
      return peak?.value ? [`${name} were highest in ${when(peak)}: ${amountWords(peak, format)}.`] : [];
    });
    const zeros = filled.filter(({ marks }) => marks.some(({ unreported }) => unreported)).length;
    return [
      ...peaks,
      ...(zeros > 0
        ? [
            `In ${zeros} of ${countOf(filled.length, 'year', 'years', format.locale)} one way or both are zero, which may mean that none was reported.`,
          ]
        : []),
    ];
  }
  const marks = all(0);
  const most = greatestOf(marks);
  const least = greatestOf(marks.map((mark) => ({ ...mark, value: -(mark.value ?? 0) })));
  if (!most || !least) return [];
  const low = { ...least, value: -(least.value ?? 0) };
  if (view === 'shares')
    return [
      `${names[0]} were between ${amountWords(low, format)} (${when(low)}) and ${amountWords(most, format)} (${when(most)}) of both ways.`,
    ];
  const surplus = marks.filter(({ value }) => (value ?? 0) > 0).length;
  return [
    `${most.reporter} sold more than it bought in ${surplus} of ${countOf(marks.length, 'year', 'years', format.locale)} for which both ways are known.`,
    `The balance of ${most.reporter} was highest in ${when(most)} (${amountWords(most, format)}) and lowest in ${when(low)} (${amountWords(low, format)}).`,
  ];
}
