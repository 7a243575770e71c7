/** Makes `using` free the instances of a class. Does nothing on hosts without `Symbol.dispose`. */
export function makeDisposable(prototype: { free(): void }): void {
  if (!Symbol.dispose) return;
  Object.defineProperty(prototype, Symbol.dispose, {
    value: prototype.free,
    configurable: true,
    writable: true,
  });
}
