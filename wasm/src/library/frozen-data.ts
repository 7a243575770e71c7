import type { AnalysisData, Sentence } from "../types.js";

/** Freezes all lists and items of an analysis: `select()` reads what its callers have. */
export function freezeData(data: AnalysisData): void {
  freezeSentences(data.sentences);
  for (const list of [data.blocks, data.keywords]) {
    list.forEach(Object.freeze);
    Object.freeze(list);
  }
  Object.freeze(data.missingData);
  Object.freeze(data.title);
}

/** The same for sentences that take the place of others. */
export function freezeSentences(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    Object.freeze(sentence.flags);
    Object.freeze(sentence.reasons);
    Object.freeze(sentence);
  }
  Object.freeze(sentences);
}
