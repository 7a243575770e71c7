/** Words for errors: the right name for a wrong one, and lists. */

const MOST_EDITS = 2;

/** The name that was probably meant; undefined if none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let fewest = MOST_EDITS + 1;
  for (const name of names) {
    if (word.length > 1 && name.startsWith(word)) return name;
    // Of a longer word only so much is compared as can be near.
    const edits = editsBetween(word.slice(0, name.length + fewest), name);
    if (edits >= fewest || edits >= name.length / 2) continue;
    best = name;
    fewest = edits;
  }
  return best;
}

/** "a, b or c" */
export function alternatives(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} or ${words.slice(-1).join("")}`;
}

function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; ++i) {
    const next = [i + 1];
    for (let j = 0; j < b.length; ++j) {
      const replaced = (row[j] ?? 0) + Number(a[i] !== b[j]);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
