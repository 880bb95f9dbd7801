import type { Forms } from '../forms.ts';
import { quotingIn } from '../setting.ts';
import { style } from './style.ts';
import { areas } from './own-map-areas.ts';

const quoted = quotingIn(style);

/** Every word of the pages of own maps in English, beside those of the map’s and the lessons’. */
export const ownMapWords = {
  title: 'Draw a map from a text',
  about:
    'Choose a text and say, zone by zone, what it would change on the map: who would control the zone, that this is unclear, or that the text does not mention it. Then save your map as a link, a file or a picture, and lay it over another one.',
  caption: 'A reading of a text, not a proposal',
  private:
    'Nothing is sent or stored: your map is in this page’s link and in what you save. Everything that you save says that it is a reading of a text and not a proposal.',
  withoutScript:
    'Drawing needs JavaScript. Without it, this page has the texts to read, and the outline map on a lesson’s worksheet can be shaded on paper.',
  toLessons: 'All lessons',
  text: {
    title: '1. The text',
    choose: 'Which text are you reading?',
    none: 'Choose a text',
    records: 'From this site',
    own: 'A text of your own',
    ownTitle: 'What it is, who wrote it and when',
    ownWords: 'The text (it goes into the link and the file)',
    left: (count: string) => `Room for ${count} more characters.`,
    sources: 'Sources',
    untitled: 'untitled text',
  },
  zones: {
    title: '2. Zone by zone',
    how: 'For each zone, choose who would control it according to the text. You can also tap a zone on the map to go through the answers.',
    more: 'Other regions',
    choose: 'Who would control it?',
    none: 'not read yet',
    assigned: (zone: string, reading: string) => `${zone}: ${reading}`,
    clear: 'Clear all zones',
    readings: {
      ukraine: 'Ukraine',
      russia: 'Russia',
      unresolved: 'Unclear',
      silent: 'Not mentioned',
    },
  },
  areas,
  sums: {
    title: 'As you read it',
    zones: { one: '# zone', other: '# zones' } as Forms,
    towns: { one: '# town', other: '# towns' } as Forms,
    people: (towns: string, people: string, year: string) =>
      `${towns}, where about ${people} people lived on 1 January ${year}`,
    fates: {
      'passes-to-russia': (area: string) => `Would pass to Russian control: ${area}`,
      'returns-to-ukraine': (area: string) => `Would return to Ukrainian control: ${area}`,
      unresolved: (area: string) => `Unclear who would control it: ${area}`,
      stays: (area: string) => `Would stay as it is: ${area}`,
      silent: (area: string) => `Not mentioned: ${area}`,
      unread: (area: string) => `Not read yet: ${area}`,
    },
  },
  legend: { silent: 'not mentioned, or not read yet' },
  picture: {
    titleOf: (text: string) => `Reading of ${quoted(text)}`,
    by: (name: string) => `Map by ${name}`,
    bySomebody: 'No name given',
    said: 'as read in the text',
  },
  keep: {
    title: '4. Save it',
    name: 'Your name or group (optional; it appears in the picture)',
    link: 'Copy link',
    file: 'Save as file',
    svg: 'Save picture (SVG)',
    png: 'Save picture (PNG)',
    inFile: 'This copy makes no picture files: print this page instead, on paper or as a PDF.',
    copied: 'The link is copied. It carries the whole map.',
    refused: 'The browser did not allow copying. The link is here:',
    linkText: 'Link to this map',
    saved: (name: string) => `Saved as ${name}.`,
    drawing: 'Drawing the picture…',
    failed: (why: string) => `The picture could not be drawn: ${why}.`,
    noRoom: 'its texts have no room',
    open: 'Open a saved map (file)',
    opened: 'The map is opened.',
  },
  faults: {
    whole: (where: string, value: string) =>
      `${where} has no map that this page can read: ${quoted(value)}.`,
    size: (where: string, value: string) => `${where} is too large (${value} characters).`,
    version: (where: string, value: string) =>
      `${where} has a map of another version: ${quoted(value)}.`,
    text: (where: string, value: string) =>
      `${where} names a text that is not here: ${quoted(value)}.`,
    zones: (where: string, value: string) =>
      `${where} has zones that can’t be read: ${quoted(value)}.`,
    areas: (where: string, value: string) =>
      `${where} has drawn areas that can’t be read: ${quoted(value)}.`,
    area: (where: string, area: string, why: string) => `${where}: ${area} is left out. ${why}`,
    unreadArea: 'It can’t be read.',
    name: (where: string, value: string) =>
      `${where} has a name that can’t be shown: ${quoted(value)}.`,
    day: (where: string, value: string) => `${where} has no valid day: ${quoted(value)}.`,
    otherDay: (where: string, day: string, shown: string) =>
      `${where} was made on the line of ${day}. Here it is shown on that of ${shown}, so areas may differ.`,
    rest: 'The rest is kept.',
    link: 'The link',
    file: (name: string) => `The file ${quoted(name)}`,
    dismiss: 'Dismiss',
  },
  compare: {
    title: '5. Lay another map over it',
    how: 'Open the file or paste the link of another map, or use this site’s reading of the same text.',
    file: 'File of another map',
    link: 'Link to another map',
    show: 'Compare',
    site: 'Compare with how this site reads it',
    siteName: 'This site’s reading',
    siteNote:
      'This site’s reading follows the sources of the text’s record. Zones where it is open how much is meant are not compared.',
    otherName: 'The other map',
    first: 'Your map',
    notLink: (value: string) => `This is not a link to a map: ${quoted(value)}.`,
    differing: (area: string) => `The two maps differ on ${area}.`,
    same: (area: string) => `They agree on ${area}.`,
    otherwiseKnown: (area: string) =>
      `For ${area} of it both give the same answer, but not with the same certainty.`,
    unread: (area: string) => `Not read on both maps: ${area}.`,
    none: 'Wherever both maps say something, they say the same.',
    table: 'Where the two maps differ',
    zone: 'Zone',
    legend: {
      same: 'Both maps say the same',
      otherwiseKnown: 'Both maps say the same, but not with the same certainty',
      differs: (one: string, other: string) => `Your map: ${one}; the other: ${other}`,
      unread: 'Not read on both maps',
    },
    save: {
      svg: 'Save the difference as a picture (SVG)',
      png: 'Save the difference as a picture (PNG)',
    },
    close: 'Close the comparison',
  },
  collect: {
    title: 'Collect a class’s maps',
    about:
      'Drop here the files that pupils saved, or paste their links: own maps and the results of lessons. The page counts, zone by zone, what the class answered.',
    private:
      'Everything stays in this browser: nothing is sent or stored, and all of it is forgotten when the page is closed.',
    withoutScript: 'Counting needs JavaScript.',
    files: 'Files (you can choose several, or drop them on this page)',
    links: 'Links, one per line',
    add: 'Add links',
    link: (number: string) => `Link ${number}`,
    taken: { one: '# answer taken.', other: '# answers taken.' } as Forms,
    refused: { one: '# refused:', other: '# refused:' } as Forms,
    why: {
      size: (where: string, value: string) => `${where} is too large (${value} characters).`,
      unknown: (where: string, value: string) =>
        `${where} is neither a map nor a result of a lesson: ${quoted(value)}.`,
      lesson: (where: string, value: string) =>
        `${where} is of a lesson that is not here: ${quoted(value)}.`,
      answers: (where: string, value: string) =>
        `${where} has answers that can’t be read: ${quoted(value)}.`,
      nothing: (where: string) => `${where} has no answer for any zone.`,
      many: (where: string, value: string) =>
        `${where} is left out: at most ${value} can be added at a time.`,
    },
    again: 'Start over',
    csv: 'Save all answers as CSV',
    saved: (name: string) => `Saved as ${name}.`,
    mapTask: (text: string) => `Own maps: ${text}`,
    lessonTask: (lesson: string, step: string) => `${lesson}: ${step}`,
    answers: { one: '# answer', other: '# answers' } as Forms,
    picture: 'What more than half answered',
    caption: 'A class’s reading, not a proposal',
    noMajority: 'no answer was given by more than half',
    table: 'How many gave which answer',
    zone: 'Zone',
    none: 'No answer',
    drawn: 'Areas that were drawn',
    drawnHow:
      'Areas that pupils drew are outlined on the map; they are not part of the count by zone.',
    drawnSaid: (reading: string, certainty: string) => `${reading} (${certainty})`,
    who: 'Who answered',
    nobody: 'no name',
    share: (count: string, share: string) => `${count} (${share})`,
    told: (answer: string, count: string) => `${answer} ${count}`,
    columns: { task: 'task', source: 'file or link', name: 'name', zone: 'zone', answer: 'answer' },
    file: 'class-answers',
    toOwn: 'Draw a map from a text',
  },
};
