import * as z from 'zod/mini';
import { dataset } from './dataset.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, schemaKey, titleSchema, urlSchema } from './fields.ts';
import { statementSchema } from './statement.ts';

export const treatySchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  officialTitle: z.nullable(z.string()),
  topic: idSchema,
  kind: z.enum(['treaty', 'agreement', 'convention', 'protocol', 'memorandum', 'joint-statement']),
  parties: z.array(idSchema).check(z.minLength(2)),
  signed: z.nullable(dateSchema),
  place: z.nullable(z.string()),
  signatories: z.array(z.strictObject({ party: idSchema, names: z.array(z.string()) })),
  inForce: z.nullable(dateSchema),
  status: z.nullable(z.enum(['signed', 'in-force', 'superseded', 'terminated'])),
  statements: z.array(statementSchema).check(z.minLength(1)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
  url: z.optional(urlSchema),
});

export const treatiesDataset = dataset(
  'treaties.json',
  z.strictObject({
    $schema: schemaKey,
    completeness: z.array(statementSchema),
    topics: z.array(z.strictObject({ id: idSchema, title: titleSchema })),
    treaties: z.array(treatySchema),
  }),
);

export type Treaty = z.infer<typeof treatySchema>;
