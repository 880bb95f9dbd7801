import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Language, TextLanguage } from '../../model/language.ts';
import { PROGRAMS, programsIn, sharedChunk, type Program } from '../pages/programs.ts';
import type { Material, Page } from '../site.ts';
import { serveSite } from './dev-server.ts';
import { fill } from './template.ts';
import { writeSite } from './write-site.ts';

type Site = typeof import('../site.ts');

/** What the page asks for by names that are no files. */
const VIRTUAL =
  /^virtual:(pages|embeds|lessons|events|archive|(page|records|details|map|embed|lesson|events)-(\w+))$/;

/** The address of the map's data while somebody works on the page. */
const DATA_IN_WORK = /^\/map-data-(\w+)-(\d{4}-\d{2}-\d{2})\.json$/;

/** Where the site will lie, if that is known: canonical links and cards then are absolute. */
const SITE = (process.env['SITE_URL'] ?? '').replace(/([^/])$/, '$1/');

/** Where readers tell errors: an address of a page, or `mailto:`. */
const CONTACT = process.env['SITE_CONTACT'] ?? '';

/** What the map's data are called by language and day, for each day that pages have of their own. */
function mapKeys({ TEXT_LANGUAGES }: Site, { days, geography }: Material) {
  const own = new Set([geography.ground.day, ...Object.values(days)]);
  return TEXT_LANGUAGES.flatMap((lang) =>
    [...own].toSorted().map((day) => [`${lang}-${day}`, lang, day] as const),
  );
}

/** Makes a page of each view, as HTML that is complete without script. */
export function prerender(): Plugin {
  let builds = false;
  let root = '';
  let out = '';
  let site: Site;
  let material: Material;
  let pages: readonly Page[] = [];
  let written = false;
  let programs: ReadonlyMap<string, Program> = new Map();
  /** Names of the emitted files, by language and day. */
  const mapData = new Map<string, string>();
  const archive = new Map<string, string>();
  const read = async () => {
    // The configuration's own bundler knows no JSX: the pages are made by a module runner.
    const { module } = await runnerImport<Site>(join(root, 'src/site/site.ts'), {
      configFile: false,
      logLevel: 'error',
    });
    const own = module.readMaterial(root);
    return { site: module, material: own, pages: module.pagesOf(own, SITE) };
  };
  return {
    name: 'prerender',
    config: ({ root: folder = process.cwd() }) => ({
      build: { rolldownOptions: { output: { codeSplitting: sharedChunk(folder) } } },
    }),
    configResolved(config) {
      builds = config.command === 'build';
      root = config.root;
      out = resolve(config.root, config.build.outDir);
    },
    async buildStart() {
      written = false;
      // A development server has read it already.
      if (!builds && site) return;
      if (SITE && !URL.canParse(SITE)) {
        throw new Error(`SITE_URL is "${SITE}", which is no address: it begins with https://`);
      }
      ({ site, material, pages } = await read());
      if (!builds) return;
      for (const [name, id] of Object.entries(PROGRAMS)) {
        this.emitFile({ type: 'chunk', id: join(root, id), name });
      }
      // By names with their hash they are kept for long, and reach frames without an origin.
      for (const file of site.ARCHIVE_FILES) {
        const source = readFileSync(join(root, 'public/geo', file));
        archive.set(file, this.emitFile({ type: 'asset', name: file, source }));
      }
      for (const [key, lang, day] of mapKeys(site, material)) {
        const source = JSON.stringify(site.mapData(material.on(day).geography, lang));
        mapData.set(key, this.emitFile({ type: 'asset', name: `map-data-${key}.json`, source }));
      }
    },
    async configureServer(server) {
      const shown = serveSite(server, async () => ({ site, material, pages } = await read()));
      await shown();
      server.middlewares.use((request, response, next) => {
        const [, lang, day] = DATA_IN_WORK.exec(request.url ?? '') ?? [];
        if (!lang || !day) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        const { geography } = material.on(day);
        response.end(JSON.stringify(site.mapData(geography, lang as TextLanguage)));
      });
    },
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    load(id) {
      const [, name, kind, lang] = VIRTUAL.exec(id.replace('\0', '')) ?? [];
      if (name === 'pages') return site.pagesModule();
      if (name === 'embeds') return site.embedsModule();
      if (name === 'lessons') return site.lessonsModule();
      if (name === 'events') return site.eventsModule();
      if (name === 'archive') {
        const addresses = site.ARCHIVE_FILES.map((file) => {
          const emitted = `import.meta.ROLLUP_FILE_URL_${archive.get(file)}`;
          return `'${file}': ${builds ? emitted : `'/geo/${file}'`}`;
        });
        return `export default { ${addresses.join(', ')} };`;
      }
      const mapDataIn = (one: TextLanguage) => {
        const addresses = mapKeys(site, material).flatMap(([key, of, day]) => {
          if (of !== one) return [];
          const emitted = `import.meta.ROLLUP_FILE_URL_${mapData.get(key)}`;
          return [`'${day}': ${builds ? emitted : `'/map-data-${key}.json'`}`];
        });
        return `{ ${addresses.join(', ')} }`;
      };
      return kind && lang ? site.MODULES[kind]?.(material, lang as Language, mapDataIn) : null;
    },
    transformIndexHtml: {
      order: 'pre',
      handler(html, { server, originalUrl }) {
        if (!server) return html;
        const path = (originalUrl ?? '/').split('?')[0]?.slice(1) ?? '';
        const page = pages.find((candidate) => candidate.path === path) ?? pages[0];
        return page ? fill(html, page, site.themedCss()) : html;
      },
    },
    writeBundle(_options, bundle) {
      programs = programsIn(bundle, root);
      written = true;
    },
    async closeBundle() {
      // Called after a fault as well: what it would say then hides the fault.
      if (!written) return;
      await writeSite({
        root,
        out,
        site,
        material,
        pages,
        programs,
        address: SITE,
        contact: CONTACT,
      });
    },
  };
}
