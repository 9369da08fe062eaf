/** One thing wrong in a data file: where it stands, and what would be right. */
export interface Fault {
  file: string;
  /** The record's id, or its place in its list where it has none (`events[3]`); empty for the file as a whole. */
  record: string;
  field: string;
  problem: string;
}

/** Why data is not there: `unreachable` (no answer, or a server error), `missing` (no such file), `invalid` (an answer that does not fit). */
export type DataErrorKind = 'unreachable' | 'missing' | 'invalid';

/** A data file that could not be used. */
export class DataError extends Error {
  override name = 'DataError';
  readonly kind: DataErrorKind;
  readonly file: string;
  readonly faults: Fault[];

  constructor(kind: DataErrorKind, file: string, message: string, faults: Fault[] = []) {
    super(message);
    this.kind = kind;
    this.file = file;
    this.faults = faults;
  }
}

const origin = typeof location === 'undefined' ? 'http://localhost' : location.origin;

/** The address of a file of the dossier. */
export function dataUrl(file: string): string {
  return `${import.meta.env.BASE_URL}data/${file}`;
}

/**
 * The one fetch: a file, of the dossier unless its address says otherwise, byte by byte; `onProgress` hears how many have come. Throws
 * `DataError`: `unreachable` without an answer or on a server error, `missing` on 404 and 410.
 */
export async function fetchBytes(
  file: string,
  signal?: AbortSignal,
  onProgress: (bytes: number) => void = () => {},
  address = dataUrl(file),
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(new URL(address, origin), { signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataError('unreachable', file, 'The network gave no answer.');
  }
  if (response.status === 404 || response.status === 410)
    throw new DataError('missing', file, `The server has no such file (status ${response.status}).`);
  if (!response.ok) throw new DataError('unreachable', file, `The server answered with status ${response.status}.`);
  return bodyOf(response, onProgress).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new DataError('unreachable', file, 'The answer broke off.');
  });
}

async function bodyOf({ body }: Response, onProgress: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    chunks.push(step.value);
    length += step.value.length;
    onProgress(length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Fetches a JSON file, unparsed. Throws `DataError` as `fetchBytes` does, and `invalid` where the answer is not JSON. */
export async function fetchJson(file: string, signal?: AbortSignal, address = dataUrl(file)): Promise<unknown> {
  const bytes = await fetchBytes(file, signal, undefined, address);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new DataError('invalid', file, 'The file is not complete JSON.');
  }
}
