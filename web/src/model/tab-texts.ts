/**
 * The texts of this tab, in the browser's sessionStorage, which lasts as long as the tab. A text
 * that does not fit is kept in memory, so that only a reload loses it.
 */
import type { ArticleInput } from "./article-input.js";

/** Where the reader is in a text. */
export interface Place {
  /** Pixels scrolled. */
  readonly top: number;
  readonly tab: "summary" | "article";
}

const PREFIX = "leitsatz-text-"; // and the text's number
const PLACE_PREFIX = "leitsatz-place-";

export class TabTexts {
  readonly #unstored = new Map<number, ArticleInput>();
  readonly #places = new Map<number, Place>();
  #last: number;

  constructor() {
    this.#last = Math.max(0, ...storedNumbers());
  }

  /** A number for a new text. */
  next(): number {
    return ++this.#last;
  }

  /** Keeps a text, in place of any of the same number. */
  set(number: number, input: ArticleInput): void {
    const content = JSON.stringify(input);
    this.#unstored.delete(number);
    // The oldest make room, since a reload needs the newest.
    const others = storedNumbers().filter((other) => other !== number);
    others.sort((a, b) => b - a);
    while (!store(PREFIX + number, content)) {
      const oldest = others.pop();
      if (oldest === undefined) {
        this.#unstored.set(number, input);
        remove(PREFIX + number);
        return;
      }
      const moved = this.get(oldest);
      if (moved) this.#unstored.set(oldest, moved);
      remove(PREFIX + oldest);
      remove(PLACE_PREFIX + oldest); // it is still in memory; a reload ends that, and the text
    }
  }

  /** Null if it is not kept, such as one that did not fit, after a reload. */
  get(number: number): ArticleInput | null {
    const unstored = this.#unstored.get(number);
    if (unstored) return unstored;
    const content = stored(PREFIX + number);
    return content === null ? null : (JSON.parse(content) as ArticleInput);
  }

  /** Keeps the place where the reader is in a text. */
  setPlace(number: number, place: Place): void {
    this.#places.set(number, place);
    if (!this.#unstored.has(number)) store(PLACE_PREFIX + number, JSON.stringify(place));
  }

  placeOf(number: number): Place | null {
    const place = stored(PLACE_PREFIX + number);
    return this.#places.get(number) ?? (place === null ? null : (JSON.parse(place) as Place));
  }
}

// Browsers may refuse storage, with an exception at any access.
function tried<T>(step: () => T, otherwise: T): T {
  try {
    return step();
  } catch {
    return otherwise;
  }
}

function store(key: string, value: string): boolean {
  return tried(() => {
    sessionStorage.setItem(key, value);
    return true;
  }, false);
}

function stored(key: string): string | null {
  return tried(() => sessionStorage.getItem(key), null);
}

function remove(key: string): void {
  tried(() => sessionStorage.removeItem(key), undefined);
}

function storedNumbers(): number[] {
  return tried(() => Object.keys(sessionStorage), [])
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
}
