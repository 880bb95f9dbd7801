import type { ComponentChildren } from 'preact';

/** What is printed together, in columns: how many a side, and on how many sides. */
const PARTS = {
  worksheet: { columns: 2, sides: 2 },
  key: { columns: 3, sides: 1 },
  teacher: { columns: 2, sides: 1 },
  slide: { columns: 1, sides: 1 },
} as const;

export type PartKind = keyof typeof PARTS;

interface Props {
  readonly kind: PartKind;
  readonly children: ComponentChildren;
}

/**
 * Text in columns that begins on a side of its own. Letters and room for writing have the least size
 * at which all of it has room; the page's program makes them as large as the paper lets it.
 */
export function SheetPart({ kind, children }: Props) {
  const { columns, sides } = PARTS[kind];
  return (
    <article class={`sheet-part sheet-${kind}`} data-columns={columns} data-sides={sides}>
      {children}
    </article>
  );
}
