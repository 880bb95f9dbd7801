/** In a page: the first element that a selector finds and that is to be seen. */
export function firstVisible(selector: string): Element {
  const found = [...document.querySelectorAll(selector)].find(
    (one) => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }),
  );
  if (!found) throw new Error(`nothing is to be seen of ${selector}`);
  return found;
}
