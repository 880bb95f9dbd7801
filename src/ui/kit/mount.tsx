import { hydrate, render, type ComponentType } from 'preact';
import { outliveTranslation } from './translated.ts';

/** Parts of the page by the id of the element that each of them fills. */
export type Parts<Props> = Readonly<Record<string, ComponentType<Props>>>;

/**
 * Takes over parts that the page was written with, and gives the function that draws them again.
 * @param written what they were written from: hydration trusts what it finds
 */
export function takeOver<Props extends object>(parts: Parts<Props>, written: Props) {
  const drawIn = (draw: typeof render, props: Props) => {
    for (const [id, Part] of Object.entries(parts)) {
      const element = document.getElementById(id);
      if (!element) throw new Error(`the page has no element with the id "${id}"`);
      draw(<Part {...props} />, element);
    }
  };
  outliveTranslation();
  drawIn(hydrate, written);
  return (props: Props) => drawIn(render, props);
}
