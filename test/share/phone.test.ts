import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { PHONE_SIZE } from '../../src/share/options/size.ts';
import { calloutsOn, faultsOf } from './composition.ts';
import { drawnIn, newFigure, realMaterial, SCENARIOS } from './figures.ts';

/** Pixels of letters: those of a larger picture are half as high there. */
const LEAST = 8;

it.each(LANGUAGES)(
  'every record has room on a phone, whole, named on its ground and in letters that are read there, in %s',
  (lang) => {
    for (const scenario of SCENARIOS) {
      const made = newFigure({ scenario, size: PHONE_SIZE }, lang);
      expect([scenario, faultsOf(made)]).toEqual([scenario, []]);
      const record = realMaterial(lang).scenarios.find(({ id }) => id === scenario);
      const isTold = calloutsOn(made, 0).length > 0;
      expect([scenario, isTold]).toEqual([scenario, record?.kind === 'proposal']);
      const { unit, scene } = made.composition;
      const words = drawnIn(scene.layers).flatMap((one) => (one.kind === 'words' ? [one] : []));
      const cut = words.flatMap(({ lines }) => lines.filter(({ text }) => text.includes('…')));
      expect([scenario, cut]).toEqual([scenario, []]);
      const small = words.filter((one) => one.size * unit < LEAST);
      expect([scenario, small]).toEqual([scenario, []]);
    }
  },
);
