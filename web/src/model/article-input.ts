/** An article as it came in: plain text, Markdown, or a page that contains it. */
export interface ArticleInput {
  readonly kind: "text" | "html" | "markdown";
  readonly content: string;
  /** The page as plain text, in case no article is found in it. */
  readonly plain?: string;
  /** The title, if the sender knows it. */
  readonly title?: string;
  /** The address of its page, if the sender knows it. */
  readonly address?: string;
  /** The name of its file. */
  readonly name?: string;
  /** BCP 47 tag, if the reader has corrected the language. */
  readonly language?: string;
}

// One word that begins with a scheme or a domain.
const ADDRESS = /^(?:https?:\/\/\S+|(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i;

/** Whether a text is the address of a page and nothing else. */
export function looksLikeAddress(text: string): boolean {
  return ADDRESS.test(text.trim());
}

/** Whether a text contains a letter or digit of any script. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
