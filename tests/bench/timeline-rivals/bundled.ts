import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A browser script beside this file (or at a path from here) with everything it imports, its styles too, as one classic script. */
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
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (code === undefined) throw new Error(`${file} was not bundled.`);
  const styles = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? String(output.source) : [],
  );
  return styles.length === 0
    ? code
    : `document.head.append(Object.assign(document.createElement('style'),{textContent:${JSON.stringify(styles.join(''))}}));${code}`;
}
