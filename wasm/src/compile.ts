import { checked, isAddress, isBytes, isResponse, open, viewOf } from "./bytes.js";
import type { Loading } from "./load-options.js";

/** Fetches a module, if need be, and compiles it. */
export async function compile(
  wasm: Exclude<Loading["wasm"], undefined>,
): Promise<WebAssembly.Module> {
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
