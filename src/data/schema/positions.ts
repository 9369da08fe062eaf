import * as z from 'zod/mini';
import { bases, judgements } from '#src/data/codes.ts';
import { dataFile } from './dataFile.ts';
import { citationSchema } from './citation.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, languageSchema, proseSchema, schemaKey, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';

const citations = z.array(citationSchema).check(z.minLength(1));

/** A short quotation, marked as one. */
export const quotationSchema = z.strictObject({
  text: z.string(),
  speaker: idSchema,
  date: z.nullable(dateSchema),
  language: languageSchema,
  translated: z.optional(z.literal(true)),
  citations,
});

/**
 * What a position rests on: an instrument of `instruments.json`, or words where the ground is no such document. What the document says
 * (`part`) and how the holder reads it (`reading`) are two things.
 */
export const groundSchema = z.strictObject({
  instrument: z.optional(idSchema),
  text: z.optional(z.string()),
  part: z.optional(proseSchema),
  reading: z.optional(proseSchema),
  citations: z.optional(citations),
});

/** What became of a position after it was first found. */
const positionStatusSchema = z.strictObject({
  state: z.enum(['held', 'repeated', 'changed', 'withdrawn']),
  dates: z.array(dateSchema),
  text: z.optional(proseSchema),
  citations: z.optional(citations),
});

const positionSchema = z.strictObject({
  id: idSchema,
  holder: idSchema,
  text: proseSchema,
  detail: z.optional(proseSchema),
  basis: z.enum(bases),
  since: z.nullable(dateSchema),
  status: positionStatusSchema,
  grounds: z.array(groundSchema),
  citations,
  quotations: z.optional(z.array(quotationSchema)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

/** A judgement on the positions of two holders, with its reason; each holder stands for those that belong to it too. */
const comparisonSchema = z.strictObject({
  between: z.tuple([idSchema, idSchema]),
  judgement: z.enum(judgements),
  reason: proseSchema,
  citations,
});

/** One step in how an issue moved: who said or did what, when. */
const moveSchema = z.strictObject({
  date: z.nullable(dateSchema),
  holders: z.array(idSchema).check(z.minLength(1)),
  text: proseSchema,
  record: z.optional(idSchema),
  citations,
});

/** An incident told by those concerned: what all agree on, then what is contested, each holder's account for itself. */
const accountsSchema = z.strictObject({
  agreed: z.array(z.strictObject({ text: proseSchema, citations })),
  holders: z.array(idSchema).check(z.minLength(2)),
  contested: z.array(
    z.strictObject({
      question: titleSchema,
      accounts: z.array(
        z.strictObject({ holder: idSchema, date: z.nullable(dateSchema), text: proseSchema, citations }),
      ),
      notes: z.optional(z.array(statementSchema)),
    }),
  ),
});

/** A question on which positions are held, with what is known around it. */
const issueSchema = z.strictObject({
  id: idSchema,
  theme: idSchema,
  title: titleSchema,
  background: z.array(statementSchema),
  positions: z.array(positionSchema),
  comparisons: z.array(comparisonSchema),
  moves: z.array(moveSchema),
  accounts: z.optional(accountsSchema),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

export const positionsFile = dataFile(
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
export type Basis = (typeof bases)[number];
export type Judgement = (typeof judgements)[number];
export type Move = z.infer<typeof moveSchema>;
export type Accounts = z.infer<typeof accountsSchema>;
