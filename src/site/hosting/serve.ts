import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
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

/** Where a host leads from a path with strokes too many, or null: pages' addresses are relative. */
export function straight(path: string): string | null {
  const once = path.replaceAll(/\/{2,}/g, '/');
  return once === path ? null : once;
}

/** What a static host does with a path: sends a file, leads on to a folder's page, or has neither. */
export function answerFor(folder: string, path: string): 'file' | 'folder' | 'nothing' {
  const file = resolve(folder, `.${path}`);
  if (file !== folder && !file.startsWith(folder + sep)) return 'nothing';
  const isFile = (name: string) => existsSync(name) && statSync(name).isFile();
  if (path.endsWith('/')) return isFile(join(file, 'index.html')) ? 'file' : 'nothing';
  if (isFile(file)) return 'file';
  return isFile(join(file, 'index.html')) ? 'folder' : 'nothing';
}

/** Serves the built site as a static host does: with the headers of `_headers`, and its 404 page. */
export function servedLikeHosts(): Plugin {
  return {
    name: 'served-like-hosts',
    configurePreviewServer(server) {
      const folder = resolve(server.config.root, server.config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const [path = '/', query] = (request.url ?? '/').split('?');
        // Read anew each time: a build behind the server's back has other hashes.
        for (const [rule, headers] of parseHeaders(read(join(folder, '_headers')))) {
          if (matches(rule, path))
            headers.forEach((value, name) => response.setHeader(name, value));
        }
        const answer = answerFor(folder, path);
        const to = straight(path) ?? (answer === 'folder' ? `${path}/` : null);
        if (to !== null) {
          response.statusCode = 301;
          response.setHeader('Location', to + (query === undefined ? '' : `?${query}`));
          response.end();
          return;
        }
        if (answer === 'file') {
          next();
          return;
        }
        response.statusCode = 404;
        // That a file is missing must not be kept as long as the file would be.
        response.removeHeader('Cache-Control');
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(read(join(folder, '404.html')) || 'Not found');
      });
    },
  };
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
