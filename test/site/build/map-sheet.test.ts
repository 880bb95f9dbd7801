import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usedRules, USED_CLASSES } from '../../../src/site/build/map-sheet.ts';

const WHOLE = readFileSync('node_modules/maplibre-gl/dist/maplibre-gl.css', 'utf8');
const sheet = usedRules(WHOLE);
const classesIn = (css: string) => new Set(css.match(/(?<=\.)maplibregl-[\w-]+/g));

describe('the map’s sheet', () => {
  it('keeps what MapLibre says of every class that the map has', () => {
    const known = classesIn(WHOLE);
    for (const name of USED_CLASSES) {
      if (known.has(name)) expect(sheet).toContain(`.${name}`);
    }
  });

  it('has no rule for another class, no picture and no animation', () => {
    expect([...classesIn(sheet)].filter((name) => !USED_CLASSES.has(name))).toEqual([]);
    expect(sheet).not.toMatch(/url\(|@keyframes/);
  });

  it('keeps the condition of a rule, and drops one without rules', () => {
    const css = '@media print{.maplibregl-map{color:red}}@media screen{.maplibregl-popup{top:0}}';
    expect(usedRules(css)).toBe('@media print{.maplibregl-map{color:red}}');
  });

  it('keeps of a rule the selectors that are used', () => {
    expect(usedRules('.maplibregl-map,.maplibregl-popup{top:0}')).toBe('.maplibregl-map{top:0}');
  });
});
