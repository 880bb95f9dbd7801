import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/model/localise.ts';
import type { LocalScenario } from '../../../src/model/scenario.ts';
import type { RawOptions } from '../../../src/share/options/parse.ts';
import * as alts from '../../../src/share/about/alt.ts';
import * as longAlts from '../../../src/share/about/long-alt.ts';
import { captionOf } from '../../../src/share/about/caption.ts';
import { contentOf } from '../../../src/share/say/content.ts';
import { rdfOf } from '../../../src/share/about/rdf.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import type { Format } from '../../../src/share/options/format.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { citation } from '../../../src/share/about/citation.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import {
  figure,
  optionsOf,
  realFigure,
  realMaterial,
  SCENARIOS,
  textsIn,
  tinyFigure,
  tinyMaterial,
} from '../figures.ts';
import { zoneNames } from '../../../src/words/zone-names.ts';
import { localScenario, outcome, REGIME } from '../../fixtures.ts';
import { plain } from '../../plain.ts';
import { titleOf } from '../../titles.ts';

const CHANGE = realMaterial('en').words.fate.moves['passes-to-russia'];

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

describe('the caption', () => {
  it('says what it shows, how firm that is, its figures and its credit', () => {
    expect(plain(realFigure().about.caption)).toBe(
      `${titleOf('bloomberg-2025-08')}. Russia would gain control of about 6,800 km², mostly in the Donetsk region (demand). Reported, not agreed (sources to 10 October 2026) · Bloomberg, 8 August 2025. ` +
        `${CHANGE} in the Luhansk and Donetsk regions: 6,845 km² (reported demand). ` +
        'Held by Russia in the nine regions: 114,439 km² (19% of Ukraine) before, up to 121,284 km² (20% of Ukraine) after. ' +
        'Line of 8 August 2025: DeepState. ' +
        'Base map: © OpenStreetMap contributors, geoBoundaries; S. Matuszak & F. Gontsa, ' +
        'GeoNames (CC BY 4.0); Natural Earth. Map: Lines of Contact.',
    );
  });

  it('has the title that somebody wrote', () => {
    expect(tinyFigure({ title: 'What would pass?' }).about.caption).toMatch(
      /^The deal\. What would pass\? /,
    );
  });
});

it.each(LANGUAGES)('no text of any figure says “will” or has two stops in %s', (lang) => {
  for (const scenario of SCENARIOS) {
    const { alt, longAlt, caption } = realFigure({ scenario }, lang).about;
    for (const text of [alt, longAlt, caption]) {
      expect(text).not.toMatch(/\bwill\b|\.\.|undefined|null|NaN|\[object| {2}/);
      expect(text).toMatch(/\.$/);
    }
  }
});

describe('a title that somebody wrote', () => {
  it('is told apart from what the site says, in the picture and in what goes with it', () => {
    const { about, composition } = tinyFigure({ title: 'A fifth goes', subtitle: 'Look' });
    expect(about).toMatchObject({ title: 'The deal', headline: 'A fifth goes' });
    expect(about.credit).toMatch(
      /Map: Lines of Contact\. Title and subtitle: the publisher’s own\.$/,
    );
    expect(composition.content.credit).toBe(about.credit);
    expect(rdfOf(about)).toContain('<photoshop:Headline>A fifth goes</photoshop:Headline>');
    expect(tinyFigure({ title: 'A fifth goes' }).about.credit).toMatch(
      /Title: the publisher’s own/,
    );
    expect(tinyFigure().about.credit).not.toContain('publisher');
  });
});

describe('credits', () => {
  const none = () => Promise.reject(new Error('no pixels'));
  const contents = async (made: Figure, format: Format) =>
    new TextDecoder().decode((await outputFile(made, format, none, 'named')).bytes);

  it.each(LANGUAGES)(
    'name everybody whose licence asks for it in each file in %s',
    async (lang) => {
      const made = realFigure({}, lang);
      const picture = textsIn(made.composition.scene.layers).join(' ');
      expect(picture).toMatch(/Matuszak.*CC BY 4\.0/);
      for (const format of ['svg', 'pdf', 'csv', 'geojson', 'json'] as const) {
        const file = (await contents(made, format)).replaceAll('&amp;', '&');
        for (const name of ['DeepState', 'OpenStreetMap', 'geoBoundaries', 'Gontsa', 'GeoNames']) {
          expect([format, name, file.includes(name)]).toEqual([format, name, true]);
        }
        expect(plain(file)).toContain(plain(made.about.licence));
      }
    },
  );
});

describe('a citation', () => {
  const where = { address: 'https://example.org/map/?vs=a&b=c', accessed: '2025-03-04' };
  const { options } = tinyFigure({ title: 'Not the site’s' });
  const tiny = tinyMaterial();
  const scenarios = tiny.scenarios.map((one) => ({ ...one, title: '50% & more_{x}' }));
  const material = { ...tiny, scenarios };

  it('is plain', () => {
    expect(citation('plain', options, material, where)).toBe(
      '“50% & more_{x}” [map]. Lines of Contact. Line of control: DeepState, 8 August 2025. ' +
        'Reviewed 3 February 2025. Accessed 4 March 2025. https://example.org/map/?vs=a&b=c',
    );
  });

  it('follows Chicago', () => {
    expect(citation('chicago', options, material, where)).toBe(
      'Lines of Contact. “50% & more_{x}.” Map. Line of control: DeepState, August 8, 2025. ' +
        'Reviewed February 3, 2025. Accessed March 4, 2025. https://example.org/map/?vs=a&b=c.',
    );
  });

  it('is BibTeX in which nothing ends a field before its end', () => {
    expect(citation('bibtex', options, material, where)).toBe(
      [
        '@misc{lines-of-contact-deal-en,',
        '  author = {{Lines of Contact}},',
        String.raw`  title = {{50\% \& more\_\{x\}}},`,
        '  year = {2025},',
        '  month = {8},',
        '  note = {Map: Line of control: DeepState, 8 August 2025. Reviewed 3 February 2025},',
        '  language = {english},',
        '  url = {https://example.org/map/?vs=a&b=c},',
        '  urldate = {2025-03-04}',
        '}',
      ].join('\n'),
    );
  });

  it('leaves out an address that is not known', () => {
    for (const style of ['plain', 'chicago', 'bibtex'] as const) {
      expect(citation(style, options, material, { address: '' })).not.toMatch(/http|url|Accessed/);
    }
  });

  it('is in Ukrainian where the figure is', () => {
    const inUkrainian = figure({ scenario: 'deal', extent: 'donetsk' }, tinyMaterial('uk'));
    expect(citation('plain', inUkrainian.options, inUkrainian.material, where)).toMatch(
      /^«Угода» \[мапа\]\. Лінії зіткнення\./,
    );
  });
});
