import { MESSAGES } from '../../src/content/messages/index.ts';
import { colouringOf } from '../../src/grammar/colouring.ts';
import { PALETTES } from '../../src/grammar/palette.ts';
import { NOTHING_OUTLINED, type Picture } from '../../src/map/picture.ts';
import { geography, outcome, scenario } from '../fixtures.ts';

const passes = scenario([{ zones: ['donetsk.ukraine'], outcome: outcome() }], { id: 'passes' });
const silent = scenario([], { id: 'silent' });
const toy = geography();
const families = ['Source Sans'];
const colourings = [silent, passes].map((one) => colouringOf(one, toy.ground.zones));

/**
 * A map's picture of two scenarios: "passes", which is shown, and "silent". What is not asked for
 * is the same object each time; colourings that are asked for have layers.
 */
export const picture = (part: Partial<Picture> = {}): Picture => ({
  ground: toy,
  families,
  colourings,
  atHand: part.colourings ?? colourings,
  shown: 'passes',
  palette: PALETTES.light,
  regionNames: MESSAGES.en.regionLabels,
  units: 'km',
  unconfirmed: false,
  outlined: NOTHING_OUTLINED,
  named: true,
  ...part,
});
