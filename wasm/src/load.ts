/** Finds, compiles and instantiates the module: once for each place it comes from. */
import type { Address } from "./bytes.js";
import { checked, isAddress, isBytes, isResponse, open, viewOf } from "./bytes.js";
import { Core } from "./core.js";
import { LeitsatzError, messageOf } from "./errors.js";
import { Instances } from "./instances.js";
import { LoadCache } from "./load-cache.js";
import { checkLoading } from "./load-options.js";
import type { Loading } from "./load-options.js";
import { finderOf, Packs } from "./packs.js";
import { Reader } from "./reader.js";
import type { Leitsatz, LoadOptions } from "./types.js";
import { VERSION } from "./version.js";

const loaded = new LoadCache<Leitsatz>();

/**
 * Loads the library. The same options give the same promise: the module is fetched and compiled
 * once. A failure is not remembered; the next call tries again.
 *
 * @throws LeitsatzError `"module-unavailable"`; `"invalid-argument"` for options of a wrong type,
 *   and for addresses that are none
 */
export async function load(options: LoadOptions = {}): Promise<Leitsatz> {
  const { wasm, data } = checkLoading(options);
  return loaded.get(keyOf(wasm), keyOf(data), () => make(wasm, data));
}

async function make(wasm: Loading["wasm"], data: Loading["data"]): Promise<Leitsatz> {
  let module: WebAssembly.Module;
  let core: Core;
  try {
    // Written out: bundlers find the file by this form.
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
  return new Reader(instances, new Packs(finderOf(data, address), instances));
}

async function compile(wasm: Exclude<Loading["wasm"], undefined>): Promise<WebAssembly.Module> {
  const source = await (isAddress(wasm) ? open(wasm) : wasm);
  if (isResponse(source)) return compileResponse(checked(source));
  return isBytes(source) ? WebAssembly.compile(viewOf(source)) : source;
}

// Compiling while it arrives is only for what is served as exactly this type; many servers don't.
async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  return response.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

// Equal addresses are one place; anything else is itself.
function keyOf<T extends object>(source: Address | T | undefined): string | T | undefined {
  return isAddress(source) ? String(source) : source;
}
