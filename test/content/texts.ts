import { TEXT_LANGUAGES, type Text } from '../../src/model/language.ts';

/** Every text in all languages inside of a record, with its path. */
export function textsOf(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path ? `${path}.${key}` : key),
  );
}

function isText(value: object): value is Text {
  return TEXT_LANGUAGES.every((lang) => lang in value);
}

/** All words of a language by their path; functions give what they make of a mark. */
export function wordsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [[path, String((value as (...marks: string[]) => unknown)('①', '②', '③'))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    wordsOf(inner, `${path}.${key}`),
  );
}
