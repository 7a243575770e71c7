/** Fetches each data pack once, when it is first needed. */
import type { Address } from "./bytes.js";
import { beside, inFolder, readBytes } from "./bytes.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { BUNDLED_PACKS } from "../generated/bundled-packs.js";
import type { Instances } from "./instances.js";
import type { DataPack, LoadOptions, PackSource } from "../types.js";
import { VERSION } from "../version.js";

/** Returns the source of a pack. */
export type Finder = (pack: DataPack) => PackSource | PromiseLike<PackSource>;

/** A finder for the packs. `wasm`: the module's address, if it has one. */
export function finderOf(data: LoadOptions["data"], wasm: Address | null): Finder {
  if (typeof data === "function") return data;
  if (data !== undefined) return (pack) => inFolder(data, `${pack}.dat`);
  if (wasm !== null) return (pack) => beside(wasm, `${pack}.dat`);
  return (pack) => BUNDLED_PACKS[pack]();
}

export class Packs {
  readonly #find: Finder;
  readonly #instances: Instances;
  readonly #loading = new Map<DataPack, Promise<void>>();

  constructor(find: Finder, instances: Instances) {
    this.#find = find;
    this.#instances = instances;
  }

  /** Loads a pack, unless it is loaded already. Concurrent calls share one fetch. */
  async load(pack: DataPack): Promise<void> {
    if (this.#instances.has(pack)) return;
    let loading = this.#loading.get(pack);
    if (!loading) {
      loading = this.#fetch(pack).finally(() => this.#loading.delete(pack));
      this.#loading.set(pack, loading);
    }
    return loading;
  }

  async #fetch(pack: DataPack): Promise<void> {
    let bytes: Uint8Array;
    try {
      // Copied, since the bytes may be the caller's, and are kept for later instances.
      bytes = (await readBytes(await this.#find(pack))).slice();
    } catch (cause) {
      const message = `the data pack "${pack}" can't be had: ${messageOf(cause)}`;
      throw new LeitsatzError("data-unavailable", message, { cause });
    }
    if (!this.#instances.add(pack, bytes)) {
      const message = `what was found as the data pack "${pack}" is not that of release ${VERSION}`;
      throw new LeitsatzError("data-unavailable", message);
    }
  }
}
