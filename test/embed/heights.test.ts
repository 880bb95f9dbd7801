import { expect, it } from 'vitest';
import { heightMessages } from '../../src/embed/heights.ts';

it('a height is told as ours, AMP’s, a learning platform’s and Pym’s', () => {
  expect(heightMessages(640, 'map-1')).toEqual([
    { type: 'lines-of-contact', version: 1, event: 'height', height: 640 },
    { sentinel: 'amp', type: 'embed-size', height: 640 },
    { subject: 'lti.frameResize', height: 640 },
    'pymxPYMxmap-1xPYMxheightxPYMx640',
  ]);
});

it.each([null, '', 'a b', 'x'.repeat(65), 'xPYMx<'])('Pym is not told for the name %j', (name) => {
  expect(heightMessages(640, name)).toHaveLength(3);
});
