import { encode } from 'uqr';

/** The QR code of an address: its dark squares in a square of `size`, quiet room included. */
export interface QrCode {
  readonly size: number;
  readonly squares: readonly (readonly [x: number, y: number])[];
}

export function qrOf(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [[x, y] as const] : [])),
  );
  return { size, squares };
}
