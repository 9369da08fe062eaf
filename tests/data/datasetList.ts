import { assemblyVotesFile } from '#src/data/schema/assemblyVotes.ts';
import { councilVetoesFile } from '#src/data/schema/councilVetoes.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { instrumentsFile } from '#src/data/schema/instruments.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { sourcesFile } from '#src/data/schema/sources.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { tradeSeriesFile } from '#src/data/schema/tradeSeries.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';

/** Every dataset a dossier may have, and what makes it necessary: nothing (`always`), a panel of the dossier, or the word of `trade.json` that there is a series. */
export const datasetList = [
  { dataset: dossierFile, needed: 'always' },
  { dataset: sourcesFile, needed: 'always' },
  { dataset: timelineFile, needed: 'timeline' },
  { dataset: treatiesFile, needed: 'treaties' },
  { dataset: positionsFile, needed: 'positions' },
  { dataset: instrumentsFile, needed: 'always' },
  { dataset: tradeFile, needed: 'trade' },
  { dataset: tradeSeriesFile, needed: 'series' },
  { dataset: assemblyVotesFile, needed: 'votes' },
  { dataset: councilVetoesFile, needed: 'votes' },
] as const;

export type Dataset = (typeof datasetList)[number]['dataset'];
