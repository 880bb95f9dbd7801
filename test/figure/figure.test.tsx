import { colouringOf } from '../../src/grammar/colouring.ts';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Figure } from '../../src/figure/Figure.tsx';
import { FigureDefs, LateDefs } from '../../src/figure/FigureDefs.tsx';
import { frameFor } from '../../src/figure/frame.ts';
import { shapesOf } from '../../src/figure/shapes.ts';
import { classOf } from '../../src/grammar/classes.ts';
import { plainCss } from '../../src/grammar/css.ts';
import { PALETTES } from '../../src/grammar/palette.ts';
import { treatmentOf, type Treatment } from '../../src/grammar/treatment.ts';
import { mapStyle } from '../../src/map/style.ts';
import { outcomesOf } from '../../src/model/outcome.ts';
import { geography, outcome, REGIME, scenario } from '../fixtures.ts';
import { picture } from '../map/picture.ts';

const toy = geography();
const frame = frameFor(
  { id: 'test', width: 400, height: 300, insets: { top: 0, right: 0, bottom: 0, left: 0 } },
  [36, 48, 38, 49],
);
const passes = scenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }], { id: 'passes' });
const outcomes = outcomesOf(passes, toy.ground.zones);
const treatmentIn = (index: number): Treatment => {
  const zone = toy.ground.zones[index];
  const said = zone && outcomes.get(zone.id);
  if (!zone || !said) throw new Error('no zone');
  return treatmentOf(zone, said);
};
const zones = toy.ground.zones.map(({ id }, index) => ({
  id,
  treatment: treatmentIn(index),
  name: `name of ${id}`,
}));
const draw = () =>
  render(<Figure frame={frame} title="Title" description="Description" zones={zones} />);

describe('Figure', () => {
  it('gives every zone an element with an accessible name', () => {
    for (const { name } of zones) expect(draw()).toContain(`role="img" aria-label="${name}"`);
  });

  it('has a title and a description that the figure refers to', () => {
    expect(draw()).toContain('aria-labelledby="test-title"');
    expect(draw()).toContain('<title id="test-title">Title</title>');
    expect(draw()).toContain('<desc id="test-description">Description</desc>');
  });

  it('stripes ground that changes hands, and no other', () => {
    expect(draw().match(/url\(#p-stripes-russia-test\)/g)).toHaveLength(1);
  });

  it('has the line of before 24 February 2022 where it is asked for, below the line of contact', () => {
    expect(draw()).not.toContain('lineBefore2022');
    const drawn = render(
      <Figure frame={frame} title="Title" description="" zones={zones} before2022 />,
    );
    const at = drawn.indexOf('href="#s-lineBefore2022"');
    expect(at).toBeGreaterThan(0);
    expect(drawn.indexOf('href="#s-contactLine"')).toBeGreaterThan(at);
    const defs = render(<FigureDefs shapes={shapesOf(toy, 0)} frames={[frame]} />);
    expect(defs).toMatch(/id="s-lineBefore2022" d="M\d/);
  });

  it('has what is not confirmed over what Ukraine holds alone, and only where it is asked for', () => {
    expect(draw()).not.toContain('s-unconfirmed');
    const drawn = render(
      <Figure frame={frame} title="Title" description="" zones={zones} unconfirmed />,
    );
    const clips = [...drawn.matchAll(/clip-path="url\(#c-([^)]*)\)"><use href="#s-unconfirmed"/g)];
    const ukrainian = zones.map(({ id }) => id).filter((id) => id.endsWith('.ukraine'));
    expect(clips.map(([, zone]) => zone)).toEqual(ukrainian);
    const defs = render(
      <LateDefs shapes={{ unconfirmed: 'M0 0', lineBefore2022: 'M1 1' }} frames={[frame]} />,
    );
    expect(defs).toContain('<path id="s-unconfirmed" d="M0 0"');
    expect(defs).toContain('<path id="s-lineBefore2022" d="M1 1"');
    expect(defs).toContain(`id="p-unconfirmed-${frame.id}"`);
  });

  it('is the same to the byte for the same input', () => {
    expect(draw()).toBe(draw());
  });
});

describe('FigureDefs', () => {
  const defs = render(<FigureDefs shapes={shapesOf(toy, 0)} frames={[frame]} />);

  it('has the shape of every zone, and the line of contact between them', () => {
    for (const { id } of zones) expect(defs).toMatch(new RegExp(`id="s-${id}" d="M\\d+`));
    expect(defs).toMatch(/id="s-contactLine" d="M\d+ \d+l0-?\s?\d+"/);
  });

  it('has every pattern that the figure names', () => {
    for (const [, id] of draw().matchAll(/fill="url\(#([^)]+)\)"/g)) {
      expect(defs).toContain(`<pattern id="${id}"`);
    }
  });

  it('leaves to late ones the patterns that no figure is painted with, in every scale', () => {
    const idsOf = (html: string) =>
      [...html.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    const isUsed = (key: string) => key === 'stripes:russia';
    const shapes = shapesOf(toy, 0);
    const first = idsOf(render(<FigureDefs shapes={shapes} frames={[frame]} patterns={isUsed} />));
    const late = idsOf(
      render(<LateDefs shapes={shapes} frames={[frame]} patterns={(key) => !isUsed(key)} />),
    );
    expect(first).toEqual(['p-stripes-russia', `p-stripes-russia-${frame.id}`]);
    const ofBoth = [...first, ...late].filter((id) => !id?.startsWith('p-unconfirmed'));
    expect(ofBoth.toSorted()).toEqual(idsOf(defs).toSorted());
  });
});

describe('figure and map', () => {
  const style = mapStyle(
    picture({ ground: toy, colourings: [colouringOf(passes, toy.ground.zones)] }),
  );
  const paint = (layer: string) =>
    JSON.stringify(style.layers.find(({ id }) => id === layer)?.paint ?? {});

  it('give each zone the same colour', () => {
    const css = plainCss(PALETTES.light);
    for (const { id, treatment } of zones) {
      const rule = new RegExp(`\\.${classOf.ground(treatment)}\\{fill:(#\\w+)\\}`).exec(css);
      expect(paint('ground:passes')).toContain(`"${id}","${rule?.[1]}"`);
    }
  });

  it('mark rules of their own and recognition alike, inside of the zone', () => {
    const ruled = scenario(
      [
        {
          zones: ['donetsk.ukraine'],
          outcome: outcome({ control: 'unresolved', recognition: 'de-facto', regime: REGIME }),
        },
      ],
      { id: 'ruled' },
    );
    const colouring = colouringOf(ruled, toy.ground.zones);
    const { layers } = mapStyle(picture({ ground: toy, colourings: [colouring], shown: 'ruled' }));
    const drawn = toy.ground.zones.flatMap(({ id }) => {
      const treatment = colouring.treatments.get(id);
      return treatment ? [{ id, treatment, name: id }] : [];
    });
    const html = render(<Figure frame={frame} title="" description="" zones={drawn} />);
    expect(html).toContain('fill="url(#p-lattice-unresolved-test)"');
    expect(
      html.match(/class="recognition de-facto recognised-unresolved" clip-path/g),
    ).toHaveLength(1);
    expect(layers.find(({ id }) => id === 'pattern:ruled:lattice:unresolved')).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['donetsk.ukraine']]],
    });
    const line = layers.find(({ id }) => id === 'recognition:ruled:de-facto');
    expect(line).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['donetsk.ukraine']]],
      paint: { 'line-opacity': 1, 'line-dasharray': expect.any(Array) as unknown },
    });
  });

  it('give each zone the same pattern', () => {
    expect(style.layers.find(({ id }) => id === 'pattern:passes:stripes:russia')).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['donetsk.ukraine']]],
      paint: { 'fill-pattern': 'stripes:russia' },
    });
    expect(zones.map(({ treatment }) => treatment.pattern)).toEqual([
      { kind: 'stripes', hue: 'russia' },
      null,
    ]);
  });
});
