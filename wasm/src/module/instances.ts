import { Core } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { DataPack } from "../types.js";

// An instance whose memory has grown beyond this is dropped when nobody has held anything in it for
// so many milliseconds, since memory never shrinks. Articles need less; texts in a row find it again.
const KEPT_BYTES = 24 << 20;
const KEPT_TIME = 1000;

/** The current instance of a module, replaced when it breaks or has grown too large. */
export class Instances {
  readonly #module: WebAssembly.Module;
  readonly #packs = new Map<DataPack, Uint8Array>();
  /** Called when the current instance is dropped. */
  readonly onDrop: (() => void)[] = [];
  #core: Core | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #next: Promise<Core> | null = null;

  constructor(module: WebAssembly.Module, core: Core) {
    this.#module = module;
    this.#core = this.#watched(core);
  }

  /** The current instance, which has all packs. @throws LeitsatzError `"out-of-memory"` */
  async current(): Promise<Core> {
    if (this.#core && !this.#core.broken) return this.#core;
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
    if (this.#core && !this.#core.broken) return this.#core;
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
    if (this.#core && !this.#core.broken) return this.#core;
    for (const [pack, bytes] of this.#packs) core.addData(pack, bytes);
    this.#core = this.#watched(core);
    return core;
  }

  #watched(core: Core): Core {
    clearTimeout(this.#timer);
    core.onHold = (holders) => {
      if (core !== this.#core) return;
      clearTimeout(this.#timer);
      if (holders > 0 || core.size <= KEPT_BYTES) return;
      this.#timer = setTimeout(() => {
        if (core !== this.#core) return;
        this.#core = null;
        for (const listener of this.onDrop) listener();
      }, KEPT_TIME);
      // In Node.js, it does not keep the process alive.
      (this.#timer as { unref?(): void }).unref?.();
    };
    return core;
  }
}

// The module has been instantiated before, so only memory can be lacking now.
function noRoom(cause: unknown): LeitsatzError {
  if (cause instanceof LeitsatzError) return cause;
  return new LeitsatzError("out-of-memory", "no memory for another instance", { cause });
}
