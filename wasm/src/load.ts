/** Finds, compiles and instantiates the module: once for each place it comes from. */
import type { Address } from "./bytes.js";
import { checked, isBytes, isResponse, open, resolveAddress, viewOf } from "./bytes.js";
import { Core } from "./core.js";
import { LeitsatzError, messageOf } from "./errors.js";
import { Instances } from "./instances.js";
import { finderOf, Packs } from "./packs.js";
import { Reader } from "./reader.js";
import type { Leitsatz, LoadOptions } from "./types.js";
import { VERSION } from "./version.js";

type WasmSource = Exclude<LoadOptions["wasm"], undefined>;

const DEFAULT = Symbol("default");
const loaded = new Map<unknown, Map<unknown, Promise<Leitsatz>>>();

/**
 * Loads the library. The same options give the same promise: the module is fetched and compiled
 * once. A failure is not remembered; the next call tries again.
 *
 * @throws LeitsatzError `"module-unavailable"`; `"invalid-argument"` for options of a wrong type
 */
export async function load(options: LoadOptions = {}): Promise<Leitsatz> {
  const { wasm, data } = checkOptions(options);
  const byData = loaded.get(keyOf(wasm)) ?? new Map<unknown, Promise<Leitsatz>>();
  loaded.set(keyOf(wasm), byData);
  const key = keyOf(data);
  let loading = byData.get(key);
  if (!loading) {
    loading = make(wasm, data);
    byData.set(key, loading);
    loading.catch(() => byData.delete(key));
  }
  return loading;
}

async function make(wasm: LoadOptions["wasm"], data: LoadOptions["data"]): Promise<Leitsatz> {
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

async function compile(wasm: WasmSource): Promise<WebAssembly.Module> {
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

function checkOptions(options: LoadOptions): LoadOptions {
  const { wasm, data } = options;
  if (wasm !== undefined && !isWasmSource(wasm)) {
    const message = "wasm: no URL, string, Response, bytes or WebAssembly.Module";
    throw new LeitsatzError("invalid-argument", message);
  }
  if (data !== undefined && !isAddress(data) && typeof data !== "function") {
    throw new LeitsatzError("invalid-argument", "data: no URL, string or function");
  }
  return options;
}

function isAddress(source: unknown): source is Address {
  return typeof source === "string" || source instanceof URL;
}

function isWasmSource(source: unknown): source is WasmSource {
  return (
    isAddress(source) ||
    isBytes(source) ||
    isResponse(source) ||
    source instanceof WebAssembly.Module ||
    typeof (source as PromiseLike<Response> | null)?.then === "function"
  );
}

// Equal addresses are one place; anything else is itself.
function keyOf(source: unknown): unknown {
  if (source === undefined) return DEFAULT;
  return isAddress(source) ? String(resolveAddress(source)) : source;
}
