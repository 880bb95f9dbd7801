import { describe, expect, it } from 'vitest';
import { offlineList, workerFile, type BuiltFile } from '../../../src/site/build/offline-list.ts';

const file = (name: string, text = '', bytes = 1_000): BuiltFile => ({
  name,
  text,
  bytes,
  hash: `hash of ${name}${text}`,
});

const FILES = [
  file('index.html', '<script src="./assets/index-11111111.js"></script>'),
  file('uk/index.html', '<link rel="stylesheet" href="../assets/page-22222222.css">'),
  file('404.html'),
  file('embed/index.html', '<script src="../assets/embed-33333333.js"></script>'),
  file('lines-of-contact.en.html', './assets/unseen-44444444.js'),
  file('assets/index-11111111.js'),
  file('assets/page-22222222.css', 'src:url(letters-99999999.woff2)'),
  file('assets/embed-33333333.js'),
  file('assets/unseen-44444444.js'),
  file('assets/exporter-55555555.js'),
  file('assets/large-66666666.js'),
  file('assets/map-77777777.js'),
  file('assets/map-77777777.css'),
  file('assets/shared-88888888.js'),
  file('assets/letters-99999999.woff2'),
  file('assets/map-data-uk-aaaaaaaa.json'),
  file('assets/wasm-bbbbbbbb.wasm', '', 2_000_000),
  file('geo/zones.geojson'),
];

/** What scripts lead to: no longer the exporter, which comes on demand. */
const LEADS = new Map([
  ['assets/index-11111111.js', ['assets/shared-88888888.js', 'assets/map-77777777.js']],
  [
    'assets/map-77777777.js',
    ['assets/map-77777777.css', 'assets/map-data-uk-aaaaaaaa.json', 'assets/wasm-bbbbbbbb.wasm'],
  ],
  ['assets/exporter-55555555.js', ['assets/large-66666666.js']],
]);

describe('what is kept of a built site', () => {
  const list = offlineList(FILES, LEADS);

  it('is every page but those for frames, and no file that readers save', () => {
    expect(list.pages).toEqual(['404.html', '', 'uk/']);
  });

  it('is what pages and sheets name, and what scripts lead to', () => {
    expect(list.assets).toEqual([
      'assets/index-11111111.js',
      'assets/letters-99999999.woff2',
      'assets/map-77777777.css',
      'assets/map-77777777.js',
      'assets/page-22222222.css',
      'assets/shared-88888888.js',
    ]);
  });

  it('tells what each asset was built as, but for those that are too large to be kept', () => {
    expect(Object.keys(list.hashes)).toEqual(
      FILES.map(({ name }) => name)
        .filter((name) => name.startsWith('assets/') && !name.endsWith('.wasm'))
        .toSorted(),
    );
  });

  it('has another version for another content of what is kept, and for nothing else', () => {
    const changed = (name: string) =>
      offlineList(
        FILES.map((one) => (one.name === name ? { ...one, hash: 'another' } : one)),
        LEADS,
      );
    expect(offlineList(FILES.toReversed(), LEADS).version).toBe(list.version);
    expect(changed('uk/index.html').version).not.toBe(list.version);
    expect(changed('geo/zones.geojson').version).toBe(list.version);
    expect(changed('embed/index.html').version).toBe(list.version);
  });
});

it('the worker has its list in front of it', () => {
  const list = { version: 'v', pages: [''], assets: ['assets/a.js'], hashes: {} };
  const read = new Function(`${workerFile(list, '')}; return OFFLINE_LIST;`) as () => unknown;
  expect(read()).toEqual(list);
});
