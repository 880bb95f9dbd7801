import { MESSAGES } from '../../content/messages/index.ts';
import { PAGE_WORDS } from '../../content/page-words/index.ts';
import { embedCode, type EmbedCode } from '../../embed/code.ts';
import { embedPath } from '../../embed/path.ts';
import { Patterns } from '../../figure/FigureDefs.tsx';
import type { Language } from '../../model/language.ts';
import { matrixOf } from '../../model/matrix.ts';
import { BASES } from '../../model/scenario.ts';
import { matrixLegend } from '../../share/matrix/meanings.ts';
import type { Matrix } from '../../share/matrix/matrix.ts';
import { MATRIX_FORMATS } from '../../share/matrix/files.ts';
import { bylineOf } from '../../share/matrix/sheet.ts';
import { BASIS_SIGNS } from '../../ui/kit/BasisMark.tsx';
import { Swatch } from '../../ui/kit/Swatch.tsx';
import { formatDay } from '../../words/format.ts';
import { articlePath } from './article-path.ts';
import { articlePage } from './article.tsx';
import { downloadPath, SMALL, type SmallMap } from './matrix-files.ts';
import { MatrixSwatches, MatrixTable } from './MatrixTable.tsx';
import { oembedPath } from './oembed-path.ts';
import { rootFrom } from './page.tsx';
import { sitePage } from './site-pages.ts';
import { homePath } from './SiteNav.tsx';
import type { Surroundings } from './surroundings.ts';

interface Options extends Surroundings {
  readonly matrix: Matrix;
  /** Each record's small map, by its id. */
  readonly maps: ReadonlyMap<string, SmallMap>;
  /** Each record's page below the site's root, by its id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly lang: Language;
  /** The version of content and data that it can be frozen to. */
  readonly version: string;
  /** In pages of others it has no header, and its links open outside of the frame. */
  readonly framed?: {
    /** What it is frozen to; null for the page that follows corrections. */
    readonly version: string | null;
  };
}

/** The page of all records by all regions, below the site's root: "matrix/", "uk/matrix/". */
export function matrixPath(lang: Language): string {
  return articlePath('matrix', lang);
}

/** The same to be framed by others: "embed/en/matrix/"; in the folder of its version if it is frozen. */
export function matrixEmbedPath(lang: Language, version: string | null = null): string {
  return embedPath({ version, lang, scenario: 'matrix' });
}

/** What shows the page in others, now or frozen to a version. */
export function matrixCode(lang: Language, site: string, version: string | null = null): EmbedCode {
  const { title } = sitePage('matrix', lang);
  return {
    address: site + matrixEmbedPath(lang, version),
    title,
    height: FRAME_HEIGHT,
    link: site + matrixPath(lang),
    linkText: title,
  };
}

/** Height of the frame that the code asks for: title, and the maps of the first rows. */
const FRAME_HEIGHT = 900;

/** All records beside each other: as small maps on one frame, and region by region in a table. */
export function matrixPage({ matrix, maps, paths, ...page }: Options): string {
  const { lang, site, framed, version } = page;
  const words = MESSAGES[lang];
  const say = PAGE_WORDS[lang].matrix;
  const { dialog } = words.embed;
  const pathIn = framed ? (of: Language) => matrixEmbedPath(of, framed.version) : matrixPath;
  const root = rootFrom(pathIn(lang));
  const { told } = matrix;
  const { title } = sitePage('matrix', lang);
  const find = (id: string) => told.find((one) => one.scenario.id === id);
  const rows = matrixOf(
    told.map(({ scenario }) => scenario),
    ({ id }) => find(id)?.geography.ground.zones ?? [],
  );
  const hrefOf = (id: string) => root + (paths.get(id) || homePath(lang));
  const about = (id: string) => {
    const one = find(id);
    if (!one) throw new Error(`no record "${id}"`);
    const { day } = one.geography.ground;
    return `${bylineOf(one, matrix)}; ${say.line(formatDay(day, lang))}`;
  };
  const intro = say.intro(String(told.length));
  return articlePage({
    ...page,
    title,
    description: intro,
    pathIn,
    wide: true,
    framed: framed !== undefined,
    oembed: oembedPath('matrix', lang),
    children: (
      <>
        <svg class="defs" width="0" height="0" aria-hidden="true">
          <defs>
            <Patterns frames={[]} />
          </defs>
        </svg>
        <MatrixSwatches rows={rows} />
        <p>{intro}</p>
        <section id="maps" class="site-only">
          <h2>{say.maps}</h2>
          <p class="fine">{say.mapsHow}</p>
          <ul class="multiples">
            {told.map(({ scenario: { id, title: name } }) => {
              const map = maps.get(id);
              return (
                <li key={id}>
                  <a href={hrefOf(id)}>
                    {map && (
                      <picture>
                        <source
                          media="screen and (prefers-color-scheme: dark)"
                          srcset={root + map.dark.file}
                        />
                        <img src={root + map.light.file} alt="" loading="lazy" {...SMALL} />
                      </picture>
                    )}
                    {name}
                  </a>
                  <span class="fine">{about(id)}</span>
                </li>
              );
            })}
          </ul>
        </section>
        <section id="legend">
          <h2>{say.legend}</h2>
          <ul class="matrix-legend">
            {matrixLegend(matrix).map(({ key, sample, text }) => (
              <li key={key}>
                {sample.kind === 'ground' ? (
                  <Swatch treatment={sample.treatment} />
                ) : (
                  <LineSample />
                )}{' '}
                <span>{text}</span>
              </li>
            ))}
            {BASES.map(
              (basis) =>
                // What was assessed has the sign of what was reported.
                basis !== 'assessed' && (
                  <li key={basis}>
                    <span class="sign">{BASIS_SIGNS[basis]}</span> <span>{say.signs[basis]}</span>
                  </li>
                ),
            )}
          </ul>
        </section>
        <section id="table">
          <h2>{say.table}</h2>
          <p class="fine">{say.tableHow}</p>
          <MatrixTable rows={rows} lang={lang} hrefOf={hrefOf} bylineOf={about} />
        </section>
        {framed ? (
          <>
            <p>
              <a href={root + matrixPath(lang)}>{words.embed.page.full}</a>
            </p>
            {framed.version && (
              <p class="fine">
                {words.embed.page.frozen(framed.version)}{' '}
                <a href={root + matrixEmbedPath(lang)}>{words.embed.page.present}</a>
              </p>
            )}
          </>
        ) : (
          <section id="files" class="site-only">
            <h2>{say.files}</h2>
            <p>
              {say.filesHow}{' '}
              {MATRIX_FORMATS.map((format, index) => (
                <span key={format}>
                  {index > 0 && ', '}
                  <a href={root + downloadPath(lang, format)} download>
                    {format.toUpperCase()}
                  </a>
                </span>
              ))}
            </p>
            {site && (
              <>
                <Code
                  label={`${dialog.updating}. ${dialog.updatingHow}`}
                  code={matrixCode(lang, site)}
                />
                <Code
                  label={`${dialog.frozen}. ${dialog.frozenHow(version)}`}
                  code={matrixCode(lang, site, version)}
                />
              </>
            )}
          </section>
        )}
      </>
    ),
  });
}

/** A code to copy into another page. */
function Code({ label, code }: { readonly label: string; readonly code: EmbedCode }) {
  return (
    <p>
      <label>
        {label}
        <textarea
          class="matrix-code"
          readOnly
          rows={5}
          spellcheck={false}
          value={embedCode(code)}
        />
      </label>
    </p>
  );
}

/** A piece of the line of contact. */
function LineSample() {
  return (
    <svg class="swatch" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true">
      <path d="M0 10H34" class="stroke-casing" stroke-width="6" />
      <path d="M0 10H34" class="stroke-contactLine" stroke-width="2.4" />
    </svg>
  );
}
