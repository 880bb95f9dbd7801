import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What each part of `src` may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  grammar: ['model'],
  content: ['model'],
  history: ['model'],
  data: ['model'],
  url: ['model'],
  figure: ['model', 'grammar'],
  map: ['model', 'grammar'],
  words: ['model', 'grammar', 'content'],
  lesson: ['model', 'grammar', 'content', 'words'],
  share: ['model', 'grammar', 'content', 'words', 'figure'],
  embed: ['model', 'words', 'url', 'figure', 'share'],
  ui: ['model', 'grammar', 'content', 'words', 'url', 'figure', 'map', 'lesson', 'share', 'embed'],
  offline: [],
  boot: ['content', 'data', 'grammar', 'map', 'model', 'words', 'offline', 'share', 'embed', 'ui'],
  'main.tsx': ['model', 'grammar', 'content', 'url', 'ui', 'boot'],
  'start.ts': ['main.tsx', 'ui'],
  'main-embed.tsx': ['model', 'grammar', 'content', 'url', 'share', 'embed', 'ui', 'boot'],
  'main-gone.ts': ['model', 'words', 'embed', 'boot'],
  'main-single.tsx': ['model', 'grammar', 'content', 'url', 'ui', 'boot'],
  'main-lesson.tsx': ['boot', 'content', 'lesson', 'ui'],
  'main-worksheet.tsx': ['boot', 'ui'],
  cli: ['model', 'content', 'data', 'url', 'share'],
  prerender: [
    'model',
    'grammar',
    'content',
    'words',
    'data',
    'url',
    'figure',
    'lesson',
    'share',
    'embed',
    'ui',
    'offline',
  ],
  'virtual.d.ts': ['content', 'figure', 'grammar', 'ui'],
};

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
      ([, target = '']) => {
        const url = new URL(target, `file:///${file}`).pathname.slice(1);
        return { file, part: file.split('/')[0] ?? '', target: url.split('/')[0] ?? '' };
      },
    ),
  );

describe('the parts of src', () => {
  it('are all known', () => {
    expect(readdirSync('src').toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('import one way only', () => {
    const wrong = imports.filter(
      ({ part, target }) => part !== target && !MAY_IMPORT[part]?.includes(target),
    );
    expect(wrong).toEqual([]);
  });

  it('are seen by this test: the map imports the grammar', () => {
    expect(imports).toContainEqual(expect.objectContaining({ part: 'map', target: 'grammar' }));
  });

  it('keep WebGL, fetch and history at the edge', () => {
    const uses = (pattern: RegExp) =>
      readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
        (file) => /\.tsx?$/.test(file) && pattern.test(readFileSync(`src/${file}`, 'utf8')),
      );
    expect(uses(/\bfetch\(/).filter((file) => !file.startsWith('offline/'))).toEqual([
      'boot/raster-worker.ts',
      'data/load.ts',
    ]);
    expect(uses(/\bhistory\.(?:\w+State|state|back|forward|go|length)\b/)).toEqual([
      'boot/remember.ts',
    ]);
    expect(uses(/\blocation\./).toSorted()).toEqual([
      'boot/offline.ts',
      'main-embed.tsx',
      'main-gone.ts',
      'main-lesson.tsx',
      'main-single.tsx',
      'main-worksheet.tsx',
      'main.tsx',
    ]);
    expect(uses(/^import \{[^}]*\} from 'maplibre-gl'/m)).toEqual(['map/map-view.ts']);
    expect(uses(/innerHTML/)).toEqual([]);
  });
});
