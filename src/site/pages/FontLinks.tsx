import type { Language } from '../../model/language.ts';
import { hasLetters, hasWords } from './letters.ts';

/**
 * The fonts that a page of a language asks for from its head: those that come before the first
 * picture, or a tenth of a second after it could be drawn, are used on a first visit; later ones wait
 * for the next page. So the letters of its words come first. Every head has a link to the other
 * language, in its letters. Those with a few letters of towns abroad are fetched where they are needed.
 */
export function fontsFor(lang: Language, fonts: readonly string[]): readonly string[] {
  return fonts
    .filter((font) => !font.includes('latin-ext'))
    .filter((font) => hasLetters(lang, font) || LINKS.test(font))
    .toSorted((one, other) => Number(hasWords(lang, other)) - Number(hasWords(lang, one)));
}

/** The font of links in a page's head. */
const LINKS = /source-sans-3-[a-z]+-400-/;

interface Props {
  /** Files below the site's root. */
  readonly fonts: readonly string[];
  /** The way from the page to it. */
  readonly root: string;
}

/** Asks for fonts before anything is drawn with them. */
export function FontLinks({ fonts, root }: Props) {
  return (
    <>
      {fonts.map((font) => (
        <link
          key={font}
          rel="preload"
          href={root + font}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
    </>
  );
}
