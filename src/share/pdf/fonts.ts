import { latin1 } from '../bytes/bytes.ts';
import type { Scene } from '../scene/scene.ts';
import { advanceOf, glyphsOf, calledOf, type FaceName } from '../type/faces.ts';
import { charactersIn } from '../scene/characters.ts';
import { ASCENDER, DESCENDER, postscriptName, subsetOf } from '../type/truetype.ts';
import type { PdfFile, Reference } from './file.ts';

/** A face of a file: how pages call it, and the glyph of each character. */
export interface PdfFont {
  readonly name: string;
  readonly reference: Reference;
  readonly glyphs: ReadonlyMap<string, number>;
}

/** Puts the faces of a picture into a file, each with the characters that it is used for. */
export function addFonts(file: PdfFile, scene: Scene): ReadonlyMap<FaceName, PdfFont> {
  return new Map(
    [...charactersIn(scene)].map(([face, characters]) => [face, addFont(file, face, characters)]),
  );
}

/** Bits of a font descriptor: serifs, and no symbols. */
const SERIF = 2;
const NONSYMBOLIC = 32;
/** Height of capitals, in thousandths of an em. */
const CAPITAL = 660;

function addFont(file: PdfFile, face: FaceName, characters: readonly string[]): PdfFont {
  const { bytes, box } = subsetOf(face, characters);
  const base = `${tagOf(characters)}+${postscriptName(face)}`;
  const program = file.stream(`/Length1 ${bytes.length}`, bytes);
  const flags = NONSYMBOLIC + (calledOf(face).instead === 'serif' ? SERIF : 0);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${base}/FontFamily(${calledOf(face).family})` +
      `/FontWeight ${calledOf(face).weight}/Flags ${flags}/FontBBox[${box.join(' ')}]/ItalicAngle 0` +
      `/Ascent ${ASCENDER}/Descent ${DESCENDER}/CapHeight ${CAPITAL}/StemV 80/FontFile2 ${program}>>`,
  );
  const widths = characters.map((character) =>
    advanceOf(face, glyphsOf(character, face)[0]?.index ?? 0),
  );
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${base}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor}/DW 0/W[1[${widths.join(' ')}]]/CIDToGIDMap/Identity>>`,
  );
  const unicode = file.stream('', latin1(toUnicode(characters)));
  const reference = file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${base}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant}]/ToUnicode ${unicode}>>`,
  );
  const glyphs = new Map(characters.map((character, index) => [character, index + 1]));
  return { name: face, reference, glyphs };
}

/** Six letters that tell subsets of a font apart, from what they have. */
function tagOf(characters: readonly string[]): string {
  let hash = 7;
  for (const character of characters) hash = (hash * 31 + character.charCodeAt(0)) % 26 ** 6;
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** index) % 26)),
  ).join('');
}

/** From glyphs back to characters, so that text can be found and copied. */
function toUnicode(characters: readonly string[]): string {
  const hex = (value: number) => value.toString(16).padStart(4, '0');
  const rows = characters.map(
    (character, index) => `<${hex(index + 1)}> <${hex(character.charCodeAt(0))}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const block = rows.slice(at, at + MOST_ROWS);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar\n`);
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n' +
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${blocks.join('')}` +
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n'
  );
}

/** Rows that a block of such a table may have. */
const MOST_ROWS = 100;
