import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedAddress, readEmbed, stateOf } from '../../src/embed/address.ts';
import { standardOptions } from '../../src/embed/options.ts';
import { embedPath, readEmbedPath } from '../../src/embed/path.ts';
import { PLAIN_VIEW, type View } from '../../src/model/view.ts';
import { choices } from '../url/views.ts';
import { embeds } from './embeds.ts';

const plain: View = { ...PLAIN_VIEW, scenario: 'control-line', lang: 'en' };
const options = standardOptions(choices);

describe('an embed’s address', () => {
  it('gives back every embed that it was made of', () => {
    fc.assert(
      fc.property(embeds, (embed) => {
        const url = new URL(embedAddress(embed), 'https://example.org/');
        const path = readEmbedPath(url.pathname.slice(1));
        if (!path?.lang || path.scenario === null) throw new Error('no embed');
        const page = { ...plain, lang: path.lang, scenario: path.scenario };
        expect({ version: path.version, ...readEmbed(url.search, page, choices) }).toEqual({
          ...embed,
          invalid: [],
        });
      }),
    );
  });

  it('spells out what is standard today', () => {
    expect(embedAddress({ version: null, view: plain, options })).toBe(
      'embed/en/control-line/?units=km&theme=system&scenarios=control-line,a-deal,b-deal&extent=five' +
        '&controls=scenarios,compare,zoom,languages,fullscreen&start=touch&fit=content',
    );
  });

  it('says of a comparison how it compares and where it divides', () => {
    const view: View = { ...plain, vs: 'a-deal' };
    expect(embedAddress({ version: null, view, options })).toContain(
      '?vs=a-deal&compare=swipe&divide=50&',
    );
  });

  it('says with which day it compares, and how', () => {
    const view: View = { ...plain, day: '2026-08-22', vsDay: '2024-07-08', compare: 'flip' };
    const address = embedAddress({ version: null, view, options });
    expect(address).toContain('?day=2026-08-22&vs-day=2024-07-08&compare=flip&divide=50&');
    expect(readEmbed(address.slice(address.indexOf('?')), plain, choices).view).toEqual(view);
  });

  it('names a day to compare with that is no date', () => {
    const { view, invalid } = readEmbed('?vs-day=yesterday', plain, choices);
    expect([view, invalid]).toEqual([
      plain,
      [{ name: 'vs-day', raw: 'yesterday', fault: 'unknown' }],
    ]);
  });

  it('can offer no control at all', () => {
    const bare = { ...options, controls: [] };
    const address = embedAddress({ version: null, view: plain, options: bare });
    expect(address).toContain('&controls=none&');
    expect(readEmbed(address.slice(address.indexOf('?')), plain, choices).options).toEqual(bare);
  });

  it.each([
    ['scenarios', 'control-line,atlantis'],
    ['scenarios', ''],
    ['scenarios', 'a-deal,'.repeat(100_000)],
    ['extent', 'mars'],
    ['controls', 'zoom,none'],
    ['start', 'later'],
    ['fit', 'x'],
    ['origins', 'https://example.org/path'],
    ['origins', '*'],
    ['origins', 'javascript:alert(1)'],
  ])('with %s=%.30s names the value and keeps the rest', (name, raw) => {
    const asked = readEmbed(`?${name}=${raw}&units=mi`, plain, choices);
    expect(asked.invalid).toEqual([{ name, raw, fault: 'unknown' }]);
    expect(asked.options).toEqual(options);
    expect(asked.view).toEqual({ ...plain, units: 'mi' });
  });
});

describe('an embed’s path', () => {
  it('names language and scenario always, the standard ones too', () => {
    const page = { version: null, lang: 'en', scenario: 'control-line' } as const;
    expect(embedPath(page)).toBe('embed/en/control-line/');
    expect(embedPath({ ...page, version: 'v1' })).toBe('frozen/v1/en/control-line/');
  });

  it.each([
    ['embed/en/atlantis/', { version: null, lang: 'en', scenario: 'atlantis' }],
    ['frozen/v1/uk/a-deal/', { version: 'v1', lang: 'uk', scenario: 'a-deal' }],
    ['frozen/v1/', { version: 'v1', lang: null, scenario: null }],
    ['embed/de/a-deal/', { version: null, lang: null, scenario: 'a-deal' }],
  ] as const)('"%s" asks for %o', (path, asked) => {
    expect(readEmbedPath(path)).toEqual(asked);
  });

  it.each(['', 'uk/', 'embedded/en/', 'frozen', 'a-deal/embed/en/'])('"%s" is none', (path) => {
    expect(readEmbedPath(path)).toBeNull();
  });
});

it('the state of a view has a text or null for every parameter', () => {
  expect(stateOf({ ...plain, subject: { kind: 'region', id: 'donetsk' } })).toEqual({
    scenario: 'control-line',
    lang: 'en',
    day: null,
    vs: null,
    'vs-day': null,
    compare: null,
    divide: null,
    sel: 'region.donetsk',
    map: null,
    units: 'km',
    theme: 'system',
  });
});
