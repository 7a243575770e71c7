/**
 * Finds the sentences of an article in the texts of its page. Both are compared without white space
 * and without characters that can't be seen, of which the article has fewer.
 */
import type { Sought } from "../common/messages.js";

const IGNORED = /[\s\p{Cc}\p{Cf}]+/gu;
const IS_IGNORED = /[\s\p{Cc}\p{Cf}]/u;

// Digits that a page raises or lowers by an element, the article has as characters of their own.
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/g;
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  ["⁰¹²³⁴⁵⁶⁷⁸⁹", "₀₁₂₃₄₅₆₇₈₉"].flatMap((row) => [...row].map((digit, i) => [digit, String(i)])),
);

// Where a sentence has more or less than its page, such as a mark of a footnote, the two are laid
// side by side again within so many characters, and by so many that are alike.
const MOST_SKIPPED = 60;
const ALIKE = 4;

/** A part of the page: its first character, and the one after its last. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** The text of a page. */
export class Places {
  readonly #texts: readonly Text[];
  readonly #textsBefore: readonly number[];
  readonly #starts: number[] = []; // of each text, in `#all`
  readonly #all: string;
  // For each sentence, where its characters are, without those that are ignored.
  #runs: readonly (readonly Run[])[] = [];
  #sentences: readonly Sought[] = [];

  constructor(texts: readonly Text[], textsBefore: readonly number[]) {
    this.#texts = texts;
    this.#textsBefore = textsBefore;
    const parts: string[] = [];
    let length = 0;
    for (const text of texts) {
      const part = bare(text.data);
      this.#starts.push(length);
      parts.push(part);
      length += part.length;
    }
    this.#all = parts.join("");
  }

  /** Finds these sentences. `from`, `to`: the texts that they are in, if not in all. */
  find(sentences: readonly Sought[], from = 0, to = this.#texts.length): void {
    this.#sentences = sentences;
    const end = this.#starts[to] ?? this.#all.length;
    let at = this.#starts[from] ?? 0;
    let element: number | null = null;
    this.#runs = sentences.map((sentence) => {
      if (sentence.element !== null && sentence.element !== element) {
        element = sentence.element;
        at = this.#starts[this.#textsBefore[element] ?? 0] ?? at;
      }
      const runs = this.#runsOf(bare(sentence.text), at, end);
      at = runs.at(-1)?.end ?? at;
      return runs;
    });
  }

  /** The ranges of a sentence, or of a part of it; none if it was not found. */
  rangesOf(index: number, start = 0, end = Infinity): Range[] {
    const { text = "" } = this.#sentences[index] ?? {};
    const skip = bare(text.slice(0, start)).length;
    const take = bare(text.slice(start, Math.min(end, text.length))).length;
    const ranges: Range[] = [];
    let at = 0; // in the sentence
    for (const run of this.#runs[index] ?? []) {
      const length = run.end - run.start;
      const first = Math.max(skip, at);
      const last = Math.min(skip + take, at + length);
      if (first < last)
        ranges.push(...this.#rangesOf(run.start + first - at, run.start + last - at));
      at += length;
    }
    return ranges;
  }

  /** The text that a sentence begins in. */
  textOf(index: number): Text | null {
    const run = this.#runs[index]?.[0];
    return run ? (this.#texts[this.#textAt(run.start)] ?? null) : null;
  }

  #runsOf(sought: string, from: number, end: number): Run[] {
    if (sought === "") return [];
    const exact = this.#all.indexOf(sought, from);
    if (exact >= 0 && exact + sought.length <= end) {
      return [{ start: exact, end: exact + sought.length }];
    }
    return this.#besides(sought, from, end);
  }

  // As much of a sentence as there is, where the page has more or less.
  #besides(sought: string, from: number, end: number): Run[] {
    const all = this.#all;
    const runs: Run[] = [];
    const head = sought.slice(0, 3 * ALIKE);
    let at = all.indexOf(head, from);
    if (at < 0 || at >= end) return [];
    let start = at;
    let i = 0;
    while (i < sought.length && at < end) {
      if (sought[i] === all[at]) {
        ++i;
        ++at;
        continue;
      }
      if (at > start) runs.push({ start, end: at });
      const next = sought.slice(i, i + ALIKE);
      const more = all.slice(at, Math.min(end, at + MOST_SKIPPED)).indexOf(next);
      if (more >= 0) {
        at += more;
      } else {
        const less = sought.slice(i, i + MOST_SKIPPED).indexOf(all.slice(at, at + ALIKE));
        if (less <= 0) return [];
        i += less;
        // What the page lacks takes no place in it.
        runs.push({ start: at, end: at });
      }
      start = at;
    }
    if (at > start) runs.push({ start, end: at });
    return runs;
  }

  // A range for each root that the texts are in: ranges do not reach across.
  #rangesOf(start: number, end: number): Range[] {
    const ranges: Range[] = [];
    let range: Range | null = null;
    let root: Node | null = null;
    for (let i = this.#textAt(start); i < this.#texts.length; ++i) {
      const text = this.#texts[i];
      const begin = this.#starts[i] ?? 0;
      if (!text || begin >= end) break;
      const size = (this.#starts[i + 1] ?? this.#all.length) - begin;
      if (size === 0 || !text.isConnected) continue;
      const from = unitAt(text.data, Math.max(0, start - begin));
      const to = unitAt(text.data, Math.min(size, end - begin) - 1) + 1;
      const own = text.getRootNode();
      if (!range || own !== root) {
        range = new Range();
        range.setStart(text, from);
        ranges.push(range);
        root = own;
      }
      range.setEnd(text, Math.min(to, text.data.length));
    }
    return ranges;
  }

  // The last text that begins at a character or before.
  #textAt(character: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= character) low = middle;
      else high = middle;
    }
    return low;
  }
}

function bare(text: string): string {
  return text.replace(IGNORED, "").replace(SUPERSCRIPT, (digit) => PLAIN[digit] ?? digit);
}

// The position of the character number `count` among those that are not ignored.
function unitAt(text: string, count: number): number {
  let seen = 0;
  for (let i = 0; i < text.length; ++i) {
    if (IS_IGNORED.test(text[i] ?? "")) continue;
    if (seen === count) return i;
    ++seen;
  }
  return text.length;
}
