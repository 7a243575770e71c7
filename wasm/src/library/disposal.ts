/** Makes `using` free the instances of a class. Does nothing on hosts without `Symbol.dispose`. */
export function makeDisposable(prototype: { free(): void }): void {
  if (!Symbol.dispose) return;
  Object.defineProperty(prototype, Symbol.dispose, {
    value: prototype.free,
    configurable: true,
    writable: true,
  });
}

/** Frees what an object held, some time after the object is gone; never in hosts that can't tell. */
export class Forgotten<Held> {
  // Not every host has the class: workerd has not before compatibility date 2025-05-05.
  readonly #registry: FinalizationRegistry<Held> | null;

  constructor(free: (held: Held) => void) {
    const { FinalizationRegistry: Registry } = globalThis as {
      FinalizationRegistry?: FinalizationRegistryConstructor;
    };
    this.#registry = Registry ? new Registry(free) : null;
  }

  remember(owner: object, held: Held): void {
    this.#registry?.register(owner, held, owner);
  }

  /** For an object that has freed it itself. */
  drop(owner: object): void {
    this.#registry?.unregister(owner);
  }
}
