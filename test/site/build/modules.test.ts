import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { headingOf } from '../../../src/model/sketch.ts';
import { MODULES } from '../../../src/site/build/modules.ts';
import type { SiteMaterial } from '../../../src/site/pages/material.ts';
import { material } from '../../material.ts';

/** The same with one more record, of which as much is said as of the one that says most. */
const withOneMore: SiteMaterial = {
  ...material,
  dataIn: (lang) => {
    const data = material.dataIn(lang);
    const [most] = data.scenarios.toSorted(
      (a, b) => JSON.stringify(b.rules).length - JSON.stringify(a.rules).length,
    );
    if (!most) throw new Error('no records');
    const more = { ...most, id: 'another-2026-12', title: 'Another text', date: '2026-12-24' };
    return {
      ...data,
      headings: [...data.headings, headingOf(more)],
      scenarios: [...data.scenarios, more],
      callouts: { ...data.callouts, [more.id]: data.callouts[most.id] ?? [] },
    };
  },
};

describe.each(LANGUAGES)('what one more record costs, in %s', (lang) => {
  const added = (module: string) => {
    const [before, after] = [material, withOneMore].map((of) => {
      const code = MODULES[module]?.(of, lang, () => ({ data: '{}', near: '0' })) ?? '';
      return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length };
    });
    if (!before || !after) throw new Error(`no module "${module}"`);
    return { raw: after.raw - before.raw, gzip: after.gzip - before.gzip };
  };

  it('is its line in the choice, of what comes before the page answers', () => {
    expect(added('page').raw).toBeLessThan(500);
    expect(added('page').gzip).toBeLessThan(80);
  });

  it('is what the map draws of it, where one may be chosen', () => {
    expect(added('records').raw).toBeGreaterThan(500);
  });
});
