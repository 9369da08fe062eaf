import * as z from 'zod/mini';
import { treatyKinds, treatyStatuses } from '#src/data/codes.ts';
import { citationSchema } from './citation.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, titleSchema, urlSchema } from './fields.ts';
import { statementSchema } from './statement.ts';

/** A later document that changes or adds to a treaty; `treaty` where it is itself a record of the dossier. */
const amendmentSchema = z.strictObject({
  title: titleSchema,
  date: z.nullable(dateSchema),
  treaty: z.optional(idSchema),
  citations: z.array(citationSchema).check(z.minLength(1)),
});

export const treatySchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  officialTitle: z.nullable(z.string()),
  topic: idSchema,
  kind: z.enum(treatyKinds),
  parties: z.array(idSchema).check(z.minLength(2)),
  signed: z.nullable(dateSchema),
  place: z.nullable(z.string()),
  signatories: z.array(z.strictObject({ party: idSchema, names: z.array(z.string()) })),
  inForce: z.nullable(dateSchema),
  status: z.nullable(z.enum(treatyStatuses)),
  statements: z.array(statementSchema).check(z.minLength(1)),
  amendments: z.optional(z.array(amendmentSchema)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
  url: z.optional(urlSchema),
});

export type Treaty = z.infer<typeof treatySchema>;
