import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder of a static site with gzip, and some pages from memory beside it, on a free port; as a common host does. */
export async function compressedServer(
  folder: string,
  pages: Map<string, string>,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const page = pages.get(pathname);
    const answer = (content: Buffer) => {
      const type = types[extname(file)] ?? 'application/octet-stream';
      const packed = type !== 'font/woff2';
      response.writeHead(200, { 'Content-Type': type, ...(packed && { 'Content-Encoding': 'gzip' }) });
      response.end(packed ? gzipSync(content) : content);
    };
    if (page === undefined) readFile(join(folder, file)).then(answer, () => response.writeHead(404).end());
    else answer(Buffer.from(page));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (!bound || typeof bound === 'string') throw new Error('The server has no port.');
  return { server, address: `http://127.0.0.1:${bound.port}` };
}
