import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { unconfirmedSum } from '../../../src/model/unconfirmed.ts';
import type { Figure } from '../../../src/share/figure/figure.ts';
import type { RawOptions } from '../../../src/share/options/parse.ts';
import { formatArea } from '../../../src/words/area.ts';
import { datedFigure, layersIn, realFigure, realMaterial } from '../figures.ts';

const HELD: RawOptions = { scenario: 'control-line', extent: 'donbas', size: '1200x1200' };
const FROM_AFAR: RawOptions = { ...HELD, extent: 'ukraine' };
const DAY = '2025-08-08';
/** The first day of which the source's grey ground is known, and the one before. */
const [FIRST, BEFORE] = ['2024-09-16', '2024-09-15'];

const hatched = ({ composition }: Figure) =>
  layersIn(composition.scene.layers)
    .map(({ id }) => id)
    .filter((id) => id.endsWith('-unconfirmed'));
const named = ({ composition }: Figure) =>
  composition.entries.find(({ key }) => key === 'unconfirmed')?.text;

describe('what is not confirmed', () => {
  it('lies on what Ukraine holds, with its area in legend and text, in both languages', () => {
    for (const lang of LANGUAGES) {
      const figure = datedFigure({ ...HELD, day: DAY }, lang);
      const { words, share } = realMaterial(lang);
      const { unconfirmed } = figure.material.geography.ground;
      const { donetsk = 0, luhansk = 0 } = unconfirmed ?? {};
      const sum = unconfirmedSum({ donetsk, luhansk }, 'km');
      const area = formatArea(sum, 'km', words, lang);
      expect(sum).toBeGreaterThan(100);
      expect(hatched(figure)).toContain('donetsk-ukraine-unconfirmed');
      expect(hatched(figure).filter((id) => !id.includes('-ukraine-'))).toEqual([]);
      expect(named(figure)).toBe(share.unconfirmed.unconfirmed(area));
      expect(figure.about.longAlt).toContain(share.about.unconfirmed(area));
    }
  });

  it('is told, and not drawn, where it is too narrow to be seen', () => {
    for (const lang of LANGUAGES) {
      const figure = datedFigure({ ...FROM_AFAR, day: DAY }, lang);
      const { words, share } = realMaterial(lang);
      const { unconfirmed } = figure.material.geography.ground;
      const area = formatArea(unconfirmedSum(unconfirmed, 'km'), 'km', words, lang);
      expect([hatched(figure), named(figure)]).toEqual([[], undefined]);
      const line = figure.composition.entries.find(({ key }) => key === 'line')?.text;
      expect(line).toBe(share.unconfirmed.beside(words.legend.contactLine, area));
      expect(figure.about.longAlt).toContain(share.unconfirmed.unconfirmed(area));
    }
  });

  it('is counted where the figure is about', () => {
    const figure = datedFigure({ ...HELD, day: DAY, extent: 'donetsk' });
    const { donetsk = 0 } = figure.material.geography.ground.unconfirmed ?? {};
    const { words, share } = realMaterial('en');
    const area = formatArea(Math.round(donetsk), 'km', words, 'en');
    expect(named(figure)).toBe(share.unconfirmed.unconfirmed(area));
  });

  it('is on figures from 16 September 2024; those of earlier days say that it is not known', () => {
    const { unknown } = realMaterial('en').share.unconfirmed;
    const known = datedFigure({ ...HELD, day: FIRST });
    expect(hatched(known)).not.toEqual([]);
    expect(known.about.caption).not.toContain(unknown);
    const before = datedFigure({ ...HELD, day: BEFORE });
    expect([hatched(before), named(before)]).toEqual([[], undefined]);
    for (const text of [before.about.caption, before.about.credit, before.about.longAlt]) {
      expect(text).toContain(unknown);
    }
  });

  it('is on none of a proposal, of two days, or where nobody asked for it', () => {
    for (const figure of [
      datedFigure({ scenario: 'bloomberg-2025-08' }),
      datedFigure({ ...HELD, day: DAY, vsDay: FIRST }),
      realFigure({ scenario: 'control-line' }),
    ]) {
      expect([hatched(figure), named(figure)]).toEqual([[], undefined]);
      expect(figure.about.credit).not.toContain(realMaterial('en').share.unconfirmed.unknown);
    }
  });
});
