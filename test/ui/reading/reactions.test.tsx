import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario.ts';
import { Reading } from '../../../src/ui/reading/Reading.tsx';
import { localScenario, same, zone } from '../../fixtures.ts';
import { plain } from '../../plain.ts';
import { detailedProps, readingProps, textOf } from '../pages.ts';

const draw = (reactions: Scenario['reactions'], kind: Scenario['kind'] = 'proposal') =>
  plain(
    textOf(
      render(
        <Reading
          {...readingProps(
            detailedProps([localScenario([], { reactions, kind })], [zone('donetsk', 'ukraine')]),
          )}
        />,
      ),
    ),
  );

describe('what was said of a record', () => {
  it('is told with who said it, on which day, and where that was read', () => {
    const text = draw([
      { who: ['us'], date: '2025-01-03', text: same('Maybe.'), sources: ['paper'] },
      { who: ['ukraine', 'europe'], date: '2025-01-04', text: same('No.'), sources: ['paper'] },
    ]);
    expect(text).toContain('What was said about it');
    expect(text).toContain('United States, 3 January 2025. Maybe. [1]');
    expect(text).toContain('Ukraine, European states, 4 January 2025. No. [1]');
  });

  it('says of a proposal that no other answer was found, or none at all', () => {
    const one = { who: ['us'], date: '2025-01-03', text: same('Maybe.'), sources: ['paper'] };
    expect(draw([one as Scenario['reactions'][number]])).toContain(
      'Where the answer of a side is missing here, none was found',
    );
    expect(draw([])).toContain('What was said about itNo answer of any side was found');
  });

  it('has no heading beside an assessment of which nothing was read', () => {
    expect(draw([], 'assessment')).not.toContain('What was said about it');
  });
});
