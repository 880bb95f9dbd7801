import type { Palette } from '../grammar/palette.ts';
import { CELL, SHAPES, type Shape } from '../grammar/pattern.ts';
import { PATTERNS, patternKey, type Treatment } from '../grammar/treatment.ts';
import { CONTROLS } from '../model/scenario.ts';

/** The map's patterns in all hues, once for the page; swatches refer to them by `patternUrl`. */
export function PatternDefs({ palette }: { palette: Palette }) {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      {PATTERNS.flatMap((kind) =>
        CONTROLS.map((hue) => (
          <pattern
            key={patternKey({ kind, hue })}
            id={patternId({ kind, hue })}
            width={CELL}
            height={CELL}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            {SHAPES[kind].map((shape, index) => (
              <PatternShape key={index} shape={shape} colour={palette.hues[hue]} />
            ))}
          </pattern>
        )),
      )}
    </svg>
  );
}

/** The paint of a pattern, as an SVG `fill` names it. */
export function patternUrl(pattern: NonNullable<Treatment['pattern']>): string {
  return `url(#${patternId(pattern)})`;
}

function PatternShape({ shape, colour }: { shape: Shape; colour: string }) {
  return shape.kind === 'bar' ? (
    <rect width={shape.width * CELL} height={CELL} fill={colour} />
  ) : (
    <circle cx={shape.x * CELL} cy={shape.y * CELL} r={shape.radius * CELL} fill={colour} />
  );
}

function patternId(pattern: NonNullable<Treatment['pattern']>): string {
  return `pattern-${patternKey(pattern).replace(':', '-')}`;
}
