import { describe, expect, it } from 'vitest';
import { lengthKm } from '../../geodata/lib/area.js';
import { edgesOf, linesOf, polygonsOf } from '../../geodata/lib/geometry.js';
import { contactLine, drift, manifest, numberOf, ofKind, sum, verticesOf, zones } from './files.js';

describe('the contact line', () => {
  const [line] = contactLine;
  const lines = linesOf(line?.geometry ?? null);

  it('is one feature of its day, with its length', () => {
    expect(contactLine.length).toBe(1);
    expect(line?.properties).toMatchObject({
      id: 'contact-line',
      line_date: manifest().line_date,
    });
    expect(drift(sum(lines.map(lengthKm)), numberOf(line, 'length_km'))).toBeLessThan(0.001);
  });

  it('runs along edges that ground of both holders has', () => {
    const edgesBy = (holder: string): Set<string> =>
      new Set(
        zones
          .filter(({ properties }) => properties?.holder === holder)
          .flatMap(({ geometry }) => polygonsOf(geometry).flat().flatMap(edgesOf))
          .flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
      );
    const [ukraine, russia] = [edgesBy('ukraine'), edgesBy('russia')];
    const stray = lines
      .flatMap(edgesOf)
      .map(([a, b]) => `${a} ${b}`)
      .filter((edge) => !ukraine.has(edge) || !russia.has(edge));
    expect(stray).toEqual([]);
  });

  it('touches the state border at ends of its lines only', () => {
    const border = new Set(
      ofKind('border-ukraine').flatMap(({ geometry }) => linesOf(geometry).flat().map(String)),
    );
    const inner = lines.flatMap((positions) => positions.slice(1, -1).map(String));
    expect(inner.filter((position) => border.has(position))).toEqual([]);
  });

  it('leaves Crimea alone', () => {
    const crimea = verticesOf(zones.filter((feature) => feature.id === 'crimea.russia'));
    expect(lines.flat().filter((position) => crimea.has(String(position)))).toEqual([]);
  });
});
