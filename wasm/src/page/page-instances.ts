/** The instance of a module that makes pages: made when it is first needed, and replaced. */
import { LeitsatzError, messageOf } from "../errors.js";
import type { Instances } from "../module/instances.js";
import { PageCore } from "./page-core.js";
import { VERSION } from "../version.js";

// An instance whose memory has grown beyond this is dropped when no page waits for it, since memory
// never shrinks. Nearly all pages need less.
const KEPT_BYTES = 64 << 20;

export class PageInstances {
  readonly #compile: () => Promise<WebAssembly.Module>;
  readonly #instances: Instances;
  #module: Promise<WebAssembly.Module> | null = null;
  #core: PageCore | null = null;
  #making: Promise<void> | null = null;
  #waiting = 0;

  constructor(compile: () => Promise<WebAssembly.Module>, instances: Instances) {
    this.#compile = compile;
    this.#instances = instances;
    // It reads properties of characters in the memory of that.
    instances.onDrop.push(() => (this.#core = null));
  }

  /**
   * What `read` makes with the instance.
   * @throws LeitsatzError `"module-unavailable"`; what `read` throws
   */
  async use<T>(read: (core: PageCore) => T): Promise<T> {
    let core = this.#core;
    if (!core) {
      ++this.#waiting;
      try {
        // One instance for all that wait; only if it breaks meanwhile, another for the rest.
        for (; !core; core = this.#core) await this.#made();
      } finally {
        --this.#waiting;
      }
    }
    try {
      return read(core);
    } finally {
      const isDone = core.size > KEPT_BYTES && this.#waiting === 0;
      if (core.broken || isDone) this.#core = null;
    }
  }

  #made(): Promise<void> {
    this.#making ??= this.#make().finally(() => (this.#making = null));
    return this.#making;
  }

  async #make(): Promise<void> {
    const module = await this.#compiled();
    const { characters } = await this.#instances.current();
    try {
      const core = await PageCore.instantiate(module, characters);
      if (core.version !== VERSION) throw new Error(`it is of release ${core.version}`);
      this.#core = core;
    } catch (cause) {
      this.#module = null;
      throw unavailable(cause);
    }
  }

  // After a failure, the next call compiles again.
  async #compiled(): Promise<WebAssembly.Module> {
    this.#module ??= this.#compile();
    try {
      return await this.#module;
    } catch (cause) {
      this.#module = null;
      throw unavailable(cause);
    }
  }
}

function unavailable(cause: unknown): LeitsatzError {
  const message = `the WebAssembly module for pages can't be had: ${messageOf(cause)}`;
  return new LeitsatzError("module-unavailable", message, { cause });
}
