import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.avif', '.gif', '.jpg', '.png', '.webp', '.woff2']);

export interface Served {
  readonly address: string;
  close(): void;
}

/**
 * Serves an export over HTTP/1.1 as a good static host would: brotli at its best for what is not packed already, the
 * length always said. `extra` holds pages beside those of the folder.
 */
export async function serve(folder: string, extra: ReadonlyMap<string, string> = new Map()): Promise<Served> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '/');
    const file = fileAt(folder, path);
    const found = file ?? join(folder, '404.html');
    const page = extra.get(path);
    const key = page ? path : found;
    const extension = page ? '.html' : extname(found);
    const body = kept.get(key) ?? pack(page ? Buffer.from(page) : readFileSync(found), extension);
    kept.set(key, body);
    const encoding = packed.has(extension) ? {} : { 'Content-Encoding': 'br' };
    const type = { 'Content-Type': `${types[extension] ?? 'application/octet-stream'}; charset=utf-8` };
    const length = { 'Content-Length': body.length };
    response.writeHead(page || file ? 200 : 404, { ...type, ...encoding, ...length }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: addressOf(server), close: () => void server.close() };
}

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const pack = (body: Buffer, extension: string) => (packed.has(extension) ? body : brotliCompressSync(body));

function fileAt(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(folder) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
