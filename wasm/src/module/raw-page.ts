/** A page as the module returns it, in columns that can be posted, and its form for callers. */
import { namesOf } from "./bit-names.js";
import type { BlockKind, Page, PageBlock, PageFact, PageReason } from "../types.js";

/** The names behind the numbers of a block. */
export interface PageNames {
  readonly kinds: readonly BlockKind[];
  readonly reasons: readonly PageReason[];
  readonly facts: readonly PageFact[];
}

/** The metadata of a page, each empty where the page has none. */
export const PAGE_STRINGS = [
  "title",
  "author",
  "date",
  "site",
  "language",
  "canonical",
  "description",
] as const;

export interface RawPage {
  readonly strings: readonly string[];
  readonly text: string;
  readonly article: string;
  /** Empty if nothing is unusual. */
  readonly note: string;
  readonly encoding: string | null;
  readonly languages: readonly string[];
  /** `WIDTH` numbers per block, as in leitsatz_page_block, but begin and end in UTF-16 units. */
  readonly blocks: Uint32Array<ArrayBuffer>;
  /** Three numbers per block of the article: begin and end in bytes, and kind. */
  readonly articleBlocks: Uint32Array<ArrayBuffer>;
  /** One number per block: the share of its bytes inside links. */
  readonly linkShares: Float64Array<ArrayBuffer>;
  readonly names: PageNames;
}

/** A page in both forms. */
export interface ReadPage {
  readonly raw: RawPage;
  readonly page: Page;
}

/** How many numbers describe a block. */
export const WIDTH = 11;

const NONE = 0xffffffff;

/** The page for callers, frozen. */
export function pageOf(raw: RawPage): Page {
  const [title, author, date, site, language, canonical, description] = raw.strings.map(orNull);
  const blocks = Array.from(raw.linkShares, (linkShare, i) => blockOf(raw, i, linkShare));
  const { text, article, encoding } = raw;
  const said = { title, author, date, site, language, canonical, description };
  const note = orNull(raw.note);
  return Object.freeze({
    ...said,
    encoding,
    note,
    text,
    article,
    blocks: Object.freeze(blocks),
  } as Page);
}

function blockOf(raw: RawPage, i: number, linkShare: number): PageBlock {
  const column = (c: number): number => raw.blocks[i * WIDTH + c] ?? 0;
  const optional = (c: number): number | null => (column(c) === NONE ? null : column(c));
  const { kinds, reasons, facts } = raw.names;
  return Object.freeze({
    start: column(0),
    end: column(1),
    kind: kinds[column(2)] ?? "paragraph",
    level: column(3),
    reason: reasons[column(4)] ?? "article",
    facts: Object.freeze(namesOf(column(5), facts)),
    linkShare,
    element: optional(7),
    group: optional(8),
    language: orNull(raw.languages[column(9)] ?? ""),
    articleBlock: optional(10),
  });
}

function orNull(value: string): string | null {
  return value === "" ? null : value;
}
