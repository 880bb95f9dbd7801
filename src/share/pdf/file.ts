import { zlibSync } from 'fflate';
import { joined, latin1 } from '../bytes/bytes.ts';

/** A reference to an object of the file, as others write it: "3 0 R". */
export type Reference = `${number} 0 R`;

/** The objects of a PDF file in the making. Source of all syntax: ISO 32000-1. */
export class PdfFile {
  readonly #objects: Uint8Array[] = [];

  /** Keeps a place for an object that others refer to before it is known. */
  reserve(): Reference {
    this.#objects.push(new Uint8Array());
    return `${this.#objects.length} 0 R`;
  }

  /** Adds an object, or fills the place kept for it. */
  add(text: string, place = this.reserve()): Reference {
    this.#objects[Number.parseInt(place) - 1] = latin1(text);
    return place;
  }

  /** Adds bytes with what is said of them, compressed. */
  stream(entries: string, bytes: Uint8Array, place = this.reserve()): Reference {
    const compressed = zlibSync(bytes, { level: 9 });
    const head = `<<${entries}/Filter/FlateDecode/Length ${compressed.length}>>stream\n`;
    this.#objects[Number.parseInt(place) - 1] = joined(
      latin1(head),
      compressed,
      latin1('\nendstream'),
    );
    return place;
  }

  /** Adds bytes that must stay readable without decompressing, as XMP does. */
  plainStream(entries: string, bytes: Uint8Array): Reference {
    const place = this.reserve();
    const head = `<<${entries}/Length ${bytes.length}>>stream\n`;
    this.#objects[Number.parseInt(place) - 1] = joined(latin1(head), bytes, latin1('\nendstream'));
    return place;
  }

  /** The whole file. @param id 16 bytes in hex that tell it from others */
  bytes(root: Reference, info: Reference, id: string): Uint8Array<ArrayBuffer> {
    // The four bytes tell programs that carry files around that this one is no text.
    const head = latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
    let at = head.length;
    const offsets: number[] = [];
    const parts = this.#objects.map((body, index) => {
      const part = joined(latin1(`${index + 1} 0 obj\n`), body, latin1('\nendobj\n'));
      offsets.push(at);
      at += part.length;
      return part;
    });
    const size = this.#objects.length + 1;
    const table = [
      `xref\n0 ${size}\n0000000000 65535 f \n`,
      ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`),
      `trailer\n<</Size ${size}/Root ${root}/Info ${info}/ID[<${id}><${id}>]>>\n`,
      `startxref\n${at}\n%%EOF\n`,
    ];
    return joined(head, ...parts, latin1(table.join('')));
  }
}

/** A text as PDF writes it outside of pages: UTF-16 in hex, with its mark. */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, '0'),
  );
  return `<feff${units.join('')}>`;
}
