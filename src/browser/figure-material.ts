import { pages } from 'virtual:pages';
import type { Messages } from '../content/messages/index.ts';
import { wordsOf } from '../content/messages/templates.ts';
import { SHARE_WORDS } from '../content/share/index.ts';
import { loadGeography } from '../data/load.ts';
import type { Geography } from '../model/geography.ts';
import type { Language } from '../model/language.ts';
import type { Material } from '../share/material/material.ts';

/**
 * The ground on which figures are drawn.
 * @param site address of the site's root
 * @throws Error naming file and fault where the published data can't be had
 */
export async function figureGround(site: URL): Promise<Geography> {
  const parsed = await loadGeography(new URL('geo/', site).href);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  return parsed.geography;
}

/** Everything that figures in a language are made of. */
export async function materialIn(lang: Language, geography: Geography): Promise<Material> {
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
