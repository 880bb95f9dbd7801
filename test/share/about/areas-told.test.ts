import { describe, expect, it } from 'vitest';
import type { RawOptions } from '../../../src/share/options/parse.ts';
import * as alts from '../../../src/share/about/alt.ts';
import * as longAlts from '../../../src/share/about/long-alt.ts';
import { captionOf } from '../../../src/share/about/caption.ts';
import { contentOf } from '../../../src/share/say/content.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { optionsOf, realFigure, realMaterial, SCENARIOS } from '../figures.ts';
import { plain } from '../../plain.ts';

const CHANGE = realMaterial('en').words.fate.moves['passes-to-russia'];

describe('every number of an area', () => {
  const extents = ['five', 'donbas', 'crimea', 'sumy', '36,47.5,39,49.3'];
  const pairs = LANGUAGES.flatMap((lang) => SCENARIOS.map((scenario) => [lang, scenario] as const));

  it.each(pairs)('names the ground it is of in %s, %s', (lang, scenario) => {
    const material = realMaterial(lang);
    const { ground: called, finding } = material.share;
    const { names, all } = called;
    const { words } = material;
    const regions = [...Object.values(words.regions), ...Object.values(words.regionLabels)];
    const many = [all, ...Object.values(finding.inRegions)];
    // Behind an area Ukrainian may have another preposition.
    const counted = many.flatMap((place) => [place, finding.all('', place).trim()]);
    const share = finding.ofUkraine('').trim();
    const ground = [...regions, ...Object.values(names), share, ...counted];
    const number = new RegExp(`\\d\\s(?:${Object.values(material.words.units.square).join('|')})`);
    for (const extent of extents) {
      const told = [
        { scenario, extent },
        ...SCENARIOS.filter((vs) => vs !== scenario).flatMap((vs) =>
          (['side', 'difference'] as const).map((mode) => ({ scenario, vs, mode, extent })),
        ),
      ];
      for (const raw of told) {
        const options = optionsOf(raw, material);
        const everywhere = new Set(material.geography.ground.zones.map(({ id }) => id));
        const texts = [
          captionOf(options, material),
          alts.shortAlt(options, material),
          longAlts.longAlt(options, material, {
            visible: everywhere,
            before2022: true,
            unconfirmed: false,
          }),
          ...contentOf(options, material).pictures.flatMap(({ caption }) => caption?.rest ?? []),
        ];
        const sentences = texts.flatMap((text) => text.split(/[.;] /));
        for (const sentence of sentences.filter((one) => number.test(one))) {
          expect([sentence, ground.some((name) => sentence.includes(name))]).toEqual([
            sentence,
            true,
          ]);
        }
      }
    }
  });

  it('is of the regions that it names and of no other', () => {
    const sub = (raw: RawOptions) => plain(realFigure(raw).composition.content.subtitle);
    expect(sub({ extent: 'donetsk' })).toBe(
      `${CHANGE} in the Donetsk region: 6,697 km² (reported demand). ` +
        'Held by Russia in the Donetsk region: 19,841 km² (75% of the region) before, 26,538 km² (100% of the region) after',
    );
    expect(sub({})).toBe(
      `${CHANGE} in the Luhansk and Donetsk regions: 6,845 km² (reported demand). ` +
        'Held by Russia in the nine regions: 114,439 km² (19% of Ukraine) before, up to 121,284 km² (20% of Ukraine) after',
    );
    const box = { extent: '37,47.5,38,49', scenario: 'control-line' };
    expect(sub(box)).toMatch(/^Held by Russia in .*Donetsk.* regions: /);
    expect(sub(box)).not.toMatch(/Crimea|nine/);
  });
});
