/** Lists the chosen sentences, each with the reasons and a link to its place in the article. */
import type { Sentence } from "leitsatz";
import { directionOf, languageAttribute } from "../i18n/direction.js";
import { find, make } from "../browser/dom.js";
import { pause } from "../browser/pause.js";
import { say } from "../i18n/strings.js";

// No more are listed. All are highlighted in the article.
const MOST = 300;

// New items that are made without a pause: more than anybody sees at once.
const AT_ONCE = 40;

// In a longer list, items out of sight are not laid out.
const LONG = 30;

export interface PicksListener {
  /** The pointer or the focus is on a sentence, or on none. */
  point(index: number | null): void;
  /** The reader wants to see the sentence in the article. */
  follow(index: number): void;
  /** The reader wants to copy a sentence, by this button. */
  copy(sentence: Sentence, pressed: HTMLButtonElement): void;
  /** Whether the article is beside the list, so that a click on a sentence shows its place. */
  isBeside(): boolean;
}

export class PicksView {
  readonly #list = find("picks", HTMLOListElement);
  readonly #rest = find("picks-rest", HTMLElement);
  readonly #items = new Map<number, HTMLLIElement>();
  readonly #listener: PicksListener;
  readonly #sentences = new Map<number, Sentence>(); // by the index of their item
  readonly #copy = make("button", { type: "button", class: "pick-copy" }); // of the one pointed at
  #turn = 0; // counts the lists that were shown

  constructor(listener: PicksListener) {
    this.#listener = listener;
    const indexOf = (event: Event): number | null => {
      const item = (event.target as Element).closest<HTMLElement>("li");
      return item ? Number(item.dataset["index"]) : null;
    };
    const point = (event: Event): void => {
      const index = indexOf(event);
      // Not away from the keys, below a pointer that only lies there.
      const isElsewhere = event.type === "pointerover" && this.#list.querySelector(":focus-visible");
      if (!isElsewhere) this.#offerCopy(index);
      listener.point(index);
    };
    this.#copy.addEventListener("click", (event) => {
      const sentence = this.#sentences.get(indexOf(event) ?? -1);
      if (sentence) listener.copy(sentence, this.#copy);
    });
    this.#list.addEventListener("pointerover", point);
    this.#list.addEventListener("pointerleave", () => listener.point(null));
    this.#list.addEventListener("focusin", point);
    this.#list.addEventListener("focusout", () => listener.point(null));
  }

  /** Shows these sentences. Items that stay are not touched, so that nothing jumps. */
  show(sentences: readonly Sentence[], bullets: boolean, why: (of: Sentence) => string): void {
    this.#list.classList.toggle("bullets", bullets);
    const shown = sentences.slice(0, MOST);
    const wanted = new Set(shown.map(({ index }) => index));
    for (const [index, item] of this.#items) {
      if (wanted.has(index)) continue;
      item.remove();
      this.#items.delete(index);
      this.#sentences.delete(index);
    }
    this.#list.classList.toggle("long", shown.length > LONG);
    void this.#place(shown, why);
    const rest = sentences.length - shown.length;
    this.#rest.hidden = rest === 0;
    this.#rest.textContent = rest === 0 ? "" : say("picks.rest", { n: rest });
  }

  // Of many new items, those at the end follow a moment later: the page handles input between.
  async #place(shown: readonly Sentence[], why: (of: Sentence) => string): Promise<void> {
    const turn = ++this.#turn;
    let made = 0;
    let before: Element | null = this.#list.firstElementChild;
    for (const sentence of shown) {
      let item = this.#items.get(sentence.index);
      if (!item) {
        if (++made % AT_ONCE === 0) await pause();
        if (turn !== this.#turn) return;
        item = this.#item(sentence, why(sentence));
        this.#items.set(sentence.index, item);
        this.#sentences.set(sentence.index, sentence);
      } else {
        tell(item, why(sentence));
      }
      if (item === before) before = before.nextElementSibling;
      else this.#list.insertBefore(item, before);
    }
  }

  clear(): void {
    ++this.#turn;
    this.#items.clear();
    this.#sentences.clear();
    this.#list.replaceChildren();
  }

  /** Highlights the sentence that the reader points at in the article. */
  light(index: number | null, scroll: ScrollLogicalPosition | null = null): void {
    for (const [number, item] of this.#items) item.classList.toggle("lit", number === index);
    if (scroll && index !== null) this.#items.get(index)?.scrollIntoView({ block: scroll });
  }

  /** Moves the focus to a sentence of the list, and lights it. */
  focus(index: number): void {
    this.#items.get(index)?.querySelector("a")?.focus({ preventScroll: true });
    this.light(index, "center");
  }

  #item(sentence: Sentence, why: string): HTMLLIElement {
    const listener = this.#listener;
    const { index, language, speaker, text } = sentence;
    const whyId = `why-${index}`;
    const link = make(
      "a",
      { href: "#article", draggable: "false", "aria-describedby": whyId },
      speaker === null ? text : `${speaker}: ${text}`,
    );
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (getSelection()?.isCollapsed === false) return; // the reader selects text
      if (listener.isBeside()) listener.follow(index);
      else this.#open(index);
    });
    const show = make("button", { type: "button", class: "pick-show" }, say("pick.show"));
    show.addEventListener("click", () => this.#listener.follow(index));
    const words = { lang: languageAttribute(language), dir: directionOf(language) };
    return make(
      "li",
      { "data-index": String(index) },
      make("p", words, link),
      make("p", { class: "why", id: whyId }, why),
      show,
    );
  }

  // One button serves all: it stands at the sentence that the reader is at.
  #offerCopy(index: number | null): void {
    const item = index === null ? undefined : this.#items.get(index);
    if (!item || this.#copy.parentElement === item) return;
    this.#copy.textContent = say("copy");
    item.lastElementChild?.before(this.#copy);
  }

  // Opens the reasons of a sentence, or closes them, and those of all others.
  #open(index: number): void {
    for (const [number, item] of this.#items) {
      const isOpen = number === index && !item.classList.contains("open");
      item.classList.toggle("open", isOpen);
      if (isOpen) this.#offerCopy(number);
    }
  }
}

// What makes a sentence the only one of the summary changes with its length.
function tell(item: HTMLLIElement, why: string): void {
  const shown = item.querySelector(".why");
  if (shown && shown.textContent !== why) shown.textContent = why;
}
