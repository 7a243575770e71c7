/** What comes in, before it is read. */
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
