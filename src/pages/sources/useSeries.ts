import { useQueries, useQuery } from '@tanstack/react-query';
import { assemblyVotesDataset, councilVetoesDataset, tradeDataset, tradeSeriesDataset } from '#src/data/datasets.ts';
import type { Provenance } from '#src/data/schema/provenance.ts';
import { paths } from '#src/lib/addresses/paths.ts';
import { useRecords } from '#src/records/RecordsProvider.tsx';
import type { Part } from './parts.ts';

/** A series of data that rests on its sources as a whole, and where it is shown. */
export interface Series {
  title: string;
  href: string;
  part: Part;
  sources: string[];
}

/** The series of the dossier, as far as they are loaded. */
export function useSeries(): Series[] {
  const { panels } = useRecords().dossier;
  const [votes, trade] = [panels.includes('votes'), panels.includes('trade')];
  const { data: figures } = useQuery({ ...tradeDataset.query, enabled: trade });
  return useQueries({
    queries: [
      { ...assemblyVotesDataset.query, enabled: votes },
      { ...councilVetoesDataset.query, enabled: votes },
      { ...tradeSeriesDataset.query, enabled: trade && figures?.series === true },
    ],
    combine: seriesOf,
  });
}

type Loaded = { data?: { provenance: Provenance } | undefined };

function seriesOf([assembly, council, trade]: [Loaded, Loaded, Loaded]): Series[] {
  const one = ({ data }: Loaded, part: Part, href: string) =>
    data
      ? [{ title: data.provenance.title, href, part, sources: data.provenance.citations.map(({ source }) => source) }]
      : [];
  return [
    ...one(assembly, 'votes', paths.votes()),
    ...one(council, 'votes', paths.votes()),
    ...one(trade, 'trade', paths.trade('run')),
  ];
}
