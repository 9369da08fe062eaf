import * as z from 'zod/mini';
import { dataFile } from './dataFile.ts';
import { citationSchema } from './citation.ts';
import { dateSchema, idSchema, languageSchema, proseSchema, schemaKey, titleSchema, urlSchema } from './fields.ts';

/** A state, organisation, body, group or person that acts, holds a position or reports a figure. */
const actorSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  adjective: z.optional(z.string()),
  kind: z.enum(['state', 'organisation', 'body', 'group', 'person']),
  code: z.optional(z.string()),
  existed: z.optional(dateSchema),
  continues: z.optional(idSchema),
  memberOf: z.optional(idSchema),
  role: z.optional(z.string()),
});

export const dossierFile = dataFile(
  'dossier.json',
  z.strictObject({
    $schema: schemaKey,
    id: idSchema,
    title: titleSchema,
    summary: proseSchema,
    language: languageSchema,
    parties: z.tuple([idSchema, idSchema]),
    period: dateSchema,
    mainSource: idSchema,
    panels: z.array(z.enum(['timeline', 'treaties', 'positions', 'votes', 'trade'])),
    knowledge: z.array(z.strictObject({ text: proseSchema, date: dateSchema, citations: z.array(citationSchema) })),
    licence: z.strictObject({ name: z.string(), url: urlSchema }),
    themes: z.array(z.strictObject({ id: idSchema, title: titleSchema })),
    actors: z.array(actorSchema),
  }),
);

export type Actor = z.infer<typeof actorSchema>;
