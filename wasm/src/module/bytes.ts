import { importNode, isNode, isWindows } from "./host.js";
import type { ByteSource, LoadOptions } from "../types.js";

/** An address that the host can open: a URL, or in Node.js also a path. */
export type Address = URL | string;

/** Whether something is an address. A string need not be a valid one, see `resolveAddress()`. */
export function isAddress(source: unknown): source is Address {
  return typeof source === "string" || source instanceof URL;
}

// At least two letters: "C:" begins a path.
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/**
 * The absolute form of an address, so that equal addresses are equal strings.
 * @throws TypeError if it is not a valid URL
 */
export function resolveAddress(address: Address): Address {
  if (typeof address !== "string") return address;
  if (SCHEME.test(address)) return new URL(address);
  if (isNode()) return address;
  return new URL(address, globalThis.document?.baseURI ?? globalThis.location.href);
}

/** The address of a file in a folder, whose own address may end with a slash or not. */
export function inFolder(folder: Address, file: string): Address {
  const resolved = resolveAddress(folder);
  if (typeof resolved === "string") return `${resolved.replace(/\/+$/, "")}/${file}`;
  const base = new URL(resolved);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return new URL(file, base);
}

/** The address of a file in the same folder as another. */
export function beside(address: Address, file: string): Address {
  const resolved = resolveAddress(address);
  if (typeof resolved !== "string") return new URL(file, resolved);
  const separators = isWindows() ? ["/", "\\"] : ["/"];
  const last = Math.max(...separators.map((separator) => resolved.lastIndexOf(separator)));
  return resolved.slice(0, last + 1) + file;
}

/** Whether something is a `Response`: also one of another realm, or an imitation. */
export function isResponse(source: unknown): source is Response {
  return typeof (source as Response | null)?.arrayBuffer === "function";
}

/** Whether something is a buffer or a view of one, also of another realm. */
export function isBytes(source: unknown): source is ArrayBuffer | ArrayBufferView {
  const tag = Object.prototype.toString.call(source);
  return (
    ArrayBuffer.isView(source) ||
    tag === "[object ArrayBuffer]" ||
    tag === "[object SharedArrayBuffer]"
  );
}

/** A view of the bytes of a buffer or a view. */
export function viewOf(source: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}

interface Files {
  readFile(path: Address): Promise<Uint8Array<ArrayBuffer>>;
}

function isFile(address: Address): boolean {
  return isNode() && (typeof address === "string" || address.protocol === "file:");
}

/** Fetches an address; in Node.js, reads the bytes of a file. */
export async function open(address: Address): Promise<Response | Uint8Array<ArrayBuffer>> {
  const resolved = resolveAddress(address);
  if (isFile(resolved)) {
    const { readFile } = (await importNode("node:fs/promises")) as Files;
    return readFile(resolved);
  }
  return checked(await fetch(resolved));
}

/** The response itself. @throws Error if its status is an error */
export function checked(response: Response): Response {
  if (!response.ok) {
    throw new Error(`${response.url || "the server"} answered with status ${response.status}`);
  }
  return response;
}

/**
 * All bytes of a source.
 * @throws whatever `fetch` or the file system throws; TypeError if it is not a source
 */
export async function readBytes(source: ByteSource): Promise<Uint8Array<ArrayBuffer>> {
  if (isBytes(source)) return viewOf(source);
  if (isResponse(source)) return new Uint8Array(await checked(source).arrayBuffer());
  if (!isAddress(source)) {
    throw new TypeError("a source is a URL, a string, a Response or bytes");
  }
  const opened = await open(source);
  return isResponse(opened) ? new Uint8Array(await opened.arrayBuffer()) : opened;
}

/** Compiles a module, fetching it first if need be. */
export async function compile(
  wasm: Address | Exclude<LoadOptions["wasm"], string | undefined>,
): Promise<WebAssembly.Module> {
  const source = await (isAddress(wasm) ? open(wasm) : wasm);
  if (isResponse(source)) return compileResponse(checked(source));
  return isBytes(source) ? WebAssembly.compile(viewOf(source)) : source;
}

// Streaming compilation requires exactly this content type, which many servers do not send.
async function compileResponse(response: Response): Promise<WebAssembly.Module> {
  return response.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
