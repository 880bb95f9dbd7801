/** Made at build time by `site/build/modules`: the languages of the site, each with its page. */
declare module 'virtual:pages' {
  export const pages: readonly {
    readonly lang: string;
    /** Words come as `content/messages/templates` makes them. */
    readonly load: () => Promise<{
      readonly data: import('./ui/page/records.ts').BareData;
      readonly words: unknown;
    }>;
    readonly records: () => Promise<{ readonly records: import('./ui/page/page-data.ts').Records }>;
    readonly details: () => Promise<{
      readonly details: import('./ui/page/page-data.ts').Details;
      readonly words: unknown;
      readonly smallMaps: import('./ui/page/page-data.ts').SmallMaps;
    }>;
    readonly map: () => Promise<{
      /** MapLibre's words. */
      readonly locale: Record<string, string>;
      /** The address of what the map draws, by day: of those that pages have of their own. */
      readonly data: Readonly<Record<string, string>>;
      /** The address of what it draws besides where the reader has gone near. */
      readonly near: string;
    }>;
  }[];
}

/** Made at build time by `site/build/modules`: what the lessons of each language share. */
declare module 'virtual:lessons' {
  export const lessons: readonly {
    readonly lang: string;
    /** Words come as `content/messages/templates` makes them; `say` are those of lessons. */
    readonly load: () => Promise<{
      readonly data: import('./ui/page/page-data.ts').PageData;
      readonly words: unknown;
      readonly say: unknown;
      readonly bank: import('./ui/lesson/state.ts').WordBank;
    }>;
  }[];
}

/** Made at build time by `site/build/modules`: the languages of the site, each with its embeds. */
declare module 'virtual:embeds' {
  export const embeds: readonly (Pick<
    (typeof import('virtual:pages'))['pages'][number],
    'lang' | 'load' | 'records' | 'map'
  > & {
    readonly embed: () => Promise<{
      readonly words: unknown;
      /** Parts of the map by name: west, south, east, north in degrees. */
      readonly extents: Readonly<Record<string, import('./figure/frame.ts').Extent>>;
      /** The glossary's path below the site's root. */
      readonly glossary: string;
    }>;
  })[];
}

/** Made at build time by `site/build/modules`: loads the events of the talks in each language. */
declare module 'virtual:events' {
  export const events: Readonly<
    Record<
      string,
      () => Promise<{ readonly events: readonly import('./ui/page/day-event.ts').DayEvent[] }>
    >
  >;
}

/** Made at build time by `site/build/plugin`: the addresses of the ground of all days. */
declare module 'virtual:archive' {
  const addresses: Readonly<Record<import('./history/archive.ts').ArchiveFile, string>>;
  export default addresses;
}

/** The address of MapLibre's worker: see `site/build/map-program`. */
declare module 'virtual:map-worker' {
  const url: string;
  export default url;
}
