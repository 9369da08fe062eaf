import * as z from 'zod/mini';
import { idSchema } from './fields.ts';

/** Where a statement rests: a source of `sources.json` and, where known, the place in it. */
export const citationSchema = z.strictObject({
  source: idSchema,
  locator: z.optional(z.string()),
});

export type Citation = z.infer<typeof citationSchema>;
