import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJSONSchema } from 'zod/mini';
import { citationSchema } from '#src/data/citation.ts';
import { disagreementSchema } from '#src/data/disagreement.ts';
import { provenanceSchema } from '#src/data/provenance.ts';
import { statementSchema } from '#src/data/statement.ts';
import { datasetList, type Dataset } from './datasetList.ts';

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
  [provenanceSchema, 'provenance'],
]);

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
    const heading = /^#+\s+`?([\w.-]+)`?\s*$/.exec(line)?.[1];
    if (/^#+\s/.test(line)) rows = new Map();
    if (heading) codebook.set(heading, rows);
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
function described(
  node: Node | Node[] | undefined,
  codebook: Codebook,
  heading: string,
  path: string,
): unknown {
  if (Array.isArray(node)) return node.map((option) => described(option, codebook, heading, path));
  if (typeof node !== 'object') return node;
  const description = codebook.get(heading)?.get(path);
  const [under, from] = node.title && [...parts.values()].includes(node.title) ? [node.title, ''] : [heading, path];
  const copy: Record<string, unknown> = description ? { description, ...node } : { ...node };
  if (node.properties) {
    copy.properties = Object.fromEntries(
      Object.entries(node.properties).map(([key, child]) => [
        key,
        described(child, codebook, under, from ? `${from}.${key}` : key),
      ]),
    );
  }
  for (const key of ['items', 'prefixItems'] as const)
    if (node[key]) copy[key] = described(node[key], codebook, under, `${from}[]`);
  for (const key of ['oneOf', 'anyOf'] as const) if (node[key]) copy[key] = described(node[key], codebook, under, from);
  return copy;
}

/** Writes the schema files beside the shipped dossier. */
export async function writeSchemas(folder: string): Promise<void> {
  const markdown = await readFile(join(folder, 'README.md'), 'utf8').catch(() => '');
  await mkdir(join(folder, 'schema'), { recursive: true });
  for (const [name, text] of schemaFiles(readCodebook(markdown))) await writeFile(join(folder, 'schema', name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeSchemas('public/data');
