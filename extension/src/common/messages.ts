/** The messages between a panel, the background and what is in the page. */

/** An element's begin (its name, then names and values of attributes), a text, an element's end. */
export type PageEvent = readonly [name: string, ...attributes: string[]] | string | 0;

/** A part of a sentence, in UTF-16 units of it. */
export type Part = readonly [sentence: number, start: number, end: number];

/** What is marked in the page: indices of sentences. */
export interface Marks {
  /** The chosen ones, by how strongly they are marked. */
  readonly chosen: readonly (readonly number[])[];
  readonly leftOut: readonly number[];
  readonly keyword: readonly Part[];
  readonly current: number | null;
}

/** A sentence to find in the page. */
export interface Sought {
  readonly text: string;
  /** The number of the element that its block begins in. */
  readonly element: number | null;
}

/** To the page. */
export type ToPage =
  | { readonly type: "read" }
  | { readonly type: "place"; readonly sentences: readonly Sought[] }
  | { readonly type: "mark"; readonly marks: Marks }
  | { readonly type: "scroll"; readonly sentence: number }
  | { readonly type: "clean" };

/** From the page. */
export type FromPage =
  | { readonly type: "events"; readonly events: readonly PageEvent[] }
  /** All was read. `selection`: the text that the reader has selected, if any. */
  | {
      readonly type: "read";
      readonly title: string;
      readonly kind: string;
      readonly selection: string;
    }
  | { readonly type: "clicked"; readonly sentence: number }
  /** The article is not in the page any more. */
  | { readonly type: "gone" }
  /** The reader pressed Esc in the page. */
  | { readonly type: "escape" };

/** To the panels: the reader wants the page of a tab read. */
export interface ReadTab {
  readonly type: "read-tab";
  readonly tab: number;
}

export function isReadTab(message: unknown): message is ReadTab {
  return (message as Partial<ReadTab> | null)?.type === "read-tab";
}
