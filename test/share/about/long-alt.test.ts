import { describe, expect, it } from 'vitest';
import { figure, realFigure, realMaterial, SCENARIOS, tinyMaterial } from '../figures.ts';
import { zoneNames } from '../../../src/words/zone-names.ts';
import { localScenario, outcome, REGIME } from '../../fixtures.ts';
import { plain } from '../../plain.ts';

describe('the long alt text', () => {
  it.each(SCENARIOS)('of %s names each zone on the map with its area, and no other', (scenario) => {
    for (const extent of ['five', 'kherson']) {
      const { about, composition } = realFigure({ scenario, extent });
      const { geography, words } = realMaterial('en');
      for (const zone of geography.ground.zones) {
        const name = zoneNames([zone], geography.ground.zones, words, 'en');
        const isNamed = ['–', ';'].some((mark) => about.longAlt.includes(`${mark} ${name}`));
        expect([name, isNamed]).toEqual([name, composition.visible.has(zone.id)]);
      }
    }
  });

  it('parts what would happen from the zones of which that is said, and has no part of a whole', () => {
    const longAlt = plain(realFigure().about.longAlt);
    expect(longAlt).toContain(
      'Would pass to Russian control: reported demand – Luhansk region (Ukrainian-held part), 148 km²;',
    );
    expect(longAlt).toContain('reported demand – Crimea, 27,219 km²');
  });

  it('says once of a group that nobody published how much of it is meant', () => {
    const { longAlt } = realFigure({ scenario: 'us-earlier-2025' }).about;
    expect(plain(longAlt)).toMatch(
      /; amount not published – Kherson region \(Russian-held part\)[;.]/,
    );
    expect(longAlt).not.toContain(', amount not published');
  });

  it('says once that it is unclear who would control an area', () => {
    const alt = plain(realFigure({ scenario: 'us-framework-2025-04' }).about.alt);
    expect(alt).toContain(
      'Unclear who would control the area: Luhansk region (Ukrainian-held part), up to 148 km². ',
    );
  });

  it('names as marked the sites that lie where the figure is about, and no others', () => {
    const ofLuhansk = realFigure({ scenario: 'us-framework-2025-04', extent: 'luhansk' });
    expect(ofLuhansk.about.longAlt).not.toContain('Marked');
    const ofMykolaiv = realFigure({ scenario: 'us-framework-2025-04', extent: 'mykolaiv' });
    expect(ofMykolaiv.about.longAlt).toMatch(/Marked: Kinburn Spit\.$/);
  });

  it('says what is marked, and what the colours are', () => {
    const { longAlt } = realFigure().about;
    expect(longAlt).toContain('Marked: Zaporizhzhia nuclear power plant.');
    expect(longAlt).toContain('brick for Russian control');
    expect(realFigure({ theme: 'grey' }).about.longAlt).toContain('dark grey for Russian control');
  });
});

describe('texts of a figure with rules of its own', () => {
  const material = (extent: 'whole' | 'unpublished') => ({
    ...tinyMaterial(),
    scenarios: [
      localScenario(
        [
          {
            zones: ['donetsk.ukraine'],
            outcome: outcome({
              control: 'unresolved',
              extent,
              recognition: 'de-jure',
              recognitionBy: ['us'],
              regime: REGIME,
            }),
          },
        ],
        { id: 'deal' },
      ),
    ],
  });
  const told = (extent: 'whole' | 'unpublished') => {
    const { alt, longAlt, caption } = figure(
      { scenario: 'deal', extent: 'donetsk' },
      material(extent),
    ).about;
    return { alt, longAlt, caption };
  };

  it('say what the ground would be, how much of it, and how it is drawn', () => {
    const { alt, longAlt, caption } = told('whole');
    expect(plain(alt)).toContain('Would be a demilitarised zone: Donetsk region');
    expect(plain(caption)).toContain(
      'Would be a demilitarised zone in the Donetsk region: 8,000 km²',
    );
    expect(plain(longAlt)).toContain('Cross-hatching stands for land with rules of its own');
    expect(plain(longAlt)).toContain(
      'Recognition in law (de jure): by the United States – Donetsk region',
    );
  });

  it('have no area where nobody published how much is meant', () => {
    const { alt, caption } = told('unpublished');
    for (const text of [alt, caption]) {
      expect(plain(text)).toContain('amount not published');
      expect(plain(text)).not.toContain('8,000 km²');
    }
  });
});
