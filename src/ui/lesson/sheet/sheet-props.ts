import type { VNode } from 'preact';
import type { EvaluatedLesson, EvaluatedStep } from '../../../lesson/evaluate.ts';
import type { FullSpeech } from '../../../lesson/speech.ts';
import type { LessonPicture } from '../../../model/lesson.ts';
import type { ZoneId } from '../../../model/zone.ts';
import type { PageData } from '../../page/page-data.ts';
import type { LessonFigure } from '../pictures.ts';

/** What a sheet has a map of. */
export interface Shown {
  readonly picture: LessonPicture;
  /** ISO day whose line it shows; null for the published one. */
  readonly day: string | null;
}

/** A picture of a step on paper, with what its legend needs. */
export interface PaperPicture {
  readonly key: string;
  readonly image: VNode;
  readonly figure: LessonFigure;
}

/** A map to shade, and those of its zones that are too narrow for that once more, alone. */
export interface PaperShading {
  readonly image: VNode;
  readonly closeUps: readonly { readonly zone: ZoneId; readonly image: VNode }[];
}

/** Draws the maps of sheets. */
export interface PaperFigures {
  /** The pictures of a step: one, or two beside each other. */
  readonly pictures: (shown: Shown, towns?: readonly string[]) => readonly PaperPicture[];
  readonly toShade: (
    step: Pick<EvaluatedStep, 'id' | 'day' | 'picture'>,
    zones: readonly ZoneId[],
  ) => PaperShading;
}

/** What every part of a sheet is made from. */
export interface SheetProps {
  readonly lesson: EvaluatedLesson;
  readonly data: PageData;
  readonly speech: FullSpeech;
  readonly figures: PaperFigures;
}

/** The towns that a step's question offers: they are named on its picture. */
export function townsAsked({ exercise }: Pick<EvaluatedStep, 'exercise'>): readonly string[] {
  return exercise?.kind === 'choice' ? exercise.options.map(({ id }) => id) : [];
}
