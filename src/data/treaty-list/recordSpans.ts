/** Where the records of one list stand in a JSON file, byte by byte, and the rest of the file with that list empty. */
interface RecordSpans {
  starts: Uint32Array;
  ends: Uint32Array;
  rest: string;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const [openBrace, closeBrace] = [0x7b, 0x7d];
const [openBracket, closeBracket] = [0x5b, 0x5d];

/**
 * Finds the records of a list of the file's outermost object without reading them: O(bytes), nothing kept per byte. Null where the
 * file breaks off or is no object. What stands within a record is not judged here.
 */
export function recordSpans(bytes: Uint8Array, list: string): RecordSpans | null {
  const scan = scanner(bytes);
  const decoder = new TextDecoder();
  let found: ListFound | null = null;
  if (scan.next() !== openBrace) return null;
  scan.take();
  while (scan.next() === quote) {
    const from = scan.at();
    scan.skipValue();
    const key = decoder.decode(bytes.subarray(from + 1, scan.at() - 1));
    if (scan.next() !== colon) return null;
    scan.take();
    if (key === list && scan.next() === openBracket) found = recordsHere(scan);
    else scan.skipValue();
    if (scan.next() === comma) scan.take();
  }
  if (scan.next() !== closeBrace || scan.broken()) return null;
  if (!found) return { starts: new Uint32Array(), ends: new Uint32Array(), rest: decoder.decode(bytes) };
  return {
    starts: Uint32Array.from(found.starts),
    ends: Uint32Array.from(found.ends),
    rest: `${decoder.decode(bytes.subarray(0, found.from))}[]${decoder.decode(bytes.subarray(found.to))}`,
  };
}

interface ListFound {
  starts: number[];
  ends: number[];
  /** Where the list itself begins and ends. */
  from: number;
  to: number;
}

function recordsHere(scan: ReturnType<typeof scanner>): ListFound {
  const found: ListFound = { starts: [], ends: [], from: scan.at(), to: 0 };
  scan.take();
  while (scan.next() !== closeBracket && !scan.broken()) {
    found.starts.push(scan.at());
    scan.skipValue();
    found.ends.push(scan.at());
    if (scan.next() === comma) scan.take();
  }
  scan.take();
  found.to = scan.at();
  return found;
}

function scanner(bytes: Uint8Array) {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let broken = false;

  /** The next byte that is no white space; undefined at the end. */
  const next = () => {
    while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at += 1;
    return bytes[at];
  };
  const skipString = () => {
    at += 1;
    while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
    at += 1;
  };
  const skipNested = () => {
    let depth = 0;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (byte === quote) {
        skipString();
        continue;
      }
      if (byte === openBrace || byte === openBracket) depth += 1;
      else if (byte === closeBrace || byte === closeBracket) depth -= 1;
      at += 1;
      if (depth === 0) return;
    }
    broken = true;
  };
  const skipPlain = () => {
    const from = at;
    while (at < bytes.length && bytes[at] !== comma && bytes[at] !== closeBrace && bytes[at] !== closeBracket) at += 1;
    broken ||= at === from;
    if (at === from) at = bytes.length;
  };
  const skipValue = () => {
    const byte = next();
    if (byte === quote) skipString();
    else if (byte === openBrace || byte === openBracket) skipNested();
    else skipPlain();
    broken ||= at > bytes.length || byte === undefined;
  };
  return {
    at: () => at,
    next,
    skipValue,
    take: () => {
      at += 1;
    },
    broken: () => broken,
  };
}
