import { wordsOf } from '../content/messages/templates.ts';
import type { Messages } from '../content/messages/index.ts';
import { SHARE_WORDS } from '../content/share/index.ts';
import { loadGeography } from '../data/load.ts';
import type { Archive } from '../history/archive.ts';
import { loadArchive } from '../history/load.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import {
  draftOf,
  madeFrom,
  sheetFrom,
  stepFrom,
  type Made,
  type Supplies,
} from '../share/desk/draft.ts';
import { linksFrom } from '../share/desk/links.ts';
import { outputFile } from '../share/file/file.ts';
import { seriesFile, type SeriesTools } from '../share/series/files.ts';
import { seriesOf } from '../share/series/series.ts';
import type { House } from '../share/house/house.ts';
import type { RawOptions } from '../share/options/parse.ts';
import { parseHouse } from '../share/house/read.ts';
import { openMonth, type OpenMonth } from './unconfirmed-month.ts';
import type { Ask, DeskAnswer, DeskSetup, DeskSite, DeskTask, DeskTexts } from './desk-messages.ts';

/** Makes figures, in a worker or on the page. */
export interface Desk {
  readonly know: (setup: DeskSetup) => void;
  /** @throws Error naming file and fault where data can't be had, or why there is no such file */
  readonly answer: Ask;
}

/** @param tools draw pictures and write films */
export function deskWith(tools: Omit<SeriesTools, 'rest'>): Desk {
  let at: DeskSite | null = null;
  const texts = new Map<Language, DeskTexts>();
  const where = () => at ?? fail('the desk knows no site');
  const geography = once(() => geographyAt(where()));
  const archive = once(() => archiveAt(where()));
  const months = new Map<string, () => Promise<OpenMonth>>();
  const monthOf = (day: string) => {
    const month = day.slice(0, 7);
    const open = once(() => openMonth(new URL('geo/', where().site).href, month));
    const load = months.get(month) ?? open;
    months.set(month, load);
    return load();
  };
  const suppliesIn = async (lang: Language, house: House | null = null): Promise<Supplies> => {
    const own = texts.get(lang) ?? fail(`the desk has no texts in "${lang}"`);
    return {
      material: { ...materialOf(own, await geography()), ...(house && { house }) },
      archive,
      unconfirmedOn: async (day) => (await monthOf(day)).on(day)?.geometry ?? null,
      linkTo: linksFrom(
        new URL(where().site),
        own.scenarios.map(({ id }) => id),
        lang,
      ),
    };
  };
  // A figure that is saved is mostly the one that was just shown.
  let last: { readonly key: string; readonly made: Promise<Made> } | null = null;
  const madeOf = (task: Extract<DeskTask, { raw: RawOptions }>): Promise<Made> => {
    const { lang, raw, house = null, sheet = null } = task;
    const key = JSON.stringify([lang, raw, house, sheet]);
    if (last?.key !== key) {
      const made = suppliesIn(lang, house).then((supplies) =>
        sheet ? sheetFrom(sheet, supplies) : madeFrom(raw, supplies),
      );
      last = { key, made };
      last.made.catch(() => (last = null));
    }
    return last.made;
  };
  const answer = async (
    task: DeskTask,
    onPicture: (made: number) => void = () => undefined,
  ): Promise<DeskAnswer> => {
    if (task.kind === 'open') {
      await geography();
      return null;
    }
    if (task.kind === 'house') return houseOf(task);
    if (task.kind === 'series') {
      const supplies = await suppliesIn(task.lang, task.house);
      const figures = await seriesFrom(task.raws, supplies);
      const rest = (made: number) => {
        onPicture(made);
        return nextTurn();
      };
      return seriesFile(figures, task.form, { ...tools, rest });
    }
    const made = await madeOf(task);
    if (task.kind === 'draft') return draftOf(made, task.today);
    if (!made.figure) return fail(made.sentences.join(' '));
    return outputFile(made.figure, task.format, tools.rasterise, task.fonts);
  };
  return {
    know: (setup) => {
      if (setup.kind === 'site') at = setup;
      else texts.set(setup.lang, setup);
    },
    answer: answer as Ask,
  };
}

/** The style in a file, with its fonts: what reads them is loaded for them alone. */
async function houseOf({ lang, text, fonts }: Extract<DeskTask, { kind: 'house' }>) {
  const { house: words } = SHARE_WORDS[lang];
  const parsed = parseHouse(text, words.problem);
  if (!parsed.ok) return parsed;
  const { house, files } = parsed;
  if (Object.keys(files).length === 0) return { ok: true, house, told: [] } as const;
  const bytesOf = (file: string) => fonts.find(({ name }) => name === file)?.bytes ?? null;
  try {
    const { withFonts } = await import('../share/house/fonts.ts');
    return withFonts(house, files, bytesOf, words);
  } catch {
    return { ok: false, sentence: words.noFonts } as const;
  }
}

/** The figures of a series. @throws Error with what keeps them from being made */
async function seriesFrom(raws: readonly RawOptions[], supplies: Supplies) {
  const steps = [];
  for (const raw of raws) {
    const { step, sentences } = await stepFrom(raw, supplies);
    steps.push(step ?? fail(sentences.join(' ')));
  }
  const series = await seriesOf(steps, supplies.linkTo, nextTurn);
  return series.ok ? series.figures : fail(series.sentence);
}

/** Lets messages come in between. */
const nextTurn = () => new Promise<void>((resolve) => void setTimeout(resolve));

function materialOf({ lang, words, scenarios, reviewed }: DeskTexts, geography: Geography) {
  return {
    geography,
    lang,
    scenarios,
    words: Object.assign({}, ...words.map((part) => wordsOf<Partial<Messages>>(part))) as Messages,
    reviewed,
    share: SHARE_WORDS[lang],
  };
}

async function geographyAt({ site }: DeskSite): Promise<Geography> {
  const parsed = await loadGeography(new URL('geo/', site).href);
  return parsed.ok ? parsed.geography : fail(parsed.problems.join('; '));
}

async function archiveAt({ archive }: DeskSite): Promise<Archive> {
  const loaded = await loadArchive(archive);
  return loaded.ok ? loaded.archive : fail(loaded.problems.join('; '));
}

/** Loads once; whoever asks after a failure asks the server again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

function fail(fault: string): never {
  throw new Error(fault);
}
