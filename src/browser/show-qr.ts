import type { qrOf } from './qr.ts';

/** Draws the QR code of an address where a sheet has room for one. */
export function showQr(code: Element, { size, squares }: ReturnType<typeof qrOf>): void {
  code.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const path = squares.map(([x, y]) => `M${x} ${y}h1v1h-1z`).join('');
  code.querySelector('path')?.setAttribute('d', path);
  code.removeAttribute('hidden');
}
