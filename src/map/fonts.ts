import { FONTS } from './label-layers.ts';

/** Letters of both alphabets: the page's fonts come in one file for each. */
const LETTERS = 'Kyiv Київ';

/**
 * Loads the fonts of the labels, which MapLibre draws from what the page has loaded.
 * Where one fails, labels come in the browser's own font.
 */
export async function loadLabelFonts(): Promise<void> {
  const weights = { regular: 400, semibold: 600 } as const;
  await Promise.allSettled(
    (['regular', 'semibold'] as const).map((name) =>
      document.fonts.load(`${weights[name]} 24px "${FONTS[name]}"`, LETTERS),
    ),
  );
}
