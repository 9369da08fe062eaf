import { textWidth, wrapText } from '#src/lib/text/textWidth.ts';
import type { ScaleItem } from '#src/panels/timeline/scale/layout/lane.ts';
import { levelWords, statusWords } from '#src/records/relations/relationsWords.ts';
import { isHollow, markOutline } from './markOutline.ts';
import type { Shape, ShapeStyle } from './shapes.ts';

const row = 20;
/** Pixels from the middle of a sign to its words, and between these and the next sign. */
const [toWords, toNext] = [12, 26];

interface Keyed {
  items: ScaleItem[];
  /** The names of the parties. */
  parties: { a: string; b: string };
  /** Pixels it may be wide. */
  width: number;
}

/** What the height and the pattern of the band say, in words. */
const bandWords = `The band, from high to low: ${levelWords.embassy}, ${levelWords.legation}, ${levelWords.consulate}, ${levelWords.delegation}. Hatched: ${lower(statusWords.severed)}; dotted: ${lower(statusWords.contacts)}, ${lower(statusWords.consular)}.`;

/** The key to a picture of the scale: the shapes of the kinds that occur in it, whose act a colour says, and the band in words. */
export function keyShapes({ items, parties, width }: Keyed): { shapes: Shape[]; height: number } {
  const kinds = new Map(items.map(({ kind, kindWord }) => [kind, kindWord]));
  const acting = (['a', 'b'] as const).filter((party) => items.some((item) => item.party === party));
  const entries: { style: ShapeStyle; d: string; words: string }[] = [
    ...Array.from(kinds, ([kind, words]) => ({
      style: isHollow(kind) ? ('hollow' as const) : ('mark' as const),
      d: markOutline(kind),
      words,
    })),
    ...acting.map((party) => ({ style: party, d: bandSigns[party], words: `Actor: ${parties[party]}` })),
  ];
  const shapes: Shape[] = [];
  let [x, y] = [8, row / 2];
  for (const { style, d, words } of entries) {
    const wide = toWords + textWidth(words);
    if (x > 8 && x + wide > width) [x, y] = [8, y + row];
    shapes.push({ type: 'path', style, x, y, d });
    shapes.push({ type: 'text', style: 'label', x: x + toWords, y: y + 4.5, text: words });
    x += wide + toNext;
  }
  for (const text of wrapText(bandWords, width)) {
    y += row;
    shapes.push({ type: 'text', style: 'label', x: 0, y: y + 4.5, text });
  }
  return { shapes, height: y + row / 2 };
}

/** The signs the parties have on the band and beside their names. */
const bandSigns = { a: markOutline('agreement'), b: markOutline('visit') };

function lower(words: string): string {
  return words.toLowerCase();
}
