import { isQuiet, type RecognitionLine, type Treatment } from './treatment.ts';

/** The class of ground, of its inner edge, of the line of recognition, and of the shapes of a pattern in a hue. */
export const classOf = {
  ground: (treatment: Treatment) =>
    `ground-${treatment.ground}-${isQuiet(treatment) ? 'quiet' : treatment.strength}`,
  edge: (treatment: Treatment) =>
    `edge-${treatment.ground}-${isQuiet(treatment) ? 'quiet-' : ''}${treatment.strength}`,
  recognition: ({ whose }: Pick<RecognitionLine, 'whose'>) => `recognised-${whose}`,
  pattern: ({ kind, hue }: NonNullable<Treatment['pattern']>) =>
    `${kind === 'dots' ? 'dots' : 'hue'}-${hue}`,
} as const;

/**
 * How much of the colour of what is not confirmed lies between its lines: from afar they alone would be
 * lost along the front.
 */
export const VEIL = 0.45;
