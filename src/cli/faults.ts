import { withPlainSpaces } from '../content/spaces.ts';

/** Exit codes of the program. */
export const EXIT = { done: 0, fault: 1, option: 2, size: 3, path: 4 } as const;

/** What the one who runs the program can mend: a sentence, and the exit code. */
export class UserFault extends Error {
  readonly code: number;

  constructor(message: string, code: number) {
    // Whoever searches a log types plain spaces.
    super(withPlainSpaces(message));
    this.code = code;
  }
}
