import * as z from 'zod/mini';
import { citationSchema } from './citation.ts';
import { dateSchema, idSchema, proseSchema, titleSchema } from './fields.ts';

/** What one or more sources say of the field in question; `value` is null where they leave it out. */
const variantSchema = z.strictObject({
  value: z.nullable(z.string()),
  date: z.optional(dateSchema),
  shown: z.optional(z.literal(true)),
  citations: z.array(citationSchema).check(z.minLength(1)),
});

/** A place where sources differ about one field of one record, with a one-line assessment of which reading stands. */
export const disagreementSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  field: z.string(),
  kind: z.enum(['date', 'number', 'wording', 'omission', 'error']),
  variants: z.array(variantSchema).check(z.minLength(1)),
  assessment: proseSchema,
  confidence: z.enum(['high', 'medium', 'low']),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
