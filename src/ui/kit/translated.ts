import { options, type VNode } from 'preact';

/**
 * A browser's translation puts a `<font>` in the place of each text, and Preact goes on changing the
 * text that nobody sees. So each drawing takes away the translation of what it changes or removes:
 * the new text stands there, and is translated in turn.
 */
export function outliveTranslation(): void {
  if (outlives) return;
  outlives = true;
  const { diffed, unmount } = options;
  options.diffed = (vnode) => {
    const text = textOf(vnode);
    const translation = text && translations.get(text);
    if (text && translation && text.data !== translation.of) {
      translations.delete(text);
      if (translation.font.isConnected) translation.font.replaceWith(text);
    }
    diffed?.(vnode);
  };
  options.unmount = (vnode) => {
    const text = textOf(vnode);
    if (text) translations.get(text)?.font.remove();
    unmount?.(vnode);
  };
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true });
}

let outlives = false;

/** What stands in the place of a text, and what it is a translation of. */
const translations = new WeakMap<Text, { readonly font: Element; readonly of: string }>();

/** The name that Preact's builds give to `_dom`, the node that it keeps for each of its own. */
const DOM = '__e';

/** The text that Preact keeps, where that is what it draws. */
function textOf(vnode: VNode): Text | null {
  const dom = vnode.type === null && (vnode as unknown as Record<string, unknown>)[DOM];
  return dom instanceof Text ? dom : null;
}

/** Notes each text whose place a `<font>` has taken, whichever of the two moved first. */
function note(records: readonly MutationRecord[]): void {
  let left: { readonly text: Text; readonly target: Node } | null = null;
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    const text = removedNodes[0];
    const font = [...addedNodes, previousSibling, nextSibling].find(isFont);
    if (text instanceof Text && !text.isConnected) {
      if (font) translations.set(text, { font, of: text.data });
      else left = { text, target };
    } else if (left?.target === target && font) {
      translations.set(left.text, { font, of: left.text.data });
      left = null;
    }
  }
}

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';
