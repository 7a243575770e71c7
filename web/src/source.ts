/** What comes in, before it is read. */
import { parseInert } from "./policy.js";

/** An article as it came: plain text, or a page in which the article is still to be found. */
export interface Source {
  readonly kind: "text" | "html";
  readonly content: string;
  /** The same as plain text, for when no article is found in the page. */
  readonly plain?: string;
  /** The title, if whoever brought the text knows it. */
  readonly title?: string;
  /** Name of the file it came from. */
  readonly name?: string;
  /** BCP 47, as the reader corrected it. */
  readonly language?: string;
}

// One word with a scheme, or with a domain's dots and a path.
const ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** Whether this is the address of a page and nothing else. */
export function looksLikeAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}

/** Whether there is a letter or digit of any script in it. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The text of a page, a line break between its blocks: what is read of it while no article can be
 * told from what surrounds it.
 */
export function textOfHtml(html: string): { text: string; title: string } {
  const parsed = parseInert(html);
  const blocks = parsed.querySelectorAll("h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,td");
  const texts = [...blocks]
    .filter((block) => !block.closest("nav,aside,footer,form,script,style,template,noscript"))
    .map((block) => (block.textContent ?? "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
  const text = texts.length > 0 ? texts.join("\n\n") : (parsed.body.textContent ?? "").trim();
  return { text, title: parsed.title.trim() };
}
