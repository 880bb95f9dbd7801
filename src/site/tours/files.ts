import { LANGUAGES } from '../../model/language.ts';
import type { Ingredients } from '../lessons/files.ts';
import { surroundingsIn } from '../pages/surroundings.ts';
import { tourPath } from '../pages/tour-path.ts';
import { tourPage } from './tour-page.tsx';

/** The pages of all tours, by name below the site's root. */
export function tourFiles({
  material,
  programs,
  ...site
}: Ingredients): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const around = surroundingsIn(lang, site);
      return material.tours.map(
        (tour) =>
          [
            `${tourPath(tour.id, lang)}index.html`,
            tourPage(tour, lang, material, programs.get('tour'), around),
          ] as const,
      );
    }),
  );
}
