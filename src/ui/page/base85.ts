/**
 * Bytes as text of a document: five signs for four bytes, of those that HTML and its scripts leave as
 * they are. Base64 takes a fifteenth more.
 */
const SIGNS =
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?~_>()[]{}@%$#';

/** Bytes of a group, and signs for them. */
const [BYTES, LETTERS] = [4, 5];

/** @returns the text of some bytes: how many they are, and a space, before them */
export function toBase85(bytes: Uint8Array): string {
  let text = `${bytes.length} `;
  for (let at = 0; at < bytes.length; at += BYTES) {
    let value = 0;
    for (let index = at; index < at + BYTES; index += 1) value = value * 256 + (bytes[index] ?? 0);
    let group = '';
    for (let sign = 0; sign < LETTERS; sign += 1) {
      group = (SIGNS[value % SIGNS.length] ?? '') + group;
      value = Math.floor(value / SIGNS.length);
    }
    text += group;
  }
  return text;
}

/** @returns the bytes of a text. @throws where it is none of `toBase85` */
export function fromBase85(text: string): Uint8Array {
  const [size = '', signs = ''] = text.trim().split(' ');
  const bytes = new Uint8Array(Math.ceil(signs.length / LETTERS) * BYTES);
  const values = new Map([...SIGNS].map((sign, value) => [sign, value]));
  for (let at = 0, to = 0; at < signs.length; at += LETTERS, to += BYTES) {
    let value = 0;
    for (let index = at; index < at + LETTERS; index += 1) {
      const digit = values.get(signs[index] ?? '');
      if (digit === undefined) throw new Error(`"${signs[index]}" is no sign of packed text`);
      value = value * SIGNS.length + digit;
    }
    for (let index = to + BYTES - 1; index >= to; index -= 1) {
      bytes[index] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes.subarray(0, Number(size));
}
