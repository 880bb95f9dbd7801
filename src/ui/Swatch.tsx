import { edgeColour, groundColour, type Palette } from '../grammar/palette.ts';
import type { Treatment } from '../grammar/treatment.ts';
import { patternUrl } from './PatternDefs.tsx';

/** A sample of ground, drawn with the map's own colours, patterns and edge. */
export function Swatch({ treatment, palette }: { treatment: Treatment; palette: Palette }) {
  const { ground, strength, pattern } = treatment;
  return (
    <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
      <rect width="34" height="20" fill={groundColour(palette, ground, strength)} />
      {pattern && <rect width="34" height="20" fill={patternUrl(pattern)} />}
      <path
        d="M1 1H33V19H1Z"
        fill="none"
        stroke={edgeColour(palette, ground, strength)}
        stroke-width="2"
      />
    </svg>
  );
}
