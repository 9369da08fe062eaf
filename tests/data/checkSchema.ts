import type { Fault } from '#src/data/fetchJson.ts';
import type { Dataset } from './datasetList.ts';
import { childOf, faultAt, isObject, shown, type DataFile } from './jsonValues.ts';
import { jsonSchemaOf, type JsonSchema } from './writeSchemas.ts';

type Issue = NonNullable<ReturnType<Dataset['schema']['safeParse']>['error']>['issues'][number];

const idHint = 'an id: lower-case words and numbers joined by hyphens';
const dateHint = 'a date in EDTF';
const hints: Record<string, string> = {
  id: idHint,
  holder: 'the id of the actor of dossier.json who says or holds this',
  citations: 'at least one citation, [{ "source": "id of a source", "locator": "the place in it" }]',
  date: dateHint,
  period: dateHint,
  language: 'a language as a BCP 47 tag, such as en-GB',
  url: 'an address in full: http:// or https://, a host, no spaces',
};

/** What in a file does not fit its schema, in words that say what is wrong and what is allowed. */
export function checkSchema(data: DataFile, { schema }: Dataset): Fault[] {
  const result = schema.safeParse(data.json);
  if (result.success) return [];
  const jsonSchema = jsonSchemaOf(schema);
  return result.error.issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return faultAt(data, issue.path, problemOf(issue, issue.path.reduce(childOf, data.json)));
    const allowed = fieldsAt(jsonSchema, issue.path, data.json).join(', ');
    return issue.keys.map((key) => faultAt(data, [...issue.path, key], `is no field known here; allowed: ${allowed}`));
  });
}

function problemOf(issue: Issue, value: unknown): string {
  return `${value === undefined ? 'is missing' : `is ${shown(value)}`}; allowed: ${allowedBy(issue)}`;
}

function allowedBy(issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(shown).join(', ');
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return issue.options.map(shown).join(', ');
  const hint = hints[String(issue.path.findLast((part) => typeof part === 'string'))];
  if (hint) return hint;
  if (issue.code === 'invalid_format') return idHint;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'a text that is not empty' : `a list of ${issue.minimum} or more`;
  if (issue.code === 'too_big') return `a list of at most ${issue.maximum}`;
  return issue.code === 'invalid_type' ? `a value of type ${issue.expected}` : issue.message;
}

function fieldsAt(schema: JsonSchema, path: PropertyKey[], json: unknown): string[] {
  let node = optionFor(schema, json);
  let value = json;
  for (const part of path) {
    value = childOf(value, part);
    const next = typeof part === 'number' ? (node.prefixItems?.[part] ?? node.items) : node.properties?.[String(part)];
    node = isSchema(next) ? optionFor(next, value) : {};
  }
  return Object.keys(node.properties ?? {});
}

/** The alternative of a union that a value means to be: the one whose constants it has. */
function optionFor(node: JsonSchema, value: unknown): JsonSchema {
  const options = (node.oneOf ?? node.anyOf)?.filter(isSchema);
  const meant = options?.find(({ properties = {} }) =>
    Object.entries(properties).every(
      ([key, field]) => !isSchema(field) || field.const === undefined || field.const === childOf(value, key),
    ),
  );
  return meant ?? node;
}

function isSchema(value: unknown): value is JsonSchema {
  return isObject(value);
}
