/** The names of the `DOMException`s that a summarizer throws, besides `AbortError`. */
export type ExceptionName =
  | "InvalidStateError"
  | "NetworkError"
  | "NotSupportedError"
  | "OperationError"
  | "UnknownError";

// Read at once: a window whose frame was removed makes no more interfaces.
const { DOMException } = globalThis;

/** A `DOMException` with a cause. */
export function domException(name: ExceptionName, message: string, cause?: unknown): DOMException {
  const exception = new DOMException(message, name);
  // In browsers, its constructor takes no cause.
  if (cause !== undefined) {
    Object.defineProperty(exception, "cause", { value: cause, configurable: true, writable: true });
  }
  return exception;
}

type QuotaExceededErrorConstructor = new (
  message: string,
  options: { quota: number; requested: number },
) => DOMException;

/** A `QuotaExceededError` with the requested amount and the quota. */
export function quotaExceededError(requested: number, quota: number): DOMException {
  const message = `the text uses ${requested} of a quota of ${quota} UTF-16 units`;
  const { QuotaExceededError: Host } = globalThis as {
    QuotaExceededError?: QuotaExceededErrorConstructor;
  };
  if (Host) return new Host(message, { quota, requested });
  // Hosts without the class use a DOMException of that name.
  const exception = new DOMException(message, "QuotaExceededError");
  return Object.defineProperties(exception, {
    requested: { value: requested, enumerable: true },
    quota: { value: quota, enumerable: true },
  });
}
