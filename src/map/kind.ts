import type { ExpressionSpecification } from 'maplibre-gl';

/** The source of lines and areas that are the same on every day. */
export const GROUND_SOURCE = 'ground';

/** The source of the zones and the contact line of the day that is shown: it alone is cut anew. */
export const DAY_SOURCE = 'day';

/** The kind of those features of a day that are its contact line. */
export const CONTACT_LINE = 'contact-line';

/** The kind of those features of a day that are zones. */
export const ZONE = 'zone';

/** The source of what is not confirmed on the day that is shown. */
export const UNCONFIRMED_SOURCE = 'unconfirmed';

/** The source of what is drawn only where the reader has gone near. */
export const NEAR_SOURCE = 'near';

/** Chooses the features of one kind. */
export function kind(name: string): ExpressionSpecification {
  return ['==', ['get', 'kind'], name];
}
