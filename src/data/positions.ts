import * as z from 'zod/mini';
import { dataset } from './dataset.ts';
import { citationSchema } from './citation.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, proseSchema, schemaKey, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';

/** A short quotation, marked as one. */
export const quotationSchema = z.strictObject({
  text: z.string(),
  speaker: idSchema,
  date: z.nullable(dateSchema),
  language: z.string(),
  translated: z.optional(z.literal(true)),
  citations: z.array(citationSchema).check(z.minLength(1)),
});

/** What a position rests on: an instrument of `instruments.json`, or words where the ground is no such document. */
export const groundSchema = z.strictObject({
  instrument: z.optional(idSchema),
  text: z.optional(z.string()),
  reading: z.optional(proseSchema),
});

export const positionSchema = z.strictObject({
  id: idSchema,
  holder: idSchema,
  text: proseSchema,
  basis: z.enum(['stated', 'reported', 'inferred']),
  since: z.nullable(dateSchema),
  grounds: z.array(groundSchema),
  citations: z.array(citationSchema).check(z.minLength(1)),
  quotations: z.optional(z.array(quotationSchema)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

/** A question on which positions are held, with what is known around it. */
export const issueSchema = z.strictObject({
  id: idSchema,
  theme: idSchema,
  title: titleSchema,
  background: z.array(statementSchema),
  positions: z.array(positionSchema),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

export const positionsDataset = dataset(
  'positions.json',
  z.strictObject({
    $schema: schemaKey,
    themes: z.array(z.strictObject({ id: idSchema, title: titleSchema, summary: proseSchema })),
    issues: z.array(issueSchema),
  }),
);

export type Issue = z.infer<typeof issueSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Quotation = z.infer<typeof quotationSchema>;
export type Ground = z.infer<typeof groundSchema>;
