import type { Language } from '../../model/language.ts';

/** The alphabets of a language, as the font files are called. */
const LETTERS: Readonly<Record<Language, RegExp>> = {
  en: /-latin-(?:ext-)?\d/,
  uk: /-(?:latin|cyrillic)-\d/,
};

const FACE = /@font-face\{[^}]*url\(\.\/([^)]+)\)[^}]*\}/g;

/**
 * A sheet without the fonts that it names, the same with the first of them inside, with the first
 * two, and so on: each in the letters of the language.
 * @param read reads a font by its name below the site's root
 */
export function withFonts(
  css: string,
  lang: Language,
  read: (name: string) => Uint8Array,
): readonly string[] {
  const faces = [...css.matchAll(FACE)].filter(([, file = '']) => LETTERS[lang].test(file));
  const bare = css.replaceAll(FACE, '');
  const fonts = [...new Set(faces.map(([face]) => fontOf(face)))];
  let inside = '';
  const filled = fonts.map((font) => {
    for (const [face, file = ''] of faces) {
      if (fontOf(face) !== font) continue;
      const data = Buffer.from(read(file)).toString('base64');
      inside += face
        .replace(`./${file}`, `data:font/woff2;base64,${data}`)
        // It is there already: nothing would move.
        .replace('font-display:optional', 'font-display:block');
    }
    return inside + bare;
  });
  return [bare, ...filled];
}

/** What a face belongs to: its family in its weight. */
function fontOf(face: string): string {
  return ['font-family', 'font-weight']
    .map((name) => new RegExp(`${name}:([^;]+)`).exec(face)?.[1] ?? '')
    .join(' ');
}
