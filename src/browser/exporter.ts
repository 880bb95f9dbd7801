import { pages } from 'virtual:pages';
import type { Messages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { SHARE_WORDS } from '../content/share/index.ts';
import { loadGeography } from '../data/load.ts';
import type { Archive } from '../history/archive.ts';
import { loadArchive } from '../history/load.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { Material } from '../share/material.ts';
import type { Exporter } from '../ui/page/page-props.ts';
import { isFramed } from './framed.ts';
import { rasterise } from './rasterise.ts';

/**
 * What figures for publication are made with, in the browser.
 * @param site address of the site's root
 * @throws Error naming file and fault where the published data can't be had
 */
export async function exporterOf(site: URL): Promise<Exporter> {
  const [parsed, { ExportForm }] = await Promise.all([
    loadGeography(new URL('geo/', site).href),
    import('../ui/export/ExportForm.tsx'),
  ]);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  const { geography } = parsed;
  let archive: Promise<Archive> | null = null;
  return {
    Form: ExportForm,
    materialIn: (lang) => materialIn(lang, geography),
    archive: () => {
      archive ??= archiveOf().catch((error: unknown) => {
        // Whoever asks again asks the server again.
        archive = null;
        throw error;
      });
      return archive;
    },
    rasterise,
    framed: isFramed(),
    today: () => new Date().toISOString().slice(0, 10),
  };
}

async function archiveOf(): Promise<Archive> {
  const loaded = await loadArchive((await import('virtual:archive')).default);
  if (!loaded.ok) throw new Error(loaded.problems.join('; '));
  return loaded.archive;
}

async function materialIn(lang: Language, geography: Geography): Promise<Material> {
  const page = pages.find((one) => one.lang === lang);
  if (!page) throw new Error(`the site has no language "${lang}"`);
  const [core, more] = await Promise.all([page.load(), page.details()]);
  return {
    geography,
    lang,
    scenarios: more.details.scenarios,
    words: { ...wordsOf<Messages>(core.words), ...wordsOf<Messages>(more.words) },
    reviewed: more.details.reviewed,
    share: SHARE_WORDS[lang],
  };
}
