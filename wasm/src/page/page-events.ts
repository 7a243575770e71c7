/** A page in the form that the module reads: a sequence of events (leitsatz_c.h). */
import { MOST_BYTES } from "../module/core.js";
import { LeitsatzError } from "../errors.js";

const BEGIN = 1;
const TEXT = 2;
const END = 3;

const NUMBER_BYTES = 4;
// The most bytes of UTF-8 for one UTF-16 unit.
const MOST_BYTES_PER_UNIT = 3;
// The host encodes longer strings faster than the loop below.
const SHORT = 64;

const encoder = new TextEncoder();

/** Writes events. @throws LeitsatzError `"text-too-long"` if they take too many bytes */
export class PageEvents {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  begin(name: string, attributes: readonly (readonly [name: string, value: string])[]): void {
    this.#kind(BEGIN);
    this.#string(name);
    this.#reserve(NUMBER_BYTES);
    this.#number(attributes.length);
    for (const [name, value] of attributes) {
      this.#string(name);
      this.#string(value);
    }
  }

  text(text: string): void {
    this.#kind(TEXT);
    this.#string(text);
  }

  end(): void {
    this.#kind(END);
  }

  /** A copy of all the events written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  #kind(kind: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = kind;
  }

  // REQUIRES: enough bytes are reserved.
  #number(value: number): void {
    for (let i = 0; i < NUMBER_BYTES; ++i) this.#bytes[this.#length++] = value >>> (8 * i);
  }

  #string(text: string): void {
    this.#reserve(NUMBER_BYTES + text.length * MOST_BYTES_PER_UNIT);
    const start = this.#length + NUMBER_BYTES;
    const size = this.#ascii(text, start) ?? this.#encode(text, start);
    this.#number(size);
    this.#length += size;
  }

  // Writes a short ASCII text and returns its size; null for any other text.
  #ascii(text: string, at: number): number | null {
    if (text.length > SHORT) return null;
    for (let i = 0; i < text.length; ++i) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x80) return null;
      this.#bytes[at + i] = unit;
    }
    return text.length;
  }

  #encode(text: string, at: number): number {
    return encoder.encodeInto(text, this.#bytes.subarray(at)).written;
  }

  #reserve(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    if (needed > MOST_BYTES) throw new LeitsatzError("text-too-long", "the page is too long");
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}
