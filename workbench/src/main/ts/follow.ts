import { go, type State } from "./state.js";

/** A click on a link into the page itself changes the state without a new start; with a modifier key it is a link. */
export function follow(change: Partial<State>): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(change);
  };
}

/** Whether keys belong to what has the focus rather than to the page. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement | null;
  return at !== null && (/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.isContentEditable);
}
