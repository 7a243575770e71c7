/** Where the page's parts are: files beside it, or inside the page when it is a single file. */
import type { DataPack } from "leitsatz";
import { find } from "./dom.js";

// Put in by build.mjs: the names of the files, empty in the single file.
declare const MODULE_FILE: string;
declare const PAGE_MODULE_FILE: string;
declare const PACK_FILES: Readonly<Record<string, Pack>>;
declare const SINGLE_FILE: boolean;

const SCRIPT_ELEMENT = "app";
const MODULE_ELEMENT = "module";
const PAGE_MODULE_ELEMENT = "page-module";

/** Whether everything is in one file: no service worker, no data packs, nothing to fetch. */
export const isSingleFile = SINGLE_FILE;

/** The script of the Worker, which is that of the page: see main.ts. */
export function threadAddress(): string {
  if (!isSingleFile) return find(SCRIPT_ELEMENT, HTMLScriptElement).getAttribute("src") ?? "";
  const script = new Blob([textOf(SCRIPT_ELEMENT)], { type: "text/javascript" });
  return URL.createObjectURL(script);
}

type Module = WebAssembly.Module | Response | Uint8Array;

/** The library's two modules, compiled while they arrive: nothing is fetched later. */
export async function modulesOf(): Promise<{ wasm: Module; pageWasm: Module }> {
  const [wasm, pageWasm] = await Promise.all(
    isSingleFile
      ? [unpack(textOf(MODULE_ELEMENT)), unpack(textOf(PAGE_MODULE_ELEMENT))]
      : [fetchModule(MODULE_FILE), fetchModule(PAGE_MODULE_FILE)],
  );
  return { wasm, pageWasm };
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

async function fetchModule(file: string): Promise<Module> {
  const response = await fetch(file);
  const isTyped = response.headers.get("content-type") === "application/wasm";
  return response.ok && isTyped ? WebAssembly.compileStreaming(response) : response;
}

// The single file has it compressed by gzip, in base64.
async function unpack(packed: string): Promise<Module> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
