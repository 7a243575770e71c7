/** Reads files that the reader drops or opens. */
import { decodePage } from "leitsatz/page-encoding";
import { Failure, fail } from "../browser/failure.js";
import { documentsAddress, isSingleFile, pdfAddress } from "../browser/parts.js";
import { ownScript, parseInert } from "../browser/policy.js";
import { quietHtml } from "../browser/quiet-html.js";
import type { Key } from "../i18n/strings.js";
import type { ArticleInput } from "../model/article-input.js";
import type { FromPdfThread } from "../documents/pdf-thread.js";
import type { ReadDocument } from "../documents/read-document.js";
import type { Refusal } from "../documents/refusal.js";

// Defined by build.mjs. Used as it is, so that the script of the folder leaves the other way out.
declare const SINGLE_FILE: boolean;

type Documents = typeof import("../documents/read.js");

const MEGABYTE = 1_000_000;
const LARGEST = 20; // megabytes
const HEAD_BYTES = 1024;

const HTML_NAME = /\.x?html?$/i;
const MARKDOWN_NAME = /\.(?:md|markdown)$/i;
const MARKUP = /^(?:#{1,6} |---|```|~~~|>| *(?:[-*+]|\d+[.)]) )|\]\(|[*_`<]/m;
const SUBTITLES_NAME = /\.(?:srt|vtt)$/i;
const MAIL_NAME = /\.eml$/i;

// The first bytes of files that are no text.
const PDF = "%PDF-";
const ARCHIVE = "PK\x03\x04";
const OFFICE = ["{\\rtf", "\xd0\xcf\x11\xe0"]; // RTF; the files of old or locked office documents
const IMAGES = ["\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "II*\0", "MM\0*"];

/** @throws Failure with the file's name */
export async function readFile(file: File): Promise<ArticleInput> {
  const { name } = file;
  if (file.size > LARGEST * MEGABYTE) fail("error.large", { name, limit: LARGEST });
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    (thrown: unknown) => fail("error.file", { name, reason: String(thrown) }),
  );
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const begins = (sign: string): boolean => head.startsWith(sign);
  // Bytes of a mail or a server may stand before.
  if (head.includes(PDF)) {
    if (pdfAddress === "") fail("error.pdf", { name });
    return { ...(await readPdf(bytes, name)), name };
  }
  if (OFFICE.some(begins)) fail("error.office", { name });
  if (IMAGES.some(begins)) fail("error.image", { name });
  if (begins(ARCHIVE)) {
    return readDocument(name, ({ readArchive }) => readArchive(bytes, parse));
  }
  if (isBinary(bytes)) fail("error.binary", { name });
  if (MAIL_NAME.test(name) || file.type === "message/rfc822") {
    return readDocument(name, ({ readMail }) => readMail(bytes, parse));
  }
  if (HTML_NAME.test(name) || file.type === "text/html") {
    return { kind: "html", content: decodePage(bytes, undefined).text, name };
  }
  const content = decode(bytes);
  if (SUBTITLES_NAME.test(name)) {
    return readDocument(name, ({ readSubtitles }) => {
      return { kind: "text", content: readSubtitles(content), title: "" };
    });
  }
  // The one-file page has no module for it. Without any markup it is as good as plain text, of which
  // the library finds the title.
  const isMarkdown = MARKDOWN_NAME.test(name) && MARKUP.test(content) && !isSingleFile;
  return { kind: isMarkdown ? "markdown" : "text", content, name };
}

function parse(markup: string, type: "text/html" | "text/xml"): Document {
  return type === "text/html" ? parseInert(quietHtml(markup)) : parseInert(markup, type);
}

type Read = Pick<ArticleInput, "kind" | "content"> & { readonly title: string };

async function readDocument(
  name: string,
  read: (documents: Documents) => Read | Promise<Read>,
): Promise<ArticleInput> {
  const documents = await loadDocuments().catch(() => fail("error.part", { name }));
  try {
    const { title, ...rest } = await read(documents);
    return { ...rest, name, ...(title ? { title } : {}) };
  } catch (thrown) {
    const { refused } = thrown as Partial<Refusal>;
    throw refused ? new Failure(refused, { name }) : thrown;
  }
}

// Milliseconds without a page after which a PDF counts as made to keep the reader waiting.
const PATIENCE = 30_000;

function readPdf(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<ReadDocument> {
  const worker = new Worker(ownScript(pdfAddress));
  let timer = 0;
  return new Promise<ReadDocument>((resolve, reject) => {
    const refuse = (key: Key): void => reject(new Failure(key, { name }));
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => refuse("error.swollen"), PATIENCE);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      refuse(event.message ? "error.damaged" : "error.part");
    };
    worker.onmessage = ({ data }: MessageEvent<FromPdfThread>) => {
      if ("document" in data) resolve(data.document);
      else if ("refused" in data) refuse(data.refused);
      else wait();
    };
    wait();
    worker.postMessage(bytes, [bytes.buffer]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

function loadDocuments(): Promise<Documents> {
  return SINGLE_FILE
    ? import("../documents/read.js")
    : (import(documentsAddress) as Promise<Documents>);
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
