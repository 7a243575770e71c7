import { MOST_BYTES } from "./core.js";
import type { ByteSpan } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { ReadPage } from "./raw-page.js";
import { decode, encode } from "./utf8.js";

const REPLACEMENT = "\uFFFD";

/** A text as it was given: what spans count in, and the bytes that the module reads. */
export interface Input {
  readonly text: string;
  /** The bytes that were given, if some may be ill-formed: only then is `text` not enough. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** The page whose article it is: then the blocks are known. */
  readonly page?: ReadPage;
}

/** @throws TypeError if it is no text, LeitsatzError `"text-too-long"` */
export function makeInput(text: unknown): Input {
  if (typeof text === "string") {
    if (text.length > MOST_BYTES) throw tooLong();
    return { text, bytes: null };
  }
  // By its tag: it may come from another realm, where it is no instance of our Uint8Array.
  if (Object.prototype.toString.call(text) !== "[object Uint8Array]") {
    throw new TypeError("the text is neither a string nor a Uint8Array");
  }
  const given = text as Uint8Array;
  if (given.length > MOST_BYTES) throw tooLong();
  // A copy: the caller may write over the bytes while they are being read.
  const bytes = new Uint8Array(given);
  const decoded = decode(bytes);
  return { text: decoded, bytes: decoded.includes(REPLACEMENT) ? bytes : null };
}

/** The UTF-8 bytes of a text, each lone surrogate as U+FFFD. */
export function bytesOf(input: Input): Uint8Array<ArrayBuffer> {
  const bytes = input.bytes ?? encode(input.text);
  if (bytes.length > MOST_BYTES) throw tooLong();
  return bytes;
}

/** How many UTF-16 units a range of bytes is, which begins at unit `start` of the text. */
export function unitsOf(input: Input, start: number, span: ByteSpan): number {
  if (input.bytes) return decode(input.bytes.subarray(span.begin, span.end)).length;
  let unit = start;
  for (let byte = span.begin; byte < span.end;) {
    const codePoint = input.text.codePointAt(unit) ?? 0;
    byte += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    unit += codePoint < 0x10000 ? 1 : 2;
  }
  return unit - start;
}

function tooLong(): LeitsatzError {
  return new LeitsatzError("text-too-long", "the text is longer than 1 GiB");
}
