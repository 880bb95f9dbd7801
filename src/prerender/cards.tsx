import { Resvg } from '@resvg/resvg-js';
import { render } from 'preact-render-to-string';
import { MESSAGES } from '../content/messages/index.ts';
import { plainCss } from '../grammar/css.ts';
import { PALETTES } from '../grammar/palette.ts';
import { treatmentOf } from '../grammar/treatment.ts';
import { LANGUAGES } from '../model/language.ts';
import { outcomesOf } from '../model/outcome.ts';
import type { Sketch } from '../model/scenario.ts';
import { describeFigure, nameZone } from '../words/describe.ts';
import type { PageData } from '../ui/page-data.ts';
import { readOutliner, type Outliner } from './card-fonts.ts';
import { CardFigure, cardFigureCss, cardMap, type CardMap } from './card-map.tsx';
import { outlined } from './card-outlines.ts';
import { CardPaper } from './card-paper.tsx';
import type { Material } from './page-data.ts';

/** Size of a card in pixels, as `og:image` announces it. */
export const CARD = { width: 1200, height: 630 } as const;

/** What cards share. */
interface Means {
  readonly map: CardMap;
  readonly style: string;
  readonly draw: Outliner;
}

/** Every card as SVG with its texts as shapes, by the name of the file that it becomes. */
export async function cardSvgs(
  root: string,
  { geography, dataIn }: Material,
): Promise<ReadonlyMap<string, string>> {
  const map = cardMap(geography);
  const style = plainCss(PALETTES.light) + cardFigureCss(root, map.frame);
  const draw = await readOutliner(root);
  return new Map(
    LANGUAGES.flatMap((lang) => {
      const data = dataIn(lang);
      return data.scenarios.map((scenario): [string, string] => [
        `cards/${lang}/${scenario.id}.png`,
        cardSvg(scenario, data, { map, style, draw }),
      ]);
    }),
  );
}

/** A card as PNG. */
export function rasterised(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function cardSvg(scenario: Sketch, data: PageData, { map, style, draw }: Means): string {
  const { lang, zones, lineDate } = data;
  const words = MESSAGES[lang];
  const outcomes = outcomesOf(scenario, zones);
  const drawn = zones.flatMap((zone) => {
    const outcome = outcomes.get(zone.id);
    if (!outcome) return [];
    const name = nameZone(zone, outcome, scenario, lineDate, words, lang);
    return [{ id: zone.id, treatment: treatmentOf(zone, outcome), name }];
  });
  const svg = render(
    <svg xmlns="http://www.w3.org/2000/svg" {...CARD} viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
      <style>{style}</style>
      <path fill={PALETTES.light.casing} d={`M0 0H${CARD.width}V${CARD.height}H0Z`} />
      <CardFigure
        map={map}
        lang={lang}
        title={scenario.title}
        description={describeFigure(zones, outcomes, scenario, words, lang)}
        zones={drawn}
      />
      <CardPaper scenario={scenario} data={data} outcomes={outcomes} draw={draw} />
    </svg>,
  );
  return outlined(svg, draw);
}
