import type { Content } from '../say/content.ts';
import { rectangle } from '../scene/scene.ts';
import { setBalanced, setText, type Block, type Setting } from '../type/block.ts';
import { highest, stack, textPart, type Part } from './part.ts';
import { inColumn, sayingOf, setting, sizeIn, type Setup } from './setup.ts';

/** Least and most of a title's size, and what part of the sheet's width it has between them. */
const TITLE = { least: 17, most: 27, part: 0.044, leading: 1.12 } as const;
/** In which parts of its size a title is tried. */
const SHRINKS = [1, 0.92, 0.84, 0.76] as const;
/** Lines that a text may take in a column, and across the sheet. */
const LINES = { kicker: [3, 2], title: [3, 2], status: [4, 3], subtitle: [12, 8] } as const;
/** How many lines more a title may take before it is cut: a finding says what, how much and where. */
const MORE_LINES = [1, 2, 3] as const;
/** Before it is cut it is set smaller still: two days and two regions are many words. */
const LAST_SHRINKS = [0.68, 0.6] as const;
const MOST_LINES_MORE = 4;
/** The bar above the title. */
const BAR = { width: 30, height: 4, gap: 9 } as const;
const SIZES = { kicker: 12.5, status: 13, subtitle: 13 } as const;

/** Title, status and subtitle, as high as those that the figure keeps room for. */
export function headOf(setup: Setup, width: number): Part {
  const most = mostLines(setup, width);
  const least = isShared(setup) ? fullTitle(setup, most.title) : 0;
  const heads = setup.reserved.map(({ content }) => headPart(content, setup, width, most, least));
  return { ...headPart(setup.content, setup, width, most), height: highest(heads) };
}

/** Lines that title and subtitle may take. */
interface Most {
  readonly title: number;
  readonly subtitle: number;
}

/** In a shared frame no more lines than a record's own texts take: somebody's own may be longer. */
function mostLines(setup: Setup, width: number): Most {
  const most = {
    title: inColumn(width, LINES.title),
    subtitle: inColumn(width, LINES.subtitle),
  };
  const [, ...alike] = setup.reserved;
  if (!isShared(setup)) return most;
  const greatest = (blocks: readonly Block[]) =>
    Math.max(...blocks.map(({ lines }) => lines.length));
  return {
    title: greatest(alike.map(({ content }) => wholeTitle(content, setup, width, most.title))),
    subtitle: greatest(
      alike.map(({ content }) => subtitleOf(content, setup, width, most.subtitle)),
    ),
  };
}

function isShared({ reserved }: Setup): boolean {
  return reserved.length > 1;
}

/** The height of a title of so many lines that did not have to be set smaller. */
function fullTitle(setup: Setup, lines: number): number {
  return lines * titleSize(setup) * TITLE.leading;
}

/** @param least height of the title */
function headPart(content: Content, setup: Setup, width: number, most: Most, least = 0): Part {
  const { palette } = setup;
  const { status } = content;
  const statuses = status.map((saying, index) =>
    sayingOf(
      saying,
      status.length === 1 ? 'status' : `status ${index + 1}`,
      SIZES.status,
      inColumn(width, LINES.status),
      setup,
    )(width),
  );
  const parts = [
    titlePart(content, setup, width, most, least),
    ...statuses,
    ...(content.subtitle
      ? [textPart('subtitle', subtitleOf(content, setup, width, most.subtitle), 'text', palette)]
      : []),
  ];
  return stack(parts, [6, ...status.map(() => 2)]);
}

function kickerOf({ kicker }: Content, setup: Setup, width: number): Block {
  const lines = inColumn(width, LINES.kicker);
  return setText(kicker, { width, lines }, [
    setting(setup.faces.bold, sizeIn(setup, SIZES.kicker)),
  ]);
}

function subtitleOf({ subtitle }: Content, setup: Setup, width: number, lines: number): Block {
  return setText(subtitle, { width, lines }, [
    setting(setup.faces.text, sizeIn(setup, SIZES.subtitle)),
  ]);
}

function titleSize({ width, shrink }: Setup): number {
  return Math.min(TITLE.most, Math.max(TITLE.least, width * TITLE.part)) * shrink;
}

function titleOf({ title }: Content, setup: Setup, width: number, lines: number): Block {
  // Where figures lie on each other, the lines are counted that the longest title needs.
  if (!isShared(setup)) return wholeTitle({ title }, setup, width, lines);
  return setBalanced(title, { width, lines }, titleSettings(setup));
}

function titleSettings(setup: Setup): readonly Setting[] {
  return settingsOf(setup, SHRINKS);
}

function settingsOf(setup: Setup, parts: readonly number[]): readonly Setting[] {
  return parts.map((part) => setting(setup.faces.titles, titleSize(setup) * part, TITLE.leading));
}

/** A title with as many lines more as it takes: better than words less. */
function wholeTitle(
  { title }: Pick<Content, 'title'>,
  setup: Setup,
  width: number,
  lines: number,
): Block {
  const settings = titleSettings(setup);
  const set = setBalanced(title, { width, lines }, settings);
  if (!set.cut) return set;
  const longer = MORE_LINES.map((more) =>
    setBalanced(title, { width, lines: lines + more }, settings),
  );
  return (
    longer.find(({ cut }) => !cut) ??
    setBalanced(title, { width, lines: lines + MOST_LINES_MORE }, [
      ...settings,
      ...settingsOf(setup, LAST_SHRINKS),
    ])
  );
}

function titlePart(content: Content, setup: Setup, width: number, most: Most, least: number): Part {
  const { palette, house } = setup;
  const set = textPart('title', titleOf(content, setup, width, most.title), 'text', palette);
  const title = { ...set, height: Math.max(set.height, least) };
  const bar: Part = {
    width: BAR.width,
    height: BAR.height,
    at: (x, y) => [
      {
        name: 'bar',
        box: { x, y, width: BAR.width, height: BAR.height },
        drawn: [
          {
            kind: 'shape',
            lines: [rectangle(x, y, BAR.width, BAR.height)],
            fill: house?.accent ?? palette.text,
          },
        ],
      },
    ],
  };
  const kicker = content.kicker
    ? [textPart('kicker', kickerOf(content, setup, width), 'quietText', palette)]
    : [];
  return stack([bar, ...kicker, title], kicker.length > 0 ? [BAR.gap, 3] : [BAR.gap]);
}
