import type { Change } from '../../../model/change.ts';
import type { CourseFormat } from '../../../model/course-format.ts';
import type { Holder } from '../../../model/region.ts';
import type { Basis, Control, Extent, Recognition } from '../../../model/scenario.ts';
import type { Curriculum, Verdict } from '../../../model/lesson.ts';
import type { Forms } from '../forms.ts';
import { quotingIn, quotingSentenceIn } from '../setting.ts';
import { style } from './style.ts';

const quoted = quotingIn(style);

/** Every word of the lessons' pages in English, beside those of the map's. */
export const lessonWords = {
  counted: {
    steps: { one: '# step', other: '# steps' } as Forms,
    minutes: { one: '# minute', other: '# minutes' } as Forms,
    people: { one: '# person', other: '# people' } as Forms,
    towns: { one: '# town', other: '# towns' } as Forms,
    zones: { one: '# zone', other: '# zones' } as Forms,
  },
  list: 'Lessons',
  about:
    'Lessons for the classroom or to work through on your own, made from what this map shows. There is no account: your progress is kept in the link.',
  toMap: 'To the map',
  ownMap: 'Draw a map of your own from a text',
  collect: 'Collect a class’s maps and predictions',
  ownMapHow:
    'Zone by zone, from a text of this site or one that you bring along; to save, hand in and compare.',
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
  pack: 'Class pack',
  slides: 'Slides',
  notesAt: 'Notes on teaching it, a rubric and an exit ticket are with the answer key.',
  sheets: 'To print: ',
  course: {
    kept: 'Answers and notes are kept on this page until the browser tab is closed, so a reload loses nothing.',
    notKept:
      'This browser does not let the page keep anything: answers and notes are lost on a reload. Print, copy or save them at the end, or continue on a separate page.',
    title: 'Put this lesson on a course page',
    how: 'Nothing has to be installed, and learners need no account. Copy the link or, if the course page has a field for embed code (HTML), the code.',
    link: 'Link',
    linkHow: 'Opens the lesson on a separate page.',
    code: 'Embed code',
    codeHow:
      'Shows the lesson inside the course page, without notes for teachers and key. Answers are lost when that page is closed, so learners print, copy or save them at the end, or continue on a separate page.',
    classroom: 'Share the link in Google Classroom',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser did not allow copying. The text is selected.',
    ownPage: 'Continue on a separate page with your answers (notes and name stay here)',
  },
  board: {
    title: 'On the board',
    open: 'Show on the board',
    how: 'One step at a time, in large letters. Move on with the page keys, the arrow keys or a clicker; each answer stays hidden until you ask for it. Counts of hands are not sent or stored.',
    reveal: 'Reveal the answer',
    fullscreen: 'Full screen',
    close: 'Close',
    hands: (option: string) => `Hands for: ${option}`,
    more: (option: string) => `One more hand for: ${option}`,
    fewer: (option: string) => `One hand fewer for: ${option}`,
    timer: 'Timer',
    minutes: (minutes: string) => `${minutes} min`,
    stop: 'Stop',
    over: 'Time is up.',
    fault: 'The board could not be loaded. Check the connection and try again.',
  },
  school: {
    title: 'For course platforms and slides',
    how: 'Each file is made in this browser from this lesson. Pictures are those of the worksheet.',
    formats: {
      pptx: {
        name: 'Slides (PPTX)',
        how: 'Text that can be edited, pictures, notes for the teacher, QR code of the lesson.',
      },
      moodle: {
        name: 'Moodle XML',
        how: 'Questions with pictures and feedback for the question bank. A prediction scores no points.',
      },
      gift: { name: 'GIFT', how: 'The same without pictures, with the address of each step.' },
      csv: {
        name: 'CSV for quiz services',
        how: 'The choices alone, with four options at most and 60 seconds each.',
      },
      scorm: {
        name: 'SCORM 1.2 package',
        how: 'The lesson itself, which runs without this site; the platform keeps answers and a score.',
      },
    } satisfies Record<CourseFormat, { name: string; how: string }>,
    picture: 'Picture',
    qr: 'QR code that opens the lesson',
    making: 'Creating…',
    saved: 'Saved as',
    fault: 'The file could not be made. Check the connection and try again.',
  },
  glance: {
    title: 'At a glance',
    age: 'Age',
    subjects: 'Subjects',
    time: 'Time',
    material: 'Material',
    materials:
      'A device for each pair, or the worksheet (two sides, black and white) and coloured pencils; for the teacher the key. The board view needs a screen.',
    curriculum: {
      ukraine: 'Ukraine',
      england: 'England',
      us: 'United States',
      europe: 'Council of Europe (RFCDC)',
    } satisfies Record<Curriculum, string>,
    licence: 'Licence',
    licensed:
      'Texts and tasks may be used, changed and passed on free of charge (MIT licence). The maps need the credit given below them; for commercial use DeepState’s line of control needs an agreement with DeepState.',
    parts: 'In parts',
    part: (minutes: string, steps: string) => `${minutes} (${steps})`,
    whole: 'The whole lesson',
    measured: 'Measured by its steps: reading, doing each task and talking about it.',
  },
  help: {
    easier: 'Easier words',
    bank: 'Word bank',
    starters: 'How to begin',
    extension: 'Done early? One more task',
    exit: 'Before you leave',
    rubric: 'How to judge open answers',
    levels: { no: 'Not yet', nearly: 'Nearly', yes: 'Yes' },
    criteria: {
      who: {
        name: 'Says who says it',
        no: 'no source',
        nearly: 'a source, but not which kind',
        yes: 'names the source, and whether it is named or not',
      },
      would: {
        name: 'Keeps “would”',
        no: 'told as a fact',
        nearly: 'now as a fact, now as a report',
        yes: 'a report throughout, with its day',
      },
      open: {
        name: 'Says what is open',
        no: 'nothing is open',
        nearly: 'something is open, but not what',
        yes: 'names what the source leaves open',
      },
    },
    aloud: 'Read aloud',
    silent: 'Stop reading',
    noVoice: 'This browser has no voice for this language.',
    larger: 'Larger type',
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
  quotedSentence: quotingSentenceIn(style),
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
    pair: (before: string, after: string) => `${quoted(before)} belongs before ${quoted(after)}.`,
    low: 'The number is higher.',
    high: 'The number is lower.',
  },
  line: (day: string) => `Line of ${day}.`,
  computed: (day: string) => `Computed from the zones of this map on the line of ${day}.`,
  computedSince: (from: string, to: string) =>
    `Computed from the zones of this map on the lines of ${from} and ${to}.`,
  gained: (amount: string, day: string) => `${amount} more than on ${day}`,
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
  rangeWide: (width: string) =>
    `You need not be exact: a range of ${width} counts. The answer says which.`,
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
    fits: (area: string) =>
      `The scenario leaves this open, or it is only inferred, so “Unclear” fits too: ${area}.`,
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
      'To hand in: print, copy or save this summary. Nothing was sent; only this browser tab and the link know your answers.',
    name: 'Your name or group (optional)',
    print: 'Print',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The browser did not allow copying. Copy the text from here:',
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
    outline: 'Outline map',
    toLesson: 'To the lesson',
    hint: 'What to look for',
    outlined: (zones: string) => `Outlined: ${zones}`,
    legend: 'How to read the grey maps',
    shadeKey: 'Your key:',
    larger: (number: string) => `No. ${number}, larger`,
    forTeachers: 'For teachers',
  },
  link: {
    part: (value: string) =>
      `The link asks for a part that this lesson does not have: ${quoted(value)}.`,
    view: (value: string) =>
      `The link asks for a view that this page does not have: ${quoted(value)}.`,
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
