/** @throws the reason of the first aborted signal */
export function throwIfAborted(signals: readonly AbortSignal[]): void {
  for (const signal of signals) if (signal.aborted) throw signal.reason;
}

/**
 * Does some work until one of several signals aborts. Then the result rejects at once with that
 * signal's reason, and the signal passed to the work aborts. (`AbortSignal.any()` would do, but not
 * every host has it.)
 */
export async function untilAborted<T>(
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  throwIfAborted(signals);
  const controller = new AbortController();
  const ended = new AbortController();
  try {
    return await new Promise<T>((resolve, reject) => {
      for (const signal of signals) {
        const stop = (): void => {
          reject(signal.reason);
          controller.abort(signal.reason);
        };
        signal.addEventListener("abort", stop, { once: true, signal: ended.signal });
      }
      work(controller.signal).then(resolve, reject);
    });
  } finally {
    // A signal may live much longer than this work, and must not keep it alive.
    ended.abort();
  }
}
