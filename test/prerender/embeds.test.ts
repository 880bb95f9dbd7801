import { describe, expect, it } from 'vitest';
import { FRAMED } from '../../src/prerender/framed.ts';
import { embedPolicy, headersFile, pagePolicy } from '../../src/prerender/headers.ts';
import { nginxEmbedHeaders } from '../../src/prerender/nginx.ts';
import { oembedPath } from '../../src/prerender/oembed-path.ts';
import { oembed } from '../../src/prerender/oembed.ts';
import { readMaterial } from '../../src/prerender/page-data.ts';
import { pagesOf } from '../../src/prerender/site.ts';
import { matches, parseHeaders } from '../../src/prerender/serve.ts';

const SITE = 'https://example.org/map/';
const material = readMaterial('.');
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

describe('framing', () => {
  const policed = {
    pages: ['', 'uk/'],
    framed: FRAMED,
    workers: [],
    rasterWorkers: [],
    embedStyles: ['abc='],
  };
  const rules = parseHeaders(headersFile(policed, ['def=']));
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
    expect(sent(path, 'content-security-policy')).toEqual([embedPolicy('abc=')]);
    expect(embedPolicy('abc=')).not.toMatch(/frame-ancestors|unsafe-/);
    expect(embedPolicy('abc=')).toContain("default-src 'self'; style-src 'self' 'sha256-abc='");
  });

  it.each(['/assets/a.js', '/embed.js', '/oembed/a.en.json'])('lets any page fetch %s', (path) => {
    expect(sent(path, 'access-control-allow-origin')).toEqual(['*']);
  });

  it('is told to nginx in the same words', () => {
    expect(nginxEmbedHeaders('abc=')).toContain(
      `add_header Content-Security-Policy "${embedPolicy('abc=')}" always;`,
    );
  });
});
