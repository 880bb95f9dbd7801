import type { CoreMessages } from '../content/messages/index.ts';
import { drawnAlike } from '../grammar/legend.ts';
import type { Treatment } from '../grammar/treatment.ts';
import type { Meaning } from './legend-text.ts';

/** A way of drawing, and one thing that it means. */
export interface Meant {
  readonly treatment: Treatment;
  readonly meaning: Meaning;
}

/** A way of drawing, and all that it means. */
export interface LegendLine<M extends Meant = Meant> {
  readonly treatment: Treatment;
  readonly text: string;
  /** What is drawn so. */
  readonly meant: readonly M[];
}

/** The lines of a legend: each way of drawing once, with everything that it means. */
export function legendLines<M extends Meant>(
  meant: readonly M[],
  words: CoreMessages,
): readonly LegendLine<M>[] {
  return drawnAlike(meant).map(({ treatment, entries }) => {
    const text = joined(
      entries.map(({ meaning }) => meaning),
      words,
    );
    return { treatment, text, meant: entries };
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
      return details.size > 0 ? [...bare, `${fate}: ${either([...details], words)}`] : bare;
    })
    .join(' / ');
}

/** Texts of which one holds. Those with a mark of their own are parted by it as well. */
function either(texts: readonly string[], { legend }: CoreMessages): string {
  const mark = [';', ','].find((one) => texts.some((text) => text.includes(one))) ?? '';
  return texts.join(`${mark} ${legend.or} `);
}
