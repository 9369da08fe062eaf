import type { DossierFiles } from '#mocks/handlers.ts';
import { dossierFile } from '#src/data/schema/dossier.ts';
import { instrumentsFile } from '#src/data/schema/instruments.ts';
import { positionsFile } from '#src/data/schema/positions.ts';
import { sourcesFile } from '#src/data/schema/sources.ts';
import { timelineFile } from '#src/data/schema/timeline.ts';
import { tradeFile } from '#src/data/schema/trade.ts';
import { treatiesFile } from '#src/data/schema/treaties.ts';
import { treatyListWith } from '#src/data/treaty-list/treatyList.ts';

/** The datasets of a dossier that hold records, read as the site reads them. */
export function datasetsOf(files: DossierFiles) {
  const dossier = dossierFile.parse(files['dossier.json']);
  const treaties = treatiesFile.parse(files['treaties.json']);
  return {
    dossier,
    sources: sourcesFile.parse(files['sources.json']),
    timeline: timelineFile.parse(files['timeline.json']),
    treaties: treatyListWith(treaties, treaties.treaties, dossier),
    positions: positionsFile.parse(files['positions.json']),
    instruments: instrumentsFile.parse(files['instruments.json']),
    trade: files['trade.json'] === undefined ? undefined : tradeFile.parse(files['trade.json']),
  };
}
