/** Text to UTF-8 and back. */
import { LeitsatzError } from "../errors.js";

const encoder = new TextEncoder();

// One for all, since to make one takes Node.js longer than to read a short text. Nothing of a call
// stays in it.
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/**
 * The text of UTF-8 bytes; ill-formed ones become U+FFFD, and a byte order mark stays.
 * @throws LeitsatzError `"text-too-long"`
 */
export function decode(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new LeitsatzError("text-too-long", "the text is longer than a string can be", { cause });
  }
}
