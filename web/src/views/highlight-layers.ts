/**
 * Marks over the article's text: by the CSS Custom Highlight API, which leaves the document as it
 * is, or by `<mark>` where a browser does not have it.
 */
import { make } from "../browser/dom.js";

/** The layers of marks, the uppermost last. */
export const LAYERS = ["rank-3", "rank-2", "rank-1", "keyword", "left-out", "current"] as const;
export type Layer = (typeof LAYERS)[number];

/** A stretch of one text node, in UTF-16 units. */
export interface Stretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface Marks {
  /** Replaces what a layer marks. */
  set(layer: Layer, stretches: readonly Stretch[]): void;
}

export function makeMarks(): Marks {
  return "highlights" in CSS && typeof Highlight === "function" ? new Highlights() : new Elements();
}

class Highlights implements Marks {
  constructor() {
    LAYERS.forEach((layer, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(layer, highlight);
    });
  }

  set(layer: Layer, stretches: readonly Stretch[]): void {
    const highlight = CSS.highlights.get(layer);
    if (!highlight) return;
    highlight.clear();
    for (const { node, start, end } of stretches) {
      // Static ranges: the text never changes, and live ones cost with every change elsewhere.
      highlight.add(
        new StaticRange({
          startContainer: node,
          startOffset: start,
          endContainer: node,
          endOffset: end,
        }),
      );
    }
  }
}

/** Wraps text in elements, and puts the one text node back together afterwards. */
class Elements implements Marks {
  readonly #layers = new Map<Layer, readonly Stretch[]>();
  #wrapped: { readonly node: Text; readonly text: string }[] = [];

  set(layer: Layer, stretches: readonly Stretch[]): void {
    this.#layers.set(layer, stretches);
    this.#unwrap();
    const byNode = new Map<Text, { start: number; end: number; layer: Layer }[]>();
    for (const name of LAYERS) {
      for (const { node, start, end } of this.#layers.get(name) ?? []) {
        const list = byNode.get(node) ?? [];
        list.push({ start, end, layer: name });
        byNode.set(node, list);
      }
    }
    for (const [node, list] of byNode) this.#wrap(node, list);
  }

  // The node keeps what comes before the first mark, so that those who hold it still can.
  #wrap(node: Text, list: readonly { start: number; end: number; layer: Layer }[]): void {
    const text = node.data;
    if (!node.parentNode) return;
    this.#wrapped.push({ node, text });
    const cuts = [...new Set(list.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    const pieces: Node[] = [];
    for (let i = 0; i < cuts.length; ++i) {
      const start = cuts[i] ?? 0;
      const end = cuts[i + 1] ?? text.length;
      const layers = list.filter((mark) => mark.start <= start && start < mark.end);
      const piece = text.slice(start, end);
      const names = layers.map(({ layer }) => layer).join(" ");
      pieces.push(names ? make("mark", { class: names }, piece) : document.createTextNode(piece));
    }
    node.data = text.slice(0, cuts[0]);
    node.after(...pieces);
  }

  #unwrap(): void {
    for (const { node, text } of this.#wrapped) {
      const parent = node.parentNode;
      if (parent) {
        parent.replaceChildren(node);
        node.data = text;
      }
    }
    this.#wrapped = [];
  }
}
