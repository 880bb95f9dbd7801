import type { Language } from '../../model/language.ts';
import { rootFrom } from '../pages/page.tsx';
import { lessonPath } from '../pages/lesson-path.ts';
import type { SheetMap } from './sheet-map.ts';

/** How far below the site's root every sheet of a language lies, whichever lesson it is of. */
const rootIn = (lang: Language) => rootFrom(lessonPath(lang, 'lesson', 'key'));

/** A map of a sheet, as large as it is on paper. */
export function SheetImage({ map, lang }: { readonly map: SheetMap; readonly lang: Language }) {
  return (
    <img
      class="sheet-map"
      src={rootIn(lang) + map.file}
      alt={map.alt}
      width={pixels(map.width)}
      height={pixels(map.height)}
    />
  );
}

/** Millimetres of paper in CSS pixels. */
function pixels(millimetres: number): number {
  return Math.round((millimetres * 96) / 25.4);
}
