import type { Term } from '../model/glossary.ts';
import type { TextLanguage } from '../model/language.ts';

/** A term as texts of one language have it. */
export interface LocalTerm {
  readonly id: string;
  /** All its forms: cases, plurals, other spellings. */
  readonly forms: readonly string[];
}

/** A piece of a text: plain words, or words that stand for a term. */
export type TermPart = string | { readonly term: string; readonly words: string };

/** The terms as they are looked for in texts of a language. */
export function termsIn(terms: readonly Term[], lang: TextLanguage): readonly LocalTerm[] {
  return terms.map(({ id, term, forms }) => ({ id, forms: [term[lang], ...forms[lang]] }));
}

/** Terms with those of their forms that may stand in a text: what a page of it has to carry. */
export function termsWithin(text: string, terms: readonly LocalTerm[]): readonly LocalTerm[] {
  const all = folded(text);
  return terms
    .map((term) => {
      const sought = foldedForms(term);
      const isIn = (_: string, index: number) => all.includes(sought[index] ?? '');
      return { id: term.id, forms: term.forms.filter(isIn) };
    })
    .filter(({ forms }) => forms.length > 0);
}

/** Each page looks for all of them. */
const foldedOnce = new WeakMap<LocalTerm, readonly string[]>();

function foldedForms(term: LocalTerm): readonly string[] {
  const forms = foldedOnce.get(term) ?? term.forms.map(folded);
  foldedOnce.set(term, forms);
  return forms;
}

/**
 * A text in pieces: the first words that stand for each term are a piece of their own. Of forms
 * that begin at one word the longest counts, and its words belong to no other term. Whole words
 * alone count; case, kinds of apostrophe and line breaks don't matter. Put together, the pieces
 * are the text.
 * @param wanted ids of the terms that are linked in this text, where not all are
 */
export function linkTerms(
  text: string,
  terms: readonly LocalTerm[],
  wanted?: ReadonlySet<string>,
): readonly TermPart[] {
  if (wanted?.size === 0) return text ? [text] : [];
  const linked = new Set<string>();
  const parts: TermPart[] = [];
  let done = 0;
  for (const { term, from, to } of findTerms(text, terms)) {
    if (linked.has(term) || wanted?.has(term) === false) continue;
    linked.add(term);
    if (from > done) parts.push(text.slice(done, from));
    parts.push({ term, words: text.slice(from, to) });
    done = to;
    if (linked.size === wanted?.size) break;
  }
  if (done < text.length) parts.push(text.slice(done));
  return parts;
}

/**
 * Which terms to link in which of the texts that are read one after the other, so that each is
 * linked where it stands first and nowhere else: ids by text.
 */
export function firstPlaces(
  texts: readonly string[],
  terms: readonly LocalTerm[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Set<string>();
  const places = new Map<string, ReadonlySet<string>>();
  for (const text of new Set(texts)) {
    const found = [...findTerms(text, terms)].map(({ term }) => term);
    places.set(text, new Set(found.filter((id) => !met.has(id))));
    for (const id of found) met.add(id);
  }
  return places;
}

interface Found {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Letters and figures, with apostrophes and hyphens between them; an address is one word. */
const WORD = /https?:\/\/\S+|[\p{L}\p{M}\p{N}]+(?:['’ʼ‑-][\p{L}\p{M}\p{N}]+)*/gu;

/** Every place at which a term stands, from the beginning of the text to its end. */
function* findTerms(text: string, terms: readonly LocalTerm[]): Generator<Found> {
  const forms = formsOf(terms);
  const words = [...text.matchAll(WORD)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }));
  for (let at = 0; at < words.length; at++) {
    const from = words[at]?.from ?? 0;
    for (const form of forms.get(folded(text.slice(from, words[at]?.to))) ?? []) {
      const to = words[at + form.length - 1]?.to;
      if (to === undefined || folded(text.slice(from, to)) !== form.folded) continue;
      yield { term: form.term, from, to };
      at += form.length - 1;
      break;
    }
  }
}

interface Form {
  readonly term: string;
  readonly folded: string;
  /** In words. */
  readonly length: number;
}

type Forms = ReadonlyMap<string, readonly Form[]>;

/** Sought many times, always the same. */
const known = new WeakMap<readonly LocalTerm[], Forms>();

/** All forms by their first word, the longest first. */
function formsOf(terms: readonly LocalTerm[]): Forms {
  const found = known.get(terms);
  if (found) return found;
  const byFirst = new Map<string, Form[]>();
  for (const { id, forms } of terms) {
    for (const form of forms) {
      const words = folded(form).match(WORD) ?? [];
      const first = words[0] ?? '';
      const beside = byFirst.get(first) ?? [];
      byFirst.set(first, [...beside, { term: id, folded: folded(form), length: words.length }]);
    }
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.length - a.length);
  known.set(terms, byFirst);
  return byFirst;
}

/** A text in the form in which texts are compared. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/['ʼ]/g, '’').replaceAll(/\s+/g, ' ');
}
