import { http, HttpResponse, passthrough, type RequestHandler } from 'msw';

/** The files of a dossier: what stands in each, by its path in the data folder (`treaties.json`, `schema/treaties.schema.json`). */
export type DossierFiles = Record<string, unknown>;

// Ends in .json because the development server also answers to /src/data/*.ts, which must reach it.
export const dataAddress = '*/data/*.json';

/** Which file of the data folder a request asks for. */
export function requestedFile(request: Request): string {
  const { pathname } = new URL(request.url);
  return decodeURIComponent(pathname.slice(pathname.indexOf('/data/') + '/data/'.length));
}

/** What a server with these files answers: the file, or 404. */
export function answerFrom(files: DossierFiles, file: string): Response {
  return Object.hasOwn(files, file)
    ? new HttpResponse(JSON.stringify(files[file]), { headers: { 'Content-Type': 'application/json' } })
    : new HttpResponse(null, { status: 404 });
}

/** Handlers that serve a dossier as the site's data folder. */
export function dossierHandlers(files: DossierFiles): RequestHandler[] {
  return [http.get(dataAddress, ({ request }) => answerFrom(files, requestedFile(request)))];
}

/** Handlers that leave the data folder to the server behind them, which in a browser has the dossier already. */
export function passthroughHandlers(): RequestHandler[] {
  return [http.get(dataAddress, () => passthrough())];
}
