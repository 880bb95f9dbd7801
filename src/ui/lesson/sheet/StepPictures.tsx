import { onDayOf, type EvaluatedStep } from '../../../lesson/evaluate.ts';
import { outlinedNames } from '../../../words/zone-names.ts';
import { linesOf, PaperLegend } from './PaperLegend.tsx';
import { townsAsked, type SheetProps } from './sheet-props.ts';

/** The pictures of a step in greys, and in words what they outline. */
export function StepPictures({
  step,
  lesson,
  data,
  speech: { words, say, lang },
  figures,
}: SheetProps & { readonly step: EvaluatedStep }) {
  const { picture, day } = step;
  if (!picture) return null;
  const { zones } = onDayOf(step, lesson, data).ground;
  return (
    <>
      {figures.pictures({ picture, day }, townsAsked(step)).map(({ key, image, figure }) => {
        const named = figure.chosen.flatMap((id) => zones.filter((zone) => zone.id === id));
        return (
          <figure key={key} class="sheet-picture">
            <p>{figure.scenarios.map(({ title }) => title).join(' / ')}</p>
            {image}
            {named.length > 0 && (
              <figcaption>
                {say.paper.outlined(outlinedNames(named, zones, words, lang))}
              </figcaption>
            )}
            {figure.scenarios.length > 1 && <PaperLegend lines={linesOf(figure.legend)} />}
          </figure>
        );
      })}
    </>
  );
}
