/** Reads pages. `load()` imports this code with the first page. */
import { LeitsatzError, messageOf } from "../errors.js";
import type { Input } from "../module/input.js";
import type { Instances } from "../module/instances.js";
import { PageCore } from "./page-core.js";
import { serializePage } from "./serialized-page.js";
import type { SerializedPage } from "./serialized-page.js";
import { pageOf } from "../module/raw-page.js";
import type { ReadPage } from "../module/raw-page.js";
import type { HtmlOptions } from "../types.js";
import { VERSION } from "../version.js";

type PageInput = Input & { readonly page: ReadPage };

// An instance whose memory has grown beyond this is dropped when no page waits for it, since memory
// never shrinks. Nearly all pages need less.
const KEPT_BYTES = 64 << 20;

/** The page module, compiled when it is first needed, and one instance of it. */
export class Pages {
  readonly #compile: () => Promise<WebAssembly.Module>;
  readonly #instances: Instances;
  #module: Promise<WebAssembly.Module> | null = null;
  #core: PageCore | null = null;
  #making: Promise<void> | null = null;
  #waiting = 0;

  constructor(compile: () => Promise<WebAssembly.Module>, instances: Instances) {
    this.#compile = compile;
    this.#instances = instances;
  }

  /** Reads a page and finds its article. @throws as `Leitsatz.readPage()` */
  async inputOf(html: unknown, options?: HtmlOptions): Promise<PageInput> {
    return this.inputOfSerialized(await serializePage(html, options));
  }

  /** @throws LeitsatzError `"module-unavailable"`, `"out-of-memory"`, `"text-too-long"` */
  async inputOfSerialized(serialized: SerializedPage): Promise<PageInput> {
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
      const raw = core.read(serialized);
      return { text: raw.article, bytes: null, page: { raw, page: pageOf(raw) } };
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
