import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { PHONE_SIZE } from '../../src/share/options/size.ts';
import { faultsOf } from './composition.ts';
import { drawnIn, newFigure, SCENARIOS } from './figures.ts';

/** Pixels of letters: those of a larger picture are half as high there. */
const LEAST = 8;

it.each(LANGUAGES)(
  'every record has room on a phone, whole and in letters that are read there, in %s',
  (lang) => {
    for (const scenario of SCENARIOS) {
      const made = newFigure({ scenario, size: PHONE_SIZE }, lang);
      expect([scenario, faultsOf(made)]).toEqual([scenario, []]);
      const { unit, scene } = made.composition;
      const words = drawnIn(scene.layers).flatMap((one) => (one.kind === 'words' ? [one] : []));
      const cut = words.flatMap(({ lines }) => lines.filter(({ text }) => text.includes('…')));
      expect([scenario, cut]).toEqual([scenario, []]);
      const small = words.filter((one) => one.size * unit < LEAST);
      expect([scenario, small]).toEqual([scenario, []]);
    }
  },
);
