import type { Text } from './language.ts';

/** A way out of the page. */
export interface Link<T = Text> {
  readonly label: T;
  readonly url: string;
}

/** One question about the map, answered. */
export interface MethodSection<T = Text> {
  /** Kebab-case, unique: the anchor of the section. */
  readonly id: string;
  readonly title: T;
  readonly paragraphs: readonly T[];
  readonly links: readonly Link<T>[];
}

/** How the map is made. `T` is how it holds its texts: in all languages, or in one. */
export interface Method<T = Text> {
  /** ISO day on which the content was last read against its sources. */
  readonly reviewed: string;
  readonly sections: readonly MethodSection<T>[];
}
