import { embeds } from 'virtual:embeds';
import { DEFAULT_SCENARIO } from '../../content/default.ts';
import type { CoreMessages } from '../../content/messages/index.ts';
import { wordsOf } from '../../content/messages/templates.ts';
import { embedAddress, readEmbed } from '../../embed/address.ts';
import { PLAIN_VIEW, type View } from '../../model/view.ts';
import type { EmbedWords } from '../../ui/embed/embed-props.ts';
import { withRecords } from '../../ui/page/records.ts';
import { choicesOf } from '../../url/choices.ts';
import { pathOf, queryOf } from '../../url/links.ts';

/**
 * Reads what an embed was written with and what its address asks for, and loads what all embeds of
 * its language share.
 * @throws where the page is none that the build wrote
 */
export async function opened({ href, search }: Location) {
  const { lang, dataset } = document.documentElement;
  const { version = null, scenario = DEFAULT_SCENARIO } = dataset;
  const root = new URL(dataset['root'] ?? './', href);
  const entry = embeds.find((one) => one.lang === lang);
  if (!entry) throw new Error(`there are no embeds in "${lang}"`);
  const [{ data, words: core }, { records }, { words: more, extents, glossary }] =
    await Promise.all([entry.load(), entry.records(), entry.embed()]);
  const all = withRecords(data, records);
  const choices = choicesOf(
    all.scenarios.map(({ id }) => id),
    DEFAULT_SCENARIO,
  );
  /** The view that the page was written with. */
  const page: View = { ...PLAIN_VIEW, scenario, lang: all.lang };
  const asked = readEmbed(search, page, choices);
  const addressIn = (of: string | null) => (view: View) =>
    new URL(embedAddress({ version: of, view, options: asked.options }), root).href;
  return {
    root,
    entry,
    /** What is known of all records, also of those that the embed doesn't offer. */
    all,
    words: {
      ...wordsOf<CoreMessages>(core),
      ...wordsOf<Pick<EmbedWords, 'link' | 'embed' | 'time' | 'twoDays'>>(more),
    },
    choices,
    page,
    asked,
    /** What it is frozen to, if it is. */
    version,
    /** Parts of the map by name: west, south, east, north in degrees. */
    extents,
    glossary: new URL(glossary, root).href,
    /** Address of an embed of the same version. */
    hrefOf: addressIn(version),
    /** The same of the present one. */
    presentOf: addressIn(null),
    /** Address of the whole page with a view. */
    fullPageOf: (view: View) =>
      new URL(pathOf(view, choices) + queryOf(view, choices, true), root).href,
  };
}

/** What an embed was opened with, and what stays as it is. */
export type Opened = Awaited<ReturnType<typeof opened>>;
