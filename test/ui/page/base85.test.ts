import { expect, it } from 'vitest';
import { fromBase85, toBase85 } from '../../../src/ui/page/base85.ts';

it.each([0, 1, 3, 4, 5, 256, 1001])('%i bytes come back as they were', (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 167 + 255) % 256);
  const text = toBase85(bytes);
  expect(fromBase85(text)).toEqual(bytes);
  expect(text.split(' ')[1]).toHaveLength(Math.ceil(size / 4) * 5);
});

it('its signs end no script, and begin no tag and no reference', () => {
  const all = toBase85(Uint8Array.from({ length: 65_536 }, (_, index) => (index * 7919) % 256));
  expect(all).not.toMatch(/[<&"'`\\\n]/);
});

it('a sign that is none of it is named', () => {
  expect(() => fromBase85('4 00<00')).toThrow('"<" is no sign of packed text');
});
