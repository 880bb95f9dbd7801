import * as v from 'valibot';
import { LANGUAGES, TEXT_LANGUAGES, type Language, type Text } from '../model/language.ts';
import { SOURCE_LANGUAGES, type SourceLanguage } from '../model/scenario.ts';
import { joined } from './typography.ts';

/** Some words, not empty. */
export const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

/** The same in every language of texts, each set by its language's rules. */
export const text: v.GenericSchema<unknown, Text> = v.pipe(
  v.strictObject(v.entriesFromList(TEXT_LANGUAGES, words)),
  v.transform(
    (written) =>
      Object.fromEntries(TEXT_LANGUAGES.map((lang) => [lang, joined(written[lang], lang)])) as Text,
  ),
);

/** An ISO day. */
export const day = v.pipe(v.string(), v.isoDate('must be a day as YYYY-MM-DD'));

/** A name for links and files. */
export const kebab = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'));

/** An address that a reader can safely follow. */
export const address = v.pipe(
  v.string(),
  v.url('must be a URL'),
  v.startsWith('https://', 'must use https'),
);

/** What is known of something that was published. */
export const sourceFields = {
  id: words,
  title: words,
  language: v.picklist(SOURCE_LANGUAGES),
  outlet: text,
  date: day,
  url: address,
  original: v.optional(v.strictObject({ title: words, url: address })),
  stateMedia: v.optional(v.literal(true)),
};

/** The language by whose rules a title is set: where the site lacks it, by those of the first. */
function languageOf(title: SourceLanguage): Language {
  return LANGUAGES.find((lang) => lang === title) ?? (LANGUAGES[0] as Language);
}

/** Something that was published: its titles set by the rules of their languages. */
export const source = v.pipe(
  v.strictObject(sourceFields),
  v.transform(({ original, ...published }) => ({
    ...published,
    title: joined(published.title, languageOf(published.language)),
    // Ukraine's own publications.
    ...(original && { original: { ...original, title: joined(original.title, 'uk') } }),
  })),
);

/** What is wrong, with the field's path. */
export function problemOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? '(whole file)'}: ${issue.message}`;
}
