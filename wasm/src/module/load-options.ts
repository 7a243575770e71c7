/** Checks the options of `load()` and `startWorker()`. */
import type { Address } from "./bytes.js";
import { isAddress, isBytes, isResponse, resolveAddress } from "./bytes.js";
import { LeitsatzError } from "../errors.js";
import { checkNames } from "./options.js";
import type { LoadOptions } from "../types.js";

// The last is that of `startWorker()`.
const LOADING = ["wasm", "pageWasm", "markdownWasm", "data", "warm", "worker"];

type WasmSource = Exclude<LoadOptions["wasm"], undefined>;

/** `LoadOptions` with its addresses resolved. */
export interface Loading {
  readonly wasm: Exclude<WasmSource, string> | Address | undefined;
  readonly data: LoadOptions["data"];
  readonly pageWasm: Loading["wasm"];
  readonly markdownWasm: Loading["wasm"];
  readonly warm: boolean;
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkLoading(options: LoadOptions): Loading {
  checkNames("invalid-argument", "the options", options, LOADING);
  const { data, warm = false } = options;
  if (data !== undefined && !isAddress(data) && typeof data !== "function") {
    throw new LeitsatzError("invalid-argument", "data: no URL, string or function");
  }
  if (typeof warm !== "boolean") throw new LeitsatzError("invalid-argument", "warm: no boolean");
  return {
    wasm: checkWasm("wasm", options.wasm),
    data: isAddress(data) ? checkAddress("data", data) : data,
    pageWasm: checkWasm("pageWasm", options.pageWasm),
    markdownWasm: checkWasm("markdownWasm", options.markdownWasm),
    warm,
  };
}

function checkWasm(name: string, wasm: LoadOptions["wasm"]): Loading["wasm"] {
  if (isAddress(wasm)) return checkAddress(name, wasm);
  if (wasm === undefined || isWasmSource(wasm)) return wasm;
  const message = `${name}: no URL, string, Response, bytes or WebAssembly.Module`;
  throw new LeitsatzError("invalid-argument", message);
}

/** @throws LeitsatzError `"invalid-argument"` */
export function checkAddress(name: string, address: Address): Address {
  try {
    return resolveAddress(address);
  } catch (cause) {
    const message = `${name}: ${JSON.stringify(address)} is no URL`;
    throw new LeitsatzError("invalid-argument", message, { cause });
  }
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
