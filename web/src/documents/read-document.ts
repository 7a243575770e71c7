/** What a document says. HTML is still to be parsed, and may hold anything. */
export interface ReadDocument {
  readonly kind: "text" | "html";
  readonly content: string;
  readonly title: string;
}
