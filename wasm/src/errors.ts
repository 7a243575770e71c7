/**
 * The kind of an error, for programs to test:
 *
 * - `module-unavailable`: a WebAssembly module can't be fetched, compiled or used.
 * - `data-unavailable`: a data pack can't be fetched, or belongs to another release.
 * - `parser-unavailable`: the page is HTML, and no parser is available for it.
 * - `text-too-long`: the text, title or page is longer than 1 GiB in UTF-8.
 * - `out-of-memory`: the work needed more memory than there was (the module may use 2 GiB).
 * - `unknown-language`: the library does not know the language tag.
 * - `unknown-encoding`: the encoding's label is not in the Encoding Standard.
 * - `invalid-budget`: a limit of a budget is outside its range.
 * - `invalid-argument`: any other argument has an invalid value.
 * - `missing-data`: the Unicode data inside the module can't be read.
 * - `freed`: an analysis was used after `free()`, or a Worker after `terminate()`.
 * - `internal`: a bug in this library; please report it.
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

/** Every error of this library, except the `TypeError` for a text that is not a text. */
export class LeitsatzError extends Error {
  /** Stable across releases; the message may change. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  static {
    this.prototype.name = "LeitsatzError";
  }
}

/** The message of any thrown value. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
