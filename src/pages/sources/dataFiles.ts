import {
  assemblyVotesDataset,
  councilVetoesDataset,
  dossierDataset,
  instrumentsDataset,
  positionsDataset,
  sourcesDataset,
  timelineDataset,
  tradeDataset,
  tradeSeriesDataset,
  treatiesDataset,
} from '#src/data/datasets.ts';
import type { Dossier } from '#src/records/RecordsProvider.tsx';

/** The files a dossier with these panels has, and what is in each. */
export function dataFiles(panels: Dossier['panels']): { file: string; what: string }[] {
  const has = (panel: Dossier['panels'][number]) => panels.includes(panel);
  return [
    { file: dossierDataset.file, what: 'parties, actors, themes, state of knowledge' },
    ...(has('timeline') ? [{ file: timelineDataset.file, what: 'events and the state of relations' }] : []),
    ...(has('treaties') ? [{ file: treatiesDataset.file, what: 'treaties and their topics' }] : []),
    ...(has('positions') ? [{ file: positionsDataset.file, what: 'issues and positions' }] : []),
    ...(has('votes')
      ? [
          { file: assemblyVotesDataset.file, what: 'agreement in General Assembly votes, by year' },
          { file: councilVetoesDataset.file, what: 'Security Council vetoes on the region' },
        ]
      : []),
    { file: instrumentsDataset.file, what: 'resolutions and other documents' },
    ...(has('trade')
      ? [
          { file: tradeDataset.file, what: 'figures of trade and who carries it' },
          { file: tradeSeriesDataset.file, what: 'imports each way, by year (research series)' },
        ]
      : []),
    { file: sourcesDataset.file, what: 'every source' },
  ];
}
