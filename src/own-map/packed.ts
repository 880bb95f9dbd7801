import { deflateSync, inflateSync, strToU8 } from 'fflate';

/** A long text as letters that links may have: deflated, in base64url. */
export function packed(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * The text again, or undefined where the letters are none.
 * @param most how many bytes it may have: what would be more is never unpacked
 */
export function unpacked(letters: string, most: number): string | undefined {
  try {
    const raw = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const out = new Uint8Array(most + 1);
    const bytes = inflateSync(
      Uint8Array.from(raw, (one) => one.charCodeAt(0)),
      { out },
    );
    if (bytes.length > most) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
