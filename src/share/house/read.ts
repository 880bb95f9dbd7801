import * as v from 'valibot';
import type { ShareWords } from '../../content/share/index.ts';
import { contrast, type Colour } from '../../grammar/colour.ts';
import { PALETTES } from '../../grammar/palette.ts';
import { shortened } from '../../words/shortened.ts';
import { FONT_ROLES, MOST_BYTES, type FontRole, type House } from './house.ts';
import { lackingIn } from '../type/faces.ts';

type Words = ShareWords['house']['problem'];

export type ParsedHouse =
  | { readonly ok: true; readonly house: House; readonly files: FontFiles }
  | { readonly ok: false; readonly sentence: string };

/** The names of the files in which a publisher's own fonts are, by what is set in them. */
export type FontFiles = Readonly<Partial<Record<FontRole, string | undefined>>>;

/** Contrast that the hues have between them, and with letters and the line of contact on them. */
const LEAST = { apart: 1.5, ink: 3 } as const;

/** Reads a house style. @param words in which it is told what is wrong with it */
export function parseHouse(text: string, words: Words): ParsedHouse {
  const no = (sentence: string) => ({ ok: false, sentence }) as const;
  if (text.length > MOST_BYTES) return no(words.large);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const place = placeIn(String(error), text);
    return no(place ? words.noJsonAt(...place) : words.noJson);
  }
  const parsed = v.safeParse(houseIn(words), json);
  if (!parsed.success) return no(sentenceOf(parsed.issues[0], words));
  const { titles, fonts, ...rest } = parsed.output;
  const faint = faintHue(rest, words);
  if (faint !== null) return no(faint);
  const house = { ...rest, titles: titles === 'sans' ? ('sansBold' as const) : titles, fonts: {} };
  return { ok: true, house, files: fonts ?? {} };
}

/** Where a text stops to be JSON, by line and column, where the engine says so. */
function placeIn(fault: string, text: string): readonly [line: string, column: string] | null {
  const [, line, column] = /line (\d+) column (\d+)/.exec(fault) ?? [];
  if (line && column) return [line, column];
  const [, position] = /position (\d+)/.exec(fault) ?? [];
  if (!position) return null;
  const before = text.slice(0, Number(position)).split('\n');
  return [String(before.length), String((before.at(-1)?.length ?? 0) + 1)];
}

/** The file field by field, with sentences that begin with the field's name. */
function houseIn(words: Words) {
  const told = ({ input }: { readonly input: unknown }) => shortened(asWritten(input));
  const text = v.string((issue) => words.noText(told(issue)));
  const colour = v.nullable(
    v.pipe(
      text,
      v.regex(/^#[0-9a-f]{6}$/i, (issue) => words.noColour(told(issue))),
      v.transform((written): Colour => written.toLowerCase() as Colour),
    ),
  );
  const line = (most: number) =>
    v.pipe(
      text,
      v.trim(),
      v.minLength(1, words.empty),
      v.maxLength(most, words.long(most)),
      v.check(
        (written) => lackingIn(written).length === 0,
        ({ input }) => words.lacking(lackingIn(input).join(' ')),
      ),
    );
  const fontFiles = Object.fromEntries(
    FONT_ROLES.map((role) => [role, v.optional(line(120))]),
  ) as Record<FontRole, v.OptionalSchema<ReturnType<typeof line>, undefined>>;
  return v.strictObject({
    name: line(60),
    credit: v.optional(v.nullable(line(120)), null),
    titles: v.optional(
      v.picklist(['serif', 'sans'], (issue) => words.noFace(told(issue))),
      'serif',
    ),
    accent: v.optional(colour, null),
    ukraine: v.optional(colour, null),
    russia: v.optional(colour, null),
    fonts: v.optional(v.nullable(v.strictObject(fontFiles, words.noFonts)), null),
  });
}

type Issue = v.InferIssue<ReturnType<typeof houseIn>>;

function sentenceOf(issue: Issue, words: Words): string {
  const field = v.getDotPath(issue);
  if (field === null) return words.noObject;
  // Of what stands in no object its own message is told.
  const isOfObject = issue.type === 'strict_object' && issue.expected !== 'Object';
  if (!isOfObject) return words.field(field, issue.message);
  const known = field.includes('.')
    ? FONT_ROLES.map((role) => `fonts.${role}`)
    : Object.keys(houseIn(words).entries);
  return issue.expected === 'never'
    ? words.unknown(field, known.join(', '))
    : words.field(field, words.missing);
}

/** A value as the file has it. */
const asWritten = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Why hues can't be taken: the map would not be read. */
function faintHue(
  { ukraine, russia }: Pick<House, 'ukraine' | 'russia'>,
  words: Words,
): string | null {
  const { hues, contactLine } = PALETTES.light;
  const both = { ukraine: ukraine ?? hues.ukraine, russia: russia ?? hues.russia };
  if (contrast(both.ukraine, both.russia) < LEAST.apart) {
    return words.alike(both.ukraine, both.russia);
  }
  const dark = (['ukraine', 'russia'] as const).find(
    (one) => contrast(both[one], contactLine) < LEAST.ink,
  );
  return dark ? words.field(dark, words.dark(both[dark])) : null;
}
