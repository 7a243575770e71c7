/** Names of `DOMException`s that a summarizer throws, besides `AbortError`. */
export type ExceptionName =
  | "NetworkError"
  | "NotSupportedError"
  | "OperationError"
  | "UnknownError";

/** A `DOMException`, with what it comes from. */
export function domException(name: ExceptionName, message: string, cause?: unknown): DOMException {
  const exception = new DOMException(message, name);
  // Its constructor takes no cause in browsers.
  if (cause !== undefined) {
    Object.defineProperty(exception, "cause", { value: cause, configurable: true, writable: true });
  }
  return exception;
}

type QuotaExceededErrorConstructor = new (
  message: string,
  options: { quota: number; requested: number },
) => DOMException;

/** A `QuotaExceededError` that says what was asked for and what there is. */
export function quotaExceededError(requested: number, quota: number): DOMException {
  const message = `the text uses ${requested} of a quota of ${quota} UTF-16 units`;
  const { QuotaExceededError: Host } = globalThis as {
    QuotaExceededError?: QuotaExceededErrorConstructor;
  };
  if (Host) return new Host(message, { quota, requested });
  // Where it is no class of its own yet, it is a DOMException of that name.
  const exception = new DOMException(message, "QuotaExceededError");
  return Object.defineProperties(exception, {
    requested: { value: requested, enumerable: true },
    quota: { value: quota, enumerable: true },
  });
}
