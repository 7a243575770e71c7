/** Reads pages and Markdown. `load()` imports this code with the first of them. */
import { makeInput } from "../module/input.js";
import type { Input } from "../module/input.js";
import type { Instances } from "../module/instances.js";
import { PageInstances } from "./page-instances.js";
import { serializePage } from "./serialized-page.js";
import type { SerializedPage } from "./serialized-page.js";
import { pageOf } from "../module/raw-page.js";
import type { RawPage, ReadPage } from "../module/raw-page.js";
import { encode } from "../module/utf8.js";
import type { HtmlOptions } from "../types.js";

type PageInput = Input & { readonly page: ReadPage };
type Compile = () => Promise<WebAssembly.Module>;

export class Pages {
  readonly #pages: PageInstances;
  readonly #markdown: PageInstances;

  /** Each module is compiled when it is first needed. */
  constructor(compile: Compile, compileMarkdown: Compile, instances: Instances) {
    this.#pages = new PageInstances(compile, instances);
    this.#markdown = new PageInstances(compileMarkdown, instances);
  }

  /** Reads a page and finds its article. @throws as `Leitsatz.readPage()` */
  async inputOf(html: unknown, options?: HtmlOptions): Promise<PageInput> {
    return this.inputOfSerialized(await serializePage(html, options));
  }

  /** @throws LeitsatzError `"module-unavailable"`, `"out-of-memory"`, `"text-too-long"` */
  async inputOfSerialized(serialized: SerializedPage): Promise<PageInput> {
    return inputOf(await this.#pages.use((core) => core.read(serialized)));
  }

  /** Reads Markdown. @throws as `Leitsatz.readMarkdown()` */
  async inputOfMarkdown(markdown: unknown): Promise<PageInput> {
    // What is ill-formed in bytes is U+FFFD in the text.
    const bytes = encode(makeInput(markdown).text);
    return inputOf(await this.#markdown.use((core) => core.readMarkdown(bytes)));
  }
}

function inputOf(raw: RawPage): PageInput {
  return { text: raw.article, bytes: null, page: { raw, page: pageOf(raw) } };
}
