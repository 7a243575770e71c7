/** Files that the reader drops or opens. */
import { fail } from "./failure.js";
import type { Source } from "./source.js";

const MEGABYTE = 1_000_000;
const LARGEST = 20; // megabytes
const HEAD_BYTES = 1024;

const HTML_NAME = /\.(?:x?html?)$/i;
const PDF_HEAD = "%PDF-";

/** @throws Failure that names the file */
export async function readFile(file: File): Promise<Source> {
  const { name } = file;
  if (file.size > LARGEST * MEGABYTE) fail("error.large", { name, limit: LARGEST });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (thrown: unknown) => fail("error.file", { name, reason: String(thrown) }),
  );
  if (startsLikePdf(bytes)) fail("error.pdf", { name });
  const content = decode(bytes);
  if (content === null) fail("error.binary", { name });
  const isHtml = HTML_NAME.test(name) || file.type === "text/html";
  return { kind: isHtml ? "html" : "text", content, name };
}

function startsLikePdf(bytes: Uint8Array): boolean {
  return [...PDF_HEAD].every((character, i) => bytes[i] === character.charCodeAt(0));
}

// A byte order mark decides, then whether it is UTF-8; the rest is Windows-1252, as in HTML.
function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
