/** Shows the article: an element for each block, with an element for each sentence. */
import type { AnalysisData, Block, BlockKind, Sentence } from "leitsatz";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { make } from "../browser/dom.js";
import type { TextRange } from "./highlight-layers.js";
import { pause } from "../browser/pause.js";

// Milliseconds of building after which the page may handle input.
const SLICE = 8;

// In an article with more blocks than this, those out of sight are not laid out: parts of so many
// blocks, since browsers look in each frame which of them are in sight.
const LONG = 300;
const PART = 32;

const ELEMENTS: Readonly<Record<BlockKind, "h1" | "h2" | "p" | "li" | "pre">> = {
  title: "h2",
  heading: "h2",
  paragraph: "p",
  list_item: "li",
  quote: "p",
  caption: "p",
  code: "pre",
  boilerplate: "p",
};

const WRAPPERS: Readonly<Partial<Record<BlockKind, "ul" | "blockquote">>> = {
  list_item: "ul",
  quote: "blockquote",
};

export class ArticleView {
  readonly #root: HTMLElement;
  readonly #title: HTMLElement;
  readonly #spans: HTMLElement[] = [];
  readonly #nodes: Text[] = [];
  #data: AnalysisData | null = null;
  #isBuilt = false;

  constructor(root: HTMLElement, title: HTMLElement) {
    this.#root = root;
    this.#title = title;
  }

  /** Forgets the article. */
  release(): void {
    this.#data = null;
    this.#isBuilt = false;
    this.#spans.length = 0;
    this.#nodes.length = 0;
    this.#root.replaceChildren();
  }

  /** Whether the whole article has been built. */
  get isBuilt(): boolean {
    return this.#isBuilt;
  }

  /** Whether only what is in sight is laid out: to ask where the rest stands takes long. */
  get isLong(): boolean {
    return (this.#data?.blocks.length ?? 0) > LONG;
  }

  /** The element of a sentence; null until it is built. */
  elementOf(index: number): HTMLElement | null {
    return this.#spans[index] ?? null;
  }

  /** The sentence that a node of the article belongs to. */
  sentenceAt(node: Node | null): number | null {
    const element = node instanceof Element ? node : node?.parentElement;
    const index = element?.closest<HTMLElement>("[data-sentence]")?.dataset["sentence"];
    return index === undefined ? null : Number(index);
  }

  /** The range of a sentence, for highlighting. Empty until it is built. */
  rangesOf(index: number): TextRange[] {
    const node = this.#nodes[index];
    const length = this.#data?.sentences[index]?.text.length ?? 0;
    return node ? [{ node, start: 0, end: length }] : [];
  }

  /** The range of a span of the text within one sentence. */
  rangesWithin(index: number, start: number, end: number): TextRange[] {
    const node = this.#nodes[index];
    const sentence = this.#data?.sentences[index];
    if (!node || !sentence) return [];
    return [{ node, start: start - sentence.start, end: end - sentence.start }];
  }

  /**
   * Shows an article and removes the one before. Long articles are built in slices, between which
   * the page handles input. Stops when `wanted()` is false. A title in the text is moved above the
   * article, unless it has another title (`hasTitle`).
   */
  async show(data: AnalysisData, hasTitle: boolean, wanted: () => boolean): Promise<void> {
    this.release();
    this.#data = data;
    this.#root.lang = languageAttribute(data.language);
    this.#root.dir = directionOf(data.language);
    let next = 0; // of the sentences
    let wrapper: HTMLElement | null = null;
    let wrapperKind: BlockKind | null = null;
    let part = this.#root;
    let sliceEnd = performance.now() + SLICE;
    for (const [number, block] of data.blocks.entries()) {
      const held: Sentence[] = [];
      for (let s = data.sentences[next]; s && s.block <= number; s = data.sentences[++next]) {
        held.push(s);
      }
      const isTitle = !hasTitle && isTitleOf(data, block);
      const element = isTitle ? this.#title : make(ELEMENTS[block.kind], { class: block.kind });
      if (isTitle) element.replaceChildren();
      this.#fill(element, block, held);
      if (isTitle) continue;
      const name = WRAPPERS[block.kind];
      if (!name || wrapperKind !== block.kind) wrapper = null;
      if (this.isLong && !wrapper && (part === this.#root || part.childElementCount >= PART)) {
        part = make("div", { class: "part" });
        this.#root.append(part);
      }
      if (name && !wrapper) {
        wrapper = make(name);
        part.append(wrapper);
      }
      wrapperKind = block.kind;
      (wrapper ?? part).append(element);
      if (performance.now() < sliceEnd) continue;
      await pause();
      if (!wanted()) return;
      sliceEnd = performance.now() + SLICE;
    }
    this.#isBuilt = true;
  }

  #fill(element: HTMLElement, block: Block, sentences: readonly Sentence[]): void {
    const { text, language } = this.#data as AnalysisData;
    let position = block.start;
    for (const sentence of sentences) {
      if (sentence.start > position) element.append(text.slice(position, sentence.start));
      const node = document.createTextNode(sentence.text);
      const own = sentence.language === "und" ? language : sentence.language;
      const span = make("span", {
        "data-sentence": String(sentence.index),
        lang: languageAttribute(own),
        dir: directionOf(own),
      });
      span.append(node);
      element.append(span);
      this.#spans[sentence.index] = span;
      this.#nodes[sentence.index] = node;
      position = sentence.end;
    }
    if (position < block.end) element.append(text.slice(position, block.end));
  }
}

function isTitleOf({ title }: AnalysisData, { kind, start, end }: Block): boolean {
  return title !== null && kind === "title" && start <= title.start && title.end <= end;
}
