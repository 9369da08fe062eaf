import { setupWorker } from 'msw/browser';
import { passthroughHandlers } from './handlers.ts';
import { isScenarioName, scenarioNames, scenarios } from './scenarios.ts';

/** Puts the scenario asked for (`offline`, `offline:treaties.json`) between the page and its server; warns where there is none of that name. */
export async function startScenario(asked: string): Promise<void> {
  const [name = '', only] = asked.split(':');
  if (!isScenarioName(name)) {
    console.warn(
      `No scenario is called "${name}". There are: ${scenarioNames.join(', ')}; each also as NAME:FILE, for one data file.`,
    );
    return;
  }
  const worker = setupWorker(...scenarios[name](only), ...passthroughHandlers());
  await worker.start({ serviceWorker: { url: '/mockServiceWorker.js' }, onUnhandledRequest: 'bypass', quiet: true });
  console.info(`Scenario "${name}" for ${only ?? 'every data file'}.`);
}
