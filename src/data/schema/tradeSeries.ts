import * as z from 'zod/mini';
import { dataFile } from './dataFile.ts';
import { dateSchema, idSchema, proseSchema, schemaKey, titleSchema } from './fields.ts';
import { provenanceSchema } from './provenance.ts';

/** Imports of each party from the other in one year (or other span of time), in millions of current US dollars; `smoothed` is the source's own interpolation. */
const tradeYearSchema = z.strictObject({
  year: dateSchema,
  imports: z.tuple([z.nullable(z.number()), z.nullable(z.number())]),
  smoothed: z.tuple([z.nullable(z.number()), z.nullable(z.number())]),
});

export const tradeSeriesFile = dataFile(
  'trade-series.json',
  z.strictObject({
    $schema: schemaKey,
    count: idSchema,
    provenance: provenanceSchema,
    importers: z.tuple([idSchema, idSchema]),
    unit: z.literal('USD million, current'),
    zero: proseSchema,
    marks: z.array(z.strictObject({ record: idSchema, label: titleSchema })),
    years: z.array(tradeYearSchema),
  }),
);
