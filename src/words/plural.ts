import type { Forms } from '../content/messages/index.ts';
import { LANGUAGES, localeOf, type Language } from '../model/language.ts';
import { formatNumber } from './format.ts';

const RULES = Object.fromEntries(
  LANGUAGES.map((lang) => [lang, new Intl.PluralRules(localeOf(lang))]),
) as Readonly<Record<Language, Intl.PluralRules>>;

/** A number of things in words, e.g. "21 town", "21 місто". */
export function counted(count: number, forms: Forms, lang: Language): string {
  const form = forms[RULES[lang].select(count)] ?? forms.other;
  return form.replace('#', formatNumber(count, lang));
}
