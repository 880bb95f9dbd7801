import { LESSON_WORDS } from '../../content/lesson-words/index.ts';
import { MESSAGES } from '../../content/messages/index.ts';
import type { SheetProps } from '../../ui/lesson/sheet/sheet-props.ts';
import type { Drawn } from './drawn.ts';
import type { SheetFigures } from './sheet-figures.ts';
import { SheetImage } from './SheetImage.tsx';

/** What a lesson's sheets are made from, with maps that are files of the site. */
export function onPaper({ lesson, lang, data }: Drawn, figures: SheetFigures): SheetProps {
  return {
    lesson,
    data,
    speech: { lang, words: MESSAGES[lang], say: LESSON_WORDS[lang] },
    figures: {
      pictures: (shown, towns) =>
        figures.pictures(shown, towns).map(({ map, figure }) => ({
          key: map.file,
          image: <SheetImage map={map} lang={lang} />,
          figure,
        })),
      toShade: (step, zones) => {
        const { map, closeUps } = figures.toShade(step, zones);
        return {
          image: <SheetImage map={map} lang={lang} />,
          closeUps: closeUps.map((close) => ({
            zone: close.zone,
            image: <SheetImage map={close.map} lang={lang} />,
          })),
        };
      },
    },
  };
}
