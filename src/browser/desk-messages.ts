import type { ArchiveFile } from '../history/archive.ts';
import type { Language } from '../model/language.ts';
import type { LocalScenario } from '../model/scenario.ts';
import type { Draft } from '../share/desk/draft.ts';
import type { OutputFile } from '../share/file/file.ts';
import type { Fonts, Format } from '../share/options/format.ts';
import type { FontFile, House, WithFonts } from '../share/house/house.ts';
import type { RawOptions } from '../share/options/parse.ts';
import type { SeriesForm } from '../share/series/files.ts';

/** What a language's figures are made of, as plain data. */
export interface DeskTexts {
  readonly kind: 'texts';
  readonly lang: Language;
  /** As `content/messages/templates` makes them, one part after the other. */
  readonly words: readonly unknown[];
  readonly scenarios: readonly LocalScenario[];
  readonly reviewed: string;
}

/** Where the site and its data lie. */
export interface DeskSite {
  readonly kind: 'site';
  /** Address of the site's root. */
  readonly site: string;
  readonly archive: Readonly<Record<ArchiveFile, string>>;
}

/** What the desk has to know before it is asked; asked again of a desk that took another's place. */
export type DeskSetup = DeskSite | DeskTexts;

/**
 * What can be asked of the desk: whether it has all that it needs, what a file says of a house style,
 * a figure, a file of it, a series.
 */
export type DeskTask =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'house';
      readonly lang: Language;
      readonly text: string;
      /** Files that were chosen with it. */
      readonly fonts: readonly FontFile[];
    }
  | {
      readonly kind: 'series';
      readonly lang: Language;
      readonly raws: readonly RawOptions[];
      readonly house?: House | null;
      readonly form: SeriesForm;
    }
  | ({
      readonly lang: Language;
      readonly raw: RawOptions;
      readonly house?: House | null;
      /** The maps of a sheet of several, in place of the figure's own. */
      readonly sheet?: readonly RawOptions[] | null;
    } & (
      | { readonly kind: 'draft'; readonly today: string }
      | { readonly kind: 'file'; readonly format: Format; readonly fonts: Fonts }
    ));

/** What it answers. */
export interface DeskAnswers {
  readonly open: null;
  readonly house: WithFonts;
  readonly draft: Draft;
  readonly file: OutputFile;
  /** Null for a film that this browser can't encode. */
  readonly series: OutputFile | null;
}

export type DeskAnswer = DeskAnswers[keyof DeskAnswers];

/** Asks the desk for something. */
export type Ask = <Kind extends DeskTask['kind']>(
  task: DeskTask & { readonly kind: Kind },
  /** Told after each picture of a series how many there are. */
  onPicture?: (made: number) => void,
) => Promise<DeskAnswers[Kind]>;

/** A message to the desk's worker, and from it. */
export type DeskMessage = DeskSetup | { readonly id: number; readonly task: DeskTask };
export type DeskReply =
  | { readonly id: number; readonly answer: DeskAnswer }
  | { readonly id: number; readonly made: number }
  | { readonly id: number; readonly fault: string };
