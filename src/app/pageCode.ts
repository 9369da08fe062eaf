import { matchRoutes, type RouteObject } from 'react-router';
import type { Manifest } from 'vite';

/** A page's script files, below the folder of the site: the one it runs, and all others that one and the page itself wait for. */
export interface PageCode {
  script: string;
  preloads: string[];
}

/**
 * What the page at a path needs to answer, by the build's manifest, so that it can name all of it at once: left to itself a browser learns
 * of a page's own files only when those of every page have come. Throws where the manifest does not know the page's code.
 */
export async function pageCode(manifest: Manifest, routes: RouteObject[], path: string): Promise<PageCode> {
  const [script, ...preloads] = withImports(manifest, ['index.html', ...(await routeModules(manifest, routes, path))]);
  if (script === undefined) throw new Error('The build names no script of its page.');
  return { script, preloads };
}

/** The modules of the routes at this path that come with their page; each is named as the component it gives. */
async function routeModules(manifest: Manifest, routes: RouteObject[], path: string): Promise<string[]> {
  const matched = matchRoutes(routes, path) ?? [];
  const components = await Promise.all(
    matched.map(async ({ route }) =>
      typeof route.lazy === 'function' ? (await route.lazy()).Component?.name : undefined,
    ),
  );
  return components.flatMap((component) => {
    if (component === undefined) return [];
    const module = Object.keys(manifest).find((key) => key.endsWith(`/${component}.tsx`));
    if (module === undefined)
      throw new Error(
        `The page at ${path} shows ${component}: name its file ${component}.tsx, so that the build can find it.`,
      );
    return module;
  });
}

/** The files of these modules and of all they import, each once. */
function withImports(manifest: Manifest, modules: string[]): string[] {
  const needed = new Set<string>();
  const add = (module: string) => {
    if (needed.has(module)) return;
    needed.add(module);
    manifest[module]?.imports?.forEach(add);
  };
  modules.forEach(add);
  return [...needed].flatMap((module) => manifest[module]?.file ?? []);
}
