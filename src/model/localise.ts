import { LANGUAGES, type Language, type Text } from './language.ts';
import type { LocalScenario, Scenario } from './scenario.ts';

/** A scenario with its texts in one language alone. */
export function localise(scenario: Scenario, lang: Language): LocalScenario {
  return inLanguage(scenario, lang) as LocalScenario;
}

function inLanguage(value: unknown, lang: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, lang));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[lang];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inLanguage(inner, lang)]),
  );
}

function isText(value: object): value is Text {
  return LANGUAGES.every((lang) => lang in value);
}
