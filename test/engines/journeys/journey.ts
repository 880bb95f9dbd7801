import type { Driver } from '../driver.ts';

/** What a reader does from end to end, in whatever engine. */
export interface Journey {
  /** As a sentence about the reader. */
  readonly name: string;
  readonly go: (driver: Driver, site: Site) => Promise<void>;
}

/** Where the built site lies while it is tried. */
export interface Site {
  /** The address of its root, with a slash at its end. */
  readonly address: string;
  /** The host stops answering, or answers again. */
  readonly setDown: (down: boolean) => void;
  /** Another host's page with this body; gives its address. */
  readonly elsewhere: (body: string) => string;
}

export const DEAL = 'bloomberg-2025-08';
export const EARLIER = 'us-earlier-2025';
