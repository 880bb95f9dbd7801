import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { rdfOf } from '../../../src/share/about/rdf.ts';
import { outputFile } from '../../../src/share/file/file.ts';
import { FORMATS, type Format } from '../../../src/share/options/format.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { realFigure, realMaterial, SCENARIOS, textsIn, tinyFigure } from '../figures.ts';
import { plain } from '../../plain.ts';
import { titleOf } from '../../titles.ts';

const CHANGE = realMaterial('en').words.fate.moves['passes-to-russia'];

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
  const blank = () =>
    Promise.resolve(new Uint8Array(PNG.sync.write(new PNG({ width: 1, height: 1 }))));
  const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replaceAll('&amp;', '&');
  const contents = async (made: Figure, format: Format) => {
    const { bytes } = await outputFile(made, format, blank, 'named');
    const zipped = decoded(bytes).startsWith('PK') ? Object.values(unzipSync(bytes)) : [bytes];
    return zipped.map(decoded).join('\n');
  };

  it.each(LANGUAGES)(
    'name everybody whose licence asks for it in each file in %s',
    async (lang) => {
      const made = realFigure({}, lang);
      const picture = textsIn(made.composition.scene.layers).join(' ');
      expect(picture).toMatch(/Matuszak.*CC BY 4\.0/);
      for (const format of FORMATS) {
        const file = await contents(made, format);
        for (const name of ['DeepState', 'OpenStreetMap', 'geoBoundaries', 'Gontsa', 'GeoNames']) {
          expect([format, name, file.includes(name)]).toEqual([format, name, true]);
        }
        expect(plain(file)).toContain(plain(made.about.licence));
      }
    },
  );
});
