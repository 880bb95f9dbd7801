import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Reading } from '../../../src/ui/reading/Reading.tsx';
import { localScenario, zone } from '../../fixtures.ts';
import { detailedProps, readingProps, textOf } from '../pages.ts';

const headings = (kind: 'proposal' | 'assessment') => {
  const props = detailedProps([localScenario([], { kind })], [zone('donetsk', 'ukraine')]);
  const html = render(<Reading {...readingProps(props)} />);
  return [...html.matchAll(/<h3>.*?<\/h3>/g)].map(([heading]) => textOf(heading));
};

describe('the text beside the map', () => {
  it('says of a proposal how it differs from others right after what it would change', () => {
    expect(headings('proposal')).toEqual([
      'What would change',
      'How the proposals differ',
      'Towns affected',
      'What is said about each region',
      'Open questions',
      'What was said about it',
      'Context',
      'Sources',
      'About this map',
    ]);
  });

  it('has neither towns nor answers beside an assessment', () => {
    expect(headings('assessment')).not.toContain('Towns affected');
    expect(headings('assessment')).not.toContain('What was said about it');
  });
});
