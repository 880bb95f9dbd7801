import { LANGUAGES } from '../../model/language.ts';
import { surroundingsIn } from '../lessons/surroundings.ts';
import type { Material } from '../pages/page-data.ts';
import type { Program } from '../pages/programs.ts';
import { tourPath } from '../pages/tour-path.ts';
import { tourPage } from './tour-page.tsx';

interface Ingredients {
  readonly material: Material;
  readonly site: string;
  /** The site's style sheet, below the site's root, and its text. */
  readonly sheet: string;
  readonly css: string;
  readonly programs: ReadonlyMap<string, Program>;
}

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
