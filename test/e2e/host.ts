import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve as absolute } from 'node:path';
import { answerFor, matches, parseHeaders } from '../../src/site/hosting/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** A host of the built site on a port of its own, on which files can change while readers read. */
export async function hostOf(site: string) {
  const folder = absolute(site);
  const changed = new Map<string, string>();
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const [rule, headers] of rules) {
      if (matches(rule, path)) headers.forEach((value, name) => response.setHeader(name, value));
    }
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (answerFor(folder, path) !== 'file') return response.writeHead(404).end();
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    return response.end(changed.get(path) ?? readFileSync(join(folder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    /** From now on the host has this text at a path. */
    change: (path: string, text: string) => changed.set(path, text),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
