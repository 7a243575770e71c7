/** Lists the sentences that are left out at any length, and the parts of a page, by reason. */
import type { Page, PageBlock, Sentence } from "leitsatz";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { find, make } from "../browser/dom.js";
import { isUnspaced } from "./keywords-view.js";
import { formatList, say } from "../i18n/strings.js";
import { faultOf, groupOf, GROUPS } from "../model/reasons.js";
import type { Group } from "../model/reasons.js";

const MOST = 100; // listed items of a group

export class LeftOutView {
  readonly #root = find("left", HTMLDetailsElement);
  readonly #title = find("left-title", HTMLElement);
  readonly #list = find("left-list", HTMLElement);
  readonly #follow: (index: number) => void;
  #shown: readonly Sentence[] | null = null;
  #page: Page | null = null;

  constructor(follow: (index: number) => void) {
    this.#follow = follow;
  }

  /** Whether the reader has opened the list. */
  get isOpen(): boolean {
    return this.#root.open && !this.#root.hidden;
  }

  onToggle(listener: () => void): void {
    this.#root.addEventListener("toggle", listener);
  }

  /**
   * Groups the sentences with a fault, except those that were chosen in spite of it, and single
   * words, such as a line that is cut after one, of which nobody misses anything.
   */
  static of(sentences: readonly Sentence[], chosen: ReadonlySet<number>): Map<Group, Sentence[]> {
    const groups = new Map<Group, Sentence[]>(GROUPS.map((group) => [group, []]));
    for (const [group, sentence] of faultyOf(sentences)) {
      if (!chosen.has(sentence.index)) groups.get(group)?.push(sentence);
    }
    return groups;
  }

  /** Has the same shown anew, in other phrases. */
  clear(): void {
    this.#shown = null;
    this.#page = null;
  }

  /** `page`: the page whose article the text is, if any. Its other parts come last, folded. */
  show(groups: ReadonlyMap<Group, readonly Sentence[]>, page: Page | null): void {
    const held = [...groups].filter(([, sentences]) => sentences.length > 0);
    const all = held.flatMap(([, sentences]) => sentences);
    // Most moves of the slider change nothing here.
    const isSame = page === this.#page && all.length === this.#shown?.length;
    if (isSame && all.every((sentence, i) => sentence === this.#shown?.[i])) return;
    this.#shown = all;
    this.#page = page;
    const parts = page?.blocks.filter(({ reason }) => reason !== "article") ?? [];
    this.#root.hidden = held.length === 0 && parts.length === 0;
    const counts = held.map(([group, sentences]) =>
      keepTogether(say(`group.${group}`, { n: sentences.length })),
    );
    const isPageOnly = held.length === 0;
    this.#title.textContent = isPageOnly
      ? say("left.page")
      : say("left", { groups: formatList(counts) });
    const around = listed(parts, partReason, (part) => partRow(page, part));
    this.#list.replaceChildren(
      ...held.flatMap(([, sentences]) => {
        return listed(sentences, (one) => faultOf(one) ?? "", (one) => this.#row(one));
      }),
      ...(isPageOnly || parts.length === 0 ? around : [folded(say("left.page"), around)]),
    );
  }

  #row(sentence: Sentence): HTMLLIElement {
    const { index, language, text } = sentence;
    const words = { lang: languageAttribute(language), dir: directionOf(language) };
    const link = make(
      "a",
      { href: "#article", draggable: "false", class: "clipped", ...words },
      text,
    );
    link.addEventListener("click", (event) => {
      event.preventDefault();
      this.#follow(index);
    });
    return make("li", {}, link);
  }
}

// A list with a heading for each reason, in the order in which they come up.
function listed<Item>(
  items: readonly Item[],
  reasonOf: (item: Item) => string,
  rowOf: (item: Item) => HTMLLIElement,
): HTMLElement[] {
  const lists = new Map<string, HTMLUListElement>();
  for (const item of items.slice(0, MOST)) {
    const reason = reasonOf(item);
    const list = lists.get(reason) ?? make("ul", { class: "rows" });
    lists.set(reason, list);
    list.append(rowOf(item));
  }
  return [...lists].flatMap(([reason, list]) => [
    make("h3", { class: "overline reason" }, reason),
    list,
  ]);
}

function folded(title: string, content: readonly HTMLElement[]): HTMLDetailsElement {
  const summary = make("summary", {}, make("span", {}, title));
  return make("details", { class: "fold" }, summary, ...content);
}

const faulty = new WeakMap<readonly Sentence[], readonly (readonly [Group, Sentence])[]>();

// Looked for once in each analysis, which may have tens of thousands of sentences.
function faultyOf(sentences: readonly Sentence[]): readonly (readonly [Group, Sentence])[] {
  let found = faulty.get(sentences);
  if (!found) {
    found = sentences.flatMap((sentence) => {
      const group = isWord(sentence.text) ? null : groupOf(sentence);
      return group ? [[group, sentence] as const] : [];
    });
    faulty.set(sentences, found);
  }
  return found;
}

function isWord(text: string): boolean {
  return !/\s/.test(text.trim()) && !isUnspaced(text);
}

function partReason({ reason }: PageBlock): string {
  // Markup is Markdown's, not a page's.
  return reason === "article" || reason === "markup" ? "" : say(`page.${reason}`);
}

// No link, since the block is not in the article.
function partRow(page: Page | null, { start, end, language }: PageBlock): HTMLLIElement {
  const words = { lang: language ?? undefined, dir: "auto", class: "clipped" };
  return make("li", {}, make("p", words, page?.text.slice(start, end) ?? ""));
}

// Keeps a number and its noun on one line.
function keepTogether(count: string): string {
  return count.replace(" ", "\u00a0");
}
