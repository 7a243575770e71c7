import { Core } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { DataPack } from "../types.js";

/** The current instance of a module, replaced when it breaks. */
export class Instances {
  readonly #module: WebAssembly.Module;
  readonly #packs = new Map<DataPack, Uint8Array>();
  #core: Core;
  #next: Promise<Core> | null = null;

  constructor(module: WebAssembly.Module, core: Core) {
    this.#module = module;
    this.#core = core;
  }

  /** The current instance, which has all packs. @throws LeitsatzError `"out-of-memory"` */
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
   * Adds a pack to this instance and all later ones.
   * @returns false if the bytes are not this pack of this release
   */
  add(pack: DataPack, bytes: Uint8Array): boolean {
    if (!this.currentSync().addData(pack, bytes)) return false;
    this.#packs.set(pack, bytes);
    return true;
  }

  #use(core: Core): Core {
    // Another call may have replaced the broken instance in the meantime.
    if (!this.#core.broken) return this.#core;
    for (const [pack, bytes] of this.#packs) core.addData(pack, bytes);
    this.#core = core;
    return core;
  }
}

// The module has been instantiated before, so only memory can be lacking now.
function noRoom(cause: unknown): LeitsatzError {
  if (cause instanceof LeitsatzError) return cause;
  return new LeitsatzError("out-of-memory", "no memory for another instance", { cause });
}
