import type { Content } from '../say/content.ts';
import type { Saying } from '../say/status.ts';
import { setBalanced } from '../type/block.ts';
import type { Texts } from './arrange.ts';
import { headOf } from './head.ts';
import { keyPart, LEAST_COLUMN, type Entry } from './key.ts';
import { highest, NOTHING, textPart, type Part } from './part.ts';
import { inColumn, sayingOf, setting, sizeIn, type Setup } from './setup.ts';

/** Lines that a caption may take, and the credit in a column and across the sheet. */
const LINES = { caption: 9, credit: [8, 6] } as const;
const SIZES = { key: 12, caption: 12.5, credit: 9.5 } as const;
const LEAST_CREDIT = 8.5;
/** Most columns of a legend. */
const MOST_COLUMNS = 3;

/** The texts of a figure, ready to be set in any width: as high as the highest of those it keeps room for. */
export function textsOf(setup: Setup): Texts {
  const { content, entries, reserved } = setup;
  const contents = reserved.map((one) => one.content);
  return {
    head: (width) => headOf(setup, width),
    key: (width) => {
      const height = highest(reserved.map((one) => keyOf(one.entries, setup, width)));
      return { ...keyOf(entries, setup, width), height };
    },
    credit: (width) =>
      atFoot(
        creditOf(content, setup, width),
        highest(contents.map((one) => creditOf(one, setup, width))),
      ),
    captions: content.pictures.flatMap(({ caption, prefix }, index) =>
      caption
        ? [
            (width: number) => {
              const captions = contents.map((one) => one.pictures[index]?.caption ?? caption);
              const height = highest(captions.map((one) => captionOf(one, prefix, setup, width)));
              return { ...captionOf(caption, prefix, setup, width), height };
            },
          ]
        : [],
    ),
  };
}

/** A part in a room that may be higher, at its lower edge. */
function atFoot(part: Part, height: number): Part {
  return { ...part, height, at: (x, y) => part.at(x, y + height - part.height) };
}

function captionOf(caption: Saying, prefix: string, setup: Setup, width: number): Part {
  return sayingOf(caption, `${prefix}caption`, SIZES.caption, LINES.caption, setup)(width);
}

function creditOf({ credit }: Content, setup: Setup, width: number): Part {
  const { palette } = setup;
  const size = Math.max(LEAST_CREDIT, sizeIn(setup, SIZES.credit));
  const room = { width, lines: inColumn(width, LINES.credit) };
  return textPart(
    'credit',
    setBalanced(credit, room, [setting(setup.faces.text, size)]),
    'quietText',
    palette,
  );
}

function keyOf(entries: readonly Entry[], setup: Setup, width: number): Part {
  const { palette, shrink } = setup;
  if (entries.length === 0) return NOTHING;
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor(width / (LEAST_COLUMN * shrink))));
  return keyPart(
    entries,
    Math.min(columns, entries.length),
    width,
    setting(setup.faces.text, sizeIn(setup, SIZES.key), 1.16),
    palette,
  );
}
