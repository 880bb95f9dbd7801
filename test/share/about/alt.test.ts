import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/model/localise.ts';
import type { LocalScenario } from '../../../src/model/scenario.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { figure, realFigure, realMaterial, SCENARIOS, tinyMaterial } from '../figures.ts';
import { outcome } from '../../fixtures.ts';
import { plain } from '../../plain.ts';
import { titleOf } from '../../titles.ts';

describe('the short alt text', () => {
  it('names ground, figures, basis, who reported it and when, what stays, and the day of the line', () => {
    expect(plain(realFigure().about.alt)).toBe(
      `Map: ${titleOf('bloomberg-2025-08')}. Russia would gain control of about 6,800 km², mostly in the Donetsk region (demand). Reported, not agreed (sources to 10 October 2026) · Bloomberg, 8 August 2025. ` +
        'Would pass to Russian control: Luhansk and Donetsk regions (Ukrainian-held parts), 6,845 km²; reported demand. ' +
        'Would stay under Russian control: Kherson and Zaporizhzhia regions (Russian-held parts); inferred from a term; unclear whether all of it. ' +
        'No change of control in Crimea. ' +
        'Nothing is said about land in the Kharkiv, Sumy, Mykolaiv and Dnipropetrovsk regions. ' +
        'The line of contact is DeepState’s assessment for 8 August 2025.',
    );
    expect(plain(realFigure({ extent: 'donbas' }, 'uk').about.alt)).toBe(
      `Мапа: ${titleOf('bloomberg-2025-08', 'uk')}. Росія отримала б під контроль близько 6 800 км², переважно в Донецькій області (вимога). Повідомлено, не погоджено (джерела до 10 жовтня 2026 року) · Bloomberg, 8 серпня 2025 року. ` +
        'Під контроль Росії перейшла б територія: Луганська й Донецька області ' +
        '(підконтрольні Україні частини), 6 845 км²; вимога, за повідомленням. ' +
        'Лінія зіткнення — оцінка DeepState на 8 серпня 2025 року.',
    );
  });

  it.each(SCENARIOS)('has in Ukrainian a subject before several regions, in %s', (scenario) => {
    for (const extent of ['five', 'south']) {
      const { about, composition } = realFigure({ scenario, extent }, 'uk');
      const said = plain([about.alt, composition.content.subtitle].join(' '));
      expect(said).not.toMatch(/(?:Перейшла|Повернулася|Лишилася) б/);
    }
  });

  it('gives the area of several parts as theirs together, not as that of the last', () => {
    const said = (lang: 'en' | 'uk') =>
      plain(realFigure({ scenario: 'e3-2025-11' }, lang).about.alt);
    expect(said('en')).toContain('(Russian-held parts); Crimea, together up to 114,439 km²');
    expect(said('uk')).toContain('(підконтрольні Росії частини); Крим, разом до 114 439 км²');
    expect(said('uk')).not.toContain('Крим, до');
  });

  it('says the day of an assessment in full', () => {
    expect(plain(realFigure({ scenario: 'control-line' }, 'uk').about.alt)).toContain(
      'Оцінка, не пропозиція · DeepState, 8 серпня 2025 року.',
    );
  });

  it('has no figure where nobody published how much is meant', () => {
    const { alt, longAlt } = realFigure({ scenario: 'us-earlier-2025' }).about;
    expect(alt).toContain('amount not published');
    for (const area of ['39,221', '19,384', '19,837']) {
      expect([alt, longAlt].join()).not.toContain(area);
    }
  });

  it('tells sites apart from land that stays as it is', () => {
    const { alt } = realFigure({ scenario: 'us-framework-2025-04' }).about;
    expect(alt).toContain(
      'in the Donetsk, Kherson and Zaporizhzhia regions and Crimea ' +
        '(sites are addressed separately: Zaporizhzhia nuclear power plant, Kakhovka dam)',
    );
    const kherson = realFigure({ scenario: 'us-framework-2025-04', extent: 'kherson' }, 'uk');
    expect(kherson.composition.content.subtitle).toContain(
      'Про об’єкти сказано окремо: Каховська ГЕС',
    );
    expect(realFigure({ scenario: 'russia-2024-06' }).about.alt).not.toContain('separately');
  });

  it('keeps “up to” in the list of zones', () => {
    const { longAlt } = plain(realFigure({ scenario: 'us-framework-2025-04' }).about);
    expect(longAlt).toContain('Luhansk region (Ukrainian-held part), up to 148 km²');
  });

  it('of an assessment says who held what, and where, without a part that nobody has', () => {
    const { alt } = plain(realFigure({ scenario: 'control-line' }).about);
    expect(alt).toContain('Held by Russia in the nine regions: 114,439 km²');
    expect(alt).toContain('Held by Ukraine in the nine regions: 130,799 km²');
    const { alt: crimea } = realFigure({ scenario: 'control-line', extent: 'crimea' }).about;
    expect(crimea).toContain('Held by Russia in Crimea: ');
    expect(crimea).not.toContain('Held by Ukraine');
  });

  it.each(LANGUAGES)('of ground where nothing would change says so in %s', (lang) => {
    const { share } = realMaterial(lang);
    const place = lang === 'en' ? 'in the Sumy region' : 'в Сумській області';
    const { about, composition } = realFigure({ extent: 'sumy' }, lang);
    expect(about.alt).toContain(share.about.silent(place));
    expect(composition.content.title).toBe(share.finding.silent(place));
    // The headline has said it.
    expect(composition.content.subtitle).toBe('');
  });

  it('of two names both', () => {
    const { alt } = realFigure({ mode: 'difference', vs: 'us-earlier-2025' }).about;
    expect(alt).toContain(`1, ${titleOf('us-earlier-2025')}; 2, ${titleOf('bloomberg-2025-08')}`);
  });
});

it('a figure of two says what the other says where one is silent', () => {
  const vague = outcome({ extent: 'unpublished' });
  const material = tinyMaterial();
  const [line, deal] = material.scenarios as [LocalScenario, LocalScenario];
  const rules = [{ zones: ['donetsk.ukraine' as const], outcome: localise(vague, 'en') }];
  const made = figure(
    { scenario: 'deal', vs: 'line', mode: 'difference', extent: 'donetsk' },
    { ...material, scenarios: [line, { ...deal, rules }] },
  );
  expect(made.composition.content.title).toBe(
    'One of the two says nothing about land in the Donetsk region; under the other, control would change (amount not published)',
  );
});
