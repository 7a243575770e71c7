/**
 * What went wrong, for programs:
 *
 * - `module-unavailable`: the WebAssembly module can't be fetched, compiled or used.
 * - `data-unavailable`: a data pack can't be fetched or is none of this release.
 * - `text-too-long`: the text or title is longer than 1 GiB in UTF-8.
 * - `out-of-memory`: it needed more memory than there was (the module may use 2 GiB).
 * - `unknown-language`: the language tag is not one that is known.
 * - `invalid-budget`: a limit of a budget is outside its range.
 * - `invalid-argument`: another option has a value that it can't have.
 * - `missing-data`: the Unicode data inside the module can't be read.
 * - `freed`: an analysis was used after `free()`, or a Worker after `terminate()`.
 * - `internal`: a fault of this library; please report it.
 */
export type ErrorCode =
  | "module-unavailable"
  | "data-unavailable"
  | "text-too-long"
  | "out-of-memory"
  | "unknown-language"
  | "invalid-budget"
  | "invalid-argument"
  | "missing-data"
  | "freed"
  | "internal";

/** Every error of this library but a `TypeError` for a text that is none. */
export class LeitsatzError extends Error {
  /** Stays the same from release to release; the message may change. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  static {
    this.prototype.name = "LeitsatzError";
  }
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
