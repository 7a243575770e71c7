/**
 * Sentences as columns of numbers. A page that receives tens of thousands of objects is blocked
 * while they are read; columns are copied as they are.
 */
import type { Sentence } from "../types.js";

/** What few sentences have of their own: most share it with many others. */
type Kind = Pick<Sentence, "flags" | "reasons" | "language">;

/** All of sentences but their text, in the order of the text. */
export interface SentenceColumns {
  /**
   * `WIDTH` a sentence: start, end, block, words, characters, its place in `kinds`, and one more
   * than its antecedent, 0 for none.
   */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** Two a sentence: damage and score. */
  readonly measures: Float64Array<ArrayBuffer>;
  /** Each once. */
  readonly kinds: readonly Kind[];
}

const WIDTH = 7;

/** The columns of sentences whose index is their place. */
export function columnsOf(sentences: readonly Sentence[]): SentenceColumns {
  const counts = new Uint32Array(sentences.length * WIDTH);
  const measures = new Float64Array(sentences.length * 2);
  const kinds: Kind[] = [];
  const places = new Map<string, number>();
  sentences.forEach((sentence, i) => {
    const { start, end, block, words, characters, flags, reasons, language } = sentence;
    const key = `${flags.join()}|${reasons.join()}|${language}`;
    const place = places.get(key) ?? kinds.push({ flags, reasons, language }) - 1;
    places.set(key, place);
    const needed = sentence.antecedent === null ? 0 : sentence.antecedent + 1;
    counts.set([start, end, block, words, characters, place, needed], i * WIDTH);
    measures.set([sentence.damage, sentence.score], i * 2);
  });
  return { counts, measures, kinds };
}

/** The sentences of a text from their columns. */
export function sentencesOf(columns: SentenceColumns, text: string): Sentence[] {
  const { counts, measures, kinds } = columns;
  return Array.from({ length: measures.length / 2 }, (_, index) => {
    const count = (column: number): number => counts[index * WIDTH + column] ?? 0;
    const kind = kinds[count(5)];
    if (!kind) throw new RangeError("columns of sentences that do not fit together");
    const [start, end] = [count(0), count(1)];
    return {
      index,
      start,
      end,
      text: text.slice(start, end),
      block: count(2),
      words: count(3),
      characters: count(4),
      flags: kind.flags,
      reasons: kind.reasons,
      language: kind.language,
      damage: measures[index * 2] ?? 0,
      score: measures[index * 2 + 1] ?? 0,
      antecedent: count(6) === 0 ? null : count(6) - 1,
    };
  });
}
