import type { finding } from './finding.ts';
import type { lessonWords } from './lesson-words.ts';
import type { messages } from './messages.ts';
import type { areas } from './own-map-areas.ts';
import type { ownMapWords } from './own-map-words.ts';
import type { pageWords } from './page-words.ts';
import type { share } from './share.ts';

/** The words that every language has: those of English. */
export type Messages = typeof messages;
export type FindingWords = typeof finding;
export type ShareWords = typeof share;
export type LessonWords = typeof lessonWords;
export type PageWords = typeof pageWords;
export type OwnMapWords = typeof ownMapWords;
export type AreaWords = typeof areas;
