import * as z from 'zod/mini';
import { dataFile } from './dataFile.ts';
import { dateSchema, idSchema, schemaKey, titleSchema } from './fields.ts';
import { provenanceSchema } from './provenance.ts';

const agreementSchema = z.strictObject({ votes: z.number(), identical: z.nullable(z.number()) });

/** How often the two parties cast the same General Assembly vote in one year: number of roll calls, share identical (0 to 1). */
const assemblyYearSchema = z.strictObject({
  year: dateSchema,
  all: agreementSchema,
  onTopic: z.nullable(agreementSchema),
});

export const assemblyVotesFile = dataFile(
  'assembly-votes.json',
  z.strictObject({
    $schema: schemaKey,
    provenance: provenanceSchema,
    parties: z.tuple([idSchema, idSchema]),
    topic: titleSchema,
    years: z.array(assemblyYearSchema),
  }),
);

export type AssemblyYear = z.infer<typeof assemblyYearSchema>;
