import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { GroundChart } from '../../../src/ui/reading/GroundChart.tsx';
import { localScenario, outcome, zone } from '../../fixtures.ts';
import { detailedProps, readingProps } from '../pages.ts';

const zones = [
  zone('donetsk', 'russia', 7500),
  zone('donetsk', 'ukraine', 2500),
  zone('sumy', 'ukraine', 23000),
];
const deal = localScenario([
  { zones: ['donetsk.ukraine'], outcome: outcome() },
  { zones: ['donetsk.russia'], outcome: outcome() },
]);
const html = render(<GroundChart {...readingProps(detailedProps([deal], zones))} />);

describe('GroundChart', () => {
  it('has a bar for each region that the scenario speaks of, and for no other', () => {
    expect([...html.matchAll(/<li><span>([\w ]+)/g)].map(([, name]) => name)).toEqual([
      'Donetsk region',
    ]);
  });

  it('divides the bar by area, one part after the other', () => {
    const parts = [...html.matchAll(/<rect x="([\d.]+%)" width="([\d.]+%)"[^>]*class="([\w-]+)"/g)];
    expect(parts.map(([, ...part]) => part)).toEqual([
      ['0%', '75%', 'ground-russia-quiet'],
      ['75%', '25%', 'ground-ukraine-reported'],
    ]);
  });

  it('lays the map’s own pattern on ground that would change hands', () => {
    expect(html.match(/fill="url\(#p-stripes-russia\)"/g)).toHaveLength(1);
  });

  it('is silent for those who hear the table instead', () => {
    expect(html).toContain('aria-hidden="true"');
  });
});
