import type { Difference } from '../../../model/change.ts';
import type { RegimeKind } from '../../../model/regime.ts';
import type { Basis, Control } from '../../../model/scenario.ts';
import { finding } from './finding.ts';
import { quotingIn } from '../setting.ts';
import { style } from './style.ts';

const quoted = quotingIn(style);

/** What figures that leave the page say in English, besides what the page itself says. */
export const share = {
  /** Titles and texts of pictures of two scenarios. */
  side: { title: 'Two scenarios side by side' },
  beforeAfter: {
    title: 'Before and after, as proposed',
    before: 'Before',
    after: 'After, as proposed',
  },
  difference: {
    title: 'Where two scenarios differ',
    sure: (area: string, place: string) => `The two differ on ${area} ${place}`,
    open: (area: string, place: string) =>
      `The two differ on ${area} ${place}, where one leaves the outcome unclear`,
    silent: (area: string, place: string) => `One of the two says nothing about ${area} ${place}`,
    silentUnpublished: (place: string) =>
      `One of the two says nothing about land ${place}; under the other, control would change (amount not published)`,
    unpublished: (place: string) => `The two differ ${place}; how much was not published`,
    none: (place: string) => `The two do not differ ${place}`,
    elsewhere: (main: string) => `${main}, and elsewhere`,
    otherwiseKnown: (same: string) => `${same}, but not with the same certainty`,
  },
  /** All records beside each other. */
  matrix: {
    title: 'All proposals by region',
    intro:
      'One map for each scenario, all in the same frame, each on the line of control of its own day. Proposals are reported, stated or published, not agreed.',
    alt: (count: string) => `${count} small maps of the same area, one for each scenario`,
    lines: (first: string, last: string) =>
      `Lines of control from ${first} to ${last}, each that of the scenario’s own day: DeepState`,
    by: 'Put forward by',
    date: 'Date of the scenario',
    /** How something is known, in one of five ways. */
    bases: {
      reported: 'reported or stated',
      assessed: 'assessed',
      inferred: 'inferred',
      unclear: 'reported as unclear',
      'not-addressed': 'not addressed',
    } satisfies Record<Basis, string>,
  },
  /** What is found on a map. */
  finding,
  /** Where ground lies that a number is of. */
  ground: finding.place,
  /** What ground would be under rules of its own, beside it where the map is small. */
  rulesBriefly: {
    demilitarised: 'Would be demilitarised',
    'economic-zone': 'Would be an economic zone',
    'joint-administration': 'Would be jointly administered',
    'special-status': 'Would have a special status',
  } satisfies Record<RegimeKind, string>,
  /** In place of numbers, where there are none. */
  noChange: (place: string) => `No change of control is mentioned ${place}`,
  sitesAside: (sites: string) => `sites are addressed separately: ${sites}`,
  /** An assessment that is read on another day than its own. */
  assessment: {
    title: (day: string) => `Who held what on ${day}`,
    summary: (day: string) => `Who held what on ${day}, as DeepState assessed it.`,
  },
  /** One record on two days. */
  days: {
    called: (day: string) => day,
    pair: (title: string, earlier: string, later: string) => `${title}: ${earlier} and ${later}`,
    held: (earlier: string, later: string) => `Who held what on ${earlier} and on ${later}`,
    changed: (earlier: string, later: string) =>
      `What changed hands between ${earlier} and ${later}`,
    moved: {
      russia: (place: string, area: string) => `Passed to Russian control ${place}: ${area}`,
      ukraine: (place: string, area: string) => `Returned to Ukrainian control ${place}: ${area}`,
    },
    none: (place: string) => `No territory changed hands ${place}`,
    /** What a way of drawing means. */
    legend: {
      moved: { russia: 'Passed to Russian control', ukraine: 'Returned to Ukrainian control' },
      stayed: { russia: 'Held by Russia on both days', ukraine: 'Held by Ukraine on both days' },
    },
    towns: {
      russia: (names: string) => `Towns that passed to Russian control: ${names}`,
      ukraine: (names: string) => `Towns that returned to Ukrainian control: ${names}`,
    },
    assessed: (earlier: string, later: string) =>
      `The lines of contact are DeepState’s assessments for ${earlier} and ${later}`,
    cited: (earlier: string, later: string) =>
      `Lines of control: DeepState, ${earlier} and ${later}`,
  },
  /** Several maps on one sheet: of several days, or of several scenarios. */
  panels: {
    records: 'Several scenarios compared',
    held: (first: string, last: string) =>
      `Who held what, on selected days from ${first} to ${last}`,
    days: (title: string, first: string, last: string) =>
      `${title}, on lines from ${first} to ${last}`,
    found: (place: string, before: string, first: string, after: string, last: string) =>
      `Held by Russia ${place}: ${before} on ${first}, ${after} on ${last}`,
    lines: (first: string, last: string) => `Lines from ${first} to ${last}: DeepState`,
    assessed: (first: string, last: string) =>
      `The lines of contact are DeepState’s assessments for selected days from ${first} to ${last}`,
    cited: (first: string, last: string) => `Lines of control: DeepState, ${first} to ${last}`,
    alt: (count: string, what: string) => `${count} maps of the same area: ${what}`,
  },
  /** Which day’s line a proposal of another day is drawn on. */
  onLine: (day: string) => `on the line of ${day}`,
  /** What is said of a picture's sources. */
  line: (day: string) => `Line of ${day}: DeepState`,
  unconfirmed: {
    unconfirmed: (area: string) => `Not confirmed on that day: ${area}`,
    /** Where the strip beside the line is too narrow to be seen. */
    beside: (line: string, area: string) =>
      `${line}; not confirmed beside it on that day: ${area} (too narrow to show at this scale)`,
    unknown: 'What was not confirmed on that day is not known here',
  },
  baseMap:
    'Base map: © OpenStreetMap contributors, geoBoundaries; S. Matuszak & F. Gontsa, GeoNames (CC BY 4.0); Natural Earth',
  map: (name: string) => `Map: ${name}`,
  /** Where somebody else’s words stand in a picture that bears the site’s name. */
  ownWords: {
    title: 'Title: the publisher’s own',
    subtitle: 'Subtitle: the publisher’s own',
    both: 'Title and subtitle: the publisher’s own',
  },
  /** The same, signed by a publisher’s name. */
  ownWordsBy: {
    title: (name: string) => `Title: ${name}`,
    subtitle: (name: string) => `Subtitle: ${name}`,
    both: (name: string) => `Title and subtitle: ${name}`,
  },
  licence:
    'Line of control: DeepState’s own terms, credit with a link, commercial use by agreement with DeepState (deepstatemap.live/license-en.html). Boundaries: ODbL 1.0. Coast and inland waters: S. Matuszak, F. Gontsa, CC BY 4.0. Places: GeoNames, CC BY 4.0.',
  /** The licences in plain words. */
  terms: {
    title: 'What you may do with this',
    commercial:
      'For any commercial use, paid or advertising-funded media included, ask DeepState first: the line of control is theirs, and their terms require an agreement (deepstatemap.live/license-en.html).',
    others: [
      'For other use, show and change the figure as you like, if DeepState is named with a link to deepstatemap.live.',
      'Keep the credit line in the figure, or print it beside it: OpenStreetMap, geoBoundaries, S. Matuszak & F. Gontsa and GeoNames have to be named.',
      'Anyone who passes on changed boundaries as data (GeoJSON) must do so under the same licence, ODbL 1.0.',
    ],
  },
  /** What areas in files are of. */
  areas:
    'Areas are in whole square kilometres on the WGS 84 ellipsoid, computed from the shapes before they were simplified for this file. Each is the area of a whole zone, whatever part of it a scenario is about.',
  /** Figures that lie on each other, one after the other. */
  series: {
    title: 'Several maps: one sheet, slider, GIF, video',
    intro:
      'The map stays in the same place in all of them, with the size, colours and words chosen above.',
    of: 'One figure for each of',
    kinds: {
      days: 'several days',
      records: 'several scenarios',
      asked: 'the maps that the link names',
    },
    list: 'Or a list of days, for example: 2024-08-08, 2025-08-08',
    sheet: 'All maps on one sheet: shown in the preview, saved with the buttons under “Save”',
    many: 'A sheet has at most 12 maps.',
    from: 'First day',
    to: 'Last day',
    count: 'How many days (2 to 40)',
    forms: { gif: 'GIF', mp4: 'MP4', webm: 'WebM', zip: 'ZIP: pictures, and a slider for two' },
    making: (made: number, all: number) => `Making the figures: ${made} of ${all}.`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing was saved.',
    few: 'Choose 2 to 40 figures.',
    failed: (form: string, fault: string) => `The ${form} could not be made: ${fault}`,
    noFilm: (form: string) =>
      `This browser can’t make ${form}. Use GIF, the other video format, or another browser.`,
    slide: 'Move between the two maps',
    alt: 'Alt text',
    jumps:
      'The map would jump from one figure to the next: choose a larger size, or the legend below.',
  },
  /** A publisher’s own style, from a file. */
  house: {
    title: 'House style',
    intro:
      'Your colours, your fonts, your credit line and the name that signs your own titles, from a small JSON file. The file stays in your browser; the style holds until the page is closed or reloaded.',
    example: 'A file with every field:',
    file: 'Style file and font files',
    has: (name: string, file: string) => `In the style of ${name} (${file}).`,
    off: 'Take the style off',
    isOff: 'The style is off.',
    kept: 'The style that was there stays.',
    notInLink:
      'The link to this figure doesn’t carry the style: whoever opens it chooses the file again.',
    fonts:
      'Fonts of your own (.ttf or .otf): give their file names in the style under “fonts”, and choose all the files together. Names on maps keep the site’s typeface: they are placed by its widths.',
    styleMissing: 'This is a font: choose it together with the style, a .json file.',
    noFonts: 'The fonts could not be opened.',
    notInTheme: 'In dark colours and in grey the colours of land stay the usual ones.',
    /** What is wrong with a file; of a field after its name. */
    problem: {
      unreadable: 'The file can’t be read.',
      large: 'The file is too large for a style: it may have at most 10 kB.',
      noJson: 'The file is not JSON.',
      noJsonAt: (line: string, column: string) =>
        `The file is not JSON from line ${line}, column ${column}, on.`,
      noObject: 'The file has no object with fields: write {"name": "The Daily"}.',
      field: (field: string, fault: string) => `${quoted(field)} ${fault}.`,
      unknown: (field: string, known: string) =>
        `${quoted(field)} is not a field of a style. There are: ${known}.`,
      missing: 'is missing',
      noText: (value: string) => `is ${quoted(value)}, which is not a text`,
      empty: 'is empty',
      long: (most: number) => `is longer than ${most} characters`,
      lacking: (characters: string) => `has characters that the figure’s fonts lack: ${characters}`,
      noColour: (value: string) => `is ${quoted(value)}, which is not a colour: write #86add4`,
      noFace: (value: string) => `is ${quoted(value)}: write serif or sans`,
      noFonts: 'doesn’t say which file is for what: write {"titles": "Daily-Bold.ttf"}',
      alike: (ukraine: string, russia: string) =>
        `${quoted('ukraine')} (${ukraine}) and ${quoted('russia')} (${russia}) are too alike to be told apart in grey.`,
      dark: (value: string) => `is ${quoted(value)}, too dark for the letters on it`,
    },
    /** What is said of a font, after the name of its file. */
    font: {
      missing: (file: string) => `names ${quoted(file)}, which was not found`,
      large: 'The file is too large for a font: it may have at most 8 MB.',
      packed: (kind: string) =>
        `The font is packed as ${kind}, which can’t be read: give it as TrueType (.ttf) or OpenType (.otf).`,
      noFont: 'The file is not a font: give a TrueType (.ttf) or OpenType (.otf) file.',
      restricted: 'The font’s own licence flag forbids embedding it in other files.',
      fewLetters: 'The font lacks more than half of the letters that figures need.',
      noOutlines: 'The font has no outlines, and figures draw letters from outlines.',
      lacking: (characters: string) =>
        `These characters are set in the site’s typeface, as the font lacks them: ${characters}`,
    },
  },
  /** Parts of a picture, as an editor’s list of layers has them. */
  layers: {
    map: 'Map',
    ground: 'Land and sea',
    zones: 'Zones',
    water: 'Lakes and rivers',
    borders: 'Borders',
    before2022: 'Line of contact before 24 February 2022',
    contactLine: 'Line of contact',
    outlined: 'Outlined',
    places: 'Names',
    scale: 'Scale',
    locator: 'Where it lies in Ukraine',
    head: 'Title',
    legend: 'Legend',
    credit: 'Source and credit',
    caption: 'Name of the map',
  },
  about: {
    map: (title: string) => `Map: ${title}`,
    maps: (first: string, second: string) => `Two maps of the same area: ${first}; ${second}`,
    difference: (first: string, second: string) =>
      `Map of where two scenarios differ: 1, ${first}; 2, ${second}`,
    shows: (extent: string) => `Shown: ${extent}`,
    group: (meaning: string, zones: string) => `${meaning} – ${zones}`,
    together: (area: string) => `together ${area}`,
    stays: (place: string) => `No change of control ${place}`,
    silent: (place: string) => `Nothing is said about land ${place}`,
    line: (day: string) => `The line of contact is DeepState’s assessment for ${day}`,
    unconfirmed: (area: string) =>
      `Thin grey hatching stands for land whose control was not confirmed on that day, ${area}`,
    before2022: 'The dotted line is the line of contact before 24 February 2022',
    rules:
      'Cross-hatching stands for land with rules of its own, grey for control that is left open',
    recognition: 'A line inside the edge stands for recognition: solid in law, dashed in practice',
    inLaw: 'A solid line inside the edge stands for whose territory it is in law',
    marked: (sites: string) => `Marked: ${sites}`,
    colours: 'Blue stands for Ukrainian control, brick for Russian control, stripes for a change',
    tints:
      'Light grey stands for Ukrainian control, dark grey for Russian control, stripes for a change',
  },
  citation: {
    /** Its language as BibTeX’s babel calls it. */
    babel: 'english',
    map: 'map',
    line: (day: string) => `Line of control: DeepState, ${day}`,
    reviewed: (day: string) => `Reviewed ${day}`,
    accessed: (day: string) => `Accessed ${day}`,
  },
  extents: {
    five: 'Crimea and the Luhansk, Donetsk, Kherson and Zaporizhzhia regions',
    donbas: 'the Luhansk and Donetsk regions',
    south: 'the Kherson and Zaporizhzhia regions and Crimea',
    ukraine: 'the whole of Ukraine',
    region: (name: string) => name,
    box: 'part of Ukraine',
  },
  table: {
    scenario: 'Scenario',
    zone: 'Zone',
    lineDate: 'Day of the line',
    region: 'Region',
    holder: 'Held by',
    heldOn: (day: string) => `Held by, ${day}`,
    towns: 'Towns that changed hands',
    area: 'Area of the zone, km²',
    share: 'The zone’s share of its region, %',
    difference: 'How the two compare',
    credit: 'Credit',
    licence: 'Licence',
    address: 'Link',
    differences: {
      same: 'The same',
      open: 'One leaves unclear how much',
      silent: 'One says nothing',
      differs: 'Differ',
    } satisfies Record<Difference, string>,
    /** The same beside the ground of a map. */
    beside: {
      same: 'The two say the same',
      open: 'One leaves unclear how much',
      silent: 'One scenario says nothing',
      differs: 'The two differ',
    } satisfies Record<Difference, string>,
    /** What spreadsheets in this language take for a cell’s end and for a decimal mark. */
    marks: { cell: ',', decimal: '.' },
    change: 'What would change',
    control: 'Would be controlled by',
    inLaw: 'In law territory of',
    basis: 'Basis',
    extent: 'Extent',
    recognition: 'Recognition',
    recognisedBy: 'Recognised by',
    rules: 'Rules of its own',
    rulesSay: 'What these rules say',
    note: 'Note',
    sources: 'Sources',
    controls: {
      ukraine: 'Ukraine',
      russia: 'Russia',
      unresolved: 'Unclear',
    } satisfies Record<Control, string>,
    changes: {
      stays: 'Nothing',
      'passes-to-russia': 'Passes to Russian control',
      'returns-to-ukraine': 'Returns to Ukrainian control',
      unresolved: 'Unclear',
    },
    extents: { whole: 'Whole', unclear: 'Unclear how much', unpublished: 'Amount not published' },
    recognitions: {
      'de-jure': 'De jure',
      'de-facto': 'De facto',
      none: 'None',
      unspecified: 'Not specified',
    },
  },
  problem: {
    unknown: (raw: string, choices: string, nearest: string | null) =>
      nearest === null
        ? `There is no ${quoted(raw)}. Choose from: ${choices}.`
        : `There is no ${quoted(raw)}. Did you mean ${quoted(nearest)}? Choose from: ${choices}.`,
    size: (raw: string) =>
      `${quoted(raw)} is not a valid size. Write width and height in pixels (1200x675) or in millimetres (90mm, 90x120mm), or a4 or a4-landscape.`,
    tooSmall: (raw: string, least: string, nearest: string) =>
      `${raw} is too small: a side must be at least ${least}. The nearest possible size is ${nearest}.`,
    tooLarge: (raw: string, most: string, nearest: string) =>
      `${raw} is too large: a side may be at most ${most}. The nearest possible size is ${nearest}.`,
    tooNarrow: (raw: string, most: string, nearest: string) =>
      `${raw} is too narrow: one side may be at most ${most} times as long as the other. The nearest possible size is ${nearest}.`,
    noRoom: (raw: string, nearest: string | null) =>
      `Title, map, legend and credit don’t fit into ${raw}. `.concat(
        nearest === null
          ? 'Choose a larger size, or a shorter title.'
          : `The nearest possible size is ${nearest}.`,
      ),
    names: (raw: string) =>
      `${quoted(raw)} is not a valid choice of names. Write +kramatorsk,-simferopol: + for one more, - for one less, each name once.`,
    noName: (raw: string, ...nearest: readonly string[]) =>
      nearest.length === 0
        ? `The map has no name ${quoted(raw)}.`
        : `The map has no name ${quoted(raw)}. Did you mean ${nearest.map(quoted).join(' or ')}?`,
    noPlace: (names: string) => `Not on the map, as they lie outside it or have no room: ${names}.`,
    day: (raw: string) => `${quoted(raw)} is not a date. Write year, month and day: 2025-08-08.`,
    noLine: (raw: string, nearest: string, _first: string, _last: string) =>
      `The archive has no line for ${raw}. The nearest day that it has is shown: ${nearest}.`,
    noArchive: (raw: string, nearest: string, first: string, last: string) =>
      `${raw} lies outside the archive, which goes from ${first} to ${last}. The nearest day is shown: ${nearest}.`,
    oneRecord: (raw: string) =>
      `Two days can be compared for one scenario only: leave out ${quoted(raw)} or the other day.`,
    sameDay: (day: string) => `Both days are ${day}: one map is shown.`,
    noDifference:
      'Only “Who held what” can show what changed hands between two days; a proposal is shown on both days side by side.',
    same: (raw: string) => `${quoted(raw)} can’t be compared with itself: name another scenario.`,
    scale: (raw: string) => `${quoted(raw)} is not a valid resolution: it goes from 1 to 4.`,
    pixels: (size: string, most: string, nearest: string) =>
      `${size} pixels are more than can be drawn: at most ${most} million. The nearest possible resolution is ${nearest}.`,
    lacking: (characters: string) =>
      `The figure’s fonts have Latin and Cyrillic letters only. Left out: ${characters}`,
    cut: {
      title: 'The title is cut: this size has no room for all of it.',
      subtitle: 'The subtitle is cut: this size has no room for all of it.',
    },
    tooLong: (most: number) => `There is room for the first ${most} characters.`,
    extent: (raw: string) =>
      `${quoted(raw)} is not an area of the map. Name a region, or five, donbas, south or ukraine, or write west,south,east,north in degrees.`,
    outside: (raw: string, bounds: string) =>
      `${raw} is not wholly on the map, which covers ${bounds} (west, south, east, north).`,
  },
};
