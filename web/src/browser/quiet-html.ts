/**
 * Parses HTML without a word on the console. Browsers hold documents that are only parsed to the
 * page's policy too, and report each style and handler in them, hundreds for a web page. So what
 * they would report is called by other names in the markup that the parser gets, and by its own
 * again in the tree. Nothing depends on it but the console: whatever this misses stays inert.
 */
import type { PageTree } from "leitsatz";
import { parseInert } from "./policy.js";

const PREFIX = "data-quiet-";

// To the parser, scripts may stand where styles may, but for the <noscript> of a head, where the other
// may. Nothing is reported of scripts, which do not run in such a document.
const STYLE = "style";
const STAND_IN = "script";
const STAND_IN_NOSCRIPT = "noframes";
const MARK = "data-quiet"; // of what stands for a style

// A comment, or a tag up to the end of its name, or other markup.
const MARKUP = /<(?:!--(?:-?>|[^]*?(?:--!?>|$))|(\/?)([a-z][^\t\n\f\r />]*)|[!?/][^>]*>?)/gi;

// An attribute of a tag, or the tag's end. A value without its last quote ends with the text.
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:(>)|(=?[^\t\n\f\r />=]+|=)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\t\n\f\r >]*))?)/y;

// Elements whose content is no markup.
const RAW = new Set("iframe noembed noframes script style textarea title xmp".split(" "));

/** HTML with other names for what would be reported. */
export function quietHtml(html: string): string {
  const parts: string[] = [];
  let written = 0;
  const replace = (start: number, end: number, by: string): void => {
    parts.push(html.slice(written, start), by);
    written = end;
  };
  let standIn = STAND_IN;
  let isNoscript = false;
  MARKUP.lastIndex = 0;
  for (let found = MARKUP.exec(html); found; found = MARKUP.exec(html)) {
    const [{ length }, slash = "", name] = found;
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    const end = found.index + length;
    if (tag === "noscript") isNoscript = slash === "";
    if (tag === STYLE) {
      if (!slash) standIn = isNoscript ? STAND_IN_NOSCRIPT : STAND_IN;
      replace(end - name.length, end, slash ? standIn : `${standIn} ${MARK} `);
    }
    let at = end;
    for (;;) {
      ATTRIBUTE.lastIndex = at;
      const attribute = ATTRIBUTE.exec(html);
      if (!attribute) break;
      at = ATTRIBUTE.lastIndex;
      const [whole, close, given] = attribute;
      if (close !== undefined) break;
      const start = at - whole.length + whole.search(/[^\t\n\f\r /]/);
      if (given !== undefined && isReported(tag, given.toLowerCase())) replace(start, start, PREFIX);
    }
    MARKUP.lastIndex = slash || !RAW.has(tag) ? at : endOf(html, tag, at);
  }
  parts.push(html.slice(written));
  return parts.join("");
}

function isReported(tag: string, attribute: string): boolean {
  return attribute === STYLE || attribute.startsWith("on") || (tag === "base" && attribute === "href");
}

// Where the content of an element ends that is no markup.
function endOf(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}(?=[\\t\\n\\f\\r />])`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** The tree of a page, by the browser's parser, as the library takes it. */
export function parseQuietly(html: string): PageTree {
  return new Quiet(parseInert(quietHtml(html))) as unknown as PageTree;
}

// Through the accessors of prototypes: a form's field may have any name, and then hides the form's
// property of that name.
function read<Of extends object, Name extends keyof Of>(
  type: { readonly prototype: Of },
  name: Name,
  node: Node,
): Of[Name] {
  return Object.getOwnPropertyDescriptor(type.prototype, name)?.get?.call(node) as Of[Name];
}

/** A node of a tree such as parse5's, made of a node of the document when it is asked for. */
class Quiet {
  readonly #node: Node;
  #children: readonly Quiet[] | null = null;

  constructor(node: Node) {
    this.#node = node;
  }

  get nodeName(): string {
    return read(Node, "nodeName", this.#node);
  }

  get tagName(): string | undefined {
    if (!(this.#node instanceof Element)) return undefined;
    const name = read(Element, "localName", this.#node);
    return this.#attribute(MARK) === null ? name : STYLE;
  }

  get attrs(): readonly { name: string; value: string }[] {
    if (!(this.#node instanceof Element)) return [];
    const names = Element.prototype.getAttributeNames.call(this.#node);
    return names
      .filter((name) => name !== MARK)
      .map((name) => ({
        name: name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name,
        value: this.#attribute(name) ?? "",
      }));
  }

  get value(): string | undefined {
    return this.#node instanceof Text ? this.#node.data : undefined;
  }

  get childNodes(): readonly Quiet[] {
    this.#children ??= Array.from(
      read(Node, "childNodes", this.#node),
      (child) => new Quiet(child),
    );
    return this.#children;
  }

  get content(): Quiet | undefined {
    return this.#node instanceof HTMLTemplateElement
      ? new Quiet(read(HTMLTemplateElement, "content", this.#node))
      : undefined;
  }

  #attribute(name: string): string | null {
    return Element.prototype.getAttribute.call(this.#node as Element, name);
  }
}
