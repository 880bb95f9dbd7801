import type { ComponentChild, ComponentType } from 'preact';
import type { CoreMessages, PageMessages } from '../../content/messages/index.ts';
import type { ShapeSet } from '../../figure/refs.ts';
import type { Theme } from '../../grammar/palette.ts';
import type { Language } from '../../model/language.ts';
import type { Draft } from '../../share/desk/draft.ts';
import type { OutputFile } from '../../share/file/file.ts';
import type { Fonts, Format } from '../../share/options/format.ts';
import type { FontFile, House, WithFonts } from '../../share/house/house.ts';
import type { RawOptions } from '../../share/options/parse.ts';
import type { SeriesForm } from '../../share/series/files.ts';
import type { Copy, Offline } from './offline.ts';
import type { DayEvent } from './day-event.ts';
import type { Details, LocalPlace, PageData, SmallMaps } from './page-data.ts';
import type { Actions, PageState } from './state.ts';
import type { DrawnDays } from './drawn-day.ts';
import type { DrawnUnconfirmed } from './drawn-unconfirmed.ts';
import type { OpenMap } from './open-map.ts';

/** What every part of the page is made from. */
export interface PageProps {
  readonly data: PageData;
  readonly words: CoreMessages;
  readonly state: PageState;
  readonly actions: Actions;
  /** Of the map's colours. */
  readonly scheme: Theme;
  /** Where the site's files lie, as this page sees it: "./", "../", …; empty where that is not known. */
  readonly root: string;
  /** Towns and sites, once the page knows them. */
  readonly places: () => readonly LocalPlace[];
  /** Small maps of records, once the page knows where they lie; not at all where it has none. */
  readonly smallMaps?: () => SmallMaps;
  readonly openMap: OpenMap;
  /** Whether a frame of the figures has a name already: it is not written twice. */
  readonly written?: (frame: string, name: string) => boolean;
  /** The day that figures and maps draw. */
  readonly drawn: DrawnDays;
  /** What figures and maps draw as not confirmed; where there is none, it is not told beside them. */
  readonly unconfirmed?: DrawnUnconfirmed;
  /** What is drawn of another day that it is compared with, by the shapes that figures take. */
  readonly drawnOther?: Readonly<Partial<Record<ShapeSet, DrawnDays>>>;
  /** Whether the text of what is shown is on its way. */
  readonly awaited?: boolean;
  /** Whether the page is a file of its own: it has no map to open, and makes no figures. */
  readonly alone?: boolean;
  /** Calls back when the map may load without having been touched; not at all elsewhere. */
  readonly whenIdle: (act: () => void) => void;
  /** How the map differs where it stands in a page of others. */
  readonly embedded?: Embedded;
}

/** Makes of a text a link to a term of the glossary, by the term's id. */
export type LinkTerm = (id: string, text: string) => ComponentChild;

/** A map in a page of others: it neither takes that page's scrolling nor opens dialogs. */
export interface Embedded {
  /** Whether it has buttons to zoom. */
  readonly zoom: boolean;
  /** What was last asked of it from outside: to load its map, or to let go of it. */
  readonly asked: { readonly map: boolean } | null;
  /** Told whenever a map is loaded or let go of. */
  readonly onMap: (has: boolean) => void;
  /** Links the words of its cards to the glossary. */
  readonly term?: LinkTerm;
}

/** What the page can do once it already answers. */
export interface LateProps {
  /** Loads what figures for publication are made with. */
  readonly loadExporter: () => Promise<Exporter>;
  /** Loads the events of the talks, from the oldest to the newest. */
  readonly loadEvents: () => Promise<readonly DayEvent[]>;
  /** Null where nothing has to be kept, or nobody is there to be told. */
  readonly offline: Offline | null;
  /** Null where none is offered. */
  readonly copy: Copy | null;
}

/** What the parts are made from that come when the page already answers. */
export interface DetailedProps extends PageProps, LateProps {
  readonly words: PageMessages;
  readonly details: Details;
}

/** A publisher's style, and the file that it is from. */
export interface Style {
  readonly house: House;
  readonly file: string;
}

/** What figures for publication are made with: comes when a reader first asks for one. */
export interface Exporter {
  readonly Form: ComponentType<ExportProps>;
  /** The style that was last chosen, as long as the page is there; null for the site's. */
  readonly style: Style | null;
  readonly keepStyle: (style: Style | null) => void;
  /** Reads a file with a style, and fonts. @param lang in which it is told what is wrong with it */
  readonly readStyle: (
    lang: Language,
    text: string,
    fonts: readonly FontFile[],
  ) => Promise<WithFonts>;
  /** A figure as it is previewed and copied. @param sheet its maps, where it is a sheet of several */
  readonly draft: (
    lang: Language,
    raw: RawOptions,
    house: House | null,
    sheet: readonly RawOptions[] | null,
  ) => Promise<Draft>;
  /** A figure as a file. */
  readonly file: (
    lang: Language,
    raw: RawOptions,
    house: House | null,
    sheet: readonly RawOptions[] | null,
    format: Format,
    fonts: Fonts,
  ) => Promise<OutputFile>;
  /** Figures that lie on each other, as one file; null for a film that can't be encoded. @param onPicture told how many there are */
  readonly series: (
    lang: Language,
    raws: readonly RawOptions[],
    house: House | null,
    form: SeriesForm,
    onPicture: (made: number) => void,
  ) => Promise<OutputFile | null>;
  /** Hands a file to the browser's downloads. */
  readonly save: (file: OutputFile) => void;
  /** Ends the series that is being made: it comes to nothing. */
  readonly endSeries: () => void;
  /** Whether the page stands in a frame, which may not let files be saved: nothing tells. */
  readonly framed: boolean;
}

/** What the form for figures is made from. */
export interface ExportProps extends DetailedProps {
  readonly exporter: Exporter;
}
