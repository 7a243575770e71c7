/** Reads files that the reader drops or opens. */
import { decodePage } from "leitsatz/page-encoding";
import { fail } from "../browser/failure.js";
import type { ArticleInput } from "../model/article-input.js";

const MEGABYTE = 1_000_000;
const LARGEST = 20; // megabytes
const HEAD_BYTES = 1024;

const HTML_NAME = /\.(?:x?html?)$/i;
const PDF_HEAD = "%PDF-";

/** @throws Failure with the file's name */
export async function readFile(file: File): Promise<ArticleInput> {
  const { name } = file;
  if (file.size > LARGEST * MEGABYTE) fail("error.large", { name, limit: LARGEST });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (thrown: unknown) => fail("error.file", { name, reason: String(thrown) }),
  );
  if (startsLikePdf(bytes)) fail("error.pdf", { name });
  if (isBinary(bytes)) fail("error.binary", { name });
  const isHtml = HTML_NAME.test(name) || file.type === "text/html";
  return isHtml
    ? { kind: "html", content: decodePage(bytes, undefined).text, name }
    : { kind: "text", content: decode(bytes), name };
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return [...PDF_HEAD].every((character, i) => bytes[i] === character.charCodeAt(0));
}

// The encoding of a UTF-16 byte order mark.
function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function isBinary(bytes: Uint8Array): boolean {
  return utf16Of(bytes) === null && bytes.subarray(0, HEAD_BYTES).includes(0);
}

// By a byte order mark, else as UTF-8 if the bytes are valid, else as Windows-1252, as in HTML.
function decode(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
