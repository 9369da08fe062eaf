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

/** The one fetch. Throws `DataError`: `unreachable` without an answer or on a server error, `missing` on 404 and 410. */
async function fetchFile(file: string, signal: AbortSignal | undefined, address: string): Promise<Response> {
  const response = await answered(
    file,
    signal,
    'The network gave no answer.',
    fetch(new URL(address, origin), { signal }),
  );
  if (response.status === 404 || response.status === 410)
    throw new DataError('missing', file, `The server has no such file (status ${response.status}).`);
  if (!response.ok) throw new DataError('unreachable', file, `The server answered with status ${response.status}.`);
  return response;
}

/** What the network brings; where it fails, and is not stopped by the signal, that says why the file is not there. */
function answered<T>(file: string, signal: AbortSignal | undefined, why: string, answer: Promise<T>): Promise<T> {
  return answer.catch((error: unknown) => {
    throw signal?.aborted ? error : new DataError('unreachable', file, why);
  });
}

const brokenOff = 'The answer broke off.';

/** Fetches a file of the dossier byte by byte; `onProgress` hears how many have come. Throws `DataError`: `unreachable` or `missing`. */
export async function fetchBytes(
  file: string,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetchFile(file, signal, dataUrl(file));
  return answered(file, signal, brokenOff, bodyOf(response, onProgress));
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

/** Fetches a JSON file, of the dossier unless its address says otherwise. Throws `DataError`: `unreachable`, `missing`, or `invalid` where the answer is not JSON. */
export async function fetchJson(file: string, signal?: AbortSignal, address = dataUrl(file)): Promise<unknown> {
  const response = await fetchFile(file, signal, address);
  const text = await answered(file, signal, brokenOff, response.text());
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('invalid', file, 'The file is not complete JSON.');
  }
}
