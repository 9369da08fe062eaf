import { cp, rm } from 'node:fs/promises';
import { createReadStream, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const basePath = process.env.BASE_PATH || '/';
if (!/^\/([^/]+\/)*$/.test(basePath))
  throw new Error(`BASE_PATH is "${basePath}": write it with a slash at both ends, as in /relations/.`);

const dataDir = process.env.DATA_DIR && resolve(process.env.DATA_DIR);

/** Serves another dossier's folder as /data/ in development and puts it in the built site, where `DATA_DIR` names one. */
function dossierFolder(): Plugin {
  return {
    name: 'dossier-folder',
    configureServer(server) {
      if (!dataDir) return;
      server.middlewares.use('/data', (request, response, next) => {
        const file = join(dataDir, new URL(request.url ?? '/', 'http://localhost').pathname);
        if (!existsSync(file)) return next();
        response.setHeader('Content-Type', 'application/json');
        createReadStream(file).pipe(response);
      });
    },
    async writeBundle({ dir }) {
      if (!dataDir || !dir || this.environment.name !== 'client') return;
      await rm(join(dir, 'data'), { recursive: true, force: true });
      await cp(dataDir, join(dir, 'data'), { recursive: true });
    },
  };
}

/** In development, `?scenario=NAME` puts the fake network of mocks/ in front of the app; nothing of it reaches a build. */
function devScenarios(): Plugin {
  return {
    name: 'dev-scenarios',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
    config: () => ({ appType: 'spa' }),
    configureServer(server) {
      const worker = join(
        dirname(createRequire(import.meta.url).resolve('msw/package.json')),
        'lib/mockServiceWorker.js',
      );
      server.middlewares.use('/mockServiceWorker.js', (_, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        createReadStream(worker).pipe(response);
      });
    },
    transformIndexHtml: (html, { server }) =>
      server ? html.replace('/src/main.tsx', '/mocks/startInBrowser.ts') : html,
  };
}

/** Makes the preview answer as a static host does: a folder's address gets its trailing slash, an unknown one the site's 404 page. */
function likeStaticHost(): Plugin {
  return {
    name: 'like-static-host',
    configurePreviewServer(server) {
      const dist = resolve(server.config.root, server.config.build.outDir);
      return () => {
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
          const path = join(dist, decodeURIComponent(pathname));
          if (path.endsWith('.html') && existsSync(path)) return next(); // the preview has already put a folder's index.html here
          const isFolder = existsSync(join(path, 'index.html'));
          response.statusCode = isFolder ? 301 : 404;
          if (isFolder) {
            response.setHeader('Location', `${server.config.base.replace(/\/$/, '')}${pathname}/${search}`);
            response.end();
            return;
          }
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          createReadStream(join(dist, '404.html')).pipe(response);
        });
      };
    },
  };
}

/** React Router offers bundlers its development build alone; this puts the same without warnings into the site. */
function routerWithoutWarnings(): Plugin {
  const built = (file: string) => resolve('node_modules/react-router/dist/production', file);
  return {
    name: 'router-without-warnings',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [
          { find: /^react-router$/, replacement: built('index.mjs') },
          { find: /^react-router\/dom$/, replacement: built('dom-export.mjs') },
        ],
      },
    }),
  };
}

export default defineConfig({
  appType: 'mpa',
  base: basePath,
  plugins: [react(), dossierFolder(), devScenarios(), likeStaticHost(), routerWithoutWarnings()],
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // What stands around every page comes as two files, with all it needs; the rest goes with the pages that need it.
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(react|react-dom|scheduler|react-router|@tanstack\/(react-query|query-core))\//,
            },
            { name: 'shell', test: /\/src\/app\/takeOver/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
});
