/** Lists the sentences that are left out at any length, and the blocks left out of a page. */
import type { Page, PageBlock, Sentence } from "leitsatz";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { find, make } from "../browser/dom.js";
import { formatList, say } from "../i18n/strings.js";
import { faultOf, groupOf, GROUPS } from "../model/reasons.js";
import type { Group } from "../model/reasons.js";

const MOST = 100; // listed items of a group

export class LeftOutView {
  readonly #root = find("left", HTMLDetailsElement);
  readonly #title = find("left-title", HTMLElement);
  readonly #list = find("left-list", HTMLElement);
  readonly #follow: (index: number) => void;

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

  /** Groups the sentences with a fault, except those that were chosen in spite of it. */
  static of(sentences: readonly Sentence[], chosen: ReadonlySet<number>): Map<Group, Sentence[]> {
    const groups = new Map<Group, Sentence[]>(GROUPS.map((group) => [group, []]));
    for (const sentence of sentences) {
      const group = groupOf(sentence);
      if (group && !chosen.has(sentence.index)) groups.get(group)?.push(sentence);
    }
    return groups;
  }

  /** `page`: the page whose article the text is, if any. */
  show(groups: ReadonlyMap<Group, readonly Sentence[]>, page: Page | null): void {
    const held = [...groups].filter(([, sentences]) => sentences.length > 0);
    const parts = page?.blocks.filter(({ reason }) => reason !== "article") ?? [];
    this.#root.hidden = held.length === 0 && parts.length === 0;
    const counts = held.map(([group, sentences]) =>
      keepTogether(say(`group.${group}`, { n: sentences.length })),
    );
    if (parts.length > 0) counts.push(keepTogether(say("group.page", { n: parts.length })));
    this.#title.textContent = say("left", { groups: formatList(counts) });
    this.#list.replaceChildren(
      ...held.map(([, sentences]) =>
        make("ul", { class: "rows" }, ...sentences.slice(0, MOST).map((one) => this.#row(one))),
      ),
      make("ul", { class: "rows" }, ...parts.slice(0, MOST).map((part) => pageRow(page, part))),
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
    return make("li", {}, link, make("p", { class: "note" }, faultOf(sentence) ?? ""));
  }
}

// No link, since the block is not in the article.
function pageRow(page: Page | null, { start, end, reason, language }: PageBlock): HTMLLIElement {
  const words = { lang: language ?? undefined, dir: "auto", class: "clipped" };
  const text = page?.text.slice(start, end) ?? "";
  const hasWhy = reason !== "article" && reason !== "markup"; // that is Markdown's, not a page's
  const why = hasWhy ? say(`page.${reason}`) : "";
  return make("li", {}, make("p", words, text), make("p", { class: "note" }, why));
}

// Keeps a number and its noun on one line.
function keepTogether(count: string): string {
  return count.replace(" ", "\u00a0");
}
