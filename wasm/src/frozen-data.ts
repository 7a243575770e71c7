import type { AnalysisData } from "./types.js";

/** Freezes all lists and items of an analysis: `select()` reads what its callers have. */
export function freezeData(data: AnalysisData): void {
  for (const { flags, reasons } of data.sentences) [flags, reasons].forEach(Object.freeze);
  for (const list of [data.blocks, data.sentences, data.keywords]) {
    list.forEach(Object.freeze);
    Object.freeze(list);
  }
  Object.freeze(data.missingData);
  Object.freeze(data.title);
}
