import * as z from 'zod/mini';
import { DataError, type Fault } from '#src/data/fetchJson.ts';

const fileSchema = z.record(z.string(), z.unknown());
const listSchema = z.array(z.unknown());
const namedSchema = z.object({ id: z.string() });

/** The content of a data file, with the records that had to be left out. */
type Content<S extends z.ZodMiniType> = z.output<S> & { faults: Fault[] };

/**
 * One file of the dossier: its schema and its parser. A bad record is left out of its list and named in `faults`; where the file as a whole
 * does not fit, parsing throws `DataError` ('invalid') with every fault.
 */
export function dataFile<S extends z.ZodMiniType>(file: string, schema: S) {
  const parse = (json: unknown): Content<S> => {
    const whole = z.safeParse(schema, json);
    if (whole.success) return Object.assign({}, whole.data, { faults: [] });
    const faults = whole.error.issues.map((issue) => faultOf(file, json, issue));
    const pruned = z.safeParse(schema, withoutBadRecords(json, whole.error.issues));
    if (!pruned.success)
      throw new DataError('invalid', file, 'The file does not have the shape this site reads.', faults);
    return Object.assign({}, pruned.data, { faults });
  };
  return { file, schema, parse };
}

type Issue = z.core.$ZodIssue;

function withoutBadRecords(json: unknown, issues: Issue[]): unknown {
  const content = z.safeParse(fileSchema, json);
  if (!content.success) return json;
  const pruned = { ...content.data };
  for (const key of new Set(issues.map(({ path }) => String(path[0])))) {
    const list = z.safeParse(listSchema, pruned[key]);
    if (!list.success) continue;
    const bad = new Set(issues.filter(({ path }) => path[0] === key).map(({ path }) => path[1]));
    pruned[key] = list.data.filter((_, index) => !bad.has(index));
  }
  return pruned;
}

function faultOf(file: string, json: unknown, issue: Issue): Fault {
  const [list, index, ...rest] = issue.path;
  if (typeof index !== 'number') return { file, record: '', field: fieldName(issue.path), problem: problemOf(issue) };
  const content = z.safeParse(fileSchema, json);
  const items = z.safeParse(listSchema, content.success ? content.data[String(list)] : []);
  const record = items.success ? items.data[index] : undefined;
  return recordFault(file, `${String(list)}[${index}]`, record, rest, issue);
}

function recordFault(file: string, place: string, record: unknown, path: PropertyKey[], issue: Issue): Fault {
  const named = z.safeParse(namedSchema, record);
  return { file, record: named.success ? named.data.id : place, field: fieldName(path), problem: problemOf(issue) };
}

/** What is wrong with one record of a file; `place` names it where it has no id. */
export function recordFaults(file: string, place: string, record: unknown, issues: Issue[]): Fault[] {
  return issues.map((issue) => recordFault(file, place, record, issue.path, issue));
}

function fieldName(path: PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  );
}

function problemOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `has a field that is not known here: ${issue.keys.join(', ')}`;
  if (issue.code === 'invalid_value') return `must be ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_type') return `must be of type ${issue.expected}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return 'does not have the form this field takes';
}
