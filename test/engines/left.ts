/*
 * What the page before writes into its address meanwhile ends the drivers' waiting for the next one, and
 * all that follows would be done to the page before.
 */

/** In a page: marks it as one that is being left. */
export const leave = () => document.documentElement.setAttribute('data-left', '');

/** In a page: whether it is another one than that which was being left, and has its whole document. */
export const hasCome = () =>
  !document.documentElement.hasAttribute('data-left') && document.readyState !== 'loading';

/** In a page: whether it is another one than that which was being left. */
export const isLeft = () => !document.documentElement.hasAttribute('data-left');
