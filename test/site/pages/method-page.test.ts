import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { methodPage } from '../../../src/site/pages/method-page.tsx';
import { inEach } from '../../in-each.ts';

const section = (id: string) => ({
  id,
  title: inEach(`On ${id}`, `Про ${id}`),
  paragraphs: [inEach('It is so.', 'Це так.')],
  links: [],
});

describe.each(LANGUAGES)('the page on how the map is made, in %s', (lang) => {
  const html = methodPage({
    method: { reviewed: '2026-01-01', sections: [section('zones'), section('line')] },
    coverage: { readTo: '2026-01-01', proposals: [] },
    glossary: { reviewed: '2026-01-01', terms: [], sources: [] },
    lang,
    contact: '',
    site: '',
    sheet: 'site.css',
    fonts: [],
  });

  it('begins with a list of its sections, each of which leads there', () => {
    const [index = ''] = /<nav class="term-index".*?<\/nav>/s.exec(html) ?? [];
    const ids = [...index.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['zones', 'line', 'others']);
    for (const id of ids) expect(html).toContain(`<section id="${id}"`);
  });
});
