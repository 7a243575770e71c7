/** A mail: its subject, and its own words without quotations and signature. */
import PostalMime from "postal-mime";
import type { Parse } from "./markup.js";
import { refuse } from "./refusal.js";
import type { ReadDocument } from "./read-document.js";

const MOST_NESTING = 20; // parts in parts
const MOST_HEAD_BYTES = 256 << 10;

const QUOTED = /^\s*(?:>|\|)/;
const SIGNATURE = /^-- ?$/;
const COPY = /^-{3,}\s*\p{Lu}[\p{L} ]+-{3,}\s*$/u; // "-----Original Message-----"
const LEADS_IN = /:\s*$/; // "On Monday, Ada wrote:"
// Mails above which the answer stands.
const QUOTATIONS = "blockquote,.gmail_quote,.gmail_signature,script,style,template,title";

/** @throws Refusal */
export async function readMail(bytes: Uint8Array, parse: Parse): Promise<ReadDocument> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: MOST_NESTING,
    maxHeadersSize: MOST_HEAD_BYTES,
  }).catch(() => refuse("error.damaged"));
  const title = mail.subject ?? "";
  const text = ownWords(mail.text ?? "");
  if (/[\p{L}\p{N}]/u.test(text)) return { kind: "text", content: text, title };
  const { body } = parse(mail.html ?? "", "text/html");
  for (const one of body.querySelectorAll(QUOTATIONS)) one.remove();
  return { kind: "html", content: body.innerHTML, title };
}

function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const own: string[] = [];
  for (const line of lines) {
    if (SIGNATURE.test(line) || COPY.test(line)) break;
    if (!QUOTED.test(line)) {
      own.push(line);
      continue;
    }
    // What leads into the quotation goes with it.
    while (own.at(-1)?.trim() === "") own.pop();
    if (LEADS_IN.test(own.at(-1) ?? "")) {
      own.pop();
      if ((own.at(-1) ?? "").trim() !== "" && !/[.!?]\s*$/.test(own.at(-1) ?? "")) own.pop();
    }
    own.push("");
  }
  return own.join("\n").trim();
}
