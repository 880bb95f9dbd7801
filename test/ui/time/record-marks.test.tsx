import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/model/localise.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { RecordMarks } from '../../../src/ui/time/RecordMarks.tsx';
import { scenario, zone } from '../../fixtures.ts';
import { detailedProps } from '../pages.ts';

type Kind = Scenario['kind'];
const zones = [zone('donetsk', 'russia')];
const record = (id: string, title: string, date: string, kind: Kind = 'proposal') => ({
  ...localise(scenario([]), 'en'),
  id,
  title,
  date,
  kind,
});
const records = [
  record('late', 'Late', '2025-08-12'),
  record('early', 'Early', '2025-08-02'),
  record('line', 'Line', '2025-08-08', 'assessment'),
  record('before', 'Before', '2024-01-01'),
];
const props = detailedProps(records, zones);
const linkTo = ({ scenario: id }: { readonly scenario?: string }) => `./${id}/`;
const html = (change = {}) =>
  render(
    <RecordMarks
      {...props}
      {...change}
      series={props.details.series}
      actions={{ ...props.actions, linkTo }}
    />,
  );
const marks = (text: string) => text.match(/<a [^>]*>/g) ?? [];

describe('the marks of records at the time control', () => {
  it('are links to the proposals, from the oldest to the newest', () => {
    const names = marks(html()).map((mark) => /aria-label="([^"]*)"/.exec(mark)?.[1]);
    expect(names).toEqual(['Before', 'Early', 'Late']);
    expect(html()).toContain('href="./early/"');
    expect(html()).toContain('title="2\u00a0August 2025: Early"');
  });

  it('are one stop for the keyboard: that of the record that is shown', () => {
    expect(marks(html()).map((mark) => /tabindex="(-?\d)"/.exec(mark)?.[1])).toEqual([
      '-1',
      '-1',
      '0',
    ]);
    expect(marks(html()).filter((mark) => mark.includes('aria-current="true"'))).toHaveLength(1);
  });

  it('can be reached where the record that is shown has no mark', () => {
    const state = { ...props.state, view: { ...props.state.view, scenario: 'line' } };
    expect(marks(html({ state })).map((mark) => /tabindex="(-?\d)"/.exec(mark)?.[1])).toEqual([
      '0',
      '-1',
      '-1',
    ]);
  });

  it('stand at the first day of the chart where they are older', () => {
    expect(html()).toMatch(/left:0%.*Before/);
  });
});
