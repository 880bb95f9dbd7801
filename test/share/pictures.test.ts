import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { svgText } from '../../src/share/file/file.ts';
import { EXTENT_PRESETS, LEGENDS } from '../../src/share/options/options.ts';
import type { RawOptions } from '../../src/share/options/parse.ts';
import { SIZES } from '../../src/share/options/size.ts';
import { faultsOf } from './composition.ts';
import { country, countryMaterial, RECORDS } from './country.ts';
import { figure } from './figures.ts';

const DAY = '2025-08-08';
const GROUND = country(DAY);
const LATER = country('2026-03-01', 0.15);

/** A picture without what stands beside it for programs: that has tests of its own. */
function pictureOf(raw: RawOptions, lang: Language, ground = GROUND): string {
  const made = figure(raw, countryMaterial(lang, ground));
  expect(faultsOf(made)).toEqual([]);
  const svg = svgText(made, 'named');
  const [from, to] = [svg.indexOf('<metadata>'), svg.indexOf('</metadata>')];
  return svg.slice(0, from) + svg.slice(to + '</metadata>'.length);
}

const expectSame = async (svg: string, name: string) =>
  await expect(svg).toMatchFileSnapshot(`./pictures/${name}.svg`);

/** A record in which much changes. */
const scenario = 'passes';

describe.each(LANGUAGES)('a picture in %s is as it was reviewed', (lang) => {
  it.each(RECORDS.map(({ id }) => id))('of the record %s', (id) =>
    expectSame(pictureOf({ scenario: id }, lang), `record-${id}-${lang}`),
  );

  it.each(['side', 'before-after', 'difference'])('of two records, %s', (mode) =>
    expectSame(pictureOf({ scenario, vs: 'returns', mode }, lang), `${mode}-${lang}`),
  );

  it.each(['line', 'passes', 'plant'])('of the record %s on a later day', (id) =>
    expectSame(pictureOf({ scenario: id }, lang, LATER), `later-${id}-${lang}`),
  );
});

describe('a picture is as it was reviewed', () => {
  it.each(EXTENT_PRESETS.filter((extent) => extent !== 'five'))('of the extent %s', (extent) =>
    expectSame(pictureOf({ scenario, extent, size: '1200x1200' }, 'en'), `extent-${extent}`),
  );

  it.each(SIZES.filter((size) => size !== '1200x675'))('in the size %s', (size) =>
    expectSame(pictureOf({ scenario, size }, 'uk'), `size-${size}`),
  );

  it.each(LEGENDS.filter((legend) => legend !== 'auto'))('with its legend %s', (legend) =>
    expectSame(pictureOf({ scenario: 'open', legend, size: '1200x800' }, 'en'), `legend-${legend}`),
  );

  it.each(['dark', 'transparent', 'print', 'grey'])('in the theme %s', (theme) =>
    expectSame(pictureOf({ scenario: 'recognised', theme }, 'uk'), `theme-${theme}`),
  );

  it('with dense names, in a box', () =>
    expectSame(
      pictureOf({ scenario, labels: 'dense', extent: '35,46,38.2,49.5' }, 'en'),
      'box-dense',
    ));
});
