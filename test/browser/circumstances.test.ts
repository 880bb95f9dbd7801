import { describe, expect, it } from 'vitest';
import { mayLoadEarly } from '../../src/browser/circumstances.ts';

const desktop = { saveData: false, effectiveType: '4g', memory: 8, width: 1440 };

describe('mayLoadEarly', () => {
  it('is so on a good connection and a large device', () => {
    expect(mayLoadEarly(desktop)).toBe(true);
  });

  it('is so where the browser tells nothing but a large window', () => {
    expect(mayLoadEarly({ width: 1440 })).toBe(true);
  });

  it.each([
    ['data is to be saved', { saveData: true }],
    ['the connection is slow', { effectiveType: '3g' }],
    ['the device has little memory', { memory: 2 }],
    ['the window is a phone’s', { width: 390 }],
  ])('is not so where %s', (_why, part) => {
    expect(mayLoadEarly({ ...desktop, ...part })).toBe(false);
  });
});
