import * as z from 'zod/mini';
import { citationSchema } from './citation.ts';
import { dataFile } from './dataFile.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, proseSchema, schemaKey, titleSchema, urlSchema } from './fields.ts';

/** A vote: numbers (null where not found), and how single members voted where a source says so. */
export const voteSchema = z.strictObject({
  yes: z.nullable(z.number()),
  no: z.nullable(z.number()),
  abstaining: z.nullable(z.number()),
  notParticipating: z.nullable(z.number()),
  members: z.array(
    z.strictObject({
      actor: idSchema,
      vote: z.enum(['yes', 'no', 'abstained', 'not-participating']),
      citations: z.array(citationSchema).check(z.minLength(1)),
    }),
  ),
});

/** A document positions rest on: a UN resolution (with its symbol and vote) or another text such as a plan or an initiative. */
const instrumentSchema = z.strictObject({
  id: idSchema,
  symbol: z.nullable(z.string()),
  title: titleSchema,
  body: idSchema,
  adopted: dateSchema,
  vote: z.nullable(voteSchema),
  subject: proseSchema,
  url: z.nullable(urlSchema),
  citations: z.array(citationSchema).check(z.minLength(1)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

export const instrumentsFile = dataFile(
  'instruments.json',
  z.strictObject({ $schema: schemaKey, instruments: z.array(instrumentSchema) }),
);

export type Instrument = z.infer<typeof instrumentSchema>;
