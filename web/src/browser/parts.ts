/** Finds the page's parts: files beside it, or elements inside the page if it is a single file. */
import type { DataPack } from "leitsatz";
import type { Phrases } from "../i18n/strings.js";
import { find } from "./dom.js";

// Defined by build.mjs. The names are empty in the single file.
declare const MODULE_FILE: string;
declare const PACK_FILES: Readonly<Record<string, Pack>>;
declare const PHRASE_FILES: Readonly<Record<string, string>>;
declare const SINGLE_FILE: boolean;
declare const DOCUMENTS_FILE: string;
declare const MARKDOWN_FILE: string;
declare const PDF_FILE: string;

const SCRIPT_ELEMENT = "app";
const MODULE_ELEMENT = "module";
const PHRASES_ELEMENT = "phrases";
const WORDS_ELEMENT = "words";

/** Whether the page is a single file, without a service worker, dictionaries or anything to fetch. */
export const isSingleFile = SINGLE_FILE;

/** The address of the Worker's script, which is the page's own (main.ts). */
export function threadAddress(): string {
  if (!isSingleFile) return find(SCRIPT_ELEMENT, HTMLScriptElement).getAttribute("src") ?? "";
  const script = new Blob([textOf(SCRIPT_ELEMENT)], { type: "text/javascript" });
  return URL.createObjectURL(script);
}

/** The library's modules, combined in one. @throws Error if it can't be loaded */
export function compiledModule(): Promise<WebAssembly.Module> {
  return isSingleFile ? compilePacked(textOf(MODULE_ELEMENT)) : compileFetched(MODULE_FILE);
}

/** The file of a data pack. */
export interface Pack {
  readonly file: string;
  /** In bytes. The server's Content-Length is the compressed size. */
  readonly size: number;
}

/** Null in the single file, which has the lists of words inside and no other data pack. */
export function packOf(pack: DataPack): Pack | null {
  return PACK_FILES[pack] ?? null;
}

/** The phrases of a language of the interface. @throws Error if they can't be loaded */
export async function phrasesOf(tag: string): Promise<Phrases> {
  if (isSingleFile) {
    const all = await new Response(unpacked(textOf(PHRASES_ELEMENT))).json();
    return (all as Record<string, Phrases>)[tag] ?? [];
  }
  const response = await fetch(PHRASE_FILES[tag] ?? "");
  if (!response.ok) throw new Error(`status ${response.status}`);
  return (await response.json()) as Phrases;
}

/** The lists of words that are inside the single file. */
export async function insideWords(): Promise<Uint8Array> {
  return new Uint8Array(await new Response(unpacked(textOf(WORDS_ELEMENT))).arrayBuffer());
}

/** The address of the script that reads documents; empty in the single file, which contains it. */
export const documentsAddress = DOCUMENTS_FILE && `./${DOCUMENTS_FILE}`;

/** The script of the Worker that reads PDF; empty in the single file, for which it is too large. */
export const pdfAddress = PDF_FILE;

/** The module for Markdown; null in the single file, which has none. */
export function markdownAddress(): URL | null {
  return MARKDOWN_FILE === "" ? null : new URL(MARKDOWN_FILE, location.href);
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent?.trim() ?? "";
}

// Compiled while it arrives, if the server sends the required type.
async function compileFetched(file: string): Promise<WebAssembly.Module> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

async function compilePacked(packed: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await new Response(unpacked(packed)).arrayBuffer());
}

// In the single file, large parts are compressed with gzip and encoded in base64.
function unpacked(packed: string): ReadableStream {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
}
