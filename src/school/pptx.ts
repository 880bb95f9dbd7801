import Pptx from 'pptxgenjs';
import type { DeckSlide } from './deck.ts';
import type { Pictures } from './moodle.ts';

/** What slides are made with besides their own words. */
interface Around {
  readonly title: string;
  readonly lang: string;
  /** The address of the lesson, and its QR code as PNG (base64). */
  readonly address: string;
  readonly qr: string;
  readonly pictures: Pictures;
}

/** Inches. */
const [WIDTH, HEIGHT, MARGIN] = [13.33, 7.5, 0.5];
const TOP = 1.4;
const FOOT = 0.5;
const QR = 1.6;

/** Slides as a PPTX file: text that can be edited, pictures with what they show, notes. */
export async function pptxOf(
  slides: readonly DeckSlide[],
  around: Around,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, lang, address, qr, pictures } = around;
  const deck = new Pptx();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.theme = { headFontFace: 'Georgia', bodyFontFace: 'Arial' };
  for (const [index, slide] of slides.entries()) {
    const page = deck.addSlide();
    const shown = slide.pictures.flatMap((picture) => {
      const data = pictures.get(picture.file);
      if (data === undefined) return [];
      // Its legend, which is longer for some, makes it higher than its map.
      return [{ alt: picture.alt, ...sizeOfPng(data), data: `image/png;base64,${data}` }];
    });
    const across = shown.length > 0 ? WIDTH / 2 - MARGIN : WIDTH - 2 * MARGIN;
    const texts = [
      ...slide.lines,
      ...slide.choices.map((text, choice) => `${LETTERS[choice] ?? ''}  ${text}`),
    ];
    page.addText(slide.title, {
      ...{ x: MARGIN, y: 0.35, w: WIDTH - 2 * MARGIN, h: 0.9 },
      ...{ fontSize: 32, bold: true, fontFace: 'Georgia', lang, valign: 'middle' },
    });
    page.addText(
      texts.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 8 } })),
      {
        // The first has the lesson's address and its code below the text.
        ...{ x: MARGIN, y: TOP, w: across - 0.3, h: HEIGHT - TOP - FOOT - (index === 0 ? QR : 0) },
        ...{ fontSize: sizeFor(texts, roomOf(index, shown.length)), lang, valign: 'top' },
      },
    );
    for (const [place, { data, alt, width, height }] of shown.entries()) {
      const room = { w: across, h: (HEIGHT - TOP - FOOT) / shown.length };
      const scale = Math.min(room.w / width, (room.h - 0.1) / height);
      page.addImage({
        ...{ data, altText: alt, w: width * scale, h: height * scale },
        ...{ x: WIDTH / 2, y: TOP + place * room.h },
      });
    }
    if (index === 0) {
      const place = { x: WIDTH - MARGIN - QR, y: HEIGHT - FOOT - QR, w: QR, h: QR };
      page.addImage({ data: `image/png;base64,${qr}`, altText: address, ...place });
      page.addText([{ text: address, options: { hyperlink: { url: address } } }], {
        ...{ x: MARGIN, y: HEIGHT - FOOT - 0.5, w: WIDTH - QR - 3 * MARGIN, h: 0.4, fontSize: 14 },
      });
    }
    page.addNotes(slide.notes.join('\n'));
  }
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array<ArrayBuffer>;
}

/** The size of a PNG in pixels, from its head. Source: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOfPng(base64: string): { readonly width: number; readonly height: number } {
  const head = Uint8Array.from(atob(base64.slice(0, 32)), (char) => char.charCodeAt(0));
  const view = new DataView(head.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How much room the text of a slide has, in halves of one. */
function roomOf(index: number, pictures: number): number {
  if (index === 0) return 1.4;
  return pictures > 0 ? 1 : 2;
}

/** Points in which all lines have room. */
function sizeFor(lines: readonly string[], room: number): number {
  const signs = lines.join('').length + 30 * lines.length;
  return [28, 24, 20, 18, 16, 14].find((size) => signs * size * size < 290_000 * room) ?? 12;
}
