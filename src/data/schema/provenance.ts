import * as z from 'zod/mini';
import { citationSchema } from './citation.ts';
import { proseSchema, titleSchema } from './fields.ts';

/** Where a series comes from, under which terms, how it was made, and what to beware of. */
export const provenanceSchema = z.strictObject({
  title: titleSchema,
  description: proseSchema,
  terms: z.string(),
  method: proseSchema,
  cautions: z.array(proseSchema),
  citations: z.array(citationSchema).check(z.minLength(1)),
});

export type Provenance = z.infer<typeof provenanceSchema>;
