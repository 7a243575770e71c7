/** A cache of promises, by the places that the modules and their data come from. */

type Key = string | object | undefined;

const DEFAULT = {};

/** A map whose keys are strings, objects or `undefined`. It does not keep the objects alive. */
class Memo<T> {
  readonly #byString = new Map<string, T>();
  readonly #byObject = new WeakMap<object, T>();

  get(key: Key = DEFAULT): T | undefined {
    return typeof key === "string" ? this.#byString.get(key) : this.#byObject.get(key);
  }

  set(key: Key = DEFAULT, value: T): void {
    if (typeof key === "string") this.#byString.set(key, value);
    else this.#byObject.set(key, value);
  }

  delete(key: Key = DEFAULT): void {
    if (typeof key === "string") this.#byString.delete(key);
    else this.#byObject.delete(key);
  }
}

/** Makes one value for each list of keys of the same length. A value that failed is made again. */
export class LoadCache<T> {
  readonly #first = new Memo<unknown>();

  /** The value made earlier for these keys, finished or not; otherwise a new one. */
  get(keys: readonly Key[], make: () => Promise<T>): Promise<T> {
    let memo = this.#first;
    for (const key of keys.slice(0, -1)) {
      let next = memo.get(key) as Memo<unknown> | undefined;
      if (!next) memo.set(key, (next = new Memo<unknown>()));
      memo = next;
    }
    const last = keys.at(-1);
    const known = memo.get(last) as Promise<T> | undefined;
    if (known) return known;
    const making = make();
    memo.set(last, making);
    making.catch(() => memo.delete(last));
    return making;
  }
}
