import type { Style } from '../setting.ts';

/** Після голосного перед приголосним — «й». */
const AFTER_VOWEL = /([аеєиіїоуюя]) і (?=[бвгґджзклмнпрстфхцчшщ])/giu;

/** Слово з однієї літери лишається при тому, що за ним. */
const AND = / ([ій]) /giu;

export const style: Style = {
  quotes: { outer: ['«', '»'], inner: ['„', '“'] },
  stopInside: false,
  percentApart: true,
  list: (written) => written.replaceAll(AFTER_VOWEL, '$1 й ').replaceAll(AND, ` $1\u00a0`),
};
