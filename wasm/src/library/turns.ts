/** Lets a few callers work at once, and the others wait in the order of their coming. */
import { untilAborted } from "../module/abort.js";

export class Turns {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** `most`: how many work at once. */
  constructor(most: number) {
    this.#free = most;
  }

  /** Does the work when it is its turn. @throws the reason of a signal that aborts before */
  async take<T>(signals: readonly AbortSignal[], work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) --this.#free;
    else await this.#wait(signals);
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else ++this.#free;
    }
  }

  async #wait(signals: readonly AbortSignal[]): Promise<void> {
    let called = (): void => {};
    const turn = new Promise<void>((resolve) => (called = resolve));
    this.#waiting.push(called);
    try {
      await untilAborted(signals, () => turn);
    } catch (reason) {
      const place = this.#waiting.indexOf(called);
      // It may have been called at the same time: then the turn is the next one's.
      if (place >= 0) this.#waiting.splice(place, 1);
      else (this.#waiting.shift() ?? (() => ++this.#free))();
      throw reason;
    }
  }
}
