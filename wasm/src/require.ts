/**
 * All that `require()` can ask for, as one script for Node.js before 20.19 and 22.12, which require
 * no ES module. The files that are required pick their part of it, so that all share one state.
 */
export * as index from "./index.js";
export { installSummarizer, replaceSummarizer } from "./summarizer/define.js";
export * as worker from "./worker/worker.js";
