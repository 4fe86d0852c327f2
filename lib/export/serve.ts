import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { join, normalize } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersIn } from './headers.ts';

const port = Number(process.env.PORT ?? 3000);
if (!existsSync('out/index.html')) {
  console.error('There is no export in out/. Run `npm run build` first.');
  process.exit(1);
}
// Looked up at each request, the headers too: another build may take the place of this one meanwhile.
const files = sirv('out', { etag: true, dev: true });
// As hosts do. A part of a file stays a part of the file.
const compress = compression({
  filter: (req, res) => res.statusCode !== 206 && compression.filter(req, res),
});

/** A folder asked for without its slash is sent to its page's one address. */
function isFolder(path: string): boolean {
  try {
    const file = join('out', normalize(decodeURIComponent(path)));
    return file.startsWith('out') && existsSync(file) && statSync(file).isDirectory();
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}

/**
 * Whether the answer may be a part of a file. Of another range `sirv` sends other bytes, or ends the server; the whole
 * file is right whatever was asked for.
 */
function asksForPart({ method, headers: { range = '', 'if-range': since } }: IncomingMessage): boolean {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range) ?? [];
  if (!from || since !== undefined || method !== 'GET') return false;
  // It takes a last byte of 0 for none.
  return !to || (Number(to) > 0 && Number(from) <= Number(to));
}

const server = createServer((req, res) => {
  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (!existsSync('out/_headers')) {
    res
      .writeHead(503, { 'Retry-After': '5', 'Content-Type': 'text/plain' })
      .end('The site is being built.\n');
    return;
  }
  const headersOf = headersIn(readFileSync('out/_headers', 'utf8'));
  if (!asksForPart(req)) delete req.headers.range;
  const [path = '/', query] = (req.url ?? '/').split('?');
  for (const [name, value] of Object.entries(headersOf(path))) res.setHeader(name, value);
  // No page has an empty folder in its address; sent on to `//en/`, a browser would look for a site of that name.
  const isAddress = !path.includes('//');
  if (isAddress && !path.endsWith('/') && isFolder(path)) {
    res.writeHead(308, { Location: `${path}/${query ? `?${query}` : ''}` }).end();
    return;
  }
  const sayLost = () => {
    for (const [name, value] of Object.entries(headersOf('/404.html'))) res.setHeader(name, value);
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(readFileSync('out/404.html'));
  };
  compress(req, res, () => (isAddress ? files(req, res, sayLost) : sayLost()));
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=3001 npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, () => console.log(`Serving the site at http://localhost:${port} (Ctrl+C stops it)`));
