import { bypass, delay, http, HttpResponse, type RequestHandler } from 'msw';
import { answerFrom, dataAddress, requestedFile, type DossierFiles } from './handlers.ts';

export const scenarioNames = [
  'slow',
  'offline',
  'not-found',
  'server-error',
  'not-json',
  'truncated',
  'wrong-shape',
  'one-bad-record',
] as const;

export type ScenarioName = (typeof scenarioNames)[number];

interface ScenarioOptions {
  /** The files a scenario damages; without them it fetches the real ones past the fake network, as a browser can. */
  files?: DossierFiles;
  /** How long `slow` waits, in milliseconds. */
  delayMs?: number;
}

/** Handlers for one thing that can go wrong, for every data file or only for the one named. Put them before those that serve a dossier. */
type Scenario = (only?: string, options?: ScenarioOptions) => RequestHandler[];

/** What can go wrong on the way to a data file, by name. */
export const scenarios: Record<ScenarioName, Scenario> = {
  // No answer of its own: after the wait, the next handler or the real server answers.
  slow: (only, { delayMs = 3000 } = {}) => handle(only, () => delay(delayMs)),
  offline: (only) => handle(only, () => HttpResponse.error()),
  'not-found': (only) => handle(only, () => new HttpResponse(null, { status: 404 })),
  'server-error': (only) => handle(only, () => new HttpResponse(null, { status: 500 })),
  'not-json': (only) => handle(only, () => HttpResponse.html('<!doctype html><title>Sign in to the network</title>')),
  truncated: damage((text) => text.slice(0, text.length / 2)),
  'wrong-shape': damage((text) => JSON.stringify({ version: 2, content: JSON.parse(text) })),
  'one-bad-record': damage((text) => JSON.stringify(withBadRecord(JSON.parse(text)))),
};

/** Whether a text names a scenario. */
export function isScenarioName(text: string): text is ScenarioName {
  return scenarioNames.some((name) => name === text);
}

type Answer = Response | void;

function handle(
  only: string | undefined,
  answer: (file: string, request: Request) => Answer | Promise<Answer>,
): RequestHandler[] {
  return [
    http.get(dataAddress, ({ request }) => {
      const file = requestedFile(request);
      return only === undefined || file === only ? answer(file, request) : undefined;
    }),
  ];
}

function damage(change: (text: string) => string): Scenario {
  return (only, { files } = {}) =>
    handle(only, async (file, request) => {
      const original = files ? answerFrom(files, file) : await fetch(bypass(request));
      return original.ok
        ? new HttpResponse(change(await original.text()), { headers: { 'Content-Type': 'application/json' } })
        : original;
    });
}

/** Spoils the title of the last record of the file's longest list: a record that every schema refuses. */
function withBadRecord(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  const lists = Object.entries(content).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value) ? [{ key, list: value }] : [],
  );
  const longest = lists.toSorted((a, b) => b.list.length - a.list.length)[0];
  if (!longest) return content;
  return { ...content, [longest.key]: [...longest.list.slice(0, -1), { ...longest.list.at(-1), title: 42 }] };
}
