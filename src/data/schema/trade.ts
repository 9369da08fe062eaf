import * as z from 'zod/mini';
import { noteStages } from '#src/data/codes.ts';
import { citationSchema } from './citation.ts';
import { dataFile } from './dataFile.ts';
import { disagreementSchema } from './disagreement.ts';
import { dateSchema, idSchema, proseSchema, schemaKey, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';

/**
 * A way of counting trade. Figures of different counts are never joined in a line, added or set against one another; `reason` says in a
 * clause why not those of this one.
 */
const countSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  reason: proseSchema,
  citations: z.optional(z.array(citationSchema)),
});

/** How a derived figure follows from others; `inputs` are ids of figures, in the order the operation takes them. */
const derivationSchema = z.strictObject({
  operation: z.enum(['sum', 'difference', 'share', 'before-change', 'half']),
  inputs: z.array(idSchema).check(z.minLength(1)),
});

/** A figure of trade and whose it is. `value` is in US dollars or per cent; `low` and `high` bound it where rounding leaves room. */
const figureSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  measure: z.enum(['exports', 'imports', 'total', 'balance', 'share', 'change', 'change-amount']),
  reporter: idSchema,
  partner: idSchema,
  period: dateSchema,
  value: z.nullable(z.number()),
  bound: z.optional(z.enum(['over', 'under', 'about'])),
  low: z.optional(z.number()),
  high: z.optional(z.number()),
  unit: z.enum(['USD', 'percent']),
  valuation: z.nullable(z.enum(['FOB', 'CIF'])),
  holder: idSchema,
  count: idSchema,
  derivation: z.optional(derivationSchema),
  note: z.optional(proseSchema),
  citations: z.array(citationSchema).check(z.minLength(1)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

/** A commission or council that carries the trade. */
const tradeBodySchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  founded: z.nullable(dateSchema),
  statements: z.array(statementSchema).check(z.minLength(1)),
  disagreements: z.optional(z.array(disagreementSchema)),
  related: z.optional(z.array(idSchema)),
});

/** A remark on the trade as a whole; `steps` tell how far something has come, a step without a date was not found. */
const tradeNoteSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  statements: z.array(statementSchema),
  steps: z.optional(
    z.array(
      z.strictObject({
        stage: z.enum(noteStages),
        date: z.nullable(dateSchema),
        statements: z.array(statementSchema),
      }),
    ),
  ),
  related: z.optional(z.array(idSchema)),
});

export const tradeFile = dataFile(
  'trade.json',
  z.strictObject({
    $schema: schemaKey,
    headline: z.strictObject({
      exports: idSchema,
      imports: idSchema,
      total: idSchema,
      derived: z.array(idSchema),
    }),
    counts: z.array(countSchema),
    series: z.boolean(),
    treatyTopics: z.array(idSchema),
    figures: z.array(figureSchema),
    bodies: z.array(tradeBodySchema),
    notes: z.array(tradeNoteSchema),
  }),
);

export type Figure = z.infer<typeof figureSchema>;
export type Count = z.infer<typeof countSchema>;
export type TradeBody = z.infer<typeof tradeBodySchema>;
export type TradeNote = z.infer<typeof tradeNoteSchema>;
