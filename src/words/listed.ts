import { STYLES } from '../content/style.ts';
import type { Language } from '../model/language.ts';
import { forEach } from './format.ts';

const LIST = forEach((locale) => new Intl.ListFormat(locale));

/** Things one after the other, the last after an "and". */
export function listed(things: readonly string[], lang: Language): string {
  return STYLES[lang].list(LIST[lang].format(things));
}
