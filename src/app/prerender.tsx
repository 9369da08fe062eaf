import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { Manifest } from 'vite';
import { cachedFiles, restoreFiles } from '#src/data/cachedFiles.ts';
import { dossierDataset, positionsDataset, treatiesDataset } from '#src/data/datasets.ts';
import { currentDay } from '#src/lib/dates/today.ts';
import type { Page } from '#src/panels/panelList.ts';
import { recordIndex } from '#src/records/recordIndex.ts';
import { prefetchRecords, type Dossier } from '#src/records/RecordsProvider.tsx';
import { documentHtml, type Assets } from './documentHtml.ts';
import { createQueryClient } from './createQueryClient.ts';
import { createRoutes } from './createRoutes.tsx';
import { pageCode } from './pageCode.ts';
import { pageDescription } from './pageDescription.ts';
import { pageStyle } from './pageStyle.ts';
import { pageTitle, recordPage, sitePages } from './sitePages.ts';

const dist = resolve('dist');
const basePath = import.meta.env.BASE_URL;
/** The same without the slash at its end. */
const base = basePath.replace(/\/$/, '');
const siteUrl = process.env.SITE_URL?.replace(/\/$/, '');

/** Answers the one fetch from the built data folder, so that pages are rendered by the very code that runs in the browser. */
globalThis.fetch = async (input) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const file = join(dist, url.pathname.slice(basePath.length - 1));
  return readFile(file).then(
    (body) => new Response(new Uint8Array(body)),
    () => new Response(null, { status: 404 }),
  );
};

/** Reads every file once; what pages carry of them is what they are rendered from, so that a browser can take them over from it. */
async function readFiles(): Promise<string> {
  const queryClient = createQueryClient({ retries: 0 });
  await queryClient.prefetchQuery(dossierDataset.query);
  const dossier = queryClient.getQueryData(dossierDataset.query.queryKey);
  if (dossier) await prefetchRecords(queryClient, dossier.panels);
  if (dossier?.panels.includes('treaties')) await queryClient.ensureQueryData(treatiesDataset.query);
  const failed = queryClient
    .getQueryCache()
    .getAll()
    .find(({ state }) => state.error);
  if (failed?.state.error) throw failed.state.error;
  return cachedFiles(queryClient);
}

/** A cache with all files in it. */
function filledCache(): QueryClient {
  const queryClient = createQueryClient({ retries: 0 });
  restoreFiles(queryClient, JSON.parse(files));
  return queryClient;
}

async function renderPage(path: string): Promise<string> {
  const queryClient = filledCache();
  const handler = createStaticHandler(createRoutes(queryClient), { basename: basePath });
  const context = await handler.query(new Request(`http://localhost${base}${path}`));
  if (context instanceof Response) throw new Error(`${path} answered with a redirect`);
  return renderToString(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** What the build put into its own page: the style sheet by address, the order of the layers and the style sheet by content. */
async function readAssets(): Promise<Assets> {
  const html = await readFile(join(dist, 'index.html'), 'utf8');
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap(([, found]) => found ?? []);
  const [styleSheet] = all(/<link rel="stylesheet" crossorigin href="([^"]+)"/g);
  if (!styleSheet) throw new Error('The built page names no style sheet.');
  const file = join(dist, styleSheet.slice(basePath.length));
  const style = await readFile(file, 'utf8');
  // A typeface that is named a second time would be set anew, and move what stands.
  await writeFile(file, style.replaceAll(/@font-face\{[^}]*\}/g, ''));
  return {
    styleSheet,
    style: [...all(/<style>([^<]+)<\/style>/g), style].join('').trim(),
  };
}

/** Writes the data a page was made from under a name of its content; pages made from the same data share it. */
async function writeFiles(files: string): Promise<string> {
  const file = `assets/data-${createHash('sha256').update(files).digest('hex').slice(0, 8)}.json`;
  await writeFile(join(dist, file), files);
  return basePath + file;
}

async function writePage(
  file: string,
  page: Page,
  dossier: Dossier,
  description: string,
  { known = true } = {},
): Promise<void> {
  const body = await renderPage(page.path);
  const html = documentHtml({
    language: dossier.language,
    title: pageTitle(page.label, dossier),
    description,
    address: `${siteUrl ?? ''}${base}${page.path}`,
    absolute: siteUrl !== undefined,
    basePath,
    assets,
    code: await pageCode(manifest, routes, page.path),
    style: pageStyle(assets.style, body),
    fonts: [...assets.style.matchAll(/url\(([^)]+\.woff2)\)/g)].flatMap(([, address]) => address ?? []),
    body,
    files: known ? filesAddress : null,
    builtDay: currentDay(),
  });
  await mkdir(dirname(join(dist, file)), { recursive: true });
  await writeFile(join(dist, file), html);
}

/** Which file each module of the build is in and what it imports; the site itself has no use for it. */
async function takeManifest(): Promise<Manifest> {
  const folder = join(dist, '.vite');
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await rm(folder, { recursive: true });
  return manifest;
}

const assets = await readAssets();
const manifest = await takeManifest();
const files = await readFiles();
const filesAddress = await writeFiles(files);
const queryClient = filledCache();
const routes = createRoutes(queryClient);
const dossier = queryClient.getQueryData(dossierDataset.query.queryKey);
if (!dossier) throw new Error('The dossier could not be read.');
const { records, record } = recordIndex({
  dossier,
  treaties: queryClient.getQueryData(treatiesDataset.query.queryKey),
});
const themes = queryClient.getQueryData(positionsDataset.query.queryKey)?.themes ?? [];
const pages = [...sitePages(dossier, themes), ...records.flatMap(({ href }) => recordPage(href, record) ?? [])];
for (const page of pages)
  await writePage(join(page.path, 'index.html'), page, dossier, pageDescription(page, { dossier, themes, record }));
const unknownPage = { path: '/404/', label: 'Not found' };
await writePage('404.html', unknownPage, dossier, 'No page at this address.', { known: false });
console.log(`${pages.length + 1} pages written to dist/: ${pages.map(({ path }) => path).join(' ')} and 404.html`);
