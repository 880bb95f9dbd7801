import { changeOf, differenceBetween } from '../../model/change.ts';
import { sumOfAreas } from '../../model/totals.ts';
import { ownerInLaw } from '../../model/norm.ts';
import { wholeArea } from '../../model/units.ts';
import { textsIn } from '../../model/language.ts';
import { townsOn } from '../../model/two-days.ts';
import type { Zone } from '../../model/zone.ts';
import type { About } from '../about/about.ts';
import { recognisersText } from '../../words/recognition-text.ts';
import { regimeLine } from '../../words/regime-text.ts';
import { saidText } from '../../words/said-text.ts';
import { sentence } from '../../words/sentence.ts';
import { zonesAbout } from '../options/extents.ts';
import {
  allTold,
  outcomeIn,
  toldIn,
  type Earlier,
  type Material,
  type Told,
} from '../material/material.ts';
import type { FigureOptions } from '../options/options.ts';
import { csvOf } from './csv.ts';

/** A cell of a row, under its head. */
type Cell = readonly [head: string, value: string | number];

/** What the scenarios of a figure say of each zone that it is about, as CSV. */
export function tableOf(options: FigureOptions, material: Material, about: About): string {
  return csvOf(rowsIn(options, material, about), material.share.table.marks);
}

/** The same as rows of values below their heads. */
export function rowsIn(
  options: FigureOptions,
  material: Material,
  about: About,
): readonly (readonly (string | number)[])[] {
  if (material.earlier && options.mode === 'difference') {
    return rowsOfDays(options, material, material.earlier, about);
  }
  if (material.panels) {
    const told = allTold(options, material);
    const isOfLaw = told.some(({ scenario }) => scenario.kind === 'baseline');
    return withHeads(
      told.flatMap((one) =>
        zonesAbout(options.extent, one.geography).map((zone) =>
          rowOf(zone, one, material, about, isOfLaw),
        ),
      ),
    );
  }
  const [first, second] = toldIn(options, material);
  // Only beside a norm is a column for it.
  const isOfLaw = [first, second].some((told) => told?.scenario.kind === 'baseline');
  const rows = [first, second].flatMap((told) =>
    zonesAbout(options.extent, told?.geography ?? material.geography).flatMap((zone) =>
      told
        ? [
            rowOf(
              zone,
              told,
              material,
              about,
              isOfLaw,
              second && !material.earlier ? [comparedOf(zone, first, second, material)] : [],
            ),
          ]
        : [],
    ),
  );
  return withHeads(rows);
}

/** What is made of the words and names of a language alone. */
type Say = Pick<Material, 'words' | 'share' | 'lang'>;

/**
 * What a record says of a zone.
 * @param isOfLaw whether there is a column for whose territory ground is in law
 * @param more cells before the credit
 */
export function rowOf(
  zone: Zone,
  told: Told,
  say: Say,
  about: About,
  isOfLaw: boolean,
  more: readonly Cell[] = [],
): readonly Cell[] {
  return [
    ...groundOf(zone, told, say),
    ...saidOf(zone, told, say, isOfLaw),
    ...more,
    ...creditOf(about, say),
  ];
}

function groundOf(
  zone: Zone,
  { scenario, outcomes, geography }: Told,
  material: Say,
): readonly Cell[] {
  const { words, share } = material;
  const { table } = share;
  const region = geography.ground.zones.filter((one) => one.region === zone.region);
  const area = wholeArea(zone.areaKm2, 'km');
  // How much is meant was not published, so the whole zone's area would say too much.
  const isKnown = outcomeIn(outcomes, zone.id).extent !== 'unpublished';
  return [
    [table.scenario, scenario.title],
    [table.zone, zone.id],
    [table.region, words.regions[zone.region]],
    [table.holder, table.controls[zone.holder]],
    [table.area, isKnown ? area : ''],
    [table.share, isKnown ? tenths((100 * area) / sumOfAreas(region, 'km')) : ''],
  ];
}

/** Rows of cells as rows of values below their heads. */
export function withHeads(rows: readonly (readonly Cell[])[]) {
  const heads = rows[0]?.map(([head]) => head) ?? [];
  return [heads, ...rows.map((row) => row.map(([, value]) => value))];
}

/** A row for all ground of a region that had the same holders on two days. */
function rowsOfDays(
  { extent }: FigureOptions,
  material: Material,
  { geography, both }: Earlier,
  about: About,
) {
  const { words, share, lang } = material;
  const { table } = share;
  const days = [geography, material.geography].map(({ ground }) => ground.day);
  const [earlier = '', later = ''] = days;
  const meant = new Set(zonesAbout(extent, both).map(({ id }) => id));
  const pieces = both.ground.zones.filter(({ id }) => meant.has(id));
  return withHeads(
    pieces.map((piece): readonly Cell[] => {
      const region = pieces.filter((one) => one.region === piece.region);
      const area = wholeArea(piece.areaKm2, 'km');
      const towns = townsOn([piece], both).map(({ name }) => name[textsIn(lang)]);
      return [
        [table.region, words.regions[piece.region]],
        [table.heldOn(earlier), table.controls[piece.heldBefore]],
        [table.heldOn(later), table.controls[piece.holder]],
        [table.area, area],
        [table.share, tenths((100 * area) / sumOfAreas(region, 'km'))],
        [table.towns, piece.heldBefore === piece.holder ? '' : towns.join('; ')],
        ...creditOf(about, material),
      ];
    }),
  );
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function saidOf(
  zone: Zone,
  { scenario, outcomes, geography }: Told,
  material: Say,
  isOfLaw: boolean,
): readonly Cell[] {
  const { words, share, lang } = material;
  const { table } = share;
  const outcome = outcomeIn(outcomes, zone.id);
  const cited = scenario.sources.filter(({ id }) => outcome.sources.includes(id));
  const owner = ownerInLaw(outcome);
  return [
    [table.change, table.changes[changeOf(zone, outcome)]],
    [table.control, owner ? '' : table.controls[outcome.control]],
    ...(isOfLaw ? [[table.inLaw, owner ? table.controls[owner] : ''] as const] : []),
    [table.basis, sentence(saidText(outcome, scenario, words), lang)],
    [table.extent, table.extents[outcome.extent]],
    [table.recognition, table.recognitions[outcome.recognition]],
    [table.recognisedBy, recognisersText(outcome.recognitionBy ?? [], words)],
    [table.rules, outcome.regime ? words.rules.names[outcome.regime.kind] : ''],
    [table.rulesSay, outcome.regime ? regimeLine(outcome.regime, scenario, words) : ''],
    [table.note, outcome.note ?? ''],
    [table.sources, cited.map(({ url }) => url).join(' ')],
    [table.lineDate, geography.ground.day],
  ];
}

function comparedOf(zone: Zone, first: Told, second: Told, { share: { table } }: Material): Cell {
  const [before, after] = [first, second].map(({ outcomes }) => outcomeIn(outcomes, zone.id));
  const difference = before && after ? differenceBetween(before, after) : 'same';
  return [table.difference, table.differences[difference]];
}

function creditOf({ credit, licence, address }: About, { share: { table } }: Say): readonly Cell[] {
  return [
    [table.credit, credit],
    [table.licence, licence],
    [table.address, address],
  ];
}
