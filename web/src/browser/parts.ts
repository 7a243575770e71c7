/** Where the page's parts are: files beside it, or inside the page when it is a single file. */
import type { DataPack } from "leitsatz";
import { find } from "./dom.js";

// Put in by build.mjs: the names of the files, empty in the single file.
declare const MODULE_FILE: string;
declare const PACK_FILES: Readonly<Record<string, Pack>>;
declare const SINGLE_FILE: boolean;

const SCRIPT_ELEMENT = "app";
const MODULE_ELEMENT = "module";

/** Whether everything is in one file: no service worker, no data packs, nothing to fetch. */
export const isSingleFile = SINGLE_FILE;

/** The script of the Worker, which is that of the page: see main.ts. */
export function threadAddress(): string {
  if (!isSingleFile) return find(SCRIPT_ELEMENT, HTMLScriptElement).getAttribute("src") ?? "";
  const script = new Blob([textOf(SCRIPT_ELEMENT)], { type: "text/javascript" });
  return URL.createObjectURL(script);
}

/** The library's module, which reads pages too. @throws Error if it can't be had */
export function compiledModule(): Promise<WebAssembly.Module> {
  return isSingleFile ? compilePacked(textOf(MODULE_ELEMENT)) : compileFetched(MODULE_FILE);
}

/** A data pack as a file. */
export interface Pack {
  readonly file: string;
  /** In bytes: the server's word for it is the size on the way, compressed. */
  readonly size: number;
}

/** Null where there are no data packs. */
export function packOf(pack: DataPack): Pack | null {
  return PACK_FILES[pack] ?? null;
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent?.trim() ?? "";
}

// Compiled while it arrives, where the server knows its type.
async function compileFetched(file: string): Promise<WebAssembly.Module> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

// The single file has it compressed by gzip, in base64.
async function compilePacked(packed: string): Promise<WebAssembly.Module> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return WebAssembly.compile(await new Response(stream).arrayBuffer());
}
