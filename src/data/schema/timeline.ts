import * as z from 'zod/mini';
import { eventKinds, relationsStatuses } from '#src/data/codes.ts';
import { dataFile } from './dataFile.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, schemaKey, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';

/** What an event does to the state of relations; the periods of the band derive from these. */
export const relationsChangeSchema = z.strictObject({
  status: z.enum(relationsStatuses),
  level: z.nullable(z.enum(['embassy', 'legation', 'consulate', 'delegation', 'none'])),
  by: z.array(idSchema),
});

const eventSchema = z.strictObject({
  id: idSchema,
  date: dateSchema,
  title: titleSchema,
  kind: z.enum(eventKinds),
  importance: z.literal([1, 2, 3]),
  actors: z.array(idSchema),
  themes: z.array(idSchema),
  relations: z.optional(relationsChangeSchema),
  statements: z.array(statementSchema).check(z.minLength(1)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

export const timelineFile = dataFile(
  'timeline.json',
  z.strictObject({ $schema: schemaKey, events: z.array(eventSchema) }),
);

export type TimelineEvent = z.infer<typeof eventSchema>;
export type EventKind = TimelineEvent['kind'];
export type RelationsChange = z.infer<typeof relationsChangeSchema>;
