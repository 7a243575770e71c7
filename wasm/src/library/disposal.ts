/** Lets `using` free the instances of a class. Older hosts have neither it nor its symbol. */
export function makeDisposable(prototype: { free(): void }): void {
  if (!Symbol.dispose) return;
  Object.defineProperty(prototype, Symbol.dispose, {
    value: prototype.free,
    configurable: true,
    writable: true,
  });
}
