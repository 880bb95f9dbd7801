import type { CoreMessages } from '../content/messages/index.ts';
import { drawnAlike } from '../grammar/legend.ts';
import { treatmentKey, type Treatment } from '../grammar/treatment.ts';
import type { Zone } from '../model/zone.ts';
import type { Meaning } from './legend-text.ts';
import type { Recogniser } from '../model/scenario.ts';
import { recognisersText, recognitionMeaning } from './recognition-text.ts';

/** A way of drawing, and one thing that it means. */
export interface Meant {
  readonly treatment: Treatment;
  readonly meaning: Meaning;
  /** By whom it would be recognised as somebody's, where that is said. */
  readonly recognisedBy?: readonly Recogniser[] | undefined;
}

/** A way of drawing, and all that it means. */
export interface LegendLine<M extends Meant = Meant> {
  /** Tells it from the others. */
  readonly key: string;
  readonly treatment: Treatment;
  readonly text: string;
  /** Whether it tells of a line along the edge of ground, not of the ground. */
  readonly isRecognition: boolean;
  /** What is drawn so. */
  readonly meant: readonly M[];
}

/**
 * The lines of a legend: each way of drawing once, with everything that it means; then the lines
 * that tell of recognition.
 */
export function legendLines<M extends Meant>(
  meant: readonly M[],
  words: CoreMessages,
): readonly LegendLine<M>[] {
  const grounds = drawnAlike(meant).map(({ treatment, entries }) => {
    const text = joined(
      entries.map(({ meaning }) => meaning),
      words,
    );
    return { key: treatmentKey(treatment), treatment, text, isRecognition: false, meant: entries };
  });
  return [...grounds, ...recognitionLines(meant, words)];
}

/** What each line along the edge of ground means, and who would recognise it so. */
function recognitionLines<M extends Meant>(
  meant: readonly M[],
  words: CoreMessages,
): readonly LegendLine<M>[] {
  const named = meant.flatMap((one) => {
    const { recognition } = one.treatment;
    return recognition ? [{ one, key: recognitionMeaning(recognition, words) }] : [];
  });
  return [...new Map(named.map(({ key, one }) => [key, one.treatment]))].map(([key, treatment]) => {
    const own = named.filter((other) => other.key === key).map(({ one }) => one);
    const by = recognisersText(
      own.flatMap(({ recognisedBy = [] }) => recognisedBy),
      words,
    );
    return { key, treatment, text: key + (by && `: ${by}`), isRecognition: true, meant: own };
  });
}

/** Square kilometres of ground that nobody finds on the whole map who isn't told where it is. */
const HARD_TO_FIND = 300;

/** The lines of a legend of the whole map: what is too small to be found says where it is. */
export function wholeLegend<M extends Meant & { readonly zone: Zone }>(
  meant: readonly M[],
  words: CoreMessages,
): readonly LegendLine<M>[] {
  return legendLines(meant, words).map((line) => {
    const zones = line.meant.map(({ zone }) => zone);
    if (zones.some(({ areaKm2 }) => areaKm2 >= HARD_TO_FIND)) return line;
    const regions = [...new Set(zones.map(({ region }) => words.regions[region]))];
    return { ...line, text: words.legend.small(line.text, regions.join(', ')) };
  });
}

/** Several meanings in one line: what would happen once, then who says so in each case. */
function joined(meanings: readonly Meaning[], words: CoreMessages): string {
  const fates = new Set(meanings.map(({ fate }) => fate));
  return [...fates]
    .flatMap((fate) => {
      const details = new Set(
        meanings.filter((one) => one.fate === fate).map(({ detail }) => detail),
      );
      const bare = details.delete('') ? [fate] : [];
      return details.size > 0 ? [...bare, `${fate}: ${eitherOf([...details], words)}`] : bare;
    })
    .join(' / ');
}

/** Texts of which one holds. Those with a mark of their own are parted by it as well. */
export function eitherOf(texts: readonly string[], { legend }: CoreMessages): string {
  const mark = [';', ','].find((one) => texts.some((text) => text.includes(one))) ?? '';
  return texts.join(`${mark} ${legend.or} `);
}
