/** Finds, compiles and instantiates the module, once for each place that it is loaded from. */
import type { Address } from "../module/bytes.js";
import { beside, compile, isAddress } from "../module/bytes.js";
import { Core } from "../module/core.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { isNode } from "../module/host.js";
import { Instances } from "../module/instances.js";
import { LoadCache } from "../module/load-cache.js";
import { checkLoading } from "../module/load-options.js";
import type { Loading } from "../module/load-options.js";
import { finderOf, Packs } from "../module/packs.js";
import { Reader } from "./reader.js";
import type { LoadOptions } from "../types.js";
import { VERSION } from "../version.js";

const loaded = new LoadCache<Reader>();

/** Imports the code that reads pages. */
export type ImportPages = () => Promise<typeof import("../page/page.js")>;

/** Like `load()`; calls `importPages` for the first page. */
export async function loadWith(options: LoadOptions, importPages: ImportPages): Promise<Reader> {
  const loading = checkLoading(options);
  const { wasm, data, pageWasm, markdownWasm, warm } = loading;
  const keys = [wasm, data, pageWasm, markdownWasm].map(keyOf);
  const reader = await loaded.get(keys, () => make(loading, importPages));
  if (warm) reader.warmUp().catch(() => {}); // what is wrong is told to who reads a text
  return reader;
}

async function make(loading: Loading, importPages: ImportPages): Promise<Reader> {
  const { wasm, data, pageWasm, markdownWasm } = loading;
  let module: WebAssembly.Module;
  let core: Core;
  try {
    // Bundlers find the file by exactly this expression.
    module = await compile(wasm ?? new URL("./leitsatz.wasm", import.meta.url));
    core = await Core.instantiate(module);
  } catch (cause) {
    const message = `the WebAssembly module can't be had: ${messageOf(cause)}`;
    throw new LeitsatzError("module-unavailable", message, { cause });
  }
  if (core.version !== VERSION) {
    const message = `the WebAssembly module is of release ${core.version}, not ${VERSION}`;
    throw new LeitsatzError("module-unavailable", message);
  }
  const instances = new Instances(module, core);
  const address = wasm !== undefined && isAddress(wasm) ? wasm : null;
  const besides = (name: string): Address | null => address && beside(address, name);
  const packs = new Packs(finderOf(data, address), instances);
  // A file of the package's own is read at once, so that analyzeSync() has it.
  if (isNode() && wasm === undefined && data === undefined) await packs.load("words").catch(() => {});
  return new Reader(instances, packs, async () => {
    const { Pages } = await importPages();
    // Bundlers find these files, too, by exactly these expressions.
    return new Pages(
      () => {
        const page = pageWasm ?? besides("leitsatz-page.wasm");
        return compile(page ?? new URL("./leitsatz-page.wasm", import.meta.url));
      },
      () => {
        const markdown = markdownWasm ?? besides("leitsatz-markdown.wasm");
        return compile(markdown ?? new URL("./leitsatz-markdown.wasm", import.meta.url));
      },
      instances,
    );
  });
}

// Equal addresses are the same place; any other source only equals itself.
function keyOf<T extends object>(source: Address | T | undefined): string | T | undefined {
  return isAddress(source) ? String(source) : source;
}
