import * as z from 'zod/mini';
import { dataFile } from './dataFile.ts';
import { idSchema, schemaKey, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';
import { treatySchema } from './treaty.ts';

export const treatiesFile = dataFile(
  'treaties.json',
  z.strictObject({
    $schema: schemaKey,
    completeness: z.array(statementSchema),
    topics: z.array(z.strictObject({ id: idSchema, title: titleSchema })),
    treaties: z.array(treatySchema),
  }),
);

export type TreatiesFile = z.output<typeof treatiesFile.schema>;
