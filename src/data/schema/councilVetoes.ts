import * as z from 'zod/mini';
import { dataFile } from './dataFile.ts';
import { dateSchema, idSchema, schemaKey } from './fields.ts';
import { provenanceSchema } from './provenance.ts';

/** A Security Council draft that was vetoed, and by whom (ids of actors). */
const vetoSchema = z.strictObject({
  date: dateSchema,
  draft: z.string(),
  topic: z.string(),
  agendaItem: z.string(),
  castBy: z.array(idSchema).check(z.minLength(1)),
});

export const councilVetoesFile = dataFile(
  'council-vetoes.json',
  z.strictObject({ $schema: schemaKey, provenance: provenanceSchema, vetoes: z.array(vetoSchema) }),
);

export type Veto = z.infer<typeof vetoSchema>;
