/**
 * The files inside a ZIP archive in memory (APPNOTE 6.3.10). Names are only compared, so none leads
 * anywhere. Cost: linear in the archive and in what is read of it, which is limited.
 */
import { Inflate } from "fflate";
import { refuse } from "./refusal.js";

const MOST_FILES = 20_000;
// What is read has at most this many times the archive's bytes (small ones: LEAST_BYTES).
const MOST_RATIO = 100;
const LEAST_BYTES = 4 << 20;
const MOST_BYTES = 64 << 20;
// A piece unpacks to at most some thousand times its bytes, which is what a bomb can gain.
const PIECE_BYTES = 2048;

const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;
const LISTED = 0x02014b50;
const LISTED_BYTES = 46;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly size: number;
  readonly place: number;
}

export class Archive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #left: number; // bytes that may still be read

  /** @throws Refusal if it is damaged, or lists too many files */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#left = Math.min(MOST_BYTES, Math.max(LEAST_BYTES, bytes.length * MOST_RATIO));
    try {
      this.#list();
    } catch (thrown) {
      if (thrown instanceof RangeError) refuse("error.damaged"); // a place outside the bytes
      throw thrown;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Null if there is no such file. @throws Refusal */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted) refuse("error.locked");
    if (entry.size > this.#left) refuse("error.swollen");
    const start = entry.place + LOCAL_BYTES;
    if (start > this.#bytes.length) refuse("error.damaged");
    const names = this.#view.getUint16(entry.place + 26, true);
    const extra = this.#view.getUint16(entry.place + 28, true);
    const begin = start + names + extra;
    const packed = this.#bytes.subarray(begin, begin + entry.packed);
    const unpacked = entry.method === STORED ? packed : this.#inflate(packed, entry);
    if (packed.length !== entry.packed || unpacked.length !== entry.size) refuse("error.damaged");
    this.#left -= unpacked.length;
    return unpacked;
  }

  /** A file as text: UTF-8, or UTF-16 with a byte order mark. */
  text(name: string): string | null {
    const bytes = this.read(name);
    if (!bytes) return null;
    const [first, second] = bytes;
    const wide = first === 0xff && second === 0xfe ? "utf-16le" : null;
    const encoding = wide ?? (first === 0xfe && second === 0xff ? "utf-16be" : "utf-8");
    return new TextDecoder(encoding).decode(bytes);
  }

  #list(): void {
    const view = this.#view;
    const last = this.#bytes.length - END_BYTES;
    let end = last;
    while (end >= 0 && end >= last - MOST_COMMENT && view.getUint32(end, true) !== END) --end;
    if (end < 0 || view.getUint32(end, true) !== END) refuse("error.damaged");
    const count = view.getUint16(end + 10, true);
    if (count > MOST_FILES) refuse("error.swollen");
    let at = view.getUint32(end + 16, true);
    const decoder = new TextDecoder();
    for (let i = 0; i < count; ++i) {
      if (view.getUint32(at, true) !== LISTED) refuse("error.damaged");
      const nameBytes = view.getUint16(at + 28, true);
      const begin = at + LISTED_BYTES;
      const name = decoder.decode(this.#bytes.subarray(begin, begin + nameBytes));
      const entry: Entry = {
        method: view.getUint16(at + 10, true),
        isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
        packed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        place: view.getUint32(at + 42, true),
      };
      if (!this.#entries.has(name)) this.#entries.set(name, entry); // of two of a name, the first
      at = begin + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  // What the list says of the size may be a lie, so the bytes are counted while they come.
  #inflate(packed: Uint8Array, { method, size }: Entry): Uint8Array {
    if (method !== DEFLATED) refuse("error.damaged");
    const out = new Uint8Array(size);
    let length = 0;
    const inflate = new Inflate((piece) => {
      if (length + piece.length > size) refuse("error.damaged");
      out.set(piece, length);
      length += piece.length;
    });
    try {
      for (let at = 0; at < packed.length; at += PIECE_BYTES) {
        inflate.push(packed.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= packed.length);
      }
    } catch {
      refuse("error.damaged");
    }
    return out.subarray(0, length);
  }
}

/** The name that a reference in the file `base` means: "." and ".." resolved, within the archive. */
export function resolveReference(base: string, reference: string): string {
  const [bare = ""] = reference.split(/[#?]/, 1);
  let path = bare;
  try {
    path = decodeURIComponent(bare);
  } catch {
    // a percent sign that is one
  }
  const folder = path.startsWith("/") ? [] : base.split("/").slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folder, ...path.split("/")]) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
