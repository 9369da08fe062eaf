import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJSONSchema } from 'zod/mini';
import { citationSchema } from '#src/data/schema/citation.ts';
import { disagreementSchema } from '#src/data/schema/disagreement.ts';
import { voteSchema } from '#src/data/schema/instruments.ts';
import { groundSchema, quotationSchema } from '#src/data/schema/positions.ts';
import { provenanceSchema } from '#src/data/schema/provenance.ts';
import { statementSchema } from '#src/data/schema/statement.ts';
import { datasetList, type Dataset } from './datasetList.ts';
import { isObject } from './jsonValues.ts';

type Node = JsonSchema | boolean;

/** The keywords of JSON Schema that are read here. */
export interface JsonSchema {
  title?: string;
  const?: unknown;
  properties?: Record<string, Node>;
  items?: Node | Node[];
  prefixItems?: Node[];
  oneOf?: Node[];
  anyOf?: Node[];
}

/** Descriptions of fields: by heading (`timeline.json`, `statement`), then by path (`events[].date`). */
export type Codebook = Map<string, Map<string, string>>;

const parts = new Map<unknown, string>([
  [statementSchema, 'statement'],
  [citationSchema, 'citation'],
  [disagreementSchema, 'disagreement'],
  [quotationSchema, 'quotation'],
  [groundSchema, 'ground'],
  [voteSchema, 'vote'],
  [provenanceSchema, 'provenance'],
]);

const partNames = new Set<string | undefined>(parts.values());

/** The JSON Schema (draft 2020-12) of a dataset; the shared parts bear their name as `title`. */
export function jsonSchemaOf(schema: Dataset['schema']): JsonSchema {
  return toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const part = parts.get(zodSchema);
      if (part) jsonSchema.title = part;
    },
  });
}

/** The schema files of all datasets, by name, with the fields described as in the codebook. */
export function schemaFiles(codebook: Codebook): Map<string, string> {
  return new Map(
    datasetList.map(({ dataset: { file, schema } }) => [
      file.replace(/\.json$/, '.schema.json'),
      `${JSON.stringify(described(jsonSchemaOf(schema), codebook, file, ''), null, 2)}\n`,
    ]),
  );
}

/**
 * Reads a codebook in Markdown: under a heading `### timeline.json` a table whose rows begin with the path of a field in backticks,
 * then its meaning. Anything else in the text is passed over.
 */
export function readCodebook(markdown: string): Codebook {
  const codebook: Codebook = new Map();
  let rows = new Map<string, string>();
  for (const line of markdown.split('\n')) {
    const heading = /^#+\s+`?([\w.-]+)?/.exec(line);
    if (heading) {
      const name = heading[1]?.toLowerCase() ?? '';
      rows = codebook.get(name) ?? new Map();
      codebook.set(name, rows);
    }
    const [, names, meaning] = /^\|\s*(`[^|]+`)\s*\|\s*((?:\\\||[^|])+?)\s*\|/.exec(line) ?? [];
    if (!names || !meaning) continue;
    for (const [, path = ''] of names.matchAll(/`([^`]+)`/g)) rows.set(path, plainText(meaning));
  }
  return codebook;
}

function plainText(markdown: string): string {
  return markdown
    .replaceAll('\\|', '|')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[`*]/g, '');
}

/** The schema with descriptions; below a shared part, paths begin anew under that part's heading. */
function described(node: Node, codebook: Codebook, heading: string, path: string): unknown {
  const description = codebook.get(heading)?.get(path);
  const copy = withParts(node, codebook, heading, path);
  return description && isObject(copy) ? { description, ...copy } : copy;
}

function withParts(node: Node, codebook: Codebook, heading: string, path: string): unknown {
  if (typeof node !== 'object') return node;
  const [under, from] = partNames.has(node.title) ? [node.title ?? '', ''] : [heading, path];
  const field = ([key, child]: [string, Node]) => [
    key,
    described(child, codebook, under, from ? `${from}.${key}` : key),
  ];
  const item = (child: Node) => described(child, codebook, under, `${from}[]`);
  // an alternative of a union stands in the union's own place, which is described already
  const option = (child: Node) => withParts(child, codebook, under, from);
  const { properties, items, prefixItems, oneOf, anyOf } = node;
  return {
    ...node,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(field)) }),
    ...(items !== undefined && { items: Array.isArray(items) ? items.map(item) : item(items) }),
    ...(prefixItems && { prefixItems: prefixItems.map(item) }),
    ...(oneOf && { oneOf: oneOf.map(option) }),
    ...(anyOf && { anyOf: anyOf.map(option) }),
  };
}

/** Writes the schema files beside the shipped dossier. */
export async function writeSchemas(folder: string): Promise<void> {
  const markdown = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  await mkdir(join(folder, 'schema'), { recursive: true });
  for (const [name, text] of schemaFiles(readCodebook(markdown))) await writeFile(join(folder, 'schema', name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchemas('public/data');
