import type { PageWords } from './en.ts';

/** Усі слова, які є лише на сторінках тексту, українською. */
export const uk: PageWords = {
  timeline: {
    intro: (first, last) =>
      `Що відбувалося на переговорах про завершення війни та що про них повідомляли, з ${first} року до ${last} року: одне-два речення про кожну подію, із джерелами.`,
    months: 'Місяці',
    dayUnknown: 'день не вказано',
    kinds: {
      proposal: 'Пропозиція',
      statement: 'Заява',
      talks: 'Переговори',
      truce: 'Перемир’я',
      front: 'Лінія фронту',
    },
    evidence: {
      read: 'джерело прочитано',
      summarised: 'за оглядом новин',
    },
    onMap: 'На мапі:',
    notFound: 'Що шукали й не знайшли',
  },
};
