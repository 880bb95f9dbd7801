import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each part of `src` may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  grammar: ['model'],
  content: ['model'],
  history: ['model'],
  data: ['model'],
  url: ['model'],
  figure: ['model', 'grammar', 'fonts'],
  map: ['model', 'grammar'],
  words: ['model', 'grammar', 'content'],
  lesson: ['model', 'grammar', 'content', 'words'],
  school: ['model', 'lesson'],
  share: ['model', 'grammar', 'content', 'history', 'words', 'url', 'figure', 'fonts'],
  'own-map': ['model', 'grammar', 'content', 'words', 'lesson', 'share'],
  embed: ['model', 'words', 'url', 'figure', 'share'],
  ui: [
    'model',
    'grammar',
    'content',
    'words',
    'url',
    'figure',
    'map',
    'lesson',
    'own-map',
    'share',
    'embed',
  ],
  offline: [],
  browser: [
    'content',
    'data',
    'figure',
    'history',
    'map',
    'model',
    'words',
    'offline',
    'own-map',
    'share',
    'school',
    'embed',
    'ui',
  ],
  programs: [
    'model',
    'grammar',
    'content',
    'words',
    'url',
    'lesson',
    'own-map',
    'school',
    'share',
    'embed',
    'ui',
    'browser',
  ],
  cli: ['model', 'grammar', 'content', 'history', 'data', 'url', 'share'],
  site: [
    'model',
    'history',
    'grammar',
    'content',
    'words',
    'data',
    'url',
    'figure',
    'lesson',
    'own-map',
    'school',
    'share',
    'embed',
    'ui',
    'offline',
  ],
  'virtual.d.ts': ['content', 'figure', 'grammar', 'history', 'ui'],
};

/** What each room of a part may import of the other rooms. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'ui/kit': [],
  'ui/page': ['ui/kit'],
  'ui/notices': ['ui/kit', 'ui/page'],
  'ui/choice': ['ui/page'],
  'ui/map': ['ui/kit', 'ui/page'],
  'ui/reading': ['ui/kit', 'ui/page'],
  'ui/card': ['ui/kit', 'ui/page'],
  'ui/export': ['ui/kit', 'ui/page'],
  'ui/time': ['ui/kit', 'ui/page'],
  'ui/embed': ['ui/kit', 'ui/page', 'ui/notices', 'ui/choice', 'ui/map'],
  'ui/overlay': ['ui/kit', 'ui/page', 'ui/card', 'ui/embed', 'ui/export'],
  'ui/shell': [
    'ui/kit',
    'ui/page',
    'ui/notices',
    'ui/choice',
    'ui/map',
    'ui/reading',
    'ui/time',
    'ui/overlay',
  ],
  'ui/lesson': ['ui/kit', 'ui/page', 'ui/map'],
  'ui/own-map': ['ui/kit', 'ui/page', 'ui/map', 'ui/lesson'],
  'site/hosting': [],
  'site/pages': [],
  'site/lessons': ['site/pages'],
  'site/tours': ['site/lessons', 'site/pages'],
  'site/own-map': ['site/lessons', 'site/pages'],
  'site/single': ['site/pages', 'site/lessons'],
  'site/build': ['site', 'site/pages', 'site/lessons', 'site/single', 'site/hosting'],
  site: [
    'site/pages',
    'site/lessons',
    'site/tours',
    'site/own-map',
    'site/single',
    'site/hosting',
    'site/build',
  ],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

const imports = sources.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, specifier = '']) => ({
      file,
      imported: new URL(specifier, `file:///${file}`).pathname.slice(1),
    }),
  ),
);

const partOf = (file: string): string => file.split('/')[0] ?? '';
const roomOf = (file: string): string => dirname(file).split('/').slice(0, 2).join('/');

/** Files that lead back to themselves, types included. */
function circles(): readonly string[] {
  const next = new Map(sources.map((file) => [file, [] as string[]]));
  for (const { file, imported } of imports) next.get(file)?.push(imported);
  const reached = (start: string) => {
    const seen = new Set<string>();
    const ahead = [start];
    for (const file of ahead) {
      for (const imported of next.get(file) ?? []) {
        if (seen.has(imported)) continue;
        seen.add(imported);
        ahead.push(imported);
      }
    }
    return seen;
  };
  return sources.filter((file) => reached(file).has(file));
}

describe('the parts of src', () => {
  it('are all known', () => {
    expect(readdirSync('src').toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });

  it('say in a README what is there and how to add another of its kind', () => {
    const rooms = [
      ...Object.keys(MAY_IMPORT),
      ...Object.keys(ROOMS),
      'ui/tour',
      'ui/lesson/board',
      'ui/lesson/sheet',
    ]
      .filter((room) => !room.endsWith('.ts'))
      .map((room) => `src/${room}/README.md`);
    const thin = rooms.filter(
      (file) => !existsSync(file) || !/\*\*[^*]+[:*]/.test(readFileSync(file, 'utf8')),
    );
    expect(thin).toEqual([]);
  });

  it('import one way only', () => {
    const wrong = imports.filter(({ file, imported }) => {
      const [part, target] = [partOf(file), partOf(imported)];
      return part !== target && !MAY_IMPORT[part]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('have rooms that import one way only', () => {
    const wrong = imports.filter(({ file, imported }) => {
      const [room, target] = [roomOf(file), roomOf(imported)];
      if (room === target || partOf(file) !== partOf(imported)) return false;
      return ['ui', 'site'].includes(partOf(file)) && !ROOMS[room]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('import in no circle, types included', () => {
    expect(circles()).toEqual([]);
  });

  it('are seen by this test: the map imports the grammar', () => {
    expect(imports.map(({ file, imported }) => [partOf(file), partOf(imported)])).toContainEqual([
      'map',
      'grammar',
    ]);
  });

  it('keep WebGL, fetch and history at the edge', () => {
    const uses = (pattern: RegExp) =>
      readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
        (file) => /\.tsx?$/.test(file) && pattern.test(readFileSync(`src/${file}`, 'utf8')),
      );
    expect(uses(/\bfetch\(/).filter((file) => !file.startsWith('offline/'))).toEqual([
      'browser/course-files.ts',
      'browser/desk-worker.ts',
      'browser/raster-worker.ts',
      'browser/terms-in-place.ts',
      'data/load.ts',
      'history/load.ts',
    ]);
    expect(uses(/\bhistory\.(?:\w+State|state|back|forward|go|length)\b/)).toEqual([
      'browser/remember.ts',
      // It has a program for pages of course platforms, as text.
      'school/scorm.ts',
    ]);
    expect(uses(/\blocation\./).toSorted()).toEqual([
      'browser/offline.ts',
      'programs/collect.tsx',
      'programs/embed.tsx',
      'programs/gone.ts',
      'programs/lesson.tsx',
      'programs/map.tsx',
      'programs/own-map.tsx',
      'programs/single.tsx',
      'programs/tour.ts',
      'programs/worksheet.tsx',
      'school/scorm.ts',
    ]);
    expect(uses(/^import \{[^}]*\} from 'maplibre-gl'/m)).toEqual(['map/map-view.ts']);
    expect(uses(/innerHTML/)).toEqual([]);
    expect(uses(/sessionStorage/)).toEqual(['browser/kept-work.ts']);
    expect(uses(/localStorage|indexedDB|\bcookie\b|sendBeacon/)).toEqual([]);
  });
});
