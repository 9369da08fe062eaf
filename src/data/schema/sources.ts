import * as z from 'zod/mini';
import { sourceKinds } from '#src/data/codes.ts';
import { dataFile } from './dataFile.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, languageSchema, proseSchema, schemaKey, urlSchema } from './fields.ts';
import { mainReadingSchema } from './mainReading.ts';
import { statementSchema } from './statement.ts';

const sourceSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  titleIs: z.enum(['title', 'description']),
  publisher: z.nullable(z.string()),
  origin: z.optional(z.string()),
  date: z.nullable(dateSchema),
  kind: z.enum(sourceKinds),
  language: z.nullable(languageSchema),
  url: z.nullable(urlSchema),
  terms: z.optional(z.string()),
  note: z.optional(proseSchema),
  statements: z.optional(z.array(statementSchema)),
  disagreements: z.optional(z.array(disagreementSchema)),
});

export const sourcesFile = dataFile(
  'sources.json',
  z.strictObject({
    $schema: schemaKey,
    mainReadings: z.optional(z.array(mainReadingSchema)),
    sources: z.array(sourceSchema),
  }),
);

export type Source = z.infer<typeof sourceSchema>;
