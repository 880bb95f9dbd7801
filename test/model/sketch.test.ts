import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../src/content/check.ts';
import { LANGUAGES, textsIn } from '../../src/model/language.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { sketchOf } from '../../src/model/sketch.ts';
import { localise } from '../../src/model/localise.ts';
import { outcome, REGIME, scenario, zone } from '../fixtures.ts';

describe('sketchOf', () => {
  const whole = localise(scenario([{ zones: ['kherson.russia'], outcome: outcome() }]), 'en');
  const sketch = sketchOf(whole);

  it('keeps what each zone’s outcome looks like, without note and sources', () => {
    const zones = [zone('kherson', 'russia')];
    const [said, drawn] = [whole, sketch].map((one) =>
      outcomesOf(one, zones).get('kherson.russia'),
    );
    expect(drawn).toEqual({ ...said, note: null, sources: [] });
  });

  it('keeps what a regime settles, without notes and sources', () => {
    const rules = [{ zones: ['kherson.russia' as const], outcome: outcome({ regime: REGIME }) }];
    const drawn = sketchOf(localise(scenario(rules), 'en')).rules[0]?.outcome.regime;
    expect(drawn).toEqual({
      kind: 'demilitarised',
      parts: {
        'counts-as': { answer: 'disputed', basis: 'reported', sources: [] },
        administration: { answer: 'open', basis: 'unclear', sources: [] },
        'army-ukraine': { answer: 'leaves', basis: 'reported', sources: [] },
        'army-russia': { answer: 'does-not-enter', basis: 'inferred', sources: [] },
      },
    });
  });

  it('has none of the texts that stand beside the map', () => {
    expect(Object.keys(sketch).toSorted()).toEqual([
      'by',
      'date',
      'id',
      'kind',
      'outlet',
      'rules',
      'standing',
      'title',
    ]);
  });
});

/** In bytes, gzipped: what a record may add to what a page needs before it answers. */
const MOST = 300;

describe.each(LANGUAGES)('another record in %s', (lang) => {
  const sketches = readScenarios().map((one) => sketchOf(localise(one, textsIn(lang))));
  const gzipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
  const whole = gzipped(sketches);

  it.each(sketches.map(({ id }) => id))(
    `adds at most ${MOST} bytes to a page’s first script, as %s does`,
    (id) => {
      expect(whole - gzipped(sketches.filter((one) => one.id !== id))).toBeLessThanOrEqual(MOST);
    },
  );

  it('adds its texts, which are many times longer, to none of it', () => {
    const texts = readScenarios().map((one) => localise(one, textsIn(lang)));
    expect(JSON.stringify(texts).length).toBeGreaterThan(5 * JSON.stringify(sketches).length);
    for (const { summary } of texts) expect(JSON.stringify(sketches)).not.toContain(summary);
  });
});
