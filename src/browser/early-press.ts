/**
 * Remembers what a reader presses in parts of the page that do not answer yet.
 * @param ids of the elements of those parts
 * @param onPress called with each press: what answers is wanted now
 * @returns does what was pressed last, once the parts answer
 */
export function earlyPress(ids: readonly string[], onPress: () => void): () => void {
  let pressed: Element | null = null;
  let answers = false;
  for (const id of ids) {
    document.getElementById(id)?.addEventListener('click', ({ target }) => {
      if (answers) return;
      // Of the bar of what a region's ground would become, a part of the drawing is pressed.
      pressed = (target as Element).closest('button, .bar g');
      onPress();
    });
  }
  return () => {
    answers = true;
    pressed?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  };
}
