import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { REGION_IDS } from '../../../src/model/region.ts';
import { matrixIn, smallMaps } from '../../../src/site/pages/matrix-files.ts';
import { matrixOembed } from '../../../src/site/pages/oembed.ts';
import {
  matrixCode,
  matrixEmbedPath,
  matrixPage,
  matrixPath,
} from '../../../src/site/pages/matrix-page.tsx';
import { material } from '../../material.ts';
import { validator } from '../../html-validator.ts';
import { rowsIn, textOf } from '../../ui/pages.ts';
import { folderOf } from '../../language-folder.ts';

const ids = material.dataIn('en').scenarios.map(({ id }) => id);
let maps: ReturnType<typeof smallMaps>;
beforeAll(() => {
  maps = smallMaps(material);
}, 240_000);

interface Where {
  readonly site?: string;
  readonly framed?: { readonly version: string | null };
}

const page = (lang: Language, { site = '', framed }: Where = {}) =>
  matrixPage({
    matrix: matrixIn(lang, material, site),
    maps,
    paths: new Map(ids.map((id) => [id, `${folderOf(lang)}${id}/`])),
    lang,
    site,
    sheet: 'page.css',
    fonts: [],
    version: 'v1',
    ...(framed && { framed }),
  });

describe.each(LANGUAGES)('the page of all records, in %s', (lang) => {
  it('is valid HTML that needs no script', async () => {
    expect(matrixPath(lang)).toBe(`${folderOf(lang)}matrix/`);
    const report = await validator.validateString(page(lang));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(page(lang)).not.toContain('<script');
  });

  it('has a row for each record and a column for each region', () => {
    const rows = rowsIn(page(lang));
    expect(rows).toHaveLength(1 + ids.length);
    for (const row of rows) expect(row).toHaveLength(1 + REGION_IDS.length);
    for (const [index, { title }] of material.detailsIn(lang).scenarios.entries()) {
      if (index > 0) expect(rows[index + 1]?.[0]).toContain(textOf(title));
    }
  });

  it('has a small map for each record, with its size, loaded late, that leads to it', () => {
    const images = page(lang).match(/<img [^>]*>/g) ?? [];
    expect(images).toHaveLength(ids.length);
    for (const image of images) {
      expect(image).toMatch(/loading="lazy"/);
      expect(image).toMatch(/width="272" height="262"/);
    }
    for (const id of ids) expect(page(lang)).toContain(`${id}/"><picture>`);
  });
});

describe('what the table says', () => {
  const cellOf = (record: string, region: (typeof REGION_IDS)[number]) =>
    rowsIn(page('en'))[ids.indexOf(record) + 1]?.[REGION_IDS.indexOf(region) + 1] ?? '';

  it('is who would control each part, how that is known, and how much where all of it is meant', () => {
    expect(cellOf('russia-2024-06', 'donetsk')).toMatch(
      /Ukrainian-held part: Russian control, ● stated demand, [\d,]+ km²/,
    );
  });

  it('names no area where a record leaves open how much', () => {
    const cell = cellOf('us-earlier-2025', 'kherson');
    expect(cell).toContain('Ukrainian control (amount not published), ● reported offer');
    expect(cell).not.toMatch(/not published[^/]*km²/);
  });

  it('says once that a region is not addressed', () => {
    expect(cellOf('russia-2024-06', 'sumy')).toBe('○ not addressed');
  });
});

describe('the page of all records for others', () => {
  it('gives its code where the site’s address is known', () => {
    expect(page('en')).not.toContain('<textarea');
    expect(page('en', { site: 'https://example.org/map/' })).toContain(
      'src=&quot;https://example.org/map/embed/en/matrix/&quot;',
    );
    expect(page('en', { site: 'https://example.org/map/' })).toContain(
      'src=&quot;https://example.org/map/frozen/v1/en/matrix/&quot;',
    );
  });

  it('says what it is frozen to, and leads to what follows corrections', () => {
    const html = page('en', { framed: { version: 'v1' } });
    expect(html).toContain('Frozen version v1. It does not follow corrections.');
    expect(html).toContain('<a href="../../../../embed/en/matrix/">Current version</a>');
    expect(page('en', { framed: { version: null } })).not.toContain('Frozen version');
  });

  it('is described to programs that turn links into embeds', () => {
    const site = 'https://example.org/map/';
    expect(page('uk', { site })).toContain(`href="${site}oembed/matrix.uk.json"`);
    expect(page('uk')).not.toContain('oembed');
    const told = JSON.parse(matrixOembed(matrixCode('uk', site), 'uk', site)) as object;
    expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 700, height: 900 });
    expect(JSON.stringify(told)).toContain(`${site}embed/uk/matrix/`);
  });

  it('has no header in a frame, and its links open outside of it', async () => {
    const html = page('uk', { framed: { version: null } });
    expect(matrixEmbedPath('uk')).toBe('embed/uk/matrix/');
    expect(html).not.toContain('<header');
    expect(html).toContain('<base target="_blank"/>');
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    const report = await validator.validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });
});
