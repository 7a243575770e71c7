/** Promises by where the module and its data come from. */

const DEFAULT = {};

/** A map with strings and objects for keys. Objects are not kept alive by it. */
class Memo<T> {
  readonly #byString = new Map<string, T>();
  readonly #byObject = new WeakMap<object, T>();

  get(key: string | object = DEFAULT): T | undefined {
    return typeof key === "string" ? this.#byString.get(key) : this.#byObject.get(key);
  }

  set(key: string | object = DEFAULT, value: T): void {
    if (typeof key === "string") this.#byString.set(key, value);
    else this.#byObject.set(key, value);
  }

  delete(key: string | object = DEFAULT): void {
    if (typeof key === "string") this.#byString.delete(key);
    else this.#byObject.delete(key);
  }
}

/** What two keys have in common is made once, unless it fails; `undefined` is a key too. */
export class LoadCache<T> {
  readonly #made = new Memo<{ count: number; readonly byData: Memo<Promise<T>> }>();

  /** What was made before, or is being made; else it is made now. */
  get(
    wasm: string | object | undefined,
    data: string | object | undefined,
    make: () => Promise<T>,
  ): Promise<T> {
    const entry = this.#made.get(wasm) ?? { count: 0, byData: new Memo<Promise<T>>() };
    const known = entry.byData.get(data);
    if (known) return known;
    const making = make();
    this.#made.set(wasm, entry);
    entry.byData.set(data, making);
    entry.count += 1;
    making.catch(() => {
      entry.byData.delete(data);
      entry.count -= 1;
      if (entry.count === 0) this.#made.delete(wasm);
    });
    return making;
  }
}
