import type { Fault } from '#src/data/fetchJson.ts';
import { readDate } from '#src/lib/dates/dates.ts';
import { childOf, faultAt, shown, valuesOf, type DataFile } from './jsonValues.ts';

const dateKeys = ['date', 'dates', 'signed', 'inForce', 'since', 'adopted', 'period', 'existed', 'founded', 'year'];
// The Security Council numbers by year, the General Assembly by session; other bodies have forms of their own.
const symbol = /^(S\/RES\/\d+\(\d{4}\)|A\/RES\/\d+\([IVXLC]+\)|A\/RES\/(E?S-)?\d+\/\d+|(?![SA]\/)[A-Z]+\/RES\/\d\S*)$/;
const titleLength = 80;

/** What a schema cannot say of single fields: dates, UN symbols, lengths of titles, and one shown variant at most. */
export function checkFields(data: DataFile): Fault[] {
  const faults: Fault[] = [];
  for (const { path, value } of valuesOf(data.json)) {
    const [parent, key = ''] = path.filter((part) => typeof part === 'string').slice(-2);
    const problem = typeof value === 'string' ? problemOfText(key, value, parent) : problemOfList(path.at(-1), value);
    if (problem) faults.push(faultAt(data, path, problem));
  }
  return faults;
}

function problemOfText(key: string, text: string, parent?: string): string | null {
  if (dateKeys.includes(key)) return problemOfDate(text);
  if (key === 'symbol' && !symbol.test(text))
    return `is ${shown(text)}; allowed: S/RES/242(1967), A/RES/181(II) or A/RES/60/1 in form`;
  const length = Array.from(text).length;
  // a source keeps the title its publisher gave it
  return ['title', 'question'].includes(key) && parent !== 'sources' && length > titleLength
    ? `is ${length} characters long; allowed: at most ${titleLength}`
    : null;
}

function problemOfDate(text: string): string | null {
  const date = readDate(text);
  if (!date)
    return `is ${shown(text)}, which cannot be read; allowed: a date in EDTF, such as 1948-05-18, 1953-07, 2015-23, 1948~ or 2019-01/2019-09`;
  if (date.start && date.end && date.start.first > date.end.last)
    return `is ${shown(text)}, which ends before it begins; allowed: the earlier date first`;
  return null;
}

function problemOfList(key: string | number | undefined, value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  if (key === 'citations' && !value.length) return 'is empty; allowed: at least one citation';
  const shownCount = key === 'variants' ? value.filter((variant) => childOf(variant, 'shown') === true).length : 0;
  return shownCount > 1 ? `has ${shownCount} shown variants; allowed: one at most` : null;
}
