import { CELL, SHAPES } from '../grammar/pattern.ts';
import { edgeColour, groundColour, type Palette } from '../grammar/palette.ts';
import { treatmentKey, type Treatment } from '../grammar/treatment.ts';

/** A sample of ground, drawn with the map's own colours, patterns and edge. */
export function Swatch({ treatment, palette }: { treatment: Treatment; palette: Palette }) {
  const { ground, strength, pattern } = treatment;
  const id = `pattern-${treatmentKey(treatment).replaceAll(/[^a-z]/g, '-')}`;
  return (
    <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
      {pattern && (
        <pattern
          id={id}
          width={CELL}
          height={CELL}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          {SHAPES[pattern.kind].map((shape, index) =>
            shape.kind === 'bar' ? (
              <rect
                key={index}
                width={shape.width * CELL}
                height={CELL}
                fill={palette.hues[pattern.hue]}
              />
            ) : (
              <circle
                key={index}
                cx={shape.x * CELL}
                cy={shape.y * CELL}
                r={shape.radius * CELL}
                fill={palette.hues[pattern.hue]}
              />
            ),
          )}
        </pattern>
      )}
      <rect width="34" height="20" fill={groundColour(palette, ground, strength)} />
      {pattern && <rect width="34" height="20" fill={`url(#${id})`} />}
      <rect
        x="1.5"
        y="1.5"
        width="31"
        height="17"
        fill="none"
        stroke={edgeColour(palette, ground, strength)}
        stroke-width="3"
      />
    </svg>
  );
}
