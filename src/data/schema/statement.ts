import * as z from 'zod/mini';
import { citationSchema } from './citation.ts';
import { idSchema, proseSchema } from './fields.ts';

const citations = z.array(citationSchema).check(z.minLength(1));

/** A sentence or two of the dossier: a fact, a claim with its holder, or something derived with its formula and inputs. */
export const statementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fact'), text: proseSchema, citations }),
  z.strictObject({ kind: z.literal('claim'), text: proseSchema, holder: idSchema, citations }),
  z.strictObject({
    kind: z.literal('derived'),
    text: proseSchema,
    formula: proseSchema,
    inputs: z.array(idSchema).check(z.minLength(1)),
    citations: z.optional(citations),
  }),
]);

export type Statement = z.infer<typeof statementSchema>;
