import type { Change, Difference } from '../../../model/change.ts';
import type { RegimeAnswer, RegimeKind, RegimePart } from '../../../model/regime.ts';
import type { Recognised } from '../../../model/recognition.ts';
import type { Holder } from '../../../model/region.ts';
import type { Units } from '../../../model/units.ts';
import type { Appearance, Comparison } from '../../../model/view.ts';
import type {
  Attribution,
  Basis,
  Control,
  Extent,
  Kind,
  Known,
  Party,
  Recogniser,
  Recognition,
  SiteId,
  SourceLanguage,
} from '../../../model/scenario.ts';
import type { Forms } from '../forms.ts';
import { inForm } from '../region-name.ts';
import { regionNames } from './regions.ts';
import { quotingIn } from '../setting.ts';
import { style } from './style.ts';

const quoted = quotingIn(style);

const regions = inForm(regionNames, 'full');

/** The same after “of”. */
const regionsOf = inForm(regionNames, 'of');

/** Short names for the map. */
const regionLabels = inForm(regionNames, 'label');

const heldBy: Record<Holder, string> = {
  ukraine: 'Ukrainian-held part',
  russia: 'Russian-held part',
};

const heldByParts: Record<Holder, string> = {
  ukraine: 'Ukrainian-held parts',
  russia: 'Russian-held parts',
};

/** The same at the beginning of a line. */
const parts: Record<Holder, string> = {
  ukraine: 'Ukrainian-held part',
  russia: 'Russian-held part',
};

const heldOn: Record<Holder, (day: string) => string> = {
  ukraine: (day) => `Held by Ukraine (assessed, ${day})`,
  russia: (day) => `Held by Russia (assessed, ${day})`,
};

const basis: Record<Basis, string> = {
  reported: 'Reported',
  assessed: 'Assessed',
  inferred: 'Inferred',
  unclear: 'Reported as unclear',
  'not-addressed': 'Not addressed',
};

const basisMeaning: Record<Basis, string> = {
  reported: 'a source says it',
  assessed:
    'a monitoring project judged it so for the day of the line; that a ceasefire would leave it so is inferred',
  inferred: 'it follows from a general sentence in a source',
  unclear: 'a source says that it is unclear, or sources differ',
  'not-addressed':
    'no source consulted mentions it; the map shows who held it on the day of the line',
};

const extent: Record<Extent, string> = {
  whole: '',
  unclear: 'It is unclear whether this covers all of the area.',
  unpublished: 'How much of this area is meant was not published.',
};

const recognition: Record<Recognition, string> = {
  'de-jure': 'Recognition: de jure',
  'de-facto': 'Recognition: de facto',
  none: 'Recognition: none',
  unspecified: 'Recognition: not specified',
};

/** Ground with rules of its own, whoever controls it. */
const rules = {
  names: {
    demilitarised: 'demilitarised zone',
    'economic-zone': 'special economic zone',
    'joint-administration': 'joint administration',
    'special-status': 'special status',
  } satisfies Record<RegimeKind, string>,
  /** What ground would be, after what it is called. */
  would: {
    demilitarised: 'would be a demilitarised zone',
    'economic-zone': 'would be a special economic zone',
    'joint-administration': 'would be jointly administered',
    'special-status': 'would have a special status',
  } satisfies Record<RegimeKind, string>,
  /** The same at the beginning of a line. */
  fates: {
    demilitarised: 'Would be a demilitarised zone',
    'economic-zone': 'Would be a special economic zone',
    'joint-administration': 'Would be jointly administered',
    'special-status': 'Would have a special status',
  } satisfies Record<RegimeKind, string>,
  /** Before the ground that it is said of. */
  placed: (fate: string) => fate,
  own: (fate: string) => `${fate}, with rules of its own`,
  /** Where it is open whether ground would have them at all. */
  possibly: (name: string) => `possibly a ${name}`,
  and: (fate: string, would: string) => `${fate} and ${would}`,
  area: (would: string) => `this area ${would}`,
  /** The same where it is open how much of the area is meant. */
  partOfArea: (would: string) => `part or all of this area ${would}`,
};

const undecided = { disputed: 'disputed', open: 'left open' };

const authorities = {
  ukraine: 'Ukraine',
  russia: 'Russia',
  joint: 'joint',
  international: 'international',
  local: 'local',
  ...undecided,
};

const armies = {
  stays: 'stays',
  leaves: 'leaves',
  'does-not-enter': 'does not enter',
  'heavy-forces-leave': 'heavy forces leave',
  ...undecided,
};

const stays: Record<Holder, string> = {
  ukraine: 'this area would stay under Ukrainian control',
  russia: 'this area would stay under Russian control',
};

const change: Record<Exclude<Change, 'stays'>, string> = {
  'passes-to-russia': 'this area would pass to Russian control',
  'returns-to-ukraine': 'this area would return to Ukrainian control',
  unresolved: 'it is unclear who would control this area',
};

/** The same where it is open how much of the area is meant. */
const changeOfPart: Record<Exclude<Change, 'stays'>, string> = {
  'passes-to-russia': 'part or all of this area would pass to Russian control',
  'returns-to-ukraine': 'part or all of this area would return to Ukrainian control',
  unresolved: 'it is unclear who would control part or all of this area',
};

const sites: Record<SiteId, string> = {
  'zaporizhzhia-npp': 'Zaporizhzhia nuclear power plant',
  'kakhovka-dam': 'Kakhovka dam',
  'kinburn-spit': 'Kinburn Spit',
};

/** Every word of the page's own in English. What scenarios say is in their files. */
export const messages = {
  name: 'Lines of Contact',
  /** What is said of a source beside its outlet. */
  source: {
    stateMedia: 'state media',
    languages: {
      en: 'in English',
      uk: 'in Ukrainian',
      it: 'in Italian',
      ro: 'in Romanian',
    } satisfies Record<SourceLanguage, string>,
  },
  tagline:
    'What reported peace proposals would change on the map of Ukraine, who says so, and how certain that is.',
  /** The parts of the site, as its head names them. */
  pages: {
    title: 'Pages',
    map: 'Map',
    matrix: 'Proposals',
    timeline: 'Timeline',
    lessons: 'Lessons',
    glossary: 'Glossary',
    method: 'About',
  },
  chooseLanguage: 'Language',
  /** Who puts something forward, or answers it. */
  parties: {
    us: 'United States',
    russia: 'Russia',
    ukraine: 'Ukraine',
    europe: 'European states',
    un: 'United Nations',
  } satisfies Record<Party, string>,
  regions,
  /** Several of them, by their short names. */
  regionsTogether: (names: string) => `${names} regions`,
  regionLabels,
  heldBy,
  heldByParts,
  parts,
  heldOn,
  basis,
  basisMeaning,
  extent,
  recognition,
  /** What a norm says of ground. */
  inLaw: {
    ukraine: 'territory of Ukraine in law',
    russia: 'territory of Russia in law',
  } satisfies Record<Holder, string>,
  recognisedBy: {
    us: 'by the United States',
    ukraine: 'by Ukraine',
    russia: 'by Russia',
    europe: 'by states in Europe',
    international: 'internationally',
    unclear: 'by whom is unclear',
  } satisfies Record<Recogniser, string>,
  whoElseRecognises: 'by whom else is unclear',
  rules,
  stays,
  change,
  changeOfPart,
  sites,
  counted: {
    towns: { one: '# town', other: '# towns' } as Forms,
    places: { one: '# place', other: '# places' } as Forms,
  },
  units: {
    /** Over columns of numbers, and beside a field for one. */
    square: { km: 'km²', mi: 'sq mi' } satisfies Record<Units, string>,
    area: { km: { other: '# km²' }, mi: { one: '# sq mi', other: '# sq mi' } } as Record<
      Units,
      Forms
    >,
    /** The same after “up to”. */
    areaAfterTo: { km: { other: '# km²' }, mi: { one: '# sq mi', other: '# sq mi' } } as Record<
      Units,
      Forms
    >,
    upTo: (area: string) => `up to ${area}`,
    distance: { km: 'km', mi: 'mi' } satisfies Record<Units, string>,
  },
  scenario: {
    choose: 'Choose what the map shows',
    /** What is folded: all but the first. */
    others: (count: string) => `Other scenarios, by date (${count})`,
    by: 'Put forward by',
    anybody: 'anybody',
    assessedOn: (day: string) => `archive to ${day}`,
  },
  /** How firm a record is as a whole. */
  status: {
    known: {
      assessed: 'Assessment, not a proposal',
      stated: 'Stated, not agreed',
      reported: 'Reported, not agreed',
      published: 'Text published, not agreed',
      adopted: 'Resolutions adopted',
    } satisfies Record<Known, string>,
    /** The day of a report beside its outlet. */
    on: (day: string) => day,
    describedOn: (day: string) => `described on ${day}`,
    sourcesTo: (day: string) => `sources to ${day}`,
    asFarAs: (day: string) => `as far as sources to ${day} say`,
  },
  /** What kind of statement something is, and how it is known. */
  said: {
    attribution: {
      demand: 'demand',
      term: 'term',
      offer: 'offer',
      position: 'position',
      assessment: 'assessment',
      norm: 'resolution',
    } satisfies Record<Attribution, string>,
    attributed: {
      assessed: (what: string) => what,
      stated: (what: string) => `stated ${what}`,
      reported: (what: string) => `reported ${what}`,
      published: (what: string) => `${what} in the published text`,
      adopted: (what: string) => `adopted ${what}`,
    } satisfies Record<Known, (what: string) => string>,
    known: {
      assessed: 'assessed',
      stated: 'stated',
      reported: 'reported',
      published: 'in the published text',
      adopted: 'adopted',
    } satisfies Record<Known, string>,
    inferredFrom: {
      demand: 'inferred from the demand',
      term: 'inferred from a term',
      offer: 'inferred from the offer',
      position: 'inferred from the position',
      assessment: 'inferred from the assessment',
      norm: 'inferred from the resolution',
    } satisfies Record<Attribution, string>,
    inferred: 'inferred',
    unclear: 'reported as unclear',
    'not-addressed': 'not addressed',
    assessedBy: (outlet: string) => `assessed by ${outlet}`,
  },
  map: {
    lineOf: (day: string) => `Line of ${day}`,
    linesOf: (first: string, last: string) => `Lines of ${first} and ${last}`,
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    says: (scenario: string) => `In ${quoted(scenario)}`,
    reset: 'Reset the view',
    search: 'Search for a place',
    menu: 'Menu',
    makeFigure: 'Make a figure to publish',
    printedWhole: 'The whole map is printed; the screen showed a part of it.',
    copied: 'Link copied.',
    close: 'Close',
    movable: (what: string) => `Map to move and zoom. ${what}`,
    endorsesNothing:
      'Boundaries and colours show what was reported or assessed; they endorse nothing.',
  },
  compare: {
    with: 'Compare with',
    nothing: 'No comparison',
    pair: (title: string) => `Compare with: ${title}`,
    how: 'How to compare',
    modes: {
      swipe: 'Swipe',
      side: 'Side by side',
      flip: 'Flip',
      difference: 'Difference',
    } satisfies Record<Comparison, string>,
    swap: 'Swap the two',
    divide: 'Line between the two maps',
    divided: (at: number, left: string, right: string) =>
      `${at}% from the left. Left: ${left}. Right: ${right}.`,
    flipTo: (title: string) => `Flip to: ${title}`,
    difference: 'Where they differ',
    ground: 'Where the outcome differs',
    ways: {
      differs: 'The two differ',
      open: 'The two agree, but not on how much',
      silent: 'One says nothing; under the other, control would change',
    } satisfies Record<Exclude<Difference, 'same'>, string>,
    alike: 'The two do not contradict each other anywhere on this map.',
    control: {
      ukraine: 'Ukrainian control',
      russia: 'Russian control',
      unresolved: 'unclear',
    } satisfies Record<Control, string>,
    sameRules: (name: string) => `On both maps: ${name}`,
    same: {
      ukraine: 'Ukrainian control on both maps',
      russia: 'Russian control on both maps',
      unresolved: 'Unclear on both maps',
    } satisfies Record<Control, string>,
  },
  /** MapLibre's own words, by its keys. */
  mapLibre: {
    'Map.Title': 'Map',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Feet': 'ft',
    'ScaleControl.Miles': 'mi',
    'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl + scroll to zoom the map',
    'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ + scroll to zoom the map',
    'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map',
  },
  legend: {
    title: 'What the map shows',
    /** What each part of a legend answers. */
    groups: {
      change: 'What would change',
      control: 'Who would control the rest',
      held: 'Who held it',
      certainty: 'How certain',
    },
    controller: {
      ukraine: 'Ukraine',
      russia: 'Russia',
      unresolved: 'Unclear',
    } satisfies Record<Control, string>,
    stays: {
      ukraine: 'Would stay under Ukrainian control',
      russia: 'Would stay under Russian control',
    } satisfies Record<Holder, string>,
    held: {
      ukraine: 'Held by Ukraine',
      russia: 'Held by Russia',
    } satisfies Record<Holder, string>,
    /** The line along the edge of ground of which a norm speaks. */
    inLaw: {
      ukraine: 'Territory of Ukraine in law',
      russia: 'Territory of Russia in law',
    } satisfies Record<Holder, string>,
    change: {
      'passes-to-russia': 'Would pass to Russian control',
      'returns-to-ukraine': 'Would return to Ukrainian control',
      unresolved: 'Unclear who would control the area',
    } satisfies Record<Exclude<Change, 'stays'>, string>,
    openStay: 'unclear whether all of it',
    openChange: 'unclear how much',
    unpublished: 'amount not published',
    or: 'or',
    recognition: {
      'de-jure': 'Recognition in law (de jure)',
      'de-facto': 'Recognition in practice (de facto)',
    } satisfies Record<Recognised, string>,
    recognisedAs: {
      ukraine: (said: string) => `${said} as Ukrainian`,
      russia: (said: string) => `${said} as Russian`,
      unresolved: (said: string) => said,
    } satisfies Record<Control, (said: string) => string>,
    small: (text: string, where: string) => `${text} (small: ${where})`,
    contactLine: 'Line of contact',
    before2022: 'Line of contact before 24 February 2022',
    /** Of a strip along the line, which a map of the whole front is too small to show. */
    unconfirmed: (area: string) => `Not confirmed on that day (seen close up): ${area}`,
    border: 'Border of Ukraine',
    site: 'Site named in proposals',
  },
  /** What would happen to land that is named or measured after it. */
  fate: {
    stays: {
      ukraine: 'Would stay under Ukrainian control',
      russia: 'Would stay under Russian control',
    } satisfies Record<Holder, string>,
    moves: {
      'passes-to-russia': 'Would pass to Russian control',
      'returns-to-ukraine': 'Would return to Ukrainian control',
      unresolved: 'Unclear who would control the area',
    } satisfies Record<Exclude<Change, 'stays'>, string>,
  },
  card: {
    scenarios: 'What each scenario says',
    why: 'Details and sources',
    towns: 'Towns on this map',
    wholeRegion: 'The whole region',
    liesIn: 'Lies in',
    outside: 'Outside the nine regions',
    abroad: 'The scenarios cover only the nine regions.',
    population: (people: string, year: string) => `${people} people on 1 January ${year}`,
    olderPopulation: (people: string) => `${people} people, according to an older figure`,
    noPopulation: 'population not known',
    site: 'Site named in proposals',
    around: 'What each scenario says about the area around it',
    share: (share: string) => `${share} of the region`,
    /** How much of a zone the other side had at first. */
    gained: {
      ukraine: (area: string, first: string) =>
        `Of this, ${area} was held by Russia on the archive’s first line, that of ${first}.`,
      russia: (area: string, first: string) =>
        `Of this, ${area} was held by Ukraine on the archive’s first line, that of ${first}.`,
    } satisfies Record<Holder, (area: string, first: string) => string>,
    kept: (first: string) =>
      `The archive’s first line, that of ${first}, shows the same for all of it.`,
    /** On which of the archive's lines a place has the holder of the day. */
    spell: {
      throughout: (first: string, newest: string) =>
        `on all lines of the archive, from ${first} to ${newest}`,
      since: (since: string) => `on all lines since that of ${since}`,
      until: (first: string, last: string) =>
        `on all lines from the archive’s first, ${first}, to that of ${last}`,
      between: (since: string, last: string) => `on all lines from ${since} to ${last}`,
    },
  },
  /** The rules of its own that ground would have, part by part. */
  regime: {
    title: (name: string) => `Rules of its own: ${name}`,
    part: 'Question',
    said: 'What is said',
    known: 'How it is known',
    parts: {
      'counts-as': 'Would count as',
      administration: 'Administration',
      police: 'Police',
      'army-ukraine': 'Ukraine’s army',
      'army-russia': 'Russia’s army',
      monitors: 'Monitors',
      'mutual-withdrawal': 'The other side pulls back too',
    } satisfies Record<RegimePart, string>,
    answers: {
      'counts-as': { ukraine: 'Ukrainian', russia: 'Russian', ...undecided },
      administration: authorities,
      police: authorities,
      'army-ukraine': armies,
      'army-russia': armies,
      monitors: {
        us: 'United States',
        international: 'international',
        none: 'none',
        ...undecided,
      },
      'mutual-withdrawal': { yes: 'yes', no: 'no', ...undecided },
    } satisfies { readonly [Part in RegimePart]: Record<RegimeAnswer<Part>, string> },
    whole: 'As a whole',
    unsaid: 'not said',
    /** In place of an answer, where a record has no such rules at all. */
    none: '–',
    differs: (part: string) => `${part} (differs)`,
  },
  differences: {
    title: (before: string, after: string) => `${quoted(after)} compared with ${quoted(before)}`,
    part: 'Area',
    onMap: 'Compare on the map',
  },
  /** The lines of two days. */
  twoDays: {
    title: (earlier: string, later: string) => `Between the lines of ${earlier} and ${later}`,
    changed: {
      russia: (area: string) => `${area} passed from Ukrainian to Russian control`,
      ukraine: (area: string) => `${area} passed from Russian to Ukrainian control`,
    } satisfies Record<Holder, (area: string) => string>,
    unchanged: 'Between these lines, control changed nowhere.',
    byRegion: 'What changed hands, region by region',
    to: {
      russia: 'To Russian control',
      ukraine: 'To Ukrainian control',
    } satisfies Record<Holder, string>,
    towns: {
      russia: 'Towns that passed to Russian control',
      ukraine: 'Towns that passed to Ukrainian control',
    } satisfies Record<Holder, string>,
    noTowns: 'No town on this map changed hands.',
    how: 'Two lines are compared: territory that changed hands and back in between is not counted.',
    choose: 'Compare with the line of',
    before2022: 'or before 24 February 2022',
    end: 'End the comparison',
    nearest: (asked: string, shown: string) =>
      `There is no line of ${asked}: the comparison is with that of ${shown}.`,
    same: (day: string) => `The line of ${day} is compared with itself: choose another day.`,
    figure: 'A figure of both days',
  },
  menu: {
    theme: 'Colours',
    themes: {
      system: 'Match device',
      light: 'Light',
      dark: 'Dark',
    } satisfies Record<Appearance, string>,
    units: 'Areas in',
    unitNames: {
      km: 'square kilometres',
      mi: 'square miles',
    } satisfies Record<Units, string>,
    copyLink: 'Copy link to this view',
    notCopied: 'The browser did not allow copying. The link:',
    fullscreen: 'Full-screen map',
    help: 'Keyboard and help',
  },
  export: {
    title: 'Make a figure',
    loading: 'Loading…',
    notLoaded: 'The image tool could not be loaded.',
    nothing: 'There is no figure to show.',
    scenario: 'Scenario',
    mode: 'Figure of',
    modes: {
      single: 'one scenario',
      side: 'two scenarios side by side',
      'before-after': 'before and after',
      difference: 'where two differ',
    },
    day: 'Day of the line',
    vsDay: 'Compare with another day',
    extent: 'Part of the map',
    extentHere: 'As the map shows it now',
    extentBox: (east: string, north: string) => `${east}° E, ${north}° N`,
    extents: {
      five: 'The five regions',
      donbas: 'Luhansk and Donetsk regions',
      south: 'The south',
      ukraine: 'The whole of Ukraine',
    },
    figureTitle: 'Title',
    subtitle: 'Subtitle',
    standard: 'automatic (areas)',
    noSubtitle: 'No subtitle',
    size: 'Size',
    sizes: {
      '1200x675': '1200 × 675, for link previews',
      '1200x1200': '1200 × 1200, for posts and articles',
      '1080x1350': '1080 × 1350, for posts on phones',
      '1080x1920': '1080 × 1920, for stories',
      '375x600': '375 × 600, for articles on phones',
      a4: 'A4 portrait',
      'a4-landscape': 'A4 landscape',
      '60mm': 'column, 60 mm',
      '90mm': 'column, 90 mm',
      '135mm': 'column, 135 mm',
      '180mm': 'column, 180 mm',
    },
    free: 'free size…',
    freeHint: 'Width × height: 1200×675, or in millimetres 90×120mm',
    scale: 'Resolution',
    themes: {
      light: 'light',
      dark: 'dark',
      transparent: 'transparent background (sea and land stay)',
      print: 'for print: white paper, black text',
      grey: 'grey, for print',
    },
    labels: 'Names',
    labelling: { sparse: 'few', dense: 'many' },
    names: 'Choose the names on the map',
    usualNames: 'Names as usual',
    legend: 'Legend',
    legends: {
      auto: 'automatic',
      left: 'left',
      right: 'right',
      below: 'below',
    },
    frame: 'Map frame',
    frames: { own: 'largest for this figure', shared: 'locked: the same in every scenario' },
    files: 'Save',
    cameFrom: (format: string) => `You opened this from the link in a file (${format}).`,
    fonts: 'Text in the SVG',
    fontNames: {
      embedded: 'text, fonts embedded',
      named: 'text, fonts named',
      outlines: 'outlines',
    },
    fontsIgnored:
      'Inkscape, Illustrator and other programs ignore fonts inside an SVG. Outlines look the same everywhere.',
    making: 'Creating…',
    saved: (name: string) => `Saved as ${name}.`,
    savedFramed: (name: string) =>
      `${name} was handed to the browser. If no file appears, the surrounding page does not allow it: open this page by itself.`,
    notMade: (format: string, fault: string) =>
      `The ${format} could not be made (${fault}). The other formats may still work.`,
    copy: 'Copy',
    copies: {
      image: 'Image',
      link: 'Link to this figure',
      caption: 'Caption',
      plain: 'Citation',
      chicago: 'Citation, Chicago',
      bibtex: 'Citation, BibTeX',
      alt: 'Alt text',
      longAlt: 'Long alt text',
    },
    share: 'Share…',
    copied: (what: string) => `Copied: ${quoted(what)}.`,
    refused: 'The browser did not allow copying. Copy the text from here:',
    imageRefused: 'The browser did not allow copying an image. Save it as PNG instead.',
    copiedText: 'Text to copy',
  },
  search: {
    hint: 'Town, region or site',
    results: (places: string) => `Found: ${places}`,
    none: (text: string) =>
      `No place on this map is called ${quoted(text)}. The map has the regions, the larger towns and the sites named in proposals.`,
  },
  help: {
    title: 'Keyboard and help',
    keys: {
      search: 'Search for a place',
      reset: 'Reset the view',
      fullscreen: 'Full-screen map',
      copy: 'Copy the link',
      help: 'This help',
      zones: 'On the map: from zone to zone',
      card: 'On a zone: open its card',
      close: 'Close the open window',
    },
    letters: 'Single letters act as shortcuts',
    map: 'Move the map by dragging, on a touch screen with two fingers. One finger scrolls the page.',
    arrows: 'Arrow keys',
  },
  reading: {
    regionsOf,
    /** Before what the map shows, where it is out of sight. */
    toMap: 'Back to the map',
    changes: 'What would change',
    held: 'By region',
    changesNothing: {
      assessment: 'Nothing changes hands: this is who held what on that day.',
      baseline:
        'Nothing changes hands: this says whose territory it is in law, not who would control it.',
    } satisfies Record<Exclude<Kind, 'proposal'>, string>,
    byRegion: 'Region by region',
    region: 'Region',
    holder: 'Holder',
    fate: 'What would happen',
    share: 'Share of region',
    allRegions: 'All nine regions',
    ofUkraine: (share: string) => `${share} of Ukraine`,
    ukraineHow: (area: string) => `Ukraine as a whole, computed in the same way, is ${area}.`,
    areasHow:
      'Areas are computed on the WGS 84 ellipsoid from the line of the day given, including inland water but not open sea. Crimea includes Sevastopol. “Up to” marks areas where the source leaves unclear how much is meant.',
    against: (day: string) => `Compared with who held what on ${day}.`,
    before2022: 'of this, held before 24 February 2022',
    unconfirmed: {
      areas: (area: string, inRegions: string) =>
        `Not confirmed on that day, and counted as held by Ukraine: ${area} (${inRegions}). The source draws this land in grey.`,
      none: 'The source marks no land as unconfirmed on that day.',
      failed: (detail: string) => `It could not be drawn on the map: ${detail}.`,
      unknown: (first: string, last: string) =>
        `What the source left unconfirmed on that day is not known here: the archive has it from ${first} to ${last}.`,
    },
    missingGround: (ground: string, day: string) =>
      `Also covered by the scenario, but not there on the line of ${day}: ${ground}.`,
    otherDays: {
      title: 'On other days',
      changes: 'What the scenario would change, on the line of each day',
      held: 'Held by Russia, on the line of each day',
      own: 'Day of the scenario',
      nearest: 'Line nearest to the scenario’s day',
      first: 'First line',
      newest: 'Newest line',
      shown: 'Line shown',
      none: 'none',
      curves: (first: string, newest: string) =>
        `Each curve shows the area over all lines, from ${first} to ${newest}; its scale begins at zero.`,
      mark: 'The vertical line marks the day of the scenario.',
    },
    sentence: {
      'passes-to-russia': (area: string) => `${area} would pass to Russian control`,
      'returns-to-ukraine': (area: string) => `${area} would return to Ukrainian control`,
      unresolved: (area: string) => `it is unclear who would control ${area}`,
    } satisfies Record<Exclude<Change, 'stays'>, (area: string) => string>,
    rules: (area: string, would: string) => `${area} ${would}`,
    rulesUnpublished: (would: string) => `some territory (how much was not published) ${would}`,
    staying: {
      ukraine: (area: string) => `${area} would stay under Ukrainian control`,
      russia: (area: string) => `${area} would stay under Russian control`,
    } satisfies Record<Holder, (area: string) => string>,
    unpublished: {
      'passes-to-russia': 'territory would pass to Russian control; how much was not published',
      'returns-to-ukraine':
        'territory would return to Ukrainian control; how much was not published',
      unresolved: 'it is unclear who would control some territory; how much was not published',
    } satisfies Record<Exclude<Change, 'stays'>, string>,
    partOf: (region: string) => `part of ${region}`,
    ofRegion: (share: string, region: string) => `${share} of ${region}`,
    noChange: 'Nothing on this map would change hands.',
    chart: 'Each region by what would happen to its territory',
    chartHeld: 'Each region by who held it',
    towns: {
      title: 'Towns affected',
      count: {
        'passes-to-russia': (towns: string) =>
          `On land that would pass to Russian control: ${towns} on this map.`,
        'returns-to-ukraine': (towns: string) =>
          `On land that would return to Ukrainian control: ${towns} on this map.`,
        unresolved: (towns: string) => `On land whose control is unclear: ${towns} on this map.`,
      } satisfies Record<Exclude<Change, 'stays'>, (towns: string) => string>,
      rules: (towns: string) => `On land that would have rules of its own: ${towns} on this map.`,
      upTo: (towns: string) => `up to ${towns}`,
      people: (people: string, year: string) =>
        `About ${people} people lived there on 1 January ${year}.`,
      /** The same where not every town need be meant. */
      peopleInAll: (people: string, year: string) =>
        `About ${people} people lived in all of these towns together on 1 January ${year}.`,
      uncounted: (towns: string) => `Not included, for lack of a figure for that day: ${towns}.`,
      open: 'How much of this area is meant is unclear, so not every town need be included.',
      limits:
        'Population figures are from the State Statistics Service and are not current: many people have left since. Figures for land that Ukraine has not controlled since 2014 are estimates. The map has larger towns only; villages are not counted.',
      unpublished: 'No towns are counted where the amount of territory was not published.',
      none: 'No town on this map is in an area that would change hands.',
      filter: 'Filter towns',
      all: (towns: string) => `Show all ${towns}`,
      fewer: 'Show only five',
      noHit: (text: string) => `None of these towns is called ${quoted(text)}.`,
      name: 'Town',
      population: (year: string) => `People on 1 January ${year}`,
      residents: 'People',
      older: (people: string) => `${people} (older figure)`,
      sorted: 'sort',
    },
    reactions: 'What was said about it',
    answersFound:
      'Where the answer of a side is missing here, none was found in the sources consulted.',
    noAnswers: 'No answer of any side was found in the sources consulted.',
    related: 'How the proposals differ',
    silent: 'Not addressed',
    statements: 'What is said about each region',
    open: 'Open questions',
    sites: 'Sites',
    context: 'Context',
    sources: 'Sources',
    method: 'About this map',
    lineSource: (day: string) =>
      `The line of control is DeepState’s assessment for ${day}. The archive took it early that day: it shows who held what at the end of the day before. Areas that DeepState marks as unconfirmed are not counted as Russian-held; their area is given in “Who held what”. Other monitoring projects draw the line differently in places.`,
    borders:
      'Ukraine is drawn with its internationally recognised border, with Crimea inside it. The UN General Assembly called on all states not to recognise any change of the status of Crimea on the basis of the referendum of 2014 (resolution 68/262). It called for the same with regard to the Donetsk, Kherson, Luhansk and Zaporizhzhia regions, whose “attempted illegal annexation” it condemned (resolution ES-11/4).',
    reviewed: (day: string, readTo: string) =>
      `Content last reviewed on ${day}. Sources were read up to ${readTo}; there are few after February 2026, and then mostly summaries. Nothing of a later day was found that could be read: there are later reports, and there may be later agreements.`,
    others: 'Proposals that have no map here yet',
    summarised: 'As summarised in a news round-up:',
    credits:
      'Line of control: DeepState, daily archive by cyterat. Boundaries: © OpenStreetMap contributors (ODbL), geoBoundaries; coast and inland waters: S. Matuszak, F. Gontsa (CC BY 4.0). Neighbours’ borders, rivers, lakes: Natural Earth. Places: GeoNames (CC BY 4.0). Population: State Statistics Service of Ukraine.',
    howMade: 'How this map is made',
    lessons: 'Lessons',
    timeline: 'Timeline of the talks',
    matrix: 'All proposals by region',
    report: 'Report an error to the publisher',
    downloads: 'Data of this map',
    zonesOfDay: (day: string) => `Zones of ${day} as GeoJSON`,
  },
  glossary: {
    title: 'Glossary',
    intro: 'What words mean on this site. In its texts they are links to this page.',
    reviewed: (day: string) => `Last reviewed on ${day}.`,
    index: 'All terms',
    see: 'See also',
    sources: 'Sources',
    plain: 'In plain words',
  },
  embed: {
    /** What stands in an embed itself. */
    page: {
      heading: (name: string, scenario: string) => `${name}: ${scenario}`,
      full: 'Full map, text and sources',
      present: 'Current version',
      frozen: (version: string) => `Frozen version ${version}. It does not follow corrections.`,
      fullscreen: 'Full screen',
      unconfirmedUnknown: 'What was not confirmed on that day is not known here.',
      parameters: {
        scenarios: 'the scenarios offered',
        extent: 'the part of the map',
        controls: 'the controls',
        start: 'the start',
        fit: 'the height',
        origins: 'the origins',
      } as Readonly<Record<string, string>>,
      refusals: {
        malformed: (name: string, value: string) => `${quoted(name)} can’t be ${quoted(value)}.`,
        version: (_name: string, value: string) =>
          `This embed does not support version ${quoted(value)} of the protocol.`,
        unknown: (name: string, value: string) =>
          `${quoted(name)} asks for ${quoted(value)}, which does not exist.`,
        contradiction: (name: string, value: string) =>
          `${quoted(name)} asks for ${quoted(value)}, which contradicts the rest.`,
        'too-large': (name: string, value: string) =>
          `${quoted(name)} is too large: ${quoted(value)}.`,
        'too-frequent': (_name: string, value: string) =>
          `More than ${value} messages arrived in one second; some were ignored.`,
        origin: (_name: string, value: string) =>
          `Pages at ${quoted(value)} may not control this embed.`,
      },
    },
    /** What stands in place of an embed that is not there. */
    gone: {
      frozen: (version: string) => `The frozen version ${quoted(version)} is no longer kept here.`,
      scenario: (value: string) => `This map has no scenario ${quoted(value)}.`,
      present: 'Show the current version',
    },
    dialog: {
      title: 'Embed this map',
      open: 'Embed this map',
      loading: 'Loading…',
      notLoaded: 'The form could not be loaded.',
      offered: 'Scenarios that can be chosen',
      scenario: 'Opens with',
      extent: 'Part of the map',
      start: 'The map can be moved',
      starts: { touch: 'once it is touched', now: 'at once' },
      fit: 'Height',
      fits: { content: 'as the content needs', frame: 'fills a given frame' },
      controls: 'Controls',
      controlNames: {
        scenarios: 'choice of scenario',
        compare: 'comparison',
        zoom: 'zoom buttons',
        languages: 'other language',
        fullscreen: 'full screen',
      },
      width: 'Width of the preview',
      pixels: (width: string) => `${width} pixels`,
      preview: 'Preview',
      height: (height: string) => `At this width the embed is ${height} pixels high.`,
      updating: 'Updating code',
      updatingHow: 'Follows corrections of texts and data.',
      frozen: 'Frozen code',
      frozenHow: (version: string) =>
        `Stays with the texts and data of version ${version}, even if they are corrected.`,
      copy: 'Copy',
      copied: 'Copied.',
      refused: 'The browser did not allow copying. The text is selected.',
      extentNote: 'Any area other than the five regions loads the interactive map immediately.',
    },
  },
  skip: 'Skip the map',
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the page may have moved. Here is what you can find:',
  },
  time: {
    title: 'Day of the line',
    lineOf: (day: string) => `Line of ${day}`,
    newest: (day: string) => `Newest line: ${day}`,
    own: 'Day of the scenario',
    earlier: { day: 'A day earlier', week: 'A week earlier', month: '30 days earlier' },
    later: { day: 'A day later', week: 'A week later', month: '30 days later' },
    play: 'Play the days',
    pause: 'Pause',
    date: 'Another day',
    chart: 'Area held by Russia, as assessed',
    records: 'Proposals by date',
    loading: 'The lines of other days are loading.',
    nearest: (asked: string, shown: string) =>
      `There is no line of ${asked}: the map shows that of ${shown}.`,
    failed: (detail: string) => `The lines of other days could not be loaded: ${detail}`,
  },
  offline: {
    update: 'A newer version of this page is ready.',
    reload: 'Reload',
    dismiss: 'Dismiss',
    saved: (day: string) => `The site can’t be reached: what was saved on ${day} is shown.`,
    savedSometime: 'The site can’t be reached: the saved copy is shown.',
    copy: (size: string) => `Offline copy: one file, ${size} kB`,
    thisCopy:
      'This is a copy in one file. It works without a network, and does not change when the site does. Its lessons are whole, with sheets to print, whose maps are smaller and less sharp than the site’s. Maps can be drawn from a text; areas drawn by their corners are measured less exactly than on the site. It lacks other days, the map that zooms, small maps of the scenarios, the page that collects a class’s maps, and files to download.',
    packedTable: 'This table needs JavaScript.',
    online: 'The site itself',
    parts: 'Also in this copy',
  },
  link: {
    unknown: (parameter: string, value: string) =>
      `The link asks for ${parameter} ${quoted(value)}: there is no such choice.`,
    doubled: (parameter: string, value: string) =>
      `The link gives this more than once: ${parameter} ${quoted(value)}.`,
    contradiction: (parameter: string, value: string) =>
      `The link asks for ${parameter} ${quoted(value)}, which contradicts the rest of it.`,
    failed: (parameter: string, value: string) =>
      `The link asks for ${parameter} ${quoted(value)}, which could not be shown.`,
    elsewhere: (parameter: string, value: string) =>
      `The link asks for ${parameter} ${quoted(value)}, which only the full page can show.`,
    parameters: {
      scenario: 'the scenario',
      lang: 'the language',
      day: 'the day',
      vs: 'the comparison with',
      'vs-day': 'the comparison with the line of',
      compare: 'the way to compare',
      divide: 'the divide',
      sel: 'the place',
      map: 'the position of the map',
      units: 'the units',
      theme: 'the colours',
      card: 'a card of the size',
      figure: 'a figure of the size',
      'figure-mode': 'the comparison',
      'figure-vs-day': 'the other day',
      'figure-maps': 'the maps of the sheet',
      'figure-extent': 'the part of the map',
      'figure-theme': 'the figure’s colours',
      'figure-labels': 'the number of names',
      'figure-names': 'the choice of names',
      'figure-legend': 'the legend’s place',
      'figure-frame': 'the map frame',
      'figure-scale': 'the resolution',
      'figure-title': 'the title',
      'figure-subtitle': 'the subtitle',
      'figure-format': 'a file of the format',
      'figure-fonts': 'the text in the SVG',
    } as Readonly<Record<string, string>>,
    kept: 'The rest of the link is kept.',
    dismiss: 'Dismiss',
  },
  problem: {
    details: 'The text for this choice could not be loaded.',
    loading: 'The text for this choice is being loaded…',
    data: 'The map can’t be zoomed: its data could not be read.',
    webgl: 'The map can’t be zoomed: this browser offers no WebGL 2.',
    lost: 'The map can’t be zoomed: the browser freed its graphics memory.',
    chunk: 'The map can’t be zoomed: its program could not be loaded.',
    draw: 'The map can’t be zoomed: it could not be drawn.',
    canvas:
      'The map can’t be zoomed: to protect you, this browser changes what is drawn, and names would not be legible.',
    retry: 'Try again',
    reload: 'Reload the page',
  },
};
