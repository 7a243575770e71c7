// What every consumer asks of the package, in a page, in a Worker or in Node; copied into each app.

import { english, japanese, thai } from "./texts.mjs";

/**
 * The language, the summary in two sentences and the data that was missing, of one text without a
 * data pack and two with one. `service` is what `load()` or `startWorker()` gave.
 */
export async function summaries(service) {
  const results = [];
  for (const text of [english, japanese, thai]) {
    const analysis = await service.analyze(text);
    const { language, missingData } = analysis;
    const summary = await analysis.select({ sentences: 2 });
    results.push({ language, missingData, text: summary.text });
    await analysis.free();
  }
  return results;
}
