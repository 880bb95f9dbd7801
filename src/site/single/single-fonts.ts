import { parse, type AtRule, type Declaration } from 'postcss';

/**
 * A sheet without the fonts that it names, the same with the first of them inside, with the first
 * two, and so on.
 * @param files the fonts that may stand in it, by their names below the site's root
 * @param read reads one of them
 */
export function withFonts(
  css: string,
  files: readonly string[],
  read: (name: string) => Uint8Array,
): readonly string[] {
  const sheet = parse(css);
  const faces: AtRule[] = [];
  sheet.walkAtRules('font-face', (face) => void faces.push(face));
  for (const face of faces) face.remove();
  const bare = sheet.toString();
  const fonts = new Map<string, string>();
  for (const face of faces) {
    const filled = files.map((file) => withFile(face, file, read)).find(Boolean);
    if (filled) fonts.set(fontOf(face), (fonts.get(fontOf(face)) ?? '') + filled);
  }
  let inside = '';
  return [bare, ...[...fonts.values()].map((font) => (inside += font) + bare)];
}

/** A face with its file inside, or null where it names another. */
function withFile(face: AtRule, file: string, read: (name: string) => Uint8Array): string | null {
  const source = declared(face, 'src');
  if (!source?.value.includes(`./${file}`)) return null;
  const data = Buffer.from(read(file)).toString('base64');
  source.value = source.value.replace(`./${file}`, `data:font/woff2;base64,${data}`);
  // It is there already: nothing would move.
  const display = declared(face, 'font-display');
  if (display) display.value = 'block';
  return face.toString();
}

/** What a face belongs to: its family in its weight. */
function fontOf(face: AtRule): string {
  return ['font-family', 'font-weight'].map((name) => declared(face, name)?.value).join(' ');
}

function declared(face: AtRule, property: string): Declaration | undefined {
  return face.nodes?.find((node) => node.type === 'decl' && node.prop === property) as
    Declaration | undefined;
}
