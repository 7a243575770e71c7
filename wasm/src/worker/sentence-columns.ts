/**
 * Sentences as columns of numbers, for posting. Deserializing tens of thousands of objects blocks a
 * page; columns are plain copies.
 */
import type { Sentence } from "../types.js";

/** The properties that most sentences share with many others. */
type Kind = Pick<Sentence, "flags" | "reasons" | "language" | "speaker">;

/** Sentences without their text, in the order of the text. */
export interface SentenceColumns {
  /**
   * `WIDTH` numbers per sentence: start, end, block, words, characters, an index into `kinds`, and
   * the antecedent plus one, or 0 if there is none.
   */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** Three numbers per sentence: damage, score and match. */
  readonly measures: Float64Array<ArrayBuffer>;
  /** Without duplicates. */
  readonly kinds: readonly Kind[];
}

const WIDTH = 7;
const MEASURES = 3;

/** The columns of sentences. REQUIRES: each sentence's index is its position. */
export function columnsOf(sentences: readonly Sentence[]): SentenceColumns {
  const counts = new Uint32Array(sentences.length * WIDTH);
  const measures = new Float64Array(sentences.length * MEASURES);
  const kinds: Kind[] = [];
  const places = new Map<string, number>();
  sentences.forEach((sentence, i) => {
    const { start, end, block, words, characters, flags, reasons } = sentence;
    const { language, speaker } = sentence;
    const key = `${flags.join()}|${reasons.join()}|${language}|${speaker ?? ""}`;
    const place = places.get(key) ?? kinds.push({ flags, reasons, language, speaker }) - 1;
    places.set(key, place);
    const needed = sentence.antecedent === null ? 0 : sentence.antecedent + 1;
    counts.set([start, end, block, words, characters, place, needed], i * WIDTH);
    measures.set([sentence.damage, sentence.score, sentence.match], i * MEASURES);
  });
  return { counts, measures, kinds };
}

/** The sentences of a text, from their columns. */
export function sentencesOf(columns: SentenceColumns, text: string): Sentence[] {
  const { counts, measures, kinds } = columns;
  return Array.from({ length: measures.length / MEASURES }, (_, index) => {
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
      damage: measures[index * MEASURES] ?? 0,
      score: measures[index * MEASURES + 1] ?? 0,
      match: measures[index * MEASURES + 2] ?? 0,
      antecedent: count(6) === 0 ? null : count(6) - 1,
      speaker: kind.speaker,
    };
  });
}
