import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** Already compressed: gzip gains nothing and hosts leave it. */
const COMPRESSED = new Set(['.woff2', '.png']);

/**
 * Serves a folder as a static host would, text gzipped, on a free port or a given one.
 * All files are read at the start, so that no request waits for the disk.
 */
export async function serve(folder, port = 0) {
  const files = readFiles(folder);
  const headersFor = headersOf(folder);
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url, 'http://localhost').pathname);
    const file = files.get(path) ?? files.get(`${path}.html`);
    if (!file) return void response.writeHead(404, { 'Content-Length': 0 }).end();
    const gzip = file.gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const body = gzip ? file.gzip : file.raw;
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': body.length,
      ...(file.gzip && { Vary: 'Accept-Encoding' }),
      ...(gzip && { 'Content-Encoding': 'gzip' }),
      ...headersFor(path),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that nobody listens on now. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The files of a folder by URL path; an index also under the path of its folder. */
function readFiles(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '_headers') continue;
    const path = join(entry.parentPath, entry.name);
    const raw = readFileSync(path);
    const extension = extname(entry.name);
    const file = {
      raw,
      gzip: COMPRESSED.has(extension) ? null : gzipSync(raw, { level: 9 }),
      type: TYPES[extension] ?? 'application/octet-stream',
    };
    const url = `/${relative(folder, path).split(sep).join('/')}`;
    files.set(url, file);
    if (entry.name === 'index.html') files.set(url.slice(0, -'index.html'.length), file);
  }
  return files;
}
