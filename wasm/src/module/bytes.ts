import { importNode, isNode, isWindows } from "./host.js";
import type { ByteSource, LoadOptions } from "../types.js";

/** An address as the host takes it: a URL, or in Node.js also a path. */
export type Address = URL | string;

/** Whether something is an address. Not every string is a good one, see `resolveAddress()`. */
export function isAddress(source: unknown): source is Address {
  return typeof source === "string" || source instanceof URL;
}

// Two letters at least: "C:" begins a path.
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;

/**
 * An address with everything that it is relative to, so that equal ones are equal strings.
 * @throws TypeError if it is no URL
 */
export function resolveAddress(address: Address): Address {
  if (typeof address !== "string") return address;
  if (SCHEME.test(address)) return new URL(address);
  if (isNode()) return address;
  return new URL(address, globalThis.document?.baseURI ?? globalThis.location.href);
}

/** The address of a file in a folder, whether or not the folder's ends with a slash. */
export function inFolder(folder: Address, file: string): Address {
  const resolved = resolveAddress(folder);
  if (typeof resolved === "string") return `${resolved.replace(/\/+$/, "")}/${file}`;
  const base = new URL(resolved);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return new URL(file, base);
}

/** The address of a file that stands beside another. */
export function beside(address: Address, file: string): Address {
  const resolved = resolveAddress(address);
  if (typeof resolved !== "string") return new URL(file, resolved);
  const separators = isWindows() ? ["/", "\\"] : ["/"];
  const last = Math.max(...separators.map((separator) => resolved.lastIndexOf(separator)));
  return resolved.slice(0, last + 1) + file;
}

/** Whether something is an answer of `fetch`, also one of another realm or a look-alike. */
export function isResponse(source: unknown): source is Response {
  return typeof (source as Response | null)?.arrayBuffer === "function";
}

/** Whether something is bytes, also of another realm. */
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

/** Fetches an address, or reads it where it is a file of Node.js: then there is no `Response`. */
export async function open(address: Address): Promise<Response | Uint8Array<ArrayBuffer>> {
  const resolved = resolveAddress(address);
  if (isFile(resolved)) {
    const { readFile } = (await importNode("node:fs/promises")) as Files;
    return readFile(resolved);
  }
  return checked(await fetch(resolved));
}

/** The answer itself. @throws Error if it says that there is nothing. */
export function checked(response: Response): Response {
  if (!response.ok) {
    throw new Error(`${response.url || "the server"} answered with status ${response.status}`);
  }
  return response;
}

/** All bytes of a source. @throws what `fetch` or the file system do, TypeError if it is none */
export async function readBytes(source: ByteSource): Promise<Uint8Array<ArrayBuffer>> {
  if (isBytes(source)) return viewOf(source);
  if (isResponse(source)) return new Uint8Array(await checked(source).arrayBuffer());
  if (!isAddress(source)) {
    throw new TypeError("a source is a URL, a string, a Response or bytes");
  }
  const opened = await open(source);
  return isResponse(opened) ? new Uint8Array(await opened.arrayBuffer()) : opened;
}

/** Fetches a module, if need be, and compiles it. */
export async function compile(
  wasm: Address | Exclude<LoadOptions["wasm"], string | undefined>,
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
