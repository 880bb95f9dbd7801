import type { Forms } from '../forms.ts';
import { quotingIn } from '../setting.ts';
import { style } from './style.ts';

const quoted = quotingIn(style);

/** The words of drawn areas in English. */
export const areas = {
  title: '3. Areas that you draw',
  how: 'Does the text name territory that no zone fits, such as a strip along a river? Draw it as an area of its own. What you say about an area takes precedence over its zones; where areas overlap, the later one counts.',
  inFile:
    'This copy has no map to draw on: areas are drawn by their corners. They are measured on the outlines of its maps, which are coarser than the site’s.',
  byList: 'Add an area by its corners',
  onMap: 'Draw an area on the map',
  undo: 'Undo',
  name: (number: string) => `Area ${number}`,
  control: 'Who would control it?',
  certainty: 'How certain is that?',
  certainties: {
    said: 'The text says so',
    concluded: 'It follows from the text',
    open: 'How much of it is left open',
  },
  edit: 'Change its corners',
  remove: 'Remove the area',
  measuring: 'The areas are being measured…',
  unmeasured: (why: string) => `The areas could not be measured: ${why}.`,
  notMeasured: 'its areas are not measured yet',
  again: 'Try again',
  position: (north: string, east: string) => `${north}° N, ${east}° E`,
  held: {
    ukraine: (area: string) => `${area} held by Ukraine`,
    russia: (area: string) => `${area} held by Russia`,
  },
  nothing: 'no territory that counts here',
  beyond: (area: string) =>
    `${area} of what you drew lies outside the regions of this map and is not counted.`,
  open: (area: string) => `up to ${area} of it is left open by the text`,
  inArea: (zone: string, area: string) => `${zone}, within ${area}`,
  outside: (zone: string) => `${zone}, outside the drawn areas`,
  corners: {
    title: (area: string) => `Corners of ${area}`,
    how: 'Set at least three corners in the order in which they go around the area: choose a town, or type latitude and longitude in degrees.',
    count: { one: '# corner', other: '# corners' } as Forms,
    town: 'Town',
    addTown: 'Add the town as a corner',
    latitude: 'Latitude (north), degrees',
    longitude: 'Longitude (east), degrees',
    addPoint: 'Add the point as a corner',
    after: 'Put the new corner',
    last: 'at the end',
    first: 'before corner 1',
    afterCorner: (number: string) => `after corner ${number}`,
    corner: (number: string, place: string) => `Corner ${number}: ${place}`,
    latitudeOf: (number: string) => `Latitude of corner ${number}`,
    longitudeOf: (number: string) => `Longitude of corner ${number}`,
    near: (town: string) => `near ${town}`,
    removed: (number: string) => `Remove corner ${number}`,
    finish: 'Finish the area',
    cancel: 'Discard',
  },
  map: {
    opening: 'The map is loading…',
    failed: (why: string) =>
      `The map cannot be opened here (${why}). Areas can be added by their corners.`,
    how: 'Set corner after corner by clicking or tapping; then press the first corner again, or “Finish the area”. In a finished area, choose it and drag its corners.',
    label: 'Map for drawing',
    draw: 'Set corners',
    move: 'Move corners',
    back: 'Take back the last corner',
    close: 'Close the map',
  },
  faults: {
    number: (value: string) => `${quoted(value)} is not a number of degrees.`,
    few: (count: string) => `An area needs at least three corners; this one has ${count}.`,
    many: (count: string, most: string) =>
      `An area may have at most ${most} corners; this one has ${count}.`,
    outside: (corner: string, place: string) => `Corner ${corner} lies outside Ukraine: ${place}.`,
    crossing: (one: string, other: string) =>
      `The edge after corner ${one} meets the edge after corner ${other}: the edges of an area may not cross or touch.`,
    full: (most: string) => `A map may have at most ${most} areas.`,
  },
};
