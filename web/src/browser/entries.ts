/** The entries of the tab's history: the empty page, or a text by its number. */

interface State {
  readonly text: number | null;
}

/** What the current entry shows; undefined if it is new, as after a change of the fragment. */
export function currentText(): number | null | undefined {
  return (history.state as State | null)?.text;
}

/** Adds an entry with the same address. */
export function pushEntry(text: number | null): void {
  history.pushState({ text } satisfies State, "");
}

/** Says what the current entry shows. */
export function markEntry(text: number | null): void {
  history.replaceState({ text } satisfies State, "");
}

/** Calls `listener` after Back or Forward. The page itself restores the place. */
export function onEntry(listener: () => void): void {
  history.scrollRestoration = "manual";
  addEventListener("popstate", listener);
}
