import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../model/language.ts';
import type { Draft } from '../../share/desk/draft.ts';
import type { House } from '../../share/house/house.ts';
import type { Exporter } from '../page/page-props.ts';
import { rawOf, rawOfOne, type Fields, type OneOf } from '../page/figure-fields.ts';

/** How long nothing is written before the figure follows, in milliseconds. */
const REST = 250;

/** The figure of a form's fields as it comes. */
export interface Drafting {
  /** The last that came; null until one has. */
  readonly draft: Draft | null;
  /** Why the one that was asked for did not come; empty where nothing is wrong. */
  readonly fault: string;
  /** Whether a figure is being made of what the fields say. */
  readonly isAwaited: boolean;
}

/**
 * Makes the figure of the fields, away from the page's own thread.
 * @param sheet of which it is a sheet of several maps; null where it is none
 * @param house the style in which it is made; null for the site's
 * @param isDone whether nobody is still writing: then the figure does not wait for the rest of it
 */
export function useDraft(
  fields: Fields,
  house: House | null,
  sheet: readonly OneOf[] | null,
  isDone: boolean,
  exporter: Exporter,
): Drafting {
  const [settled, setSettled] = useState(fields);
  const [came, setCame] = useState<{
    readonly of: Fields;
    readonly house: House | null;
    readonly sheet: readonly OneOf[] | null;
    readonly draft: Draft;
  } | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => {
    if (isDone) {
      setSettled(fields);
      return undefined;
    }
    const rest = setTimeout(() => setSettled(fields), REST);
    return () => clearTimeout(rest);
  }, [fields, isDone]);
  useEffect(() => {
    let gone = false;
    setFault('');
    const maps = sheet?.map((one) => rawOfOne(settled, one)) ?? null;
    exporter.draft(settled.lang as Language, rawOf(settled), house, maps).then(
      (draft) => {
        if (!gone) setCame({ of: settled, house, sheet, draft });
      },
      (error: unknown) => {
        if (!gone) setFault(String(error));
      },
    );
    return () => {
      gone = true;
    };
  }, [settled, house, sheet]);
  return {
    draft: came?.draft ?? null,
    fault,
    isAwaited:
      fault === '' && (came?.of !== fields || came.house !== house || came.sheet !== sheet),
  };
}
