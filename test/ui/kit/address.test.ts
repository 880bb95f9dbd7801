import { describe, expect, it } from 'vitest';
import { addressOf, termAddress } from '../../../src/ui/kit/address.ts';

describe('addressOf', () => {
  it('is a page below the root, or a part of the same document', () => {
    expect(addressOf('../', 'uk/method/')).toBe('../uk/method/');
    expect(addressOf('https://example.org/', '#method')).toBe('#method');
  });
});

describe('termAddress', () => {
  it('is an anchor of the glossary’s page, or of its part', () => {
    expect(termAddress('../glossary/', 'oblast')).toBe('../glossary/#oblast');
    expect(termAddress('', 'oblast')).toBe('#oblast');
    expect(termAddress('#glossary', 'oblast')).toBe('#glossary-oblast');
  });
});
