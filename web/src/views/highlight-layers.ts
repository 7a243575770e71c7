/**
 * Layers of highlights over the article's text: by the CSS Custom Highlight API, which does not
 * change the document, or by `<mark>` elements in browsers without it.
 */
import { make } from "../browser/dom.js";

/** The layers, from the bottom to the top. */
export const LAYERS = ["rank-3", "rank-2", "rank-1", "keyword", "left-out", "current"] as const;
export type Layer = (typeof LAYERS)[number];

/** A range within one text node, in UTF-16 units. */
export interface TextRange {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface HighlightLayers {
  /** Replaces the ranges of a layer. */
  set(layer: Layer, ranges: readonly TextRange[]): void;
}

export function makeHighlightLayers(): HighlightLayers {
  const isSupported = "highlights" in CSS && typeof Highlight === "function";
  return isSupported ? new CssHighlights() : new MarkElements();
}

class CssHighlights implements HighlightLayers {
  constructor() {
    LAYERS.forEach((layer, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      CSS.highlights.set(layer, highlight);
    });
  }

  set(layer: Layer, ranges: readonly TextRange[]): void {
    const highlight = CSS.highlights.get(layer);
    if (!highlight) return;
    highlight.clear();
    for (const { node, start, end } of ranges) {
      // Static, since the text does not change and live ranges slow down all other changes.
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

/** Wraps ranges in elements, and restores the original text nodes before each change. */
class MarkElements implements HighlightLayers {
  readonly #layers = new Map<Layer, readonly TextRange[]>();
  #wrapped: { readonly node: Text; readonly text: string }[] = [];

  set(layer: Layer, ranges: readonly TextRange[]): void {
    this.#layers.set(layer, ranges);
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

  // The original node keeps the text before the first range, since other code refers to it.
  #wrap(node: Text, list: readonly { start: number; end: number; layer: Layer }[]): void {
    const text = node.data;
    if (!node.parentNode) return;
    this.#wrapped.push({ node, text });
    const cuts = [...new Set(list.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    const pieces: Node[] = [];
    for (let i = 0; i < cuts.length; ++i) {
      const start = cuts[i] ?? 0;
      const end = cuts[i + 1] ?? text.length;
      const layers = list.filter((range) => range.start <= start && start < range.end);
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
