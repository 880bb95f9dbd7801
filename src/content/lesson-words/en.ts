import type { Change } from '../../model/change.ts';
import type { Holder } from '../../model/region.ts';
import type { Basis, Control, Extent, Recognition } from '../../model/scenario.ts';
import type { Verdict } from '../../model/lesson.ts';
import type { Forms } from '../messages/index.ts';
import { quoting, quotingSentence } from '../quotation.ts';

const quoted = quoting('en');

/** Every word of the lessons' pages in English, beside those of the map's. */
export const en = {
  counted: {
    minutes: { one: '# minute', other: '# minutes' } as Forms,
    people: { one: '# person', other: '# people' } as Forms,
    towns: { one: '# town', other: '# towns' } as Forms,
    zones: { one: '# zone', other: '# zones' } as Forms,
  },
  list: 'Lessons',
  about:
    'Lessons for the classroom or to work through on your own, made from what this map shows. Nothing is stored: your progress is kept in the link.',
  toMap: 'To the map',
  tour: {
    all: 'All proposals, region by region',
    embed: 'Put this tour on a page of your own',
    embedHow: 'Code for the page (HTML):',
  },
  onMap: 'Open this picture on the map',
  start: 'Start the lesson',
  age: { one: 'ages # and up', other: 'ages # and up' } as Forms,
  goals: 'Goals',
  steps: 'Steps',
  overview: 'Overview',
  step: (number: string, all: string) => `Step ${number} of ${all}`,
  back: 'Back',
  next: 'Next',
  keys: 'Use ← and → to move between steps.',
  reviewed: (day: string) => `Last reviewed on ${day}.`,
  teacher: 'For teachers',
  worksheet: 'Worksheet',
  key: 'Answer key',
  sheets: 'To print: ',
  course: {
    title: 'Put this lesson on a course page',
    how: 'Nothing has to be installed, and learners need no account. Copy the link or, if the course page has a field for embed code (HTML), the code.',
    link: 'Link',
    linkHow: 'Opens the lesson on a separate page.',
    code: 'Embed code',
    codeHow:
      'Shows the lesson inside the course page. Answers are lost when that page is closed, so learners print, copy or save them at the end, or continue on a separate page.',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not allow copying. The text is selected.',
    ownPage: 'Continue on a separate page with your answers (notes and name stay here)',
  },
  withoutScript: 'Without JavaScript, answers can’t be checked here. They are in the answer key.',
  sources: 'Sources',
  task: {
    predict: 'Predict',
    choice: 'Choose one',
    order: 'Put in order',
    number: 'Give a number',
    discuss: 'Discuss',
  },
  heldBy: {
    ukraine: 'Ukrainian-held part',
    russia: 'Russian-held part',
  } satisfies Record<Holder, string>,
  quoted,
  quotedSentence: quotingSentence('en'),
  check: 'Check',
  right: 'That is right.',
  other: 'Not quite. You can try again, or show the answer.',
  near: 'Close enough.',
  unreadable: (text: string) =>
    `${quoted(text)} is not a number. Use digits, spaces, a point or a comma.`,
  show: 'Show the answer',
  answer: (answer: string) => `Answer: ${answer}`,
  whence: 'Where this comes from',
  whyNot: 'Why not the others',
  /** Why an option is wrong, where the map itself shows it. */
  wrong: {
    town: (town: string, zone: string, day: string) =>
      `${town} is in another zone (as assessed for ${day}): ${zone}.`,
    most: (region: string, amount: string) =>
      `${region}: ${amount}. Another of these regions has more.`,
    term: (term: string, meaning: string) =>
      `In the glossary, ${quoted(term)} means something else: ${meaning}`,
    date: (day: string, titles: string) => `Dated ${day}: ${titles}.`,
    outlet: (outlet: string, titles: string) => `${outlet} is the source of ${titles}.`,
  },
  line: (day: string) => `Line of ${day}.`,
  computed: (day: string) => `Computed from the zones of this map on the line of ${day}.`,
  ends: {
    date: { list: 'Oldest at the top.', paper: 'Number the lines: 1 is the oldest.' },
    quantity: { list: 'Smallest at the top.', paper: 'Number the lines: 1 is the smallest.' },
  },
  up: (what: string) => `Move up: ${what}`,
  down: (what: string) => `Move down: ${what}`,
  moved: (what: string, place: string, all: string) => `${what}: place ${place} of ${all}`,
  yourNumber: 'Your number',
  /** What follows “to” and “up to”; of shares, how far two of them are apart. */
  afterTo: {
    share: { one: '# percentage point', other: '# percentage points' } as Forms,
    count: { one: '# town', other: '# towns' } as Forms,
    people: { one: '# person', other: '# people' } as Forms,
  },
  tolerance: (far: string) => `An answer up to ${far} away counts.`,
  range: (from: string, to: string) => `Anything from ${from} to ${to} counts.`,
  /** A source’s figure beside the computed one. */
  stated: (stated: string, computed: string, apart: string) =>
    `${stated} in the source; ${computed} computed from this map; they are ${apart} apart`,
  unclearToo: (area: string) => `unclear: ${area}`,
  exact: 'Only the exact number counts.',
  notes: 'Your notes',
  notesKept: 'Notes stay on this page only and go into the summary. They are not in the link.',
  units: { count: 'towns', people: 'people' },
  options: {
    control: {
      ukraine: 'Ukrainian control',
      russia: 'Russian control',
      unresolved: 'unclear',
    } satisfies Record<Control, string>,
    basis: {
      reported: 'Reported: a source says it',
      assessed: 'Assessed: a monitoring project judged it so for the day of the line',
      inferred: 'Inferred: it follows from a general sentence in a source',
      unclear: 'Reported as unclear: a source says that it is unclear, or sources differ',
      'not-addressed': 'Not addressed: no source consulted mentions it',
    } satisfies Record<Basis, string>,
    extent: {
      whole: 'all of it',
      unclear: 'the source says that this is unclear',
      unpublished: 'the amount was not published',
    } satisfies Record<Extent, string>,
    recognition: {
      'de-jure': 'de jure',
      'de-facto': 'de facto',
      none: 'none',
      unspecified: 'not specified',
    } satisfies Record<Recognition, string>,
  },
  fates: {
    ukraine: 'It would stay under Ukrainian control',
    russia: 'It would stay under Russian control',
    'passes-to-russia': 'It would pass to Russian control',
    'returns-to-ukraine': 'It would return to Ukrainian control',
    unresolved: 'Unclear who would control the area',
  } satisfies Record<Holder | Exclude<Change, 'stays'>, string>,
  predict: {
    how: 'Tap a zone on the map to switch its side, or use the list.',
    sides: {
      ukraine: 'Ukraine',
      russia: 'Russia',
      unresolved: 'Unclear',
    } satisfies Record<Control, string>,
    none: 'not assigned',
    assigned: (zone: string, side: string) => `${zone}: ${side}`,
    missing: (count: string) => `Not assigned yet: ${count}.`,
    reveal: 'Reveal what the scenario says',
    again: 'Change the prediction',
    yours: 'Your prediction',
    notYet: 'no prediction',
    scenario: 'What the scenario says',
    same: (area: string) => `They agree on ${area}.`,
    differs: (area: string) => `Your prediction and the scenario differ on ${area}.`,
    fits: (area: string) => `The scenario leaves this open, so “Unclear” fits too: ${area}.`,
    silent: (area: string) =>
      `About ${area} the scenario says nothing: there is nothing to compare with.`,
    allSame: 'Nowhere does your prediction differ from what the scenario says.',
    part: 'Zone',
    you: 'You',
    says: 'Scenario',
    compared: 'Compared',
    match: {
      same: 'same',
      fits: 'also fits',
      differs: 'differs',
      silent: 'not addressed',
    },
  },
  results: {
    title: 'Your results',
    intro:
      'To hand in: print, copy or save this summary. Nothing was sent or stored; only this page and its link know your answers.',
    name: 'Your name or group (optional)',
    print: 'Print',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Take the text from here:',
    text: 'Summary as text',
    save: 'Save as file',
    saved: (name: string) => `Saved as ${name}. It opens in any browser.`,
    savedFramed: (name: string) =>
      `${name} was handed to the browser. If no file appears, the page that the lesson is embedded in does not allow it: use “Copy as text”, or open the lesson on a separate page.`,
    link: 'Link to these answers',
    none: 'no answer',
    yours: (answer: string) => `Your answer: ${answer}`,
    verdict: {
      right: 'correct',
      near: 'close enough',
      other: 'not the answer',
      unreadable: 'not a number',
    } satisfies Record<Verdict, string>,
    unchecked: 'not checked',
    of: (name: string) => `Name: ${name}`,
  },
  paper: {
    print: 'Print or save as PDF',
    size: 'Paper',
    sizes: { a4: 'A4', letter: 'Letter' },
    unknown: 'The link asks for a paper size that this page does not offer:',
    name: 'Name',
    date: 'Date',
    shade: (title: string) =>
      `Shade each zone as you expect it in ${quoted(title)}. Choose a colour or pattern for each side and fill in the key.`,
    outline: 'Outline map',
    keyTitle: 'Key to your shading',
    shadeAll: 'Shade the zones: who would control them?',
    toLesson: 'To the lesson',
    hint: 'What to look for',
    outlined: (zones: string) => `Outlined: ${zones}`,
    forTeachers: 'For teachers',
  },
  link: {
    step: (value: string) =>
      `The link asks for the step ${quoted(value)}, which this lesson does not have.`,
    answer: (value: string) =>
      `The link has an answer that does not fit this lesson: ${quoted(value)}.`,
    doubled: (value: string) => `The link gives something more than once: ${quoted(value)}.`,
    version: (value: string) =>
      `The link’s answers are written in a way that this page can’t read: ${quoted(value)}.`,
    more: (count: string) => `And ${count} more.`,
    kept: 'The rest of the link is kept.',
    dismiss: 'Dismiss',
  },
};

export type LessonWords = typeof en;
