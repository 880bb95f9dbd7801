import { inflateSync } from 'node:zlib';

/** What is written in a PDF as Chromium makes it, in the order of painting and without spaces. */
export function pdfText(pdf: Buffer): string {
  const file = pdf.toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(\d+) 0 obj\b(.*?)endobj/gs)].map(([, id = '', body = '']) => [id, body]),
  );
  const streamOf = (body: string) => {
    const start = /stream\r?\n/.exec(body);
    if (!start) return '';
    const [, length = '0'] = /\/Length (\d+)/.exec(body.slice(0, start.index)) ?? [];
    const from = start.index + start[0].length;
    // By its length: the last byte may look like the end of a line.
    const data = body.slice(from, from + Number(length));
    return body.includes('/FlateDecode')
      ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
      : data;
  };
  const letters = new Map<string, ReadonlyMap<number, string>>();
  for (const [id, body] of objects) {
    const [, cmap = ''] = /\/ToUnicode (\d+) 0 R/.exec(body) ?? [];
    const map = objects.get(cmap);
    if (map) letters.set(`F${id}`, unicodes(streamOf(map)));
  }
  const contents = [...objects.values()].map((body) =>
    /\/Subtype ?\/(?:Image|Type1C|CIDFontType0C)|\/Length1/.test(body) ? '' : streamOf(body),
  );
  return contents.map((content) => written(content, letters)).join('');
}

/** The letters of a font's glyphs. */
function unicodes(cmap: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, lines = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      found.set(parseInt(glyph, 16), utf16(text));
    }
  }
  for (const [, lines = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first = '', last = '', text = ''] of lines.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      for (let glyph = from; glyph <= to; glyph++) {
        found.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - from));
      }
    }
  }
  return found;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}

/** The text that one content stream shows. */
function written(
  content: string,
  letters: ReadonlyMap<string, ReadonlyMap<number, string>>,
): string {
  let font: ReadonlyMap<number, string> | undefined;
  let out = '';
  for (const [, name, hex = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)) {
    if (name) font = letters.get(name);
    else {
      for (const glyph of hex.match(/.{4}/g) ?? []) out += font?.get(parseInt(glyph, 16)) ?? '';
    }
  }
  return out.replaceAll(/\s/g, '');
}
