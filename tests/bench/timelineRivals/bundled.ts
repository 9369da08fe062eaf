import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A browser script beside this file (or at a path from here) with everything it imports, as one classic script. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  for (const result of Array.isArray(built) ? built : [built]) if ('output' in result) return result.output[0].code;
  throw new Error(`${file} was not bundled.`);
}
