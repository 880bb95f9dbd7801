/** Made at build time by `prerender/plugin`: everything a page needs in one language. */
declare module 'virtual:page/*' {
  export const data: import('./ui/page-data.ts').PageData;
  export const words: import('./content/messages/en.ts').Messages;
}
