import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What any static host would say: names with a hash never change, all else may. */
const USUAL = [
  { path: /^/, name: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
  { path: /^\/assets\//, name: 'Cache-Control', value: 'public, max-age=31536000, immutable' },
];

/**
 * A function from a URL's path to the headers of its answer: the usual ones, then those of the
 * folder's `_headers`, where it has one: a path (`*` for any characters), then indented
 * `Name: value`, or `! Name` to leave a header out.
 */
export function headersOf(folder) {
  const file = join(folder, '_headers');
  const rules = [...USUAL, ...(existsSync(file) ? parse(readFileSync(file, 'utf8')) : [])];
  return (url) => {
    const headers = new Headers();
    for (const { path, name, value } of rules) {
      if (!path.test(url)) continue;
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    return Object.fromEntries(headers);
  };
}

function parse(text) {
  let path = /^/;
  return text.split('\n').flatMap((line) => {
    if (line.trim() === '' || line.trim().startsWith('#')) return [];
    const header = /^\s+([^:]+):\s*(.*?)\s*$/.exec(line);
    if (header) return [{ path, name: header[1], value: header[2] }];
    const without = /^\s+!\s*(\S+)/.exec(line);
    if (without) return [{ path, name: without[1], value: null }];
    path = new RegExp(`^${line.trim().split('*').map(escape).join('.*')}$`);
    return [];
  });
}

function escape(text) {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
