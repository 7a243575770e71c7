/**
 * Leitsatz in a Worker, or in a pool of them: the same calls, without blocking the calling thread.
 *
 * ```ts
 * import { startWorker } from "leitsatz/worker";
 *
 * const leitsatz = await startWorker();
 * const analysis = await leitsatz.analyze(text);
 * const summary = await analysis.select({ sentences: 3 });
 * leitsatz.terminate();
 * ```
 */
export { LeitsatzError } from "../errors.js";
export type { ErrorCode } from "../errors.js";
export type { JsonOptions } from "../library/json.js";
export type { HostWorker } from "../types.js";
export { startWorker } from "./client.js";
export type { WorkerAnalysis, WorkerLeitsatz, WorkerOptions } from "./client.js";
export { pool } from "./pool.js";
export type { PoolOptions } from "./pool.js";
