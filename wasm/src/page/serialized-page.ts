/** A page of the caller's, decoded, parsed and written as events for the module. */
import { MOST_BYTES } from "../module/core.js";
import { LeitsatzError } from "../errors.js";
import { importNode, isNode } from "../module/host.js";
import { checkReading } from "../module/options.js";
import { checkEncoding, decodePage } from "./page-encoding.js";
import { PageEvents } from "./page-events.js";
import { isDom, isParse5, walk } from "./page-walk.js";
import type { HtmlOptions, PageTree } from "../types.js";

/** A page as the module reads it. */
export interface SerializedPage {
  readonly events: Uint8Array<ArrayBuffer>;
  /** The encoding of a page given as bytes; else null. */
  readonly encoding: string | null;
}

interface Parse5 {
  parse(html: string, options: { scriptingEnabled: boolean }): PageTree;
}

/** @throws as `Leitsatz.readPage()`, except for errors of the module */
export async function serializePage(
  html: unknown,
  options: HtmlOptions = {},
): Promise<SerializedPage> {
  checkReading(options);
  const { encoding, parse } = options;
  if (parse !== undefined && typeof parse !== "function") {
    throw new LeitsatzError("invalid-argument", "parse: no function");
  }
  if (encoding !== undefined) checkEncoding(encoding);
  if (isDom(html) || isParse5(html)) return { events: eventsOf(html), encoding: null };
  const read = textOf(html, encoding);
  const tree = await (parse ?? parseHere)(read.text);
  if (!isDom(tree) && !isParse5(tree)) {
    throw new LeitsatzError("invalid-argument", "parse: what it gave is no tree");
  }
  return { events: eventsOf(tree), encoding: read.encoding };
}

/** Whether something is HTML that is to be parsed. */
export function isUnparsed(html: unknown): html is string | Uint8Array {
  return typeof html === "string" || Object.prototype.toString.call(html) === "[object Uint8Array]";
}

/** Whether the host has a parser of its own. */
export function canParse(): boolean {
  return "DOMParser" in globalThis;
}

function eventsOf(tree: PageTree): Uint8Array<ArrayBuffer> {
  const events = new PageEvents();
  walk(tree, events);
  return events.finish();
}

function textOf(
  html: unknown,
  label: string | undefined,
): { text: string; encoding: string | null } {
  if (!isUnparsed(html)) {
    throw new TypeError("the page is neither a string nor a Uint8Array, nor a tree");
  }
  if (html.length > MOST_BYTES) {
    throw new LeitsatzError("text-too-long", "the page is longer than 1 GiB");
  }
  return typeof html === "string" ? { text: html, encoding: null } : decodePage(html, label);
}

// By the browser's parser, whose documents run and load nothing, or by parse5 with the same rules.
async function parseHere(html: string): Promise<PageTree> {
  try {
    if (canParse()) return new DOMParser().parseFromString(html, "text/html");
    if (isNode()) {
      const { parse } = (await importNode("parse5")) as Parse5;
      return parse(html, { scriptingEnabled: false });
    }
  } catch (cause) {
    throw noParser(cause);
  }
  throw noParser();
}

function noParser(cause?: unknown): LeitsatzError {
  const message =
    "there is no HTML parser to be used here: pass options.parse, or in Node.js install parse5";
  return new LeitsatzError("parser-unavailable", message, { cause });
}
