import { describe, expect, it } from 'vitest';
import { embedPage } from '../../../src/site/pages/embed-page.tsx';
import { FRAMED } from '../../../src/site/registry.ts';
import { embedPolicy, headersFile, pagePolicy } from '../../../src/site/hosting/headers.ts';
import { nginxEmbedHeaders } from '../../../src/site/hosting/nginx.ts';
import { oembedPath } from '../../../src/site/pages/oembed-path.ts';
import { oembed } from '../../../src/site/pages/oembed.ts';
import { material } from '../../material.ts';
import { pagesOf } from '../../../src/site/build/site.ts';
import { matches, parseHeaders } from '../../../src/site/hosting/serve.ts';

const SITE = 'https://example.org/map/';
const ORIGIN = 'https://example.org';
const scenario = 'bloomberg-2025-08';

describe('oEmbed', () => {
  const answer = JSON.parse(oembed(material.dataIn('uk'), scenario, SITE)) as Record<
    string,
    unknown
  >;

  it('has what the specification asks of a rich one', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_url: SITE });
    for (const name of ['width', 'height', 'cache_age', 'thumbnail_width', 'thumbnail_height']) {
      expect(answer[name]).toBeGreaterThan(0);
    }
    for (const name of ['title', 'provider_name']) expect(answer[name]).toMatch(/\S/);
    expect(answer['thumbnail_url']).toBe(`${SITE}cards/uk/${scenario}.png`);
  });

  it('has a frame with the embed in the page’s language, as high as it says', () => {
    expect(answer['html']).toContain(`<iframe src="${SITE}embed/uk/${scenario}/?`);
    expect(answer['html']).toContain(` height="${String(answer['height'])}"`);
    expect(answer['html']).toContain(`<a href="${SITE}uk/${scenario}/">`);
  });

  it('is found by each page where the site’s address is known, and nowhere else', () => {
    for (const { head, topic, lang } of pagesOf(material, SITE)) {
      expect(head).toContain(
        `<link rel="alternate" type="application/json+oembed" href="${SITE}${oembedPath(topic, lang)}"`,
      );
    }
    for (const { head } of pagesOf(material, '')) expect(head).not.toContain('oembed');
  });
});

it('an embed has its style in a file: a later build’s policy would not name one in the page', () => {
  const drawing = { shapes: material.shapes, labels: material.labelsIn('en'), unit: 'km' };
  const program = { script: 'assets/embed-1.js', imports: [], sheets: [] };
  const data = material.dataIn('en');
  const sheet = 'assets/embed-page-1.css';
  for (const version of [null, material.version]) {
    const html = embedPage({ scenario, data, drawing, version, program, sheet });
    expect(html).toMatch(/<link rel="stylesheet" href="(?:\.\.\/)+assets\/embed-page-1\.css"/);
    expect(html).not.toMatch(/<style/);
  }
});

it('a link in an embed that leaves the site opens outside of the frame', () => {
  const drawing = { shapes: material.shapes, labels: material.labelsIn('en'), unit: 'km' };
  const program = { script: 'assets/embed-1.js', imports: [], sheets: [] };
  const data = material.dataIn('en');
  const about = { scenario, data, drawing, version: null, program, sheet: 'assets/a.css' };
  const links = embedPage(about).match(/<a [^>]*href="https?:[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(2);
  for (const link of links) expect(link).toMatch(/target="_blank" rel="noopener"/);
});

describe('framing', () => {
  const policed = {
    pages: ['', 'uk/'],
    framed: FRAMED,
    site: SITE,
    workers: [],
    rasterWorkers: [],
  };
  const rules = parseHeaders(headersFile(policed, { ofPages: ['def='], ofFramed: ['abc='] }));
  const sent = (path: string, name: string) =>
    rules.flatMap(([rule, headers]) => (matches(rule, path) ? (headers.get(name) ?? []) : []));

  it.each(['/', '/uk/index.html'])('of the page %s is for the site alone', (path) => {
    expect(sent(path, 'content-security-policy')).toEqual([pagePolicy('def=')]);
    expect(pagePolicy()).toContain("frame-ancestors 'self'");
  });

  it.each([
    '/embed/en/a/',
    '/frozen/v/uk/a/index.html',
    '/lessons/a/',
    '/uk/lessons/a/worksheet/',
    '/404.html',
  ])('of %s is for everybody, under one policy that is else as strict', (path) => {
    const policy = embedPolicy(ORIGIN, 'abc=');
    expect(sent(path, 'content-security-policy')).toEqual([policy]);
    expect(policy).not.toMatch(/frame-ancestors|unsafe-/);
    expect(policy).toContain(
      `default-src 'self' ${ORIGIN}; style-src 'self' ${ORIGIN} 'sha256-abc='`,
    );
  });

  it.each(['/assets/a.js', '/embed.js', '/oembed/a.en.json'])('lets any page fetch %s', (path) => {
    expect(sent(path, 'access-control-allow-origin')).toEqual(['*']);
  });

  it('is told to nginx in the same words', () => {
    expect(nginxEmbedHeaders('abc=')).toContain(
      `add_header Content-Security-Policy "${embedPolicy('$scheme://$host', 'abc=')}" always;`,
    );
  });
});
