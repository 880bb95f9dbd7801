/** A fault that pages are tried with, what becomes of them, and the tests that hold it. */
export interface Fault {
  readonly what: string;
  /** What the reader has and is told. */
  readonly after: string;
  /** Where it is tried: a file below `test`, and how the test's name begins. */
  readonly tests: readonly (readonly [file: string, title: string])[];
}

const ASSETS = 'e2e/assets.e2e.ts';
const FAULTY = 'e2e/faults.e2e.ts';
const TEXTS = 'e2e/text-faults.e2e.ts';
const LINKS = 'e2e/link-faults.e2e.ts';
const OFFLINE = 'e2e/offline.e2e.ts';
const OLD = 'e2e/old-browsers.e2e.ts';
const HOSTS = 'e2e/bad-hosts.e2e.ts';

/** What happens to readers on bad days, and to whom the site is sent. */
export const FAULTS: readonly Fault[] = [
  {
    what: 'An asset is refused, cut short, of the wrong type, or never comes: each one by one',
    after:
      'The figure stays. Without the page’s program the choice is links, an embed offers the whole page, and a lesson has every step and no button that does not act; text that is lacking says so or that it is on its way; a map that cannot come says why under the figure; fonts and style sheets are done without, after three seconds where one never comes (lessons, embeds and pages that are only read wait for theirs as browsers do)',
    tests: [
      [ASSETS, '${harm}: ${asset}'],
      ['e2e/embed.e2e.ts', 'where scripts do not come'],
      ['e2e/lesson-pages.e2e.ts', 'a lesson whose program does not come'],
    ],
  },
  {
    what: 'A file comes once more after it failed',
    after:
      '“Try again” brings it; after a second failure the page offers to load anew, at the same link',
    tests: [
      [TEXTS, 'text that does not come'],
      [TEXTS, 'what fails twice can be tried again'],
    ],
  },
  {
    what: 'The map’s data are missing, cut short or of another form',
    after: 'The figure answers, a line names the file, and a retry brings the map',
    tests: [[FAULTY, 'data that is ${fault}']],
  },
  {
    what: 'Storage is refused, or there is no room',
    after: 'The page is whole; nothing is kept for later, and nothing else changes',
    tests: [
      ['e2e/offline-refused.e2e.ts', 'a browser with ${refusal}'],
      ['offline/answer.test.ts', 'a browser that refuses storage, or has no room'],
    ],
  },
  {
    what: 'The graphics context is lost, again and again, and of two maps',
    after: 'The figure stands in, a line says why, and a retry brings each map back',
    tests: [
      [FAULTY, 'a graphics context that is lost again and again'],
      [FAULTY, 'side by side, a retry brings back both maps'],
    ],
  },
  {
    what: 'There is no WebGL 2, or what is drawn reads back as noise',
    after: 'The figure stays, and a line says why',
    tests: [
      ['e2e/no-webgl.e2e.ts', 'a browser without WebGL 2'],
      [FAULTY, 'a browser that gives noise'],
    ],
  },
  {
    what: 'The browser is too old for the script, or lacks light-dark(), :has() and newer helpers',
    after:
      'The figure, the text and the choice as links; or all of it, in light colours, without what the helpers are for',
    tests: [
      [OLD, 'a browser too old for the script'],
      [OLD, 'a browser that knows neither'],
      [OLD, 'a browser that has none of the newer helpers'],
    ],
  },
  {
    what: 'A new version is deployed in the middle of a visit',
    after: 'The reader goes on with the old one until they say “Reload”, and keeps their place',
    tests: [
      ['e2e/offline-updates.e2e.ts', 'a newer version is told of'],
      ['e2e/offline-updates.e2e.ts', 'a lesson that is visited first'],
    ],
  },
  {
    what: 'What the service worker has kept is wrong, or an earlier store is damaged',
    after:
      'What is not what was built is neither kept, nor taken over, nor shown: it is fetched anew, and kept',
    tests: [
      ['offline/answer.test.ts', 'that was damaged while it was kept'],
      [OFFLINE, 'after one visit the whole site works'],
      ['offline/store.test.ts', 'takes no asset from an earlier version that is not'],
      ['offline/answer.test.ts', 'is not kept where it is not what was built'],
    ],
  },
  {
    what: 'The network goes away, is slow, or the host is in trouble (503)',
    after: 'What was kept is shown, with the day on which it was',
    tests: [
      [OFFLINE, 'after one visit the whole site works'],
      ['offline/answer.test.ts', 'comes from what is kept when the network takes long'],
      ['offline/answer.test.ts', 'comes from what is kept when the host is in trouble'],
    ],
  },
  {
    what: 'A clock is wrong: the host’s, or the reader’s',
    after:
      'The day on which a copy was kept is by the reader’s own clock; days of the line are those of the data',
    tests: [
      ['offline/answer.test.ts', 'comes from the network, and is kept'],
      [HOSTS, 'a reader’s clock that is years off'],
    ],
  },
  {
    what: 'The host has the site in a folder, sends no headers, and knows no types but those of pages, scripts and sheets',
    after: 'All works as at the root: pages, map, languages and copies for later',
    tests: [[HOSTS, 'in a folder of a host that sends no headers']],
  },
  {
    what: 'The host has one strict policy for all pages',
    after:
      'Pages answer, and bring the look that stands in them as a file once their program runs, or at once without script; embeds have theirs from the start',
    tests: [[HOSTS, 'under one policy for all pages']],
  },
  {
    what: 'Twelve embeds stand on a page',
    after: 'All keep their figures, and at most eight have a map',
    tests: [
      ['e2e/embed-page.e2e.ts', 'a dozen embeds'],
      ['embed/live-maps.test.ts', 'leaves a page of a dozen with fewer maps'],
    ],
  },
  {
    what: 'A page comes back from the browser’s cache',
    after: 'Its map is drawn again',
    tests: [
      ['e2e/moves.e2e.ts', 'a page that comes back from the browser’s cache'],
      ['engines/journeys/page.ts', 'opens a scenario, moves the map'],
    ],
  },
  {
    what: 'A link asks for what there is not, or is made to harm',
    after: 'A sentence names what it asks in vain; the rest is kept',
    tests: [
      [LINKS, 'a link with an unknown scenario'],
      [LINKS, 'a card of the size ${size}'],
      ['e2e/links.e2e.ts', 'parameters that are doubled, contradictory or enormous'],
    ],
  },
  {
    what: 'A frozen version is gone, or the page around an embed is hostile',
    after:
      'The frame says so and offers the present map; other versions stay as they were; no message from the page around can steer what it may not',
    tests: [
      [
        'e2e/embed-page.e2e.ts',
        'a scenario that does not exist, and a frozen version that is gone',
      ],
      ['e2e/embed-protocol.e2e.ts', 'what can’t be followed is refused'],
      ['e2e/frozen.e2e.ts', 'frozen embeds of three versions'],
    ],
  },
];

/** The table of `docs/faults.md`. */
export function tableOfFaults(): string {
  const rows = FAULTS.map(({ what, after, tests }) => [
    what,
    after,
    [...new Set(tests.map(([file]) => `[${file}](../test/${file})`))].join(', '),
  ]);
  return [['fault', 'afterwards', 'tried in'], ['---', '---', '---'], ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
