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
