import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** A browser script of this folder with everything it imports, as a page would load it, and its style sheet. */
export async function bundledPage(file: string): Promise<{ script: string; style: string }> {
  const outputs = await outputsOf(file, { format: 'iife' });
  const script = outputs.find((output) => output.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`${file} was not bundled.`);
  const sheets = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') ? [output.source] : [],
  );
  return { script, style: sheets.map(String).join('') };
}

/** The code of a script of this folder without some of its imports: what it adds to a page that has those. */
export async function bundledWithout(file: string, imports: RegExp): Promise<string> {
  const outputs = await outputsOf(file, { format: 'es' }, imports);
  return outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : [])).join('');
}

async function outputsOf(file: string, output: { format: 'iife' | 'es' }, external?: RegExp) {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      rolldownOptions: { input: fileURLToPath(new URL(file, import.meta.url)), output, ...(external && { external }) },
    },
  });
  return (Array.isArray(built) ? built : [built]).flatMap((result) => ('output' in result ? result.output : []));
}
