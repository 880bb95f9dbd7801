import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { Language, TextLanguage } from '../../model/language.ts';
import { PROGRAMS, sharedChunk } from '../pages/programs.ts';
import type { SiteMaterial, Page } from './site.ts';
import { builtIn, STARTS, type Built } from './built.ts';
import { serveSite } from './dev-server.ts';
import { writeSite } from './write-site.ts';

type Site = typeof import('./site.ts');

/** What the page asks for by names that are no files. */
const VIRTUAL =
  /^virtual:(pages|embeds|lessons|events|archive|(page|records|details|map|embed|lesson|events)-(\w+))$/;

/** The address of the map's data while somebody works on the page. */
const DATA_IN_WORK = /^\/map-data-(\w+)-(\d{4}-\d{2}-\d{2})\.json$/;
const NEAR_IN_WORK = /^\/map-near-(\w+)\.json$/;

/** Where the site will lie, if that is known: canonical links and cards then are absolute. */
const SITE = (process.env['SITE_URL'] ?? '').replace(/([^/])$/, '$1/');

/** Where readers tell errors: an address of a page, or `mailto:`. */
const CONTACT = process.env['SITE_CONTACT'] ?? '';

/** Each day that pages have of their own. */
function ownDays({ days, geography }: SiteMaterial): readonly string[] {
  return [...new Set([geography.ground.day, ...Object.values(days)])].toSorted();
}

/** What the map's data are called by language and day. */
function mapKeys({ TEXT_LANGUAGES }: Site, material: SiteMaterial) {
  return TEXT_LANGUAGES.flatMap((lang) =>
    ownDays(material).map((day) => [`${lang}-${day}`, lang, day] as const),
  );
}

/** Makes a page of each view, as HTML that is complete without script. */
export function prerender(): Plugin {
  let builds = false;
  let root = '';
  let out = '';
  let site: Site;
  let material: SiteMaterial;
  let pages: readonly Page[] = [];
  let built: Built | null = null;
  let written = false;
  /** Names of the emitted files, by language and day. */
  const mapData = new Map<string, string>();
  const near = new Map<string, string>();
  const archive = new Map<string, string>();
  const grounds = () => ownDays(material).map((day) => material.on(day).geography);
  const read = async () => {
    // The configuration's own bundler knows no JSX: the pages are made by a module runner.
    const { module } = await runnerImport<Site>(join(root, 'src/site/build/site.ts'), {
      configFile: false,
      logLevel: 'error',
    });
    const own = module.readMaterial(root);
    return { site: module, material: own, pages: module.pagesOf(own, SITE) };
  };
  return {
    name: 'prerender',
    // No test asks a server for pages, and reading what all of them are made of takes its time.
    apply: (_config, { mode }) => mode !== 'test',
    config: ({ root: folder = process.cwd() }) => ({
      build: {
        rolldownOptions: {
          input: { ...STARTS, ...PROGRAMS },
          output: { codeSplitting: sharedChunk(folder) },
        },
      },
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
      // By names with their hash they are kept for long, and reach frames without an origin.
      for (const file of site.ARCHIVE_FILES) {
        const source = readFileSync(join(root, 'public/geo', file));
        archive.set(file, this.emitFile({ type: 'asset', name: file, source }));
      }
      for (const [key, lang, day] of mapKeys(site, material)) {
        const source = JSON.stringify(site.mapData(material.on(day).geography, lang));
        mapData.set(key, this.emitFile({ type: 'asset', name: `map-data-${key}.json`, source }));
      }
      for (const lang of site.TEXT_LANGUAGES) {
        const source = JSON.stringify(site.nearData(material.geography, grounds(), lang));
        near.set(lang, this.emitFile({ type: 'asset', name: `map-near-${lang}.json`, source }));
      }
    },
    async configureServer(server) {
      const shown = serveSite(server, async () => ({ site, material, pages } = await read()));
      await shown();
      server.middlewares.use((request, response, next) => {
        const [, lang, day] = DATA_IN_WORK.exec(request.url ?? '') ?? [];
        const [, nearIn] = NEAR_IN_WORK.exec(request.url ?? '') ?? [];
        const data =
          lang && day
            ? site.mapData(material.on(day).geography, lang as TextLanguage)
            : nearIn
              ? site.nearData(material.geography, grounds(), nearIn as TextLanguage)
              : null;
        if (!data) {
          next();
          return;
        }
        response.setHeader('Content-Type', 'application/json');
        response.end(JSON.stringify(data));
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
        const emitted = `import.meta.ROLLUP_FILE_URL_${near.get(one)}`;
        return {
          data: `{ ${addresses.join(', ')} }`,
          near: builds ? emitted : `'/map-near-${one}.json'`,
        };
      };
      return kind && lang ? site.MODULES[kind]?.(material, lang as Language, mapDataIn) : null;
    },
    // When all else is done: what is deleted here is not written.
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        built = builtIn(bundle, root);
        // They stand in the pages.
        for (const sheet of built.main.sheets) delete bundle[sheet];
      },
    },
    writeBundle() {
      written = true;
    },
    async closeBundle() {
      // Called after a fault as well: what it would say then hides the fault.
      if (!written || !built) return;
      await writeSite({
        root,
        out,
        site,
        material,
        pages,
        built,
        address: SITE,
        contact: CONTACT,
      });
    },
  };
}
