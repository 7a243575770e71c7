/**
 * Marks sentences in the page by the Custom Highlight API, from an adopted style sheet: the page's
 * tree does not change, and its policy does not matter. Where the browser has neither, nothing is
 * marked.
 */
import type { Marks } from "../common/messages.js";
import type { Places } from "./places.js";
import { adopt, boxOf, isConnected, parentElementOf } from "./pristine.js";

const CHOSEN = ["1", "2", "3"] as const;
const LAYERS = [...CHOSEN, "left-out", "keyword", "current"] as const;
type Layer = (typeof LAYERS)[number];

const nameOf = (layer: Layer): string => `leitsatz-${layer}`;

// Markers on light and on dark pages, the strongest first, and the ink on them.
const LIGHT = { marks: ["#f8de5e", "#fbeb9d", "#fcf3c8"], ink: "#1f1c19", line: "#b08800" };
const DARK = { marks: ["#7b5c16", "#5f4a1d", "#483c22"], ink: "#f8f4ec", line: "#e0b53c" };

function style({ marks, ink, line }: typeof LIGHT): string {
  const rules = marks.map((color, i) => {
    return `::highlight(leitsatz-${i + 1}) { background-color: ${color}; color: ${ink}; }`;
  });
  return `${rules.join("\n")}
::highlight(leitsatz-left-out) { text-decoration: underline dotted ${line} 2px; }
::highlight(leitsatz-keyword) { text-decoration: underline solid ${line} 3px; }
::highlight(leitsatz-current) { text-decoration: underline solid ${line} 3px; }
@media (forced-colors: active) {
  ::highlight(leitsatz-1), ::highlight(leitsatz-2), ::highlight(leitsatz-3) {
    background-color: Mark; color: MarkText;
  }
}`;
}

const BRIGHT = 140; // of 255, above which text is for a dark page

export class Marker {
  readonly #places: Places;
  readonly #roots: readonly (Document | ShadowRoot)[];
  readonly #sheet: CSSStyleSheet | null;
  #marked: readonly (readonly [sentence: number, ranges: readonly Range[]])[] = [];

  constructor(places: Places, shadows: readonly ShadowRoot[], first: Text | null) {
    this.#places = places;
    this.#roots = [document, ...shadows];
    this.#sheet = this.#adopt(first);
  }

  mark({ chosen, leftOut, keyword, current }: Marks): void {
    const rangesOf = (index: number): Range[] => this.#places.rangesOf(index);
    const layers = CHOSEN.map((_, i) => {
      return (chosen[i] ?? []).map((index) => [index, rangesOf(index)] as const);
    });
    this.#marked = layers.flat();
    layers.forEach((sentences, i) => {
      this.#set(
        CHOSEN[i] ?? "3",
        sentences.flatMap(([, ranges]) => ranges),
      );
    });
    this.#set("left-out", leftOut.flatMap(rangesOf));
    this.#set(
      "keyword",
      keyword.flatMap((part) => this.#places.rangesOf(...part)),
    );
    this.#set("current", current === null ? [] : rangesOf(current));
  }

  /** The marked sentence at a point of the window; null if there is none. */
  at(x: number, y: number): number | null {
    const isAt = ({ left, right, top, bottom }: DOMRect): boolean => {
      return left <= x && x <= right && top <= y && y <= bottom;
    };
    const holds = (range: Range): boolean => [...range.getClientRects()].some(isAt);
    return this.#marked.find(([, ranges]) => ranges.some(holds))?.[0] ?? null;
  }

  /** Brings a sentence into sight. */
  scroll(sentence: number): void {
    const [range] = this.#places.rangesOf(sentence);
    const element = range && parentElementOf(range.startContainer);
    if (!range || !element) return;
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = isStill ? "instant" : "smooth";
    const { height } = boxOf(element);
    if (height < innerHeight) {
      Element.prototype.scrollIntoView.call(element, { block: "center", behavior });
    } else {
      const { top, bottom } = range.getBoundingClientRect();
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior });
    }
  }

  /** Removes every trace. */
  clean(): void {
    this.#marked = [];
    for (const layer of LAYERS) highlights()?.delete(nameOf(layer));
    if (!this.#sheet) return;
    for (const root of this.#roots) {
      adopt(root, (sheets) => sheets.filter((sheet) => sheet !== this.#sheet));
    }
  }

  #set(layer: Layer, ranges: readonly Range[]): void {
    if (!this.#sheet) return;
    const name = nameOf(layer);
    if (ranges.length === 0) {
      highlights()?.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = LAYERS.indexOf(layer);
    highlights()?.set(name, highlight);
  }

  #adopt(first: Text | null): CSSStyleSheet | null {
    if (!highlights()) return null;
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style(isOnDark(first) ? DARK : LIGHT));
      for (const root of this.#roots) {
        adopt(root, (sheets) => [...sheets, sheet]);
      }
      return sheet;
    } catch {
      return null; // such as a document that takes no sheets of an extension
    }
  }
}

function highlights(): HighlightRegistry | undefined {
  return typeof Highlight === "function" ? CSS.highlights : undefined;
}

// Whether a text is brighter than its ground, by its color alone: grounds are often pictures.
function isOnDark(text: Text | null): boolean {
  const element = text && isConnected(text) ? parentElementOf(text) : null;
  if (!element) return false;
  const [red = 0, green = 0, blue = 0] = (
    getComputedStyle(element).color.match(/[\d.]+/g) ?? []
  ).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > BRIGHT;
}
