import * as z from 'zod/mini';
import { dateSchema, idSchema, proseSchema, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';
import { relationsChangeSchema } from './timeline.ts';

/**
 * What the dossier's main source alone says of a record that other sources add to: only where it says less, or something else. A date of
 * null means that it gives none.
 */
export const mainReadingSchema = z.strictObject({
  record: idSchema,
  title: z.optional(titleSchema),
  date: z.optional(z.nullable(dateSchema)),
  actors: z.optional(z.array(idSchema)),
  relations: z.optional(relationsChangeSchema),
  text: z.optional(proseSchema),
  statements: z.optional(z.array(statementSchema)),
});

export type MainReading = z.infer<typeof mainReadingSchema>;
