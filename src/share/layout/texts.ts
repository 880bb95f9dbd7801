import type { Palette } from '../../grammar/palette.ts';
import type { Content } from '../say/content.ts';
import type { Saying } from '../say/status.ts';
import { rectangle } from '../scene.ts';
import { setBalanced, setText, type Setting } from '../type/block.ts';
import type { FaceName } from '../type/faces.ts';
import type { Texts } from './arrange.ts';
import { keyPart, LEAST_COLUMN, type Entry } from './key.ts';
import { sayingPart, NOTHING, stack, textPart, type Part } from './part.ts';

/** Least and most of a title's size, and what part of the sheet's width it has between them. */
const TITLE = { least: 17, most: 27, part: 0.044 } as const;
/** In which parts of its size a title is tried. */
const SHRINKS = [1, 0.92, 0.84, 0.76] as const;
/** Lines that a text may take in a column, and across the sheet. */
const LINES = {
  title: [3, 2],
  status: [4, 3],
  subtitle: [9, 6],
  caption: [6, 4],
  credit: [8, 6],
} as const;
/** A text has a column where it is no wider than this. */
const COLUMN = 330;
/** The bar above the title. */
const BAR = { width: 30, height: 4, gap: 9 } as const;
/** Sizes of the other texts. */
const SIZES = { status: 13, subtitle: 13, key: 12, caption: 12.5, credit: 9.5 } as const;
const LEAST_CREDIT = 8.5;
/** Most columns of a legend. */
const MOST_COLUMNS = 3;

/** What is set: the legend may keep room for more entries than it has. */
export interface Setup {
  readonly content: Content;
  readonly entries: readonly Entry[];
  readonly reserved: readonly Entry[];
  readonly palette: Palette;
  /** Width of the sheet. */
  readonly width: number;
  /** In which part of their size texts are set. */
  readonly shrink: number;
}

/** The texts of a figure, ready to be set in any width. */
export function textsOf(setup: Setup): Texts {
  const { content, palette, shrink } = setup;
  const sayings = (lines: readonly Saying[], name: string, size: number, most: number) =>
    lines.map(({ bold, rest }, index) => (width: number): Part => {
      const set = (text: string, face: FaceName) =>
        setText(text, { width, lines: most }, [setting(face, size * shrink)]);
      return sayingPart(
        lines.length === 1 ? name : `${name} ${index + 1}`,
        set(bold, 'sansBold'),
        rest.map((text) => set(text, 'sans')),
        width,
        palette,
      );
    });
  return {
    head: (width) => {
      const at = width <= COLUMN ? 0 : 1;
      const parts = [
        titlePart(setup, width, LINES.title[at]),
        ...sayings(content.status, 'status', SIZES.status, LINES.status[at]).map((of) => of(width)),
        ...(content.subtitle
          ? [
              textPart(
                'subtitle',
                setText(content.subtitle, { width, lines: LINES.subtitle[at] }, [
                  setting('sans', SIZES.subtitle * shrink),
                ]),
                'text',
                palette,
              ),
            ]
          : []),
      ];
      return stack(parts, [6, ...content.status.map(() => 2)]);
    },
    key: (width) => keyOf(setup, width),
    credit: (width) => {
      const size = Math.max(LEAST_CREDIT, SIZES.credit * shrink);
      const room = { width, lines: LINES.credit[width <= COLUMN ? 0 : 1] };
      const block = setBalanced(content.credit, room, [setting('sans', size)]);
      return textPart('credit', block, 'quietText', palette);
    },
    captions: content.pictures.flatMap(({ caption, prefix }) =>
      caption ? sayings([caption], `${prefix}caption`, SIZES.caption, LINES.caption[0]) : [],
    ),
  };
}

function titlePart(
  { content, palette, width: sheet, shrink }: Setup,
  width: number,
  lines: number,
) {
  const size = Math.min(TITLE.most, Math.max(TITLE.least, sheet * TITLE.part)) * shrink;
  const settings = SHRINKS.map((part) => setting('serif', size * part, 1.12));
  const title = textPart(
    'title',
    setBalanced(content.title, { width, lines }, settings),
    'text',
    palette,
  );
  const bar: Part = {
    width: BAR.width,
    height: BAR.height,
    at: (x, y) => [
      {
        name: 'bar',
        box: { x, y, width: BAR.width, height: BAR.height },
        drawn: [
          { kind: 'shape', lines: [rectangle(x, y, BAR.width, BAR.height)], fill: palette.text },
        ],
      },
    ],
  };
  return stack([bar, title], [BAR.gap]);
}

function keyOf({ entries, reserved, palette, shrink }: Setup, width: number): Part {
  if (reserved.length === 0) return NOTHING;
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.floor(width / (LEAST_COLUMN * shrink))));
  const part = (of: readonly Entry[]) =>
    keyPart(
      of,
      Math.min(columns, of.length),
      width,
      setting('sans', SIZES.key * shrink, 1.16),
      palette,
    );
  return { ...part(entries), height: part(reserved).height };
}

function setting(face: FaceName, size: number, leading = 1.22): Setting {
  return { face, size, leading: size * leading };
}
