import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Glossary } from '../model/glossary.ts';
import { TEXT_LANGUAGES } from '../model/language.ts';
import { parseGlossary } from './glossary-schema.ts';

const FILE = join(import.meta.dirname, 'glossary.json');

/**
 * Reads and checks the glossary: each term and source once, what they name is there, and no form
 * belongs to two terms of a language, so that a word in a text leads to one place.
 * @throws Error naming the file and each field that is wrong.
 */
export function readGlossary(file = FILE): Glossary {
  const refuse = (problems: readonly string[]): never => {
    const lines = problems.map((problem) => `${basename(file)}: ${problem}`);
    throw new Error(`The glossary can't be used:\n${lines.join('\n')}`);
  };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
  const parsed = parseGlossary(json);
  if (!parsed.ok) return refuse(parsed.problems);
  const problems = problemsWithin(parsed.glossary);
  return problems.length === 0 ? parsed.glossary : refuse(problems);
}

/** What a schema of single fields can't see, each problem with the field's path. */
function problemsWithin(glossary: Glossary): readonly string[] {
  const { terms, sources } = glossary;
  const ids = terms.map(({ id }) => id);
  const sourceIds = sources.map(({ id }) => id);
  const cited = new Set(terms.flatMap((term) => term.sources));
  return [
    ...repeated(ids).map((index) => `terms.${index}.id: is the id of another term`),
    ...repeated(sourceIds).map((index) => `sources.${index}.id: is the id of another source`),
    ...terms.flatMap((term, index) => [
      ...term.see.flatMap((id, at) =>
        id !== term.id && ids.includes(id)
          ? []
          : [`terms.${index}.see.${at}: no other term "${id}"`],
      ),
      ...term.sources.flatMap((id, at) =>
        sourceIds.includes(id) ? [] : [`terms.${index}.sources.${at}: no source "${id}"`],
      ),
    ]),
    ...sourceIds.flatMap((id, index) =>
      cited.has(id) ? [] : [`sources.${index}: no term rests on "${id}"`],
    ),
    ...doubledForms(glossary),
  ];
}

/** Forms that stand twice in a language, whatever their case. */
function doubledForms({ terms }: Glossary): readonly string[] {
  return TEXT_LANGUAGES.flatMap((lang) => {
    const fields = terms.flatMap(({ term, forms }, index) => [
      [`terms.${index}.term.${lang}`, term[lang]] as const,
      ...forms[lang].map((form, at) => [`terms.${index}.forms.${lang}.${at}`, form] as const),
    ]);
    return repeated(fields.map(([, form]) => form.toLowerCase())).map((index) => {
      const [path, form] = fields[index] ?? [];
      return `${path}: "${form}" leads to two places`;
    });
  });
}

/** Where something stands that stood before. */
function repeated(items: readonly string[]): readonly number[] {
  return [...items.keys()].filter((index) => items.indexOf(items[index] ?? '') < index);
}
