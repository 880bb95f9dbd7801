import { changeOf } from '../../model/change.ts';
import { saidText } from '../../words/said-text.ts';
import { sentence } from '../../words/sentence.ts';
import { zonesAbout } from '../extents.ts';
import { allTold, type Material } from '../material.ts';
import type { FigureOptions } from '../options.ts';
import { csvOf } from './csv.ts';

/** What the scenarios of a figure say of each zone that it is about, as CSV. */
export function tableOf(options: FigureOptions, material: Material): string {
  const { share, words, geography, lang } = material;
  const { table } = share;
  const told = allTold(options, material);
  const head = [
    table.scenario,
    table.zone,
    table.region,
    table.holder,
    table.area,
    table.change,
    table.control,
    table.basis,
    table.extent,
    table.recognition,
    table.note,
    table.sources,
    table.lineDate,
  ];
  const rows = told.flatMap(({ scenario, outcomes }) =>
    zonesAbout(options.extent, geography).flatMap((zone) => {
      const outcome = outcomes.get(zone.id);
      if (!outcome) return [];
      return [
        [
          scenario.title,
          zone.id,
          words.regions[zone.region],
          table.controls[zone.holder],
          zone.areaKm2,
          table.changes[changeOf(zone, outcome)],
          table.controls[outcome.control],
          sentence(saidText(outcome, scenario, words), lang),
          table.extents[outcome.extent],
          table.recognitions[outcome.recognition],
          outcome.note ?? '',
          scenario.sources
            .filter(({ id }) => outcome.sources.includes(id))
            .map(({ url }) => url)
            .join(' '),
          geography.lineDate,
        ],
      ];
    }),
  );
  return csvOf([head, ...rows]);
}
