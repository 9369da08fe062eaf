import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { dataset } from './dataset.ts';
import type { DataError } from './fetchJson.ts';
import { idSchema, schemaKey, titleSchema } from './fields.ts';
import { statementSchema } from './statement.ts';
import { treatySchema } from './treaty.ts';
import type { TreatyList } from './treaty-list/treatyList.ts';

const tenMinutes = 600_000;

const file = dataset(
  'treaties.json',
  z.strictObject({
    $schema: schemaKey,
    completeness: z.array(statementSchema),
    topics: z.array(z.strictObject({ id: idSchema, title: titleSchema })),
    treaties: z.array(treatySchema),
  }),
);

const query = queryOptions<TreatyList, DataError>({
  queryKey: ['data', file.file],
  queryFn: async ({ client, signal }) =>
    (await import('#src/data/treaty-list/loadTreaties.ts')).loadTreaties(client, signal),
  // Where a page brings the opening of a large file, that will do until a reader wants the whole.
  staleTime: ({ state }) => (state.data?.complete === false ? Infinity : tenMinutes),
  structuralSharing: false,
});

/** The treaties. Their query gives a list that stays cheap at any size. */
export const treatiesDataset = {
  ...file,
  query,
  /** The same, for where the opening of a large file will not do. */
  wholeQuery: {
    ...query,
    staleTime: ({ state }) => (state.data?.complete === false ? 0 : tenMinutes),
  } satisfies typeof query,
};

export type TreatiesFile = z.output<typeof file.schema>;
