import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve as absolute } from 'node:path';
import { answerFor, matches, parseHeaders } from '../../src/site/hosting/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** A host of the built site on a port of its own, on which files can change while readers read. */
export async function hostOf(site: string) {
  const folder = absolute(site);
  const changed = new Map<string, string>();
  let isDown = false;
  const headersText = readFileSync(join(folder, '_headers'), 'utf8');
  const lostPage = join(folder, '404.html');
  const lost = existsSync(lostPage) ? readFileSync(lostPage) : '';
  let rules = parseHeaders(headersText);
  const server = createServer((request, response) => {
    if (isDown) return request.socket.destroy();
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const [rule, headers] of rules) {
      if (matches(rule, path)) headers.forEach((value, name) => response.setHeader(name, value));
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (answerFor(folder, path) !== 'file') {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      return response.end(lost);
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    return response.end(changed.get(path) ?? readFileSync(join(folder, file)));
  });
  // Fails where it can't be: a machine may not know what `localhost` is.
  await once(server.listen(0, 'localhost'), 'listening');
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  // A build that is told its SITE_URL names it in the policies of pages to be framed.
  rules = parseHeaders(headersText.replaceAll("'self'", `'self' ${address.slice(0, -1)}`));
  return {
    address,
    /** From now on the host has this text at a path. */
    change: (path: string, text: string) => changed.set(path, text),
    /** From now on the host takes connections and ends them without a word, or answers again. */
    setDown: (down: boolean) => {
      isDown = down;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
