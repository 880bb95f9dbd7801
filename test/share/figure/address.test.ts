import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO } from '../../../src/content/default.ts';
import { MESSAGES } from '../../../src/content/messages/index.ts';
import { LANGUAGES, type Language } from '../../../src/model/language.ts';
import { UNITS } from '../../../src/model/units.ts';
import {
  addressOf,
  FIGURE_PARAMETERS,
  fileAddress,
  readFigure,
  STANDARD_SAID,
} from '../../../src/share/figure/address.ts';
import { FONTS, FORMATS } from '../../../src/share/options/format.ts';
import {
  EXTENT_PRESETS,
  FIGURE_THEMES,
  FRAMES,
  LABELS,
  LEGENDS,
  MODES,
  type FigureOptions,
} from '../../../src/share/options/options.ts';
import { parseOptions, type RawOptions } from '../../../src/share/options/parse.ts';
import { cleaned, LONGEST } from '../../../src/share/options/title.ts';
import { SIZES } from '../../../src/share/options/size.ts';
import { fieldsOf, rawOf } from '../../../src/ui/page/figure-fields.ts';
import { choicesOf } from '../../../src/url/choices.ts';
import { figureQuery } from '../../../src/url/figure-query.ts';
import { siteLinks } from '../../../src/url/site-links.ts';
import { optionsOf, realMaterial, SCENARIOS } from '../figures.ts';

const site = new URL('https://example.org/map/');
const choices = choicesOf(SCENARIOS, DEFAULT_SCENARIO);
const { geography } = realMaterial('en');
const DEAL = 'bloomberg-2025-08';

function addressFor(options: FigureOptions): string {
  const { hrefOf } = siteLinks(site, choices, options.lang);
  return addressOf(options, { geography }, (view) => hrefOf(view, true));
}

const address = (raw: RawOptions) =>
  addressFor(optionsOf({ scenario: DEAL, scale: '2', ...raw }, realMaterial('en')));

/** What the dialog makes of an address for a reader of a language. */
function opened(link: string, reader: Language) {
  const { view, invalid } = siteLinks(site, choices, reader).askedBy(new URL(link));
  const figure = readFigure(figureQuery(new URL(link).search));
  return {
    invalid: [...invalid, ...figure.invalid],
    said: figure.said,
    read: parseOptions(rawOf(fieldsOf(view, figure.said)), SCENARIOS),
  };
}

const boxes = fc
  .record({
    west: fc.double({ min: 20, max: 40, noNaN: true }),
    south: fc.double({ min: 43, max: 52, noNaN: true }),
    width: fc.integer({ min: 1, max: 5 }),
    height: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ west, south, width, height }) => [west, south, west + width, south + height].join(','));

const sizes = fc.oneof(
  fc.constantFrom(...SIZES),
  fc.integer({ min: 700, max: 1500 }).map((side) => `${side}x900`),
  fc.integer({ min: 50, max: 420 }).map((side) => `${side}mm`),
  fc.constantFrom('7.5x9cm', '3.25in', '90x120mm'),
);

const texts = fc.oneof(
  fc.constantFrom('Фронт & “мир”: 6 845 км²?', 'a+b=c/d#e%20', ' 🕊 Deal ', '<b>'),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

const asked = fc
  .record(
    {
      scenario: fc.constantFrom(...SCENARIOS),
      vs: fc.constantFrom(...SCENARIOS),
      mode: fc.constantFrom(...MODES),
      lang: fc.constantFrom(...LANGUAGES),
      units: fc.constantFrom(...UNITS),
      extent: fc.oneof(fc.constantFrom(...EXTENT_PRESETS), boxes),
      size: sizes,
      theme: fc.constantFrom(...FIGURE_THEMES),
      labels: fc.constantFrom(...LABELS),
      names: fc.constantFrom('+kramatorsk,-simferopol', '-russia', 'lyman,region-kharkiv'),
      legend: fc.constantFrom(...LEGENDS),
      frame: fc.constantFrom(...FRAMES),
      day: fc.constantFrom('2024-07-08', '2026-08-22'),
      vsDay: fc.constantFrom('2025-01-01', 'newest'),
      scale: fc.constantFrom('1', '2', '3', '4', '1.5'),
      title: texts,
      subtitle: fc.oneof(fc.constant(''), texts),
    },
    { requiredKeys: ['scenario', 'vs', 'mode', 'lang'] },
  )
  // Two days are of one scenario, and are two maps.
  .map(({ vsDay, ...raw }) =>
    vsDay && raw.mode !== 'single'
      ? { ...raw, vs: raw.scenario, vsDay }
      : { ...raw, vsDay: undefined },
  )
  .filter(
    ({ scenario, vs, vsDay, mode }) => mode === 'single' || vsDay !== undefined || scenario !== vs,
  );

/** Options as the figure has them: what is not compared and what can't be drawn is left out. */
function meant({ vs, title, subtitle, ...rest }: FigureOptions) {
  const text = (raw: string | null, most: number) => raw && cleaned(raw, most).text;
  return {
    ...rest,
    vs: rest.mode === 'single' || rest.vsDay ? null : vs,
    title: text(title, LONGEST.title) || null,
    subtitle: text(subtitle, LONGEST.subtitle),
  };
}

describe('the address of a figure', () => {
  it('opens it again as it was, whatever the language of the one who follows it', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...LANGUAGES), (raw, reader) => {
        const parsed = parseOptions(raw, SCENARIOS);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const { read, invalid } = opened(addressFor(parsed.options), reader);
        expect(invalid).toEqual([]);
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(meant(read.options)).toEqual(meant(parsed.options));
      }),
      { numRuns: 300 },
    );
  });

  it('stays the same when it is followed and copied again', () => {
    fc.assert(
      fc.property(asked, (raw) => {
        const parsed = parseOptions(raw, SCENARIOS);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const link = addressFor(parsed.options);
        const { read } = opened(link, 'en');
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        expect(addressFor(read.options)).toBe(link);
      }),
    );
  });

  it('says its size, and else nothing that is usual', () => {
    expect(address({})).toBe(`https://example.org/map/${DEAL}/?figure=1200x675`);
    expect(address({ lang: 'uk', size: 'a4', theme: 'grey', scale: '1' })).toBe(
      `https://example.org/map/uk/${DEAL}/?figure=a4&figure-theme=grey&figure-scale=1`,
    );
  });

  it('can be read by people', () => {
    expect(
      address({ vs: 'control-line', mode: 'difference', extent: '36,47.5,39,49.3', title: 'Now' }),
    ).toMatch(
      /\?vs=control-line&compare=difference&map=[\d./]+&figure=1200x675&figure-extent=36,47\.5,39,49\.3&figure-title=Now$/,
    );
  });

  it('of a file says as what it was saved', () => {
    for (const format of FORMATS) {
      for (const fonts of FONTS) {
        const { said } = opened(fileAddress(address({}), format, fonts), 'uk');
        expect(said).toEqual({ ...STANDARD_SAID, format, fonts });
      }
    }
    expect(fileAddress('', 'pdf', 'outlines')).toBe('');
  });
});

describe('readFigure', () => {
  it('takes what is missing as usual', () => {
    expect(readFigure('')).toEqual({ said: STANDARD_SAID, invalid: [] });
  });

  it.each([
    ['figure', '12x'],
    ['figure', '99999x99999'],
    ['figure-extent', 'atlantis'],
    ['figure-extent', '0,0,10,10'],
    ['figure-theme', 'pink'],
    ['figure-labels', 'constructor'],
    ['figure-legend', ''],
    ['figure-frame', 'SHARED'],
    ['figure-scale', '5'],
    ['figure-scale', 'NaN'],
    ['figure-format', 'gif'],
    ['figure-fonts', 'comic'],
  ])('names %s=%s, which it can’t follow, and keeps the rest', (name, raw) => {
    const rest = name === 'figure-theme' ? 'figure-labels=dense' : 'figure-theme=dark';
    const { said, invalid } = readFigure(`${name}=${encodeURIComponent(raw)}&${rest}`);
    expect(invalid).toEqual([{ name, raw, fault: 'unknown' }]);
    expect(said).toEqual({
      ...STANDARD_SAID,
      ...(name === 'figure-theme' ? { labels: 'dense' } : { theme: 'dark' }),
    });
  });

  it('refuses what is there twice with two values', () => {
    expect(readFigure('figure-title=a&figure-title=b').invalid).toEqual([
      { name: 'figure-title', raw: 'a, b', fault: 'doubled' },
    ]);
  });

  it.each(LANGUAGES)('finds in %s a word for every parameter', (lang) => {
    const { parameters } = MESSAGES[lang].link;
    for (const { name } of Object.values(FIGURE_PARAMETERS)) expect(parameters[name]).toBeTruthy();
  });
});

describe('figureQuery', () => {
  it('is what of a query is of a figure', () => {
    expect(figureQuery('?vs=x&figure=a4&figure-title=%D0%9C&figures=2&theme=dark')).toBe(
      'figure=a4&figure-title=%D0%9C',
    );
    expect(figureQuery('?theme=dark')).toBe('');
  });
});
