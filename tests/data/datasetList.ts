import { assemblyVotesDataset } from '#src/data/assemblyVotes.ts';
import { councilVetoesDataset } from '#src/data/councilVetoes.ts';
import { dossierDataset } from '#src/data/dossier.ts';
import { instrumentsDataset } from '#src/data/instruments.ts';
import { positionsDataset } from '#src/data/positions.ts';
import { sourcesDataset } from '#src/data/sources.ts';
import { timelineDataset } from '#src/data/timeline.ts';
import { tradeDataset } from '#src/data/trade.ts';
import { tradeSeriesDataset } from '#src/data/tradeSeries.ts';
import { treatiesDataset } from '#src/data/treaties.ts';

/** Every dataset a dossier may have, and what makes it necessary: `always`, a panel of the dossier, the word of trade.json
 * that there is a series (`series`), or nothing (`never`). */
export const datasetList = [
  { dataset: dossierDataset, needed: 'always' },
  { dataset: sourcesDataset, needed: 'always' },
  { dataset: timelineDataset, needed: 'timeline' },
  { dataset: treatiesDataset, needed: 'treaties' },
  { dataset: positionsDataset, needed: 'positions' },
  { dataset: instrumentsDataset, needed: 'positions' },
  { dataset: tradeDataset, needed: 'trade' },
  { dataset: tradeSeriesDataset, needed: 'series' },
  { dataset: assemblyVotesDataset, needed: 'votes' },
  { dataset: councilVetoesDataset, needed: 'votes' },
] as const;

export type Dataset = (typeof datasetList)[number]['dataset'];
