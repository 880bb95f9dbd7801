/** Side of a name at which its mark stands. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom';

/** Where a name stands if nothing speaks against it, best first. */
export const PLAIN_ANCHORS: readonly Anchor[] = ['left', 'right', 'top', 'bottom'];

/** Chosen for places whose names would else leave the opening view of a phone, or cross a front. */
export const ANCHORS: Readonly<Record<string, readonly Anchor[]>> = {
  luhansk: ['bottom', 'top', 'right'],
  mykolaiv: ['bottom', 'top', 'left'],
  odesa: ['left'],
  mariupol: ['top', 'left'],
  bakhmut: ['left', 'top', 'bottom'],
  lyman: ['right', 'bottom', 'left'],
  kupiansk: ['right', 'top', 'bottom'],
  siverskodonetsk: ['left', 'bottom'],
  sevastopol: ['left', 'top', 'bottom'],
};
