// What every consumer asks of the package, in a page, in a Worker or in Node; copied into each app.

import { english, japanese, page, thai } from "./texts.mjs";

/**
 * The language, the summary in two sentences and the data that was missing, of one text without a
 * data pack and two with one, and of a page. `service` is what `load()` or `startWorker()` gave.
 */
export async function summaries(service) {
  const results = [];
  for (const source of [english, japanese, thai, page]) {
    const isText = typeof source === "string";
    const analysis = await (isText ? service.analyze(source) : service.analyzeHtml(source));
    const { language, missingData } = analysis;
    const summary = await analysis.select({ sentences: 2 });
    results.push({ language, missingData, text: summary.text });
    await analysis.free();
  }
  return results;
}
