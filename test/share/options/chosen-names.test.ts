import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import {
  chosenWith,
  missingNames,
  parseNames,
  unknownNames,
  writeNames,
} from '../../../src/share/options/chosen-names.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { sentenceOf } from '../../../src/share/figure/problems.ts';
import { realFigure, realMaterial } from '../figures.ts';

const { geography, share } = realMaterial('en');

const idsIn = ({ composition }: Figure) => composition.labels.flat().map(({ id }) => id);

describe('a choice of names', () => {
  it('has names to show and names to leave out', () => {
    const chosen = { shown: ['kramatorsk', 'black-sea'], hidden: ['simferopol'] };
    expect(parseNames('+kramatorsk, black-sea ,-simferopol')).toEqual(chosen);
    expect(parseNames(writeNames(chosen))).toEqual(chosen);
  });

  it('survives an address that makes a space of +', () => {
    const text = new URLSearchParams('n=+kramatorsk,-simferopol').get('n') ?? '';
    expect(parseNames(text)).toEqual({ shown: ['kramatorsk'], hidden: ['simferopol'] });
  });

  it('is none where nothing is named', () => {
    expect([parseNames(''), parseNames(' , ')]).toEqual([null, null]);
  });

  it.each(['*kyiv', '--kyiv', '+kyiv,-kyiv', 'kyiv,kyiv', '+', 'Київ'])('is not %s', (raw) => {
    expect(parseNames(raw)).toBeUndefined();
  });

  it('takes a name to the other side', () => {
    const chosen = chosenWith(chosenWith(null, 'kyiv', true), 'lviv', false);
    expect(chosen).toEqual({ shown: ['kyiv'], hidden: ['lviv'] });
    expect(chosenWith(chosen, 'kyiv', false)).toEqual({ shown: [], hidden: ['lviv', 'kyiv'] });
  });
});

describe('a name that there is not', () => {
  const sentences = (raw: string) =>
    unknownNames(parseNames(raw) ?? null, geography).map((one) => sentenceOf(one, share));

  it('is told with those that are spelled like it', () => {
    expect(sentences('+kramatorks,-simferopol')).toEqual([
      'The map has no name “kramatorks”. Did you mean “kramatorsk”?',
    ]);
    expect(sentences('donet')).toEqual([
      expect.stringMatching(/^The map has no name “donet”\. Did you mean “donetsk” or “/),
    ]);
    expect(sentences('-qqqqqqqqqq')).toEqual(['The map has no name “qqqqqqqqqq”.']);
  });

  it('is none of places, regions, seas and states', () => {
    expect(sentences('kyiv,region-donetsk,sea-of-azov,russia,zaporizhzhia-npp')).toEqual([]);
  });
});

describe.each(LANGUAGES)('a figure in %s', (lang) => {
  it('has the names that are wanted, and none that is not', () => {
    const ids = idsIn(
      realFigure({ names: '+druzhkivka,-simferopol,-region-crimea,-russia' }, lang),
    );
    expect(ids).toContain('druzhkivka');
    expect(ids).toContain('sevastopol');
    expect(ids).not.toContain('simferopol');
    expect(ids).not.toContain('region-crimea');
    expect(ids.filter((id) => id.includes('russia'))).toEqual([]);
    const usual = idsIn(realFigure({}, lang));
    expect(usual).not.toContain('druzhkivka');
    expect(usual).toEqual(
      expect.arrayContaining(['simferopol', 'region-crimea', 'name-label-country-russia-east']),
    );
  });
});

it('wanted names that are not on the map are told', () => {
  const { composition, options } = realFigure({ extent: 'crimea', names: 'kerch,kramatorsk' });
  expect(missingNames(options.names, geography, composition.labels)).toEqual(['kramatorsk']);
});
