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
 * The one fetch: a JSON file, of the dossier unless its address says otherwise, unparsed. Throws `DataError`: `unreachable` without an
 * answer or on a server error, `missing` on 404 and 410, `invalid` where the answer is not JSON.
 */
export async function fetchJson(file: string, signal?: AbortSignal, address = dataUrl(file)): Promise<unknown> {
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
  const text = await response.text().catch(() => {
    throw new DataError('unreachable', file, 'The answer broke off.');
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new DataError('invalid', file, 'The file is not complete JSON.');
  }
}
