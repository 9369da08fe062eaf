import type { Fault } from '#src/data/fetchJson.ts';

/** A data file as read, unparsed: the checks look at what is written, so that one fault never hides another. */
export interface DataFile {
  file: string;
  json: unknown;
}

export type Path = (string | number)[];

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a key or an index; `undefined` where nothing does. */
export function childOf(value: unknown, part: PropertyKey): unknown {
  if (Array.isArray(value) && typeof part === 'number') return value[part];
  return isObject(value) ? value[String(part)] : undefined;
}

/** Every value in a file with its path, containers before their content. */
export function* valuesOf(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* valuesOf(item, [...path, index]);
  else if (isObject(value)) for (const [key, item] of Object.entries(value)) yield* valuesOf(item, [...path, key]);
}

/** A fault at a place: its record is the innermost thing with an id, or else the place in the file's list (`years[3]`). */
export function faultAt({ file, json }: DataFile, path: PropertyKey[], problem: string): Fault {
  let value = json;
  let record = idOf(json) ?? '';
  let begin = 0;
  path.forEach((part, index) => {
    value = childOf(value, part);
    const id = idOf(value) ?? (index === 1 && isObject(value) ? fieldName(path.slice(0, 2)) : undefined);
    if (id === undefined) return;
    record = id;
    begin = index + 1;
  });
  return { file, record, field: fieldName(path.slice(begin)), problem };
}

/** A value as it stands in a message, shortened. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function idOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.id === 'string' ? value.id : undefined;
}

function fieldName(path: PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}
