/** What a reader is told of the network and of the site's versions. */
export interface OfflineState {
  /** Whether a newer version waits for the reader's word. */
  readonly update: boolean;
  /** The ISO day of the kept page that is shown, or "" where it is not known; else null. */
  readonly saved: string | null;
}

/** Keeps the site for when there is no network, as far as the browser lets it. */
export interface Offline {
  /** Begins, and tells what becomes of it. */
  readonly watch: (tell: (state: OfflineState) => void) => void;
  /** Goes over to the version that waits: the page loads anew, with all that its link says. */
  readonly takeOver: () => void;
}

/** The site as one file that opens from disk. */
export interface Copy {
  readonly href: string;
  /** Its size in thousands of bytes. */
  readonly kilobytes: number;
}
