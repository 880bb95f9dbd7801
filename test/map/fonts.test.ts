import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { FAMILIES, fontIn, labelFamilies } from '../../src/map/fonts.ts';

afterEach(() => vi.unstubAllGlobals());

it('labels have the families of the figure’s names, so that both show the same font', async () => {
  const rule = /\.name \{[^}]*font-family: ([^;]+);/.exec(
    readFileSync('src/figure/figure.css', 'utf8'),
  )?.[1];
  vi.stubGlobal('document', { fonts: { load: async () => [] } });
  const families = rule?.split(', ').map((name) => name.replaceAll("'", ''));
  // MapLibre adds the last one itself.
  expect([...(await labelFamilies('Київ')), 'sans-serif']).toEqual(families);
});

it('a family that can’t be had is left out', async () => {
  vi.stubGlobal('document', {
    fonts: {
      load: async (font: string) => {
        if (font.includes(`600 24px "${FAMILIES[1]}"`)) throw new Error('NetworkError');
        return [];
      },
    },
  });
  expect(await labelFamilies('Kyiv')).toEqual(['Source Sans', 'Small Sans', 'system-ui']);
});

it('the weight is read off a name that no font has', () => {
  expect(fontIn(['Source Sans'], 600)).toEqual(['SemiBold', 'Source Sans']);
  expect(fontIn(['Source Sans'], 400)).toEqual(['Source Sans']);
  expect(readFileSync('src/ui/kit/tokens.css', 'utf8')).not.toContain('SemiBold');
});
