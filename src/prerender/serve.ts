import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Headers by path, from the text of a `_headers` file: later rules add to earlier ones. */
export function parseHeaders(text: string): readonly (readonly [path: string, headers: Headers])[] {
  const rules: [string, Headers][] = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push([line.trim(), new Headers()]);
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.[1].set(name, value);
  }
  return rules;
}

/** Whether a rule's path, which may end in a star, is that of a request. */
export function matches(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/** Serves the built site as a static host does: with the headers of `_headers`, and its 404 page. */
export function servedLikeHosts(): Plugin {
  return {
    name: 'served-like-hosts',
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir);
      const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').split('?')[0] ?? '/';
        for (const [rule, headers] of rules) {
          if (matches(rule, path))
            headers.forEach((value, name) => response.setHeader(name, value));
        }
        if (existsSync(join(folder, path)) || existsSync(join(folder, path, 'index.html'))) {
          next();
          return;
        }
        const page = join(folder, '404.html');
        response.statusCode = 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(existsSync(page) ? readFileSync(page) : 'Not found');
      });
    },
  };
}
