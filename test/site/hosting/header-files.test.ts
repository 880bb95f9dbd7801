import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../../src/site/hosting/header-files.ts';
import { headersFile, securityHeaders } from '../../../src/site/hosting/headers.ts';
import { nginxHeaders } from '../../../src/site/hosting/nginx.ts';
import { matches, parseHeaders } from '../../../src/site/hosting/serve.ts';

describe('the headers for nginx', () => {
  it('are those of the other hosts', () => {
    const lines = nginxHeaders('abc=').trim().split('\n');
    expect(lines).toEqual(
      Object.entries(securityHeaders('abc=')).map(
        ([name, value]) => `add_header ${name} "${value}" always;`,
      ),
    );
    expect(lines.join()).not.toMatch(/unsafe-/);
  });
});

describe('the files of headers', () => {
  const policed = { pages: [''], framed: ['embed/'], site: '', workers: [], rasterWorkers: [] };
  const pages = new Map([
    ['index.html', '<head><style>p{color:red}</style></head>'],
    ['uk/index.html', '<style>p{color:red}</style><style media="print">p{\n}</style>'],
    ['embed/index.html', '<style>b{}</style>'],
  ]);
  const hashes = ['p{color:red}', 'p{\n}', 'b{}'].map((style) =>
    createHash('sha256').update(style).digest('base64'),
  );
  const named = (file: string) =>
    [...(headerFiles(policed, pages).get(file) ?? '').matchAll(/'sha256-([^']+)'/g)].map(
      ([, hash]) => hash,
    );

  it('name each style that stands in a page, once, and those of frames apart', () => {
    expect(named('nginx-headers.conf')).toEqual(hashes.slice(0, 2));
    expect(named('nginx-embed-headers.conf')).toEqual(hashes.slice(2));
    expect(new Set(named('_headers'))).toEqual(new Set(hashes));
  });
});

it('the service worker has headers of its own, and no policy twice', () => {
  const rules = parseHeaders(
    headersFile(
      { pages: [''], framed: [], site: '', workers: [], rasterWorkers: [] },
      { ofPages: [], ofFramed: [] },
    ),
  );
  const own = rules
    .filter(([path]) => matches(path, '/sw.js'))
    .flatMap(([, headers]) => [...headers]);
  expect(own.filter(([name]) => name === 'content-security-policy')).toEqual([
    ['content-security-policy', "default-src 'self'"],
  ]);
  expect(own).toContainEqual(['cache-control', 'no-cache']);
});
