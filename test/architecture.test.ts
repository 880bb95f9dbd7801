import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT, ROOMS } from './rooms.ts';

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

/** The parts that have rooms. */
const PARTED = new Set(Object.keys(ROOMS).map(partOf));

/** What leads back to itself, of what imports what. */
function circles(edges: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const reached = (start: string) => {
    const seen = new Set<string>();
    const ahead = [start];
    for (const one of ahead) {
      for (const imported of next.get(one) ?? []) {
        if (seen.has(imported)) continue;
        seen.add(imported);
        ahead.push(imported);
      }
    }
    return seen;
  };
  return [...next.keys()].filter((one) => reached(one).has(one));
}

/** A source without what it writes as text of another program. */
function withoutTexts(source: string): string {
  return source.replaceAll(/`[^`]*`/g, '``');
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

  it('have browser take of ui what is no component, but for what it loads late', () => {
    const statically = readdirSync('src/browser').filter((file) =>
      /^(?:import|export)[^;]*from '\.\.\/ui\/(?!page\/|shell\/details\.ts)/m.test(
        readFileSync(`src/browser/${file}`, 'utf8'),
      ),
    );
    expect(statically).toEqual([]);
  });

  it('have rooms that import one way only', () => {
    const wrong = imports.filter(({ file, imported }) => {
      const [room, target] = [roomOf(file), roomOf(imported)];
      if (room === target || partOf(file) !== partOf(imported)) return false;
      return PARTED.has(partOf(file)) && !ROOMS[room]?.includes(target);
    });
    expect(wrong).toEqual([]);
  });

  it('import in no circle of files, types included', () => {
    expect(circles(imports.map(({ file, imported }) => [file, imported]))).toEqual([]);
  });

  it('import in no circle of folders, at any depth', () => {
    for (const depth of [1, 2, 3]) {
      const folderOf = (file: string) => dirname(file).split('/').slice(0, depth).join('/');
      const edges = imports.map(
        ({ file, imported }) => [folderOf(file), folderOf(imported)] as const,
      );
      expect(circles(edges)).toEqual([]);
    }
  });

  it('are seen by this test: the map imports the grammar', () => {
    expect(imports.map(({ file, imported }) => [partOf(file), partOf(imported)])).toContainEqual([
      'map',
      'grammar',
    ]);
  });

  it('export no value that no other file takes', () => {
    const others = ['test', 'bench', 'geodata'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes('node_modules'))
        .map((file) => `${folder}/${file}`),
    );
    const texts = [...sources.map((file) => `src/${file}`), ...others, 'vite.config.ts'].map(
      (file) => readFileSync(file, 'utf8'),
    );
    const wordsIn = (text: string) => text.match(/\w+/g) ?? [];
    const taken = new Set(
      texts.flatMap((text) =>
        // What is imported late, or as a whole, is taken apart anywhere in the file.
        /\bimport\(|\* as /.test(text)
          ? wordsIn(text.replaceAll(/^export .*$/gm, ''))
          : [...text.matchAll(/\{([^{}]*)\}\s*from '\./g)].flatMap(([, names = '']) =>
              wordsIn(names),
            ),
      ),
    );
    const values = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
    const needless = sources.flatMap((file) =>
      [...withoutTexts(readFileSync(`src/${file}`, 'utf8')).matchAll(values)].flatMap(
        ([, name = '']) => (taken.has(name) ? [] : [`${file}: ${name}`]),
      ),
    );
    expect(needless).toEqual([]);
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
