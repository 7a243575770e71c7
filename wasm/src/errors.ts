/**
 * What went wrong, for programs:
 *
 * - `module-unavailable`: a WebAssembly module can't be fetched, compiled or used.
 * - `data-unavailable`: a data pack can't be fetched or is none of this release.
 * - `parser-unavailable`: a page was given as HTML, and there is no parser for it that may be used.
 * - `text-too-long`: the text, title or page is longer than 1 GiB in UTF-8.
 * - `out-of-memory`: it needed more memory than there was (the module may use 2 GiB).
 * - `unknown-language`: the language tag is not one that is known.
 * - `unknown-encoding`: the label of an encoding is not one of the Encoding Standard.
 * - `invalid-budget`: a limit of a budget is outside its range.
 * - `invalid-argument`: another option has a value that it can't have.
 * - `missing-data`: the Unicode data inside the module can't be read.
 * - `freed`: an analysis was used after `free()`, or a Worker after `terminate()`.
 * - `internal`: a fault of this library; please report it.
 */
export type ErrorCode =
  | "module-unavailable"
  | "data-unavailable"
  | "parser-unavailable"
  | "text-too-long"
  | "out-of-memory"
  | "unknown-language"
  | "unknown-encoding"
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
