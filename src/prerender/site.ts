import { MESSAGES } from '../content/messages/index.ts';
import { themedCss } from '../grammar/css.ts';
import { LANGUAGES, TEXT_LANGUAGES } from '../model/language.ts';
import { choicesIn, pageOf, type Page } from './page.tsx';
import { readMaterial, type Material } from './page-data.ts';

export { mapData } from './map-data.ts';
export { extraFiles } from './extra-files.ts';
export { embedFiles } from './embed-files.ts';
export { embedsModule, lessonsModule, MODULES, pagesModule } from './modules.ts';
export { singlePage } from './single-page.tsx';
export { sheetFile } from './sheet-file.ts';
export { FRAMED } from './framed.ts';
export { headerFiles } from './header-files.ts';
export { GLOSSARY_PATHS } from './glossary-page.tsx';
export { METHOD_PATHS } from './method-page.tsx';
export { LANGUAGES, readMaterial, TEXT_LANGUAGES, themedCss };
export type { Material, Page };

/** The page of every view, in every language. */
export function pagesOf(material: Material, site: string): readonly Page[] {
  return LANGUAGES.flatMap((lang) => {
    const data = material.dataIn(lang);
    const details = material.detailsIn(lang);
    const drawing = {
      shapes: material.shapes,
      labels: material.labelsIn(lang),
      unit: MESSAGES[lang].units.distance.km,
    };
    return choicesIn(data).scenario.map((scenario) =>
      pageOf({ scenario, lang }, data, details, drawing, site),
    );
  });
}
