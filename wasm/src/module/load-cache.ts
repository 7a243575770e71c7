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

/** Makes one value for each list of keys. A value that failed is made again. */
export class LoadCache<T> {
  readonly #first = new Memo<Memo<Memo<Promise<T>>>>();

  /** The value made earlier for these keys, finished or not; otherwise a new one. */
  get([first, second, third]: readonly Key[], make: () => Promise<T>): Promise<T> {
    const seconds = this.#first.get(first) ?? new Memo<Memo<Promise<T>>>();
    const thirds = seconds.get(second) ?? new Memo<Promise<T>>();
    const known = thirds.get(third);
    if (known) return known;
    const making = make();
    this.#first.set(first, seconds);
    seconds.set(second, thirds);
    thirds.set(third, making);
    making.catch(() => thirds.delete(third));
    return making;
  }
}
