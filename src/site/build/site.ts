import { MESSAGES } from '../../content/messages/index.ts';
import { themedCss } from '../../grammar/css.ts';
import { LANGUAGES, TEXT_LANGUAGES } from '../../model/language.ts';
import { documentOf } from '../pages/document.tsx';
import { choicesIn, pageOf, type Page } from '../pages/page.tsx';
import { readMaterial, type SiteMaterial } from '../pages/material.ts';

export { mapData } from './map-data.ts';
export { nearData } from './near-data.ts';
export { extraFiles } from './extra-files.ts';
export { embedFiles, embedPages } from './embed-files.ts';
export { embedsModule, eventsModule, lessonsModule, MODULES, pagesModule } from './modules.ts';
export { singlePage } from '../single/single-page.tsx';
export { sheetFile } from './sheet-file.ts';
export { headerFiles } from '../hosting/header-files.ts';
export { FRAMED, PAGE_KINDS, pagesOfKinds, TAKEN_IN } from '../registry.ts';
export { ARCHIVE_FILES } from '../../history/archive.ts';
export { documentOf, LANGUAGES, readMaterial, TEXT_LANGUAGES, themedCss };
export type { SiteMaterial, Page };

/** The page of every view, in every language. */
export function pagesOf(material: SiteMaterial, site: string): readonly Page[] {
  return LANGUAGES.flatMap((lang) => {
    return choicesIn(material.dataIn(lang)).scenario.map((scenario) => {
      const day = material.days[scenario];
      const { shapes, labelsIn, own } = material.on(day ?? material.geography.ground.day);
      return pageOf(
        { scenario, lang },
        material.dataIn(lang, day),
        material.detailsIn(lang, day),
        { shapes, labels: labelsIn(lang), unit: MESSAGES[lang].units.distance.km, own },
        site,
      );
    });
  });
}
