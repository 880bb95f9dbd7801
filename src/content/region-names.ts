import { LANGUAGES, textsIn, type Language, type TextLanguage } from '../model/language.ts';
import { REGION_IDS, type RegionId } from '../model/region.ts';

/** A region's name in the forms that texts need. */
interface RegionName {
  /** Short, for the map and for lists of several. */
  readonly label: string;
  readonly full: string;
  /** After “of”. */
  readonly of: string;
  /** Short, after “in”. */
  readonly in: string;
}

function region(label: string): RegionName {
  // Cities are called the same.
  const full = `${label} region`;
  return { label, full, of: `the ${full}`, in: label };
}

function oblast(stem: string): RegionName {
  return { label: `${stem}а`, full: `${stem}а область`, of: `${stem}ої області`, in: `${stem}ій` };
}

const NAMES: Readonly<Record<TextLanguage, Readonly<Record<RegionId, RegionName>>>> = {
  en: {
    crimea: { label: 'Crimea', full: 'Crimea', of: 'Crimea', in: 'Crimea' },
    luhansk: region('Luhansk'),
    donetsk: region('Donetsk'),
    kherson: region('Kherson'),
    zaporizhzhia: region('Zaporizhzhia'),
    kharkiv: region('Kharkiv'),
    sumy: region('Sumy'),
    mykolaiv: region('Mykolaiv'),
    dnipropetrovsk: region('Dnipropetrovsk'),
  },
  uk: {
    crimea: { label: 'Крим', full: 'Крим', of: 'Криму', in: 'Криму' },
    luhansk: oblast('Луганськ'),
    donetsk: oblast('Донецьк'),
    kherson: oblast('Херсонськ'),
    zaporizhzhia: oblast('Запорізьк'),
    kharkiv: oblast('Харківськ'),
    sumy: oblast('Сумськ'),
    mykolaiv: oblast('Миколаївськ'),
    dnipropetrovsk: oblast('Дніпропетровськ'),
  },
};

/** The names of all regions in one form. */
export function regionNames(
  lang: TextLanguage,
  form: keyof RegionName,
): Readonly<Record<RegionId, string>> {
  return Object.fromEntries(REGION_IDS.map((id) => [id, NAMES[lang][id][form]])) as Record<
    RegionId,
    string
  >;
}

/** The names of all regions as maps have them: in a language, then in the others. */
export function regionLabelsIn(lang: Language): Readonly<Record<RegionId, readonly string[]>> {
  const others = LANGUAGES.filter((other) => other !== lang);
  return Object.fromEntries(
    REGION_IDS.map((id) => [id, [lang, ...others].map((one) => NAMES[textsIn(one)][id].label)]),
  ) as unknown as Record<RegionId, readonly string[]>;
}
