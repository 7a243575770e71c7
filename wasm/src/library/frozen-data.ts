import type { AnalysisData, Sentence } from "../types.js";

/**
 * Freezes all lists and items of an analysis: callers hold the same objects as `select()` reads.
 */
export function freezeData(data: AnalysisData): void {
  freezeSentences(data.sentences);
  for (const list of [data.blocks, data.keywords]) {
    list.forEach(Object.freeze);
    Object.freeze(list);
  }
  Object.freeze(data.missingData);
  Object.freeze(data.title);
}

/** The same for sentences that replace earlier ones. */
export function freezeSentences(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    Object.freeze(sentence.flags);
    Object.freeze(sentence.reasons);
    Object.freeze(sentence);
  }
  Object.freeze(sentences);
}
