/** Documents of Word: paragraphs in order, as HTML, without notes, page heads and deleted text. */
import { resolveReference } from "./archive.js";
import type { Archive } from "./archive.js";
import { escapeHtml, firstText, named, parseXml, valueOf } from "./markup.js";
import type { Parse } from "./markup.js";
import { refuse } from "./refusal.js";
import type { ReadDocument } from "./read-document.js";

const USUAL_PATH = "word/document.xml";
const LAST_LEVEL = 6; // of headings
const BODY_LEVEL = 9; // outline level of text
const MOST_ANCESTORS = 16; // of a style
const MOST_BOLD = 100; // characters of a bold paragraph that is a heading
const LEAST_PROSE = 15; // words of a paragraph that is prose even in a table

// Deleted and moved text, the readings of ruby, and what stands for newer elements.
const SKIPPED = new Set(["del", "moveFrom", "rt", "Fallback"]);

const STOPS = /[.!?:;,…。”]$/u;
const MADE_UP = /^(?:microsoft word|document|dokument)|^(?:untitled)$|\.(?:docx?|dot|rtf)$/i;

type Tag = "h" | "p" | "li" | "blockquote" | "pre" | "figcaption" | "td" | "none";

interface Style {
  readonly tag: Tag;
  /** Of a heading: 1 is a title. */
  readonly level: number;
}

const PLAIN: Style = { tag: "p", level: 0 };

// Word writes the names of its own styles in English, in any language.
const STYLES: readonly (readonly [RegExp, Tag])[] = [
  [/^list (?:bullet|number)/, "li"],
  [/^(?:intense )?quote|^block text/, "blockquote"],
  [/^(?:image |table )?caption/, "figcaption"],
  [/^html preformatted|^source code/, "pre"],
  [/^toc |^table of figures|^index /, "none"],
];

const TITLE_IDS = /^(?:title|titel|titre|ttulo|titolo|tittel|rubrik)$/i;
const HEADING_IDS =
  /^(?:heading|berschrift|titre|ttulo|titolo|kop|rubrik|overskrift|nagwek|nadpis|otsikko|cmsor|balk|naslov)([1-9])$/i;

function styleOfName(full: string): Style {
  const name = full.toLowerCase();
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  if (level) return { tag: "h", level: Math.min(Number(level), LAST_LEVEL) };
  if (name === "title") return { tag: "h", level: 1 };
  if (name.startsWith("subtitle")) return { tag: "h", level: 2 };
  const tag = STYLES.find(([pattern]) => pattern.test(name))?.[1];
  return tag ? { tag, level: 0 } : PLAIN;
}

function styleOfId(id: string): Style {
  if (TITLE_IDS.test(id)) return { tag: "h", level: 1 };
  const level = HEADING_IDS.exec(id)?.[1];
  return level ? { tag: "h", level: Math.min(Number(level), LAST_LEVEL) } : PLAIN;
}

function levelOfOutline(value: string): number {
  const level = /^[0-9]$/.test(value) ? Number(value) : BODY_LEVEL;
  return level < BODY_LEVEL ? Math.min(level + 1, LAST_LEVEL) : 0;
}

function stylesOf(parse: Parse, archive: Archive, folder: string): (id: string) => Style {
  const text = archive.text(`${folder}styles.xml`);
  const own = new Map<string, { style: Style; base: string }>();
  for (const element of text === null ? [] : named(parseXml(parse, text), "style")) {
    const one = (name: string): string => {
      const [found] = element.getElementsByTagNameNS("*", name);
      return found ? valueOf(found, "val") : "";
    };
    let style = styleOfName(one("name"));
    const level = levelOfOutline(one("outlineLvl"));
    if (style === PLAIN && level > 0) style = { tag: "h", level };
    own.set(valueOf(element, "styleId"), { style, base: one("basedOn") });
  }
  return (id) => {
    let at = id;
    for (let i = 0; i < MOST_ANCESTORS && at !== ""; ++i) {
      const found = own.get(at);
      if (!found) return i === 0 ? styleOfId(id) : PLAIN;
      if (found.style !== PLAIN) return found.style;
      at = found.base;
    }
    return PLAIN;
  };
}

interface Paragraph {
  text: string;
  style: string;
  level: number; // by its own outline level
  isItem: boolean;
  isBold: boolean;
  readonly row: number; // of a table; 0: in none
}

class Body {
  readonly #styleOf: (id: string) => Style;
  readonly #open: Paragraph[] = []; // a text box has paragraphs inside one
  readonly #html: string[] = [];
  #around = ""; // the element that is open around blocks: a list or a table
  #row = 0; // of the cells written last
  #rows = 0;
  #cells = 0;
  #isBold = false; // of the run that is open
  #isHidden = false;
  #inProperties = false;
  #hasText = false;
  title = "";

  constructor(styleOf: (id: string) => Style) {
    this.#styleOf = styleOf;
  }

  /** The whole document; without recursion, since elements may be nested to any depth. */
  read(root: Element): string {
    let node: Node | null = root;
    while (node) {
      const isEntered: boolean = !(node instanceof Element) || this.#begin(node);
      if (node instanceof Element && isEntered && node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (node instanceof Element && isEntered) this.#end(node);
      while (node && !node.nextSibling && node !== root) {
        node = node.parentNode;
        if (node instanceof Element) this.#end(node);
      }
      node = node === root ? null : (node?.nextSibling ?? null);
    }
    this.#around_("");
    return this.#html.join("");
  }

  // False if what is in it is not read.
  #begin(element: Element): boolean {
    const name = element.localName;
    if (SKIPPED.has(name)) return false;
    const paragraph = this.#open.at(-1);
    switch (name) {
      case "p":
        this.#open.push({
          text: "",
          style: "",
          level: 0,
          isItem: false,
          isBold: true,
          row: this.#cells > 0 ? this.#rows : 0,
        });
        return true;
      case "tr":
        ++this.#rows;
        return true;
      case "tc":
        ++this.#cells;
        return true;
      case "sdt":
        return !isContents(element);
    }
    if (paragraph) this.#inParagraph(name, element, paragraph);
    return true;
  }

  #inParagraph(name: string, element: Element, paragraph: Paragraph): void {
    const value = valueOf(element, "val");
    const isOn = !/^(?:0|false|off|none)$/.test(value);
    switch (name) {
      case "pPr":
        this.#inProperties = true;
        return;
      case "pStyle":
        paragraph.style = value;
        return;
      case "numId":
        paragraph.isItem = value !== "0";
        return;
      case "outlineLvl":
        paragraph.level = levelOfOutline(value);
        return;
    }
    if (this.#inProperties) return; // how the mark of the paragraph looks
    switch (name) {
      case "b":
        this.#isBold = isOn;
        return;
      case "vanish":
        this.#isHidden = isOn;
        return;
      case "tab":
      case "ptab":
      case "br":
      case "cr":
        paragraph.text += " ";
        return;
      case "noBreakHyphen":
        paragraph.text += "-";
        return;
      case "t": {
        const text = element.textContent ?? "";
        if (this.#isHidden) return;
        paragraph.text += text;
        if (!this.#isBold && text.trim() !== "") paragraph.isBold = false;
      }
    }
  }

  #end({ localName }: Element): void {
    switch (localName) {
      case "p": {
        const paragraph = this.#open.pop();
        if (paragraph) this.#add(paragraph);
        return;
      }
      case "tc":
        --this.#cells;
        return;
      case "pPr":
        this.#inProperties = false;
        return;
      case "r":
        this.#isBold = false;
        this.#isHidden = false;
    }
  }

  #add(paragraph: Paragraph): void {
    const text = paragraph.text.replace(/\s+/g, " ").trim();
    if (text === "") return;
    let style = this.#styleOf(paragraph.style);
    if (style === PLAIN && paragraph.level > 0) style = { tag: "h", level: paragraph.level };
    const isProse = STOPS.test(text) && text.split(" ").length >= LEAST_PROSE;
    if (style === PLAIN) {
      if (paragraph.row > 0 && !isProse) style = { tag: "td", level: 0 };
      else if (paragraph.isItem) style = { tag: "li", level: 0 };
      else if (paragraph.isBold && text.length <= MOST_BOLD && !STOPS.test(text)) {
        style = { tag: "h", level: LAST_LEVEL };
      }
    }
    if (style.tag === "none") return;
    this.#write(text, style, paragraph.row);
    this.#hasText = true;
  }

  #write(text: string, { tag, level }: Style, row: number): void {
    if (tag === "h") {
      this.#around_("");
      const isTitle = this.title === "" && (level === 1 || !this.#hasText);
      if (isTitle) this.title = text;
      const name = isTitle ? "h1" : `h${Math.max(2, level)}`;
      this.#html.push(`<${name}>${escapeHtml(text)}</${name}>`);
      return;
    }
    this.#around_(tag === "li" ? "ul" : tag === "td" ? "table" : tag === "figcaption" ? "figure" : "");
    if (tag === "td" && row !== this.#row) this.#html.push("<tr>");
    this.#row = row;
    this.#html.push(`<${tag}>${escapeHtml(text)}</${tag}>`);
  }

  #around_(name: string): void {
    if (this.#around === name) return;
    if (this.#around !== "") this.#html.push(`</${this.#around}>`);
    if (name !== "") this.#html.push(`<${name}>`);
    this.#around = name;
    this.#row = 0;
  }
}

function isContents(element: Element): boolean {
  const [gallery] = element.getElementsByTagNameNS("*", "docPartGallery");
  return gallery !== undefined && valueOf(gallery, "val") === "Table of Contents";
}

function pathOf(parse: Parse, archive: Archive): string {
  const list = archive.text("_rels/.rels");
  for (const one of list === null ? [] : named(parseXml(parse, list), "Relationship")) {
    if (!valueOf(one, "Type").endsWith("/officeDocument")) continue;
    const path = resolveReference("", valueOf(one, "Target"));
    if (archive.has(path)) return path;
  }
  return USUAL_PATH;
}

export function isDocx(archive: Archive): boolean {
  return archive.has(USUAL_PATH) || archive.has("word/styles.xml");
}

/** @throws Refusal */
export function readDocx(archive: Archive, parse: Parse): ReadDocument {
  const path = pathOf(parse, archive);
  const text = archive.text(path);
  if (text === null) refuse("error.damaged");
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const body = new Body(stylesOf(parse, archive, folder));
  const content = body.read(parseXml(parse, text).documentElement);
  const core = body.title === "" ? archive.text("docProps/core.xml") : null;
  const given = core === null ? "" : firstText(parseXml(parse, core), "title");
  return {
    kind: "html",
    content: `<article>${content}</article>`,
    title: body.title || (MADE_UP.test(given) ? "" : given),
  };
}
