import { dossierHandlers, type DossierFiles } from '#mocks/handlers.ts';
import { secondDossier, shippedDossier } from '#mocks/readDossier.ts';
import { isScenarioName, scenarios } from '#mocks/scenarios.ts';
import { server } from '#mocks/server.ts';

/** Serves the shipped dossier; with a scenario (`offline`, `offline:treaties.json`) in front of it. */
export function serveShipped(scenario?: string): void {
  serve(shippedDossier(), scenario);
}

/** Serves the invented dossier of two other states. */
export function serveSecond(): void {
  serve(secondDossier());
}

function serve(files: DossierFiles, scenario?: string) {
  server.resetHandlers();
  server.use(...dossierHandlers(files));
  if (scenario === undefined) return;
  const [name = '', only] = scenario.split(':');
  if (!isScenarioName(name)) throw new Error(`No scenario is called ${name}.`);
  server.use(...scenarios[name](only, { files, delayMs: 50 }));
}
