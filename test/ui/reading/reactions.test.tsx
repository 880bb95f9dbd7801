import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/model/scenario.ts';
import { Reading } from '../../../src/ui/reading/Reading.tsx';
import { localScenario, same, zone } from '../../fixtures.ts';
import { plain } from '../../plain.ts';
import { detailedProps, readingProps, textOf } from '../pages.ts';

const draw = (reactions: Scenario['reactions']) =>
  plain(
    textOf(
      render(
        <Reading
          {...readingProps(
            detailedProps([localScenario([], { reactions })], [zone('donetsk', 'ukraine')]),
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

  it('has no heading where nothing was read', () => {
    expect(draw([])).not.toContain('What was said about it');
  });
});
