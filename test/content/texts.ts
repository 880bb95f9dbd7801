import { withPlainSpaces } from '../../src/content/spaces.ts';
import { TEXT_LANGUAGES, type Text } from '../../src/model/language.ts';
import { plain } from '../plain.ts';

/** Every text in all languages inside of a record, with its path, and with plain spaces. */
export function textsOf(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, plain(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsOf(inner, path ? `${path}.${key}` : key),
  );
}

function isText(value: object): value is Text {
  return TEXT_LANGUAGES.every((lang) => lang in value);
}

/** All words of a language by their path, with plain spaces; functions give what they make of a mark. */
export function wordsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, withPlainSpaces(value)]];
  if (typeof value === 'function') {
    const said = (value as (...marks: string[]) => unknown)('①', '②', '③');
    return [[path, withPlainSpaces(String(said))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    wordsOf(inner, `${path}.${key}`),
  );
}
