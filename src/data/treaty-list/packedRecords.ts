/** JSON texts one after the other, in which what stands in them again and again is one byte. */
export interface PackedRecords {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where each text begins; one entry more than there are texts. */
  starts: Uint32Array;
  /** What the marks stand for, each in its place. */
  pieces: string[];
}

/** Signs that JSON holds nowhere as they are (RFC 8259, sections 2 and 7), so that whatever they are put for can be told from the text. */
const marks = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).filter((sign) => sign.trim() !== '');

/** The names of fields, with all that stands between the value before and the one after. */
const betweenValues = /(?:[",[\]{}]{0,8}"\w+":\s*(?:null|")?)+/g;

/** Packs JSON texts of the shape of the samples; others too, but they become no smaller. */
export function recordPacker(samples: readonly string[]): { add: (text: string) => void; finish: () => PackedRecords } {
  const pieces = frequentPieces(samples);
  const markOf = new Map(pieces.map((piece, place) => [piece, marks[place]]));
  const encoder = new TextEncoder();
  const starts = [0];
  let bytes = new Uint8Array(4096);
  let length = 0;
  return {
    add(text) {
      const packed = text.replace(betweenValues, (piece) => markOf.get(piece) ?? piece);
      if (bytes.length - length < packed.length * 3) {
        const grown = new Uint8Array((length + packed.length * 3) * 2);
        grown.set(bytes.subarray(0, length));
        bytes = grown;
      }
      length += encoder.encodeInto(packed, bytes.subarray(length)).written;
      starts.push(length);
    },
    finish: () => ({ bytes: bytes.slice(0, length), starts: Uint32Array.from(starts), pieces }),
  };
}

/** Gives the texts by their place, as they were before they were packed. */
export function recordReader({ bytes, starts, pieces }: PackedRecords): (place: number) => string {
  const decoder = new TextDecoder();
  const pieceOf = new Map(pieces.map((piece, place) => [marks[place], piece]));
  return (place) =>
    decoder
      .decode(bytes.subarray(starts[place] ?? 0, starts[place + 1] ?? 0))
      .replace(/\p{Cc}/gu, (mark) => pieceOf.get(mark) ?? mark);
}

/** The pieces that take up most of the samples, as many as there are marks. */
function frequentPieces(samples: readonly string[]): string[] {
  const lengths = new Map<string, number>();
  for (const text of samples)
    for (const [piece] of text.matchAll(betweenValues))
      lengths.set(piece, (lengths.get(piece) ?? 0) + piece.length - 1);
  return [...lengths]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, marks.length)
    .map(([piece]) => piece);
}
