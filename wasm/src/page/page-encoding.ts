/**
 * Decodes a page as browsers do. The encoding is that of a byte order mark, else the caller's, else
 * the one declared in the page's first bytes (WHATWG HTML, 13.2.3.2), else UTF-8 if the bytes are
 * valid, else windows-1252.
 */
import { LeitsatzError } from "../errors.js";

const PRESCAN_BYTES = 1024;

// HTML's white space, for a character class of a regular expression.
const S = "\\t\\n\\f\\r ";
const ATTRIBUTE = new RegExp(
  `[${S}/]*([^${S}/>][^${S}/>=]*)[${S}]*(?:=[${S}]*(?:"([^"]*)"|'([^']*)'|([^${S}>]*)))?`,
  "y",
);
const CHARSET = new RegExp(`charset[${S}]*=[${S}]*(?:"([^"]*)"|'([^']*)'|([^${S};"']+))`, "i");

export interface Decoded {
  readonly text: string;
  /** The Encoding Standard's name, in lower case. */
  readonly encoding: string;
}

/** @throws LeitsatzError `"unknown-encoding"`, `"text-too-long"` */
export function decodePage(bytes: Uint8Array, label: string | undefined): Decoded {
  const said = label === undefined ? undefined : checkEncoding(label);
  const told = byteOrderMarkOf(bytes) ?? said ?? prescan(bytes);
  const encoding = told ?? (isUtf8(bytes) ? "utf-8" : "latin1");
  try {
    const decoder = new TextDecoder(encoding);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (cause) {
    throw new LeitsatzError("text-too-long", "the page is longer than a string can be", { cause });
  }
}

/** The encoding's name. @throws LeitsatzError `"unknown-encoding"` */
export function checkEncoding(label: unknown): string {
  const encoding = typeof label === "string" ? encodingOf(label) : null;
  if (encoding !== null) return encoding;
  const shown = typeof label === "string" ? JSON.stringify(label) : String(label);
  throw new LeitsatzError("unknown-encoding", `encoding: ${shown} is not known`);
}

function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function byteOrderMarkOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : null;
}

function prescan(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  for (let at = head.indexOf("<"); at >= 0; at = head.indexOf("<", at)) {
    if (head.startsWith("<!--", at)) {
      const end = head.indexOf("-->", at + 2);
      if (end < 0) return null;
      at = end + 3;
    } else if (/^<\/?[a-z]/i.test(head.slice(at, at + 3))) {
      const isMeta = /^<meta[\t\n\f\r /]/i.test(head.slice(at, at + 6));
      const { attributes, end } = attributesFrom(head, nameEnd(head, at + 1));
      if (end >= head.length) return null;
      const encoding = isMeta ? encodingOfMeta(attributes) : null;
      if (encoding !== null) return encoding;
      at = end;
    } else if (/^<[!/?]/.test(head.slice(at, at + 2))) {
      at = head.indexOf(">", at);
      if (at < 0) return null;
    } else {
      at += 1;
    }
  }
  return null;
}

function nameEnd(head: string, from: number): number {
  const length = head.slice(from).search(/[\t\n\f\r >]|(?<=meta)\//i);
  return length < 0 ? head.length : from + length;
}

function attributesFrom(
  head: string,
  from: number,
): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let end = from;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const match = ATTRIBUTE.exec(head);
    if (!match) return { attributes, end: Math.max(end, skipped(head, end)) };
    end = ATTRIBUTE.lastIndex;
    const name = (match[1] ?? "").toLowerCase();
    if (!attributes.has(name)) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? "");
  }
}

// The position of the tag's end, after the last attribute.
function skipped(head: string, from: number): number {
  const length = head.slice(from).search(/[^\t\n\f\r /]/);
  return length < 0 ? head.length : from + length;
}

function encodingOfMeta(attributes: ReadonlyMap<string, string>): string | null {
  const isPragma = attributes.get("http-equiv")?.toLowerCase() === "content-type";
  const match = isPragma ? CHARSET.exec(attributes.get("content") ?? "") : null;
  const label = attributes.get("charset") ?? match?.[1] ?? match?.[2] ?? match?.[3];
  const encoding = label === undefined ? null : encodingOf(label);
  // The prescan could not have read a declaration in UTF-16.
  return encoding?.startsWith("utf-16") ? "utf-8" : encoding;
}
