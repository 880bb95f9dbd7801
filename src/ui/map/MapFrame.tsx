import type { CoreMessages } from '../../content/messages/index.ts';
import type { Language } from '../../model/language.ts';
import type { Heading } from '../../model/scenario.ts';
import { frameStatus, reportLine, sharedStatus } from '../../words/status-text.ts';
import { formatDay } from '../../words/format.ts';
import { lineDays } from '../../words/line-days.ts';
import { NO_BREAK } from '../../content/spaces.ts';
import { AWAY } from '../kit/away.ts';

interface TitleProps {
  /** One scenario, or two of which the map shows the difference. */
  readonly scenarios: readonly Heading[];
  /** ISO days of the lines, where one scenario is compared on two. */
  readonly days?: readonly string[];
  /** Whether it is of the map that is turned away: paper has both. */
  readonly paperOnly?: boolean;
  readonly words: CoreMessages;
  readonly lang: Language;
}

/** What a map shows and whether it was agreed: inside the frame, so that any picture carries it. */
export function MapTitle({ paperOnly, ...told }: TitleProps) {
  return (
    <p class="map-title" data-paper={paperOnly || undefined}>
      <TitleText {...told} />
    </p>
  );
}

/**
 * Room for the title of every scenario: the page around an embed doesn't jump when the reader
 * switches. Two of the longest stand for all, as the one with most letters need not be the widest.
 */
export function TitleRoom({ scenarios, words, lang }: TitleProps) {
  const titles = twoLongest(scenarios.map(({ title }) => title));
  const lines = twoLongest(scenarios.map((scenario) => statusLine(scenario, words, lang)));
  return (
    <>
      {titles.map((title, index) => (
        <p key={title} class="title-room" aria-hidden="true">
          <strong>{title}</strong>
          <span>{lines[index] ?? lines[0]}</span>
        </p>
      ))}
    </>
  );
}

function twoLongest(texts: readonly string[]): readonly string[] {
  return texts.toSorted((a, b) => b.length - a.length).slice(0, 2);
}

/** How firm a record is, and whose report it is; no line begins with the dot between them. */
function statusLine(record: Heading, words: CoreMessages, lang: Language): string {
  const status = frameStatus(record, words, lang);
  return record.kind === 'assessment'
    ? status
    : `${status}${NO_BREAK}· ${reportLine(record, words, lang)}`;
}

const NONE: readonly string[] = [];

function TitleText({ scenarios, days = NONE, words, lang }: TitleProps) {
  const [only, other] = scenarios;
  const titles = [...new Set(scenarios.map(({ title }) => title))].join(' ↔ ');
  const lines = days.map((day) => formatDay(day, lang)).join(' ↔ ');
  return (
    <>
      <strong>
        {other && <span class="map-kicker">{words.compare.difference}</span>}
        {/* An element of its own: a translated text is no place to put another before. */}
        <span>{[titles, lines].filter(Boolean).join(', ')}</span>
      </strong>
      <span>{other || !only ? sharedStatus(scenarios, words) : statusLine(only, words, lang)}</span>
    </>
  );
}

interface CreditProps {
  /** ISO days of the lines that are drawn. */
  readonly days: readonly string[];
  /** Whether the screen may show a part: paper has the whole map, and says so. */
  readonly moved?: boolean;
  readonly words: CoreMessages;
  readonly lang: Language;
}

/** The day of the line, and whose data the map is drawn from. */
export function MapCredit({ days, moved = false, words, lang }: CreditProps) {
  return (
    <p class="map-credit">
      {lineDays(days, words, lang)}:{' '}
      <a href="https://deepstatemap.live/" {...AWAY}>
        DeepState
      </a>{' '}
      ·{' '}
      <a href="https://www.openstreetmap.org/copyright" {...AWAY}>
        © OpenStreetMap
      </a>
      , geoBoundaries,{' '}
      <a href="https://www.naturalearthdata.com/" {...AWAY}>
        Natural Earth
      </a>
      {moved && <span class="on-paper">. {words.map.printedWhole}</span>}
    </p>
  );
}
