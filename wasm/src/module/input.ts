import { MOST_BYTES } from "./core.js";
import type { ByteSpan } from "./core.js";
import { LeitsatzError } from "../errors.js";
import type { ReadPage } from "./raw-page.js";
import { decode, encode } from "./utf8.js";

const REPLACEMENT = "\uFFFD";

/** A text as the caller gave it, and the bytes that the module reads. */
export interface Input {
  readonly text: string;
  /**
   * The caller's bytes if some may be ill-formed, since `text` does not hold them then; else null.
   */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** The page that the text is the article of; it tells the blocks. */
  readonly page?: ReadPage;
}

/** @throws TypeError if it is not a text; LeitsatzError `"text-too-long"` */
export function makeInput(text: unknown): Input {
  if (typeof text === "string") {
    if (text.length > MOST_BYTES) throw tooLong();
    return { text, bytes: null };
  }
  // By its tag, since an array of another realm is no instance of this realm's Uint8Array.
  if (Object.prototype.toString.call(text) !== "[object Uint8Array]") {
    throw new TypeError("the text is neither a string nor a Uint8Array");
  }
  const given = text as Uint8Array;
  if (given.length > MOST_BYTES) throw tooLong();
  // A copy, since the caller may change the bytes during the analysis.
  const bytes = new Uint8Array(given);
  const decoded = decode(bytes);
  return { text: decoded, bytes: decoded.includes(REPLACEMENT) ? bytes : null };
}

/** The UTF-8 bytes of a text. @throws LeitsatzError `"text-too-long"` */
export function bytesOf(input: Input): Uint8Array<ArrayBuffer> {
  const bytes = input.bytes ?? encode(input.text);
  if (bytes.length > MOST_BYTES) throw tooLong();
  return bytes;
}

/** The length in UTF-16 units of a range of bytes that starts at unit `start` of the text. */
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
