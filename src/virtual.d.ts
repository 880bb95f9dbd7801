/** Made at build time by `prerender/plugin`: everything a page needs in one language. */
declare module 'virtual:page/*' {
  export const data: import('./ui/page-data.ts').PageData;
  export const words: import('./content/messages/en.ts').Messages;
}

/** The names of each figure of a language as a map opens with them, by the frame's id. */
declare module 'virtual:names-*' {
  export const names: Readonly<Record<string, import('./grammar/standing-name.ts').StandingNames>>;
}
