import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { localise } from '../../../src/model/localise.ts';
import type { Subject } from '../../../src/model/view.ts';
import { Card } from '../../../src/ui/card/Card.tsx';
import type { Details, LocalPlace } from '../../../src/ui/page/page-data.ts';
import { ASSESSMENT, EVERY_FORM, ZONES } from '../../shapes.ts';
import { detailedProps, textOf } from '../pages.ts';

const records = [EVERY_FORM, ASSESSMENT].map((record) => localise(record, 'en'));
const place = (part: Partial<LocalPlace>): LocalPlace => ({
  id: 'town',
  kind: 'town',
  name: 'Town',
  at: [37, 48],
  rank: 2,
  population: 5000,
  populationYear: 2022,
  ...part,
});
const places = [
  place({}),
  place({ id: 'abroad', name: 'Abroad', population: null, populationYear: null }),
  place({ id: 'kakhovka-dam', kind: 'site', name: 'Dam' }),
];
const placeZones = { town: 'kherson.ukraine', 'kakhovka-dam': 'kherson.russia' } as const;

const draw = (subject: Subject, part: Partial<Details> = {}) => {
  const props = detailedProps(records, ZONES, {}, places, placeZones);
  return textOf(
    render(<Card subject={subject} {...props} details={{ ...props.details, ...part }} />),
  );
};

describe('Card', () => {
  it('of a region has each part with its area, what each record says of it, and its towns', () => {
    const text = draw({ kind: 'region', id: 'kherson' });
    expect(text).toMatch(/^Kherson region/);
    expect(text).toMatch(
      /Held by Russia \(assessed, 8 August 2025\): 40 km²\s?, 40% of the region/,
    );
    expect(text).toMatch(/Every form.*One part of the region\..*Zones by name\..*A line/);
    expect(text).toMatch(/Towns on this map ?Town$/);
  });

  it('of a zone says of an amount that was not published that it was not', () => {
    const text = draw({ kind: 'zone', id: 'kharkiv.russia' });
    expect(text).toContain('Nobody published how much.');
    expect(text).toMatch(/not published/i);
  });

  it('of a town says where it lies, how many lived there and what each record says', () => {
    const text = draw({ kind: 'place', id: 'town' });
    expect(text).toContain('5,000 people on 1 January 2022');
    expect(text).toContain('Lies in: Kherson region, Ukrainian-held part');
    expect(text).toContain('Zones by name.');
  });

  it('of a place outside of the regions says that no record is about it', () => {
    expect(draw({ kind: 'place', id: 'abroad' })).toMatch(/Outside the nine regions/);
  });

  it('of a site has what is said of it apart from the ground around it', () => {
    const text = draw({ kind: 'place', id: 'kakhovka-dam' });
    expect(text).toMatch(/What is said of kakhovka-dam\. ?◐ Inferred/);
    expect(text).toMatch(/A line ?○ not addressed/i);
    expect(text).toMatch(/the area around it.*One part of the region\./);
  });

  it('of a town says since which line it has the holder of the day', () => {
    const town = { kind: 'place', id: 'town' } as const;
    expect(draw(town)).toContain('Held by Ukraine on all lines of the archive, from 1 August 2025');
    expect(draw(town, { flips: { town: [3, 5] } })).toContain(
      'Held by Ukraine on all lines since that of 6 August 2025.',
    );
    expect(draw({ kind: 'place', id: 'abroad' })).not.toContain('on all lines');
  });

  it('of a zone says how much of it the other side had on the first line', () => {
    const past = { gained: { 'kherson.russia': 12 }, before2022: {} };
    const said = 'Of this, 12 km² was held by Ukraine on the archive’s first line';
    expect(draw({ kind: 'zone', id: 'kherson.russia' }, { past })).toContain(said);
    expect(draw({ kind: 'zone', id: 'kherson.ukraine' }, { past })).toContain(
      'shows the same for all of it',
    );
    expect(draw({ kind: 'zone', id: 'kherson.russia' })).not.toContain('first line');
  });
});
