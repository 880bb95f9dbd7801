import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { assetsIn } from '../../src/school/scorm-files.ts';
import { LAUNCH, pageInPackage, scormPackage } from '../../src/school/scorm.ts';
import { ADDRESS } from './courses.ts';
import { elementsOf } from './xml-elements.ts';

const PAGE =
  '<!doctype html><html data-root="../../"><head><link rel="stylesheet" href="../../assets/page-12.css">' +
  '<script type="module" src="../../assets/lesson-12.js"></script></head>' +
  '<body><a href="../">All</a><script type="application/json">{"glossary":"../../glossary/"}</script></body></html>';
const SITE: Readonly<Record<string, string>> = {
  'assets/page-12.css': '@font-face{src:url(./font-12.woff2)}',
  'assets/lesson-12.js':
    'import{a}from"./core-12.js";import("./show-board-12.js");import(`./_virtual_lesson-en-12.js`);import(`./_virtual_lesson-uk-12.js`)',
  'assets/core-12.js': '',
  'assets/_virtual_lesson-en-12.js': '',
  'assets/font-12.woff2': '',
};

const files = unzipSync(
  await scormPackage(
    { id: 'a-lesson', title: 'A "lesson" & more', lang: 'en' },
    {
      page: PAGE,
      address: ADDRESS,
      read: (name) => {
        const text = SITE[name];
        return text === undefined
          ? Promise.reject(new Error(`no ${name}`))
          : Promise.resolve(new TextEncoder().encode(text));
      },
    },
  ),
);
const manifest = elementsOf(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()));
const named = (name: string) => manifest.filter((one) => one.name === name);

describe('a SCORM 1.2 package', () => {
  it('has its manifest at the root, with version, organisation and a resource that can be launched', () => {
    expect(manifest[0]?.attributes['xmlns']).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2');
    const [organizations, organization, item, resource] = [
      'organizations',
      'organization',
      'item',
      'resource',
    ].map((name) => named(name)[0]?.attributes);
    expect(organizations?.['default']).toBe(organization?.['identifier']);
    expect(item?.['identifierref']).toBe(resource?.['identifier']);
    expect(resource?.['adlcp:scormtype']).toBe('sco');
    expect(resource?.['href']).toBe(LAUNCH);
  });

  it('lists every file that it has, and has every file that it lists', () => {
    const listed = named('file').map(({ attributes }) => attributes['href']);
    expect([...listed, 'imsmanifest.xml'].toSorted()).toEqual(Object.keys(files).toSorted());
  });

  it('has identifiers that are names, each once', () => {
    const ids = manifest.flatMap(({ attributes }) => attributes['identifier'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  it('takes along what the page needs at once and its own words, and nothing of other languages', () => {
    expect(
      Object.keys(files)
        .filter((name) => name.startsWith('assets/'))
        .toSorted(),
    ).toEqual(Object.keys(SITE).toSorted());
  });
});

describe('the page in a package', () => {
  const page = pageInPackage(PAGE, ADDRESS);

  it('has its assets beside it, and leads to the site with everything else', () => {
    expect(page).not.toContain('../');
    expect(page).toContain('href="assets/page-12.css"');
    expect(page).toContain('href="https://example.org/map/lessons/"');
    expect(page).toContain('{"glossary":"https://example.org/map/glossary/"}');
  });

  it('runs the bridge before the lesson’s program', () => {
    expect(page.indexOf('scorm.js')).toBeLessThan(page.indexOf('lesson-12.js'));
  });
});

it('a file names assets by its kind: scripts those that come at once, sheets their fonts', () => {
  expect(assetsIn('a.css', SITE['assets/page-12.css'] ?? '', 'en')).toEqual(['font-12.woff2']);
  expect(assetsIn('a.js', SITE['assets/lesson-12.js'] ?? '', 'uk')).toEqual([
    'core-12.js',
    '_virtual_lesson-uk-12.js',
  ]);
});
