/** Books in EPUB: the chapters in the order of the spine, as HTML. */
import { resolveReference } from "./archive.js";
import type { Archive } from "./archive.js";
import { firstText, named, parseXml, valueOf } from "./markup.js";
import type { Parse } from "./markup.js";
import { refuse } from "./refusal.js";
import type { ReadDocument } from "./read-document.js";

const CONTAINER = "META-INF/container.xml";
const PAGE_TYPE = /^(?:application\/xhtml\+xml|text\/html|text\/x-oeb1-document)$/i;

// What a chapter is that is no text of the book: types of EPUB's structural semantics, of the guide
// of EPUB 2, and roles of DPUB-ARIA.
const APART = new Set(
  (
    "backlink bibliography colophon copyright-page cover dedication credits endnotes errata " +
    "footnote footnotes halftitle halftitlepage imprimatur imprint index landmarks loa loi lot lov " +
    "other-credits page-list rearnotes title-page titlepage toc toc-brief"
  ).split(" "),
);
const APART_FILES =
  /^(?:colophon|contents|copyright|couverture|cover|coverpage|frontcover|halftitle|impressum|imprint|nav|navigation|sommaire|tableofcontents|titelseite|title|titlepage|toc|umschlag)$/;

// Nothing of it is text of the book.
const DROPPED = "script,style,nav,iframe,object,embed,template,form,base,link,meta,noscript";

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
// "<title/>" as "<title></title>": what closes itself in XML is open in HTML.
const EMPTY = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi;

export function isEpub(archive: Archive): boolean {
  return archive.has(CONTAINER);
}

function saysApart(words: string): boolean {
  const all = words.toLowerCase().split(/\s+/);
  return all.some((word) => APART.has(word.replace(/^doc-/, "")));
}

function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).split(".", 1)[0] ?? "";
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

function packagePath(archive: Archive, parse: Parse): string {
  const container = archive.text(CONTAINER);
  for (const root of container === null ? [] : named(parseXml(parse, container), "rootfile")) {
    const path = resolveReference("", valueOf(root, "full-path"));
    if (archive.has(path)) return path;
  }
  return archive.names().find((name) => name.endsWith(".opf")) ?? refuse("error.damaged");
}

interface Item {
  readonly path: string;
  readonly isApart: boolean;
}

/** @throws Refusal */
export function readEpub(archive: Archive, parse: Parse): ReadDocument {
  const path = packagePath(archive, parse);
  const book = parseXml(parse, archive.text(path) ?? "");
  const apart = new Set(
    named(book, "reference")
      .filter((one) => saysApart(valueOf(one, "type")))
      .map((one) => resolveReference(path, valueOf(one, "href"))),
  );
  const items = new Map<string, Item>();
  for (const item of named(book, "item")) {
    if (!PAGE_TYPE.test(valueOf(item, "media-type"))) continue;
    const place = resolveReference(path, valueOf(item, "href"));
    const isApart = apart.has(place) || /\bnav\b/.test(valueOf(item, "properties"));
    items.set(valueOf(item, "id"), { path: place, isApart });
  }
  const spine = named(book, "itemref")
    .filter((one) => valueOf(one, "linear") !== "no")
    .flatMap((one) => items.get(valueOf(one, "idref")) ?? []);
  const chapters = [...new Map(spine.map((item) => [item.path, item])).values()];
  const encrypted = encryptedIn(archive, parse);
  const isOpen = ({ path }: Item): boolean => !encrypted.has(path) && archive.has(path);
  if (chapters.length > 0 && chapters.every(({ path }) => encrypted.has(path))) {
    refuse("error.locked");
  }
  // If nothing is left of it, what a file's name says does not count.
  for (const isStrict of [true, false]) {
    const html = chapters
      .filter((item) => isOpen(item) && !item.isApart)
      .filter((item) => !isStrict || !APART_FILES.test(stemOf(item.path)))
      .map((item) => chapterOf(archive.text(item.path) ?? "", parse, isStrict))
      .join("");
    if (/[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ""))) {
      return {
        kind: "html",
        content: `<article>${html}</article>`,
        title: firstText(book, "title"),
      };
    }
  }
  refuse(encrypted.size > 0 ? "error.locked" : "error.damaged");
}

function encryptedIn(archive: Archive, parse: Parse): Set<string> {
  const list = archive.text("META-INF/encryption.xml");
  if (list === null) return new Set();
  return new Set(
    named(parseXml(parse, list), "CipherReference").map((one) =>
      resolveReference("", valueOf(one, "URI")),
    ),
  );
}

// Parsed by itself, so that what one chapter leaves open does not hide the next.
function chapterOf(xhtml: string, parse: Parse, isStrict: boolean): string {
  const html = xhtml.replace(EMPTY, (tag, name: string, rest: string) =>
    VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
  );
  const { body } = parse(html, "text/html");
  const heads = [body, body.firstElementChild, body.firstElementChild?.firstElementChild];
  const isApart = heads.some(
    (one) => one && saysApart(`${one.getAttribute("epub:type") ?? ""} ${one.getAttribute("role") ?? ""}`),
  );
  if (isApart && isStrict) return "";
  for (const one of body.querySelectorAll(DROPPED)) one.remove();
  const links = [...body.querySelectorAll("a[href]")];
  const linked = links.reduce((sum, link) => sum + (link.textContent ?? "").length, 0);
  // A chapter of links is a table of contents.
  if (isStrict && linked * 2 > (body.textContent ?? "").trim().length) return "";
  // The titles of chapters stand below the book's.
  return body.innerHTML.replace(/<(\/?)h1(?=[\s>])/gi, "<$1h2");
}
