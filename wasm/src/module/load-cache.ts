/** Promises by where the modules and their data come from. */

type Key = string | object | undefined;

const DEFAULT = {};

/** A map with strings and objects for keys; `undefined` is one too. Objects are not kept alive. */
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

/** What a list of keys has in common with another is made once, unless it fails. */
export class LoadCache<T> {
  readonly #first = new Memo<Memo<Memo<Promise<T>>>>();

  /** What was made before, or is being made; else it is made now. */
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
