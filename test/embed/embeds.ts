import fc from 'fast-check';
import type { Embed } from '../../src/embed/address.ts';
import { EMBED_CONTROLS, FITS, STARTS, type EmbedOptions } from '../../src/embed/options.ts';
import { PLAIN_VIEW } from '../../src/model/view.ts';
import { EXTENT_PRESETS } from '../../src/share/options/options.ts';
import { choices, views } from '../url/views.ts';

export const options: fc.Arbitrary<EmbedOptions> = fc.record({
  scenarios: fc.uniqueArray(fc.constantFrom(...choices.scenario), { minLength: 1 }),
  extent: fc.constantFrom(...EXTENT_PRESETS),
  controls: fc.uniqueArray(fc.constantFrom(...EMBED_CONTROLS)),
  start: fc.constantFrom(...STARTS),
  fit: fc.constantFrom(...FITS),
  origins: fc.uniqueArray(fc.constantFrom('https://a.example', 'http://localhost:8080')),
});

const { compare, divide } = PLAIN_VIEW;
const COMPARING = { compare, divide };

/** Every embed that an address can ask for. */
export const embeds: fc.Arbitrary<Embed> = fc.record({
  version: fc.option(fc.constantFrom('2025-08-08-1a2b3c4d', '2026-01-01-00000000')),
  // They have the ground of one day.
  view: views.map((view) => (view.vsDay === null ? view : { ...view, ...COMPARING, vsDay: null })),
  options,
});
