import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Termed } from '../../../src/ui/kit/Termed.tsx';

const terms = [{ id: 'de-jure', forms: ['de jure'] }];

describe('a text with words of the glossary', () => {
  it('leads from the first of them to their place there', () => {
    expect(
      render(<Termed text="Crimea de jure, not de jure." terms={terms} glossary="../glossary/" />),
    ).toBe('Crimea <a class="term" href="../glossary/#de-jure">de jure</a>, not de jure.');
  });

  it('leads to a place of the same page on the glossary itself', () => {
    expect(render(<Termed text="de jure" terms={terms} glossary="" />)).toBe(
      '<a class="term" href="#de-jure">de jure</a>',
    );
  });

  it('has no link where the term has stood before', () => {
    const places = new Map([['de jure', new Set<string>()]]);
    for (const text of ['de jure', 'other de jure']) {
      expect(render(<Termed text={text} terms={terms} places={places} glossary="" />)).toBe(text);
    }
  });

  it('writes what a text has of HTML as text', () => {
    expect(render(<Termed text="<b>de jure" terms={terms} glossary="" />)).toBe(
      '&lt;b><a class="term" href="#de-jure">de jure</a>',
    );
  });
});
