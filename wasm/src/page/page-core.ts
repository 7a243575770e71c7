/**
 * One instance of the page module, or of that for Markdown. Only this file knows the module's exports and the layout of its
 * structs (leitsatz_c.h, readers_c.h).
 */
import { IMPORTS, Instance } from "../module/instance.js";
import type { ModuleExports, Pointer } from "../module/instance.js";
import type { SerializedPage } from "./serialized-page.js";
import { PAGE_STRINGS, WIDTH } from "../module/raw-page.js";
import type { PageNames, RawPage } from "../module/raw-page.js";
import { decode } from "../module/utf8.js";
import type { BlockKind, PageFact, PageReason } from "../types.js";

// The values of leitsatz_page_string that follow PAGE_STRINGS.
const TEXT = PAGE_STRINGS.length;
const ARTICLE = TEXT + 1;
const NOTE = ARTICLE + 1;

const ARTICLE_WIDTH = 3;
const LINKS = 6;

interface Exports extends ModuleExports {
  /** Of the page module. */
  leitsatz_page_read_new(out: Pointer, events: Pointer, length: number): number;
  /** Of that for Markdown. */
  leitsatz_page_from_markdown_new(out: Pointer, text: Pointer, length: number): number;
  leitsatz_page_free(page: Pointer): void;
  leitsatz_page_string_borrowed(outLength: Pointer, page: Pointer, which: number): Pointer;
  leitsatz_page_block_count(page: Pointer): number;
  leitsatz_page_block_at(out: Pointer, page: Pointer, index: number): number;
  leitsatz_page_article_block_count(page: Pointer): number;
  leitsatz_page_article_block_at(out: Pointer, page: Pointer, index: number): number;
  leitsatz_page_language_borrowed(outLength: Pointer, page: Pointer, index: number): Pointer;
  leitsatz_page_reason_name(reason: number): Pointer;
  leitsatz_page_fact_name(bit: number): Pointer;
  leitsatz_block_kind_name(kind: number): Pointer;
  leitsatz_page_attribute_name(index: number): Pointer;
}

/** Makes a page of bytes, and puts its address into the scratch space. */
type MakePage = (exports: Exports, pointer: Pointer, length: number) => number;

export class PageCore extends Instance<Exports> {
  /** The attributes that the module reads. */
  readonly attributes: readonly string[];
  readonly #names: PageNames;

  /** `characters`: from an instance of the main module. */
  static async instantiate(
    module: WebAssembly.Module,
    characters: WebAssembly.ModuleImports,
  ): Promise<PageCore> {
    return new PageCore(
      await WebAssembly.instantiate(module, { ...IMPORTS, leitsatz: characters }),
    );
  }

  private constructor(instance: WebAssembly.Instance) {
    super(instance);
    this.attributes = this.names((x, i) => x.leitsatz_page_attribute_name(i));
    this.#names = {
      kinds: this.names((x, i) => x.leitsatz_block_kind_name(i)) as BlockKind[],
      reasons: this.names((x, i) => x.leitsatz_page_reason_name(i)) as PageReason[],
      facts: this.names((x, i) => x.leitsatz_page_fact_name(i)) as PageFact[],
    };
  }

  /** @throws LeitsatzError `"out-of-memory"`, `"text-too-long"` */
  read({ events, encoding }: SerializedPage): RawPage {
    return this.#read(events, encoding, (x, pointer, length) =>
      x.leitsatz_page_read_new(this.scratch, pointer, length),
    );
  }

  /** The same for UTF-8 bytes of Markdown. */
  readMarkdown(text: Uint8Array): RawPage {
    return this.#read(text, null, (x, pointer, length) =>
      x.leitsatz_page_from_markdown_new(this.scratch, pointer, length),
    );
  }

  #read(bytes: Uint8Array, encoding: string | null, make: MakePage): RawPage {
    const page = this.#new(bytes, make);
    try {
      return this.#raw(page, encoding);
    } finally {
      if (!this.broken) this.call((x) => x.leitsatz_page_free(page));
    }
  }

  #new(bytes: Uint8Array, make: MakePage): Pointer {
    const { pointer, length } = this.put(bytes);
    try {
      this.check(this.call((x) => make(x, pointer, length)));
      return this.get32(this.scratch);
    } finally {
      this.free(pointer);
    }
  }

  #raw(page: Pointer, encoding: string | null): RawPage {
    const text = this.#bytesOf(page, TEXT).slice();
    const blocks = this.#rows(
      WIDTH,
      this.call((x) => x.leitsatz_page_block_count(page)),
      (x, i) => x.leitsatz_page_block_at(this.scratch, page, i),
    );
    const articleBlocks = this.#rows(
      ARTICLE_WIDTH,
      this.call((x) => x.leitsatz_page_article_block_count(page)),
      (x, i) => x.leitsatz_page_article_block_at(this.scratch, page, i),
    );
    return {
      strings: PAGE_STRINGS.map((_, which) => decode(this.#bytesOf(page, which))),
      text: decode(text),
      article: decode(this.#bytesOf(page, ARTICLE)),
      note: decode(this.#bytesOf(page, NOTE)),
      encoding,
      languages: this.#languages(page),
      linkShares: linkShares(blocks),
      blocks: inUnits(blocks, text),
      articleBlocks,
      names: this.#names,
    };
  }

  #bytesOf(page: Pointer, which: number): Uint8Array<ArrayBuffer> {
    return this.#lent(this.call((x) => x.leitsatz_page_string_borrowed(this.scratch, page, which)));
  }

  #languages(page: Pointer): string[] {
    const languages: string[] = [];
    for (;;) {
      const pointer = this.call((x) =>
        x.leitsatz_page_language_borrowed(this.scratch, page, languages.length),
      );
      if (pointer === 0) return languages;
      languages.push(decode(this.#lent(pointer)));
    }
  }

  // A string of the module, with its length in the scratch space.
  #lent(pointer: Pointer): Uint8Array<ArrayBuffer> {
    return this.bytes(pointer >>> 0, this.get32(this.scratch));
  }

  // `count` structs of `width` numbers each.
  #rows(
    width: number,
    count: number,
    at: (exports: Exports, index: number) => number,
  ): Uint32Array<ArrayBuffer> {
    const rows = new Uint32Array(width * count);
    for (let i = 0; i < count; ++i) {
      this.check(this.call((x) => at(x, i)));
      rows.set(this.integers(this.scratch, width), width * i);
    }
    return rows;
  }
}

function linkShares(blocks: Uint32Array): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: blocks.length / WIDTH }, (_, i) => {
    const [begin = 0, end = 0] = blocks.subarray(i * WIDTH);
    const links = blocks[i * WIDTH + LINKS] ?? 0;
    return end > begin ? Math.min(1, links / (end - begin)) : 0;
  });
}

// Converts begin and end of the blocks, which ascend, from bytes to UTF-16 units.
function inUnits(blocks: Uint32Array<ArrayBuffer>, text: Uint8Array): Uint32Array<ArrayBuffer> {
  let byte = 0;
  let unit = 0;
  const unitOf = (offset: number): number => {
    for (; byte < offset; ++byte) {
      const first = text[byte] ?? 0;
      if ((first & 0xc0) !== 0x80) unit += first < 0xf0 ? 1 : 2;
    }
    return unit;
  };
  for (let i = 0; i < blocks.length; i += WIDTH) {
    blocks[i] = unitOf(blocks[i] ?? 0);
    blocks[i + 1] = unitOf(blocks[i + 1] ?? 0);
  }
  return blocks;
}
