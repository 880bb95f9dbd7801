import { MESSAGES } from '../content/messages/index.ts';
import { legendOf } from '../grammar/legend.ts';
import type { Treatment } from '../grammar/treatment.ts';
import type { Outcomes } from '../model/outcome.ts';
import type { Sketch } from '../model/scenario.ts';
import { formatDay } from '../words/format.ts';
import { legendText } from '../words/legend-text.ts';
import type { PageData } from '../ui/page-data.ts';
import { Swatch } from '../ui/Swatch.tsx';
import type { Outliner } from './card-fonts.ts';
import { MAP } from './card-map.tsx';
import { balanced, Lines, setText, type Block, type Setting } from './card-text.tsx';

/** Air around the text, and the width of the text, in pixels. */
const AIR = 40;
const COLUMN = MAP.x - 2 * AIR;

const NAME: Setting = { font: 'sansBold', size: 19, leading: 24, ink: 'fill-quietText' };
/** The largest of these in which a title takes two lines. */
const TITLES: readonly Setting[] = [48, 44, 40, 36].map((size) => ({
  font: 'serif',
  size,
  leading: size * 1.12,
  ink: 'fill-text',
}));
const TITLE_LINES = 2;
const STATUS: Setting = { font: 'sansBold', size: 25, leading: 31, ink: 'fill-text' };
const SOURCE: Setting = { font: 'sans', size: 22, leading: 28, ink: 'fill-text' };
/** The largest of these in which the legend finds room. */
const ENTRIES: readonly Setting[] = [19, 18, 17, 16, 15, 14].map((size) => ({
  font: 'sans',
  size,
  leading: size * 1.16,
  ink: 'fill-text',
}));
const CREDIT: Setting = { font: 'sans', size: 15, leading: 19, ink: 'fill-quietText' };

/** A swatch of the legend in pixels. */
const SWATCH = { width: 44, height: 26 } as const;
/** Air between the entries of the legend, around it, and beside its swatches. */
const GAPS = { entry: 9, legend: 22, swatch: 14 } as const;

/** As the page's map credits its sources, without their links. */
const CREDITED = 'DeepState · © OpenStreetMap, geoBoundaries, Natural Earth';

interface Props {
  readonly scenario: Sketch;
  readonly data: PageData;
  readonly outcomes: Outcomes<string>;
  readonly draw: Outliner;
}

/** What stands beside the map: from the top name, title and status, from below credit and legend. */
export function CardPaper({ scenario, data, outcomes, draw }: Props) {
  const words = MESSAGES[data.lang];
  const set = (text: string, setting: Setting) => setText(text, COLUMN, setting, draw);
  const day = (date: string) => formatDay(date, data.lang);
  const status =
    scenario.kind === 'proposal' ? words.scenario.notAgreed : words.scenario.assessment;

  const head = [
    { block: set(words.name, NAME), after: 10 },
    { block: titleOf(scenario.title, draw), after: 12 },
    { block: set(status, STATUS), after: 0 },
    { block: set(`${scenario.outlet}, ${day(scenario.date)}`, SOURCE), after: GAPS.legend },
  ];
  const tops = stack(
    AIR + 8,
    head.map(({ block, after }) => block.height + after),
  );
  const credit = set(`${words.map.lineOf(day(data.lineDate))}: ${CREDITED}`, CREDIT);
  const creditTop = MAP.height - AIR - credit.height;
  const legendBottom = creditTop - GAPS.legend;
  const legends = ENTRIES.map((setting) =>
    legendOf(data.zones, outcomes).map((entry) => {
      const room = COLUMN - SWATCH.width - GAPS.swatch;
      const text = setText(legendText(entry, scenario, words), room, setting, draw);
      const height = Math.max(text.height, SWATCH.height) + GAPS.entry;
      return { treatment: entry.treatment, text, height };
    }),
  );
  const heightOf = (legend: (typeof legends)[number]) =>
    legend.reduce((sum, { height }) => sum + height, -GAPS.entry);
  const room = legendBottom - (tops.at(-1) ?? 0);
  const legend = legends.find((one) => heightOf(one) <= room) ?? legends.at(-1) ?? [];
  const entryTops = stack(
    legendBottom - heightOf(legend),
    legend.map(({ height }) => height),
  );
  return (
    <>
      <path class="fill-text" d={`M${AIR} ${AIR - 8}h56v5h-56z`} />
      {head.map(({ block }, index) => (
        <Lines key={index} block={block} x={AIR} y={tops[index] ?? 0} draw={draw} />
      ))}
      {legend.map(({ treatment, text }, index) => (
        <Entry
          key={index}
          treatment={treatment}
          text={text}
          y={entryTops[index] ?? 0}
          draw={draw}
        />
      ))}
      <Lines block={credit} x={AIR} y={creditTop} draw={draw} />
    </>
  );
}

function titleOf(title: string, draw: Outliner): Block {
  const blocks = TITLES.map((setting) => balanced(title, COLUMN, setting, draw));
  const fitting = blocks.find(({ lines }) => lines.length <= TITLE_LINES) ?? blocks.at(-1);
  if (!fitting) throw new Error('no size for titles');
  return fitting;
}

interface EntryProps {
  readonly treatment: Treatment;
  readonly text: Block;
  readonly y: number;
  readonly draw: Outliner;
}

function Entry({ treatment, text, y, draw }: EntryProps) {
  const height = Math.max(text.height, SWATCH.height);
  return (
    <>
      <svg x={AIR} y={y + (height - SWATCH.height) / 2} {...SWATCH} viewBox="0 0 34 20">
        <Swatch treatment={treatment} />
      </svg>
      <Lines
        block={text}
        x={AIR + SWATCH.width + GAPS.swatch}
        y={y + (height - text.height) / 2}
        draw={draw}
      />
    </>
  );
}

/** The tops of blocks one below the other, and at last the foot of all. */
function stack(top: number, heights: readonly number[]): number[] {
  const tops = [top];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}
