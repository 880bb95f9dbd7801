import { embedPath } from '../../embed/path.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import { LANGUAGES } from '../../model/language.ts';
import { embedPage } from '../pages/embed-page.tsx';
import { embedScript } from './embed-script.ts';
import { assetsNamedIn, frozenIndex, sha256 } from '../pages/frozen.ts';
import { oembedPath } from '../pages/oembed-path.ts';
import { oembed } from '../pages/oembed.ts';
import { choicesIn } from '../pages/page.tsx';
import type { SiteMaterial } from '../pages/material.ts';
import type { Program } from '../pages/programs.ts';

export interface EmbedIngredients {
  /** Folder of the project. */
  readonly root: string;
  readonly material: SiteMaterial;
  /** The site's address with a slash at its end, or empty where it is not known. */
  readonly site: string;
  /**
   * The style sheet of embeds, below the site's root. It is a file and not in the pages: a policy
   * would have to name it, and frozen pages outlive the policy of their day.
   */
  readonly sheet: string;
  readonly program: Program;
  /** Pages of other kinds that are frozen too, by their name below the site's root. */
  readonly alsoFrozen: ReadonlyMap<string, string>;
  /** Names of the files in `assets/`, and their content. */
  readonly assets: readonly string[];
  readonly readAsset: (name: string) => Uint8Array;
}

/** What a site has for pages of others, by name below its root. */
export async function embedFiles(from: EmbedIngredients): Promise<ReadonlyMap<string, string>> {
  const { root, material, site, sheet, program, alsoFrozen, assets, readAsset } = from;
  const { version } = material;
  const files = new Map(embedPages(material, { versions: [null, version], program, sheet }));
  const frozen = [...files.keys()].filter((name) => name.startsWith('frozen/'));
  if (site) {
    for (const lang of LANGUAGES) {
      const data = material.dataIn(lang);
      for (const scenario of choicesIn(data).scenario) {
        files.set(oembedPath(scenario, lang), oembed(data, scenario, site));
      }
    }
  }
  frozen.push(...alsoFrozen.keys());
  const texts = frozen.map((path) => files.get(path) ?? alsoFrozen.get(path) ?? '');
  const named = assetsNamedIn(texts, assets, (name) => new TextDecoder().decode(readAsset(name)));
  const listed = [
    ...frozen.map((path, index) => ({ path, sha256: sha256(texts[index] ?? '') })),
    ...named.map((name) => ({ path: `assets/${name}`, sha256: sha256(readAsset(name)) })),
  ];
  files.set('frozen/index.json', frozenIndex([{ version, files: listed }]));
  files.set('embed.js', await embedScript(root));
  return files;
}

interface Embeds {
  /** To which versions they are frozen; null for those that follow corrections. */
  readonly versions: readonly (string | null)[];
  readonly program: Program;
  /** Their style sheet, below the site's root. */
  readonly sheet: string;
}

/** An embed of each record in every language and version, by name below the site's root. */
export function embedPages(
  material: SiteMaterial,
  { versions, program, sheet }: Embeds,
): ReadonlyMap<string, string> {
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const data = material.dataIn(lang);
      const unit = MESSAGES[lang].units.distance.km;
      const drawing = { shapes: material.shapes, labels: material.labelsIn(lang), unit };
      return choicesIn(data).scenario.flatMap((scenario) =>
        versions.map(
          (version) =>
            [
              `${embedPath({ version, lang, scenario })}index.html`,
              embedPage({ scenario, data, drawing, version, program, sheet }),
            ] as const,
        ),
      );
    }),
  );
}
