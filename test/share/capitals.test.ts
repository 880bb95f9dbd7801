import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/model/language.ts';
import { realFigure } from './figures.ts';

/** Capitals of the five regions. */
const CAPITALS = ['luhansk', 'donetsk', 'kherson', 'zaporizhzhia', 'simferopol'];

it.each(['1200x675', '1080x1920', '90mm', '135mm'])(
  'on the whole of Ukraine at %s all five capitals are named, if need be in smaller type',
  (size) => {
    for (const lang of LANGUAGES) {
      const [names = []] = realFigure({ size, extent: 'ukraine' }, lang).composition.labels;
      const missing = CAPITALS.filter((id) => names.every((name) => name.id !== id));
      expect(missing, lang).toEqual([]);
    }
  },
);
