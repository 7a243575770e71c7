import { Core } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { DataPack } from "../types.js";

/** The instance of a module that is in use: another takes the place of one that broke. */
export class Instances {
  readonly #module: WebAssembly.Module;
  readonly #packs = new Map<DataPack, Uint8Array>();
  #core: Core;
  #next: Promise<Core> | null = null;

  constructor(module: WebAssembly.Module, core: Core) {
    this.#module = module;
    this.#core = core;
  }

  /** The instance in use, which has all packs. @throws LeitsatzError `"out-of-memory"` */
  async current(): Promise<Core> {
    if (!this.#core.broken) return this.#core;
    this.#next ??= Core.instantiate(this.#module);
    try {
      return this.#use(await this.#next);
    } catch (thrown) {
      throw noRoom(thrown);
    } finally {
      this.#next = null;
    }
  }

  /** The same at once. */
  currentSync(): Core {
    if (!this.#core.broken) return this.#core;
    try {
      return this.#use(Core.instantiateSync(this.#module));
    } catch (thrown) {
      throw noRoom(thrown);
    }
  }

  has(pack: DataPack): boolean {
    return this.#packs.has(pack);
  }

  /**
   * Adds a pack, also to the instances to come.
   * @returns false if it is not that of this release
   */
  add(pack: DataPack, bytes: Uint8Array): boolean {
    if (!this.currentSync().addData(pack, bytes)) return false;
    this.#packs.set(pack, bytes);
    return true;
  }

  #use(core: Core): Core {
    // Two calls may have waited for the same one, or the other way was faster.
    if (!this.#core.broken) return this.#core;
    for (const [pack, bytes] of this.#packs) core.addData(pack, bytes);
    this.#core = core;
    return core;
  }
}

// The same module was instantiated before: what it lacks now is memory.
function noRoom(cause: unknown): LeitsatzError {
  if (cause instanceof LeitsatzError) return cause;
  return new LeitsatzError("out-of-memory", "no memory for another instance", { cause });
}
