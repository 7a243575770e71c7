/** Writes a summary as plain text, as Markdown, or as a web page. */
import type { AnalysisData, Sentence } from "leitsatz";
import { escapeMarkdown, oneLine } from "leitsatz/markdown";
import { directionOf, languageAttribute } from "../i18n/direction.js";

/** A summary to export, with the data of its article. */
export interface Extract {
  readonly title: string;
  readonly data: AnalysisData;
  readonly sentences: readonly Sentence[];
  /** A clause to export instead of the sentences, or null. */
  readonly line: string | null;
  /** Whether the sentences are items of a list. */
  readonly isList: boolean;
  /** Whether each sentence gets its number in the text, from 1. */
  readonly isNumbered: boolean;
  /** Of its page on the web, or empty; text and Markdown end with it. */
  readonly address: string;
}

// Quotation marks by language, from CLDR; all other languages get the English ones.
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ["„", "“"],
  fr: ["« ", " »"],
  ja: ["「", "」"],
  zh: ["“", "”"],
  ru: ["«", "»"],
  ar: ["«", "»"],
  es: ["«", "»"],
  it: ["«", "»"],
  pl: ["„", "”"],
  sv: ["”", "”"],
};

function quoted(text: string, language: string): string {
  const [open, close] = QUOTES[language.split("-")[0] ?? ""] ?? ["“", "”"];
  return `${open}${text}${close}`;
}

function numberOf(sentence: Sentence, { isNumbered }: Extract): string {
  return isNumbered ? `[${sentence.index + 1}] ` : "";
}

/** The title, and each sentence in quotation marks on its own line. */
export function asText(extract: Extract): string {
  const { title, data, sentences, line, isList } = extract;
  const lines =
    line !== null
      ? [quoted(oneLine(line), data.language)]
      : sentences.map((sentence) => {
          const text = quoted(oneLine(sentence.text), sentence.language);
          return `${isList ? "• " : ""}${numberOf(sentence, extract)}${text}`;
        });
  const parts = [title, lines.join("\n"), extract.address];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A sentence as it stands in its text, and with a link to its page where that has an address. */
export interface Quotation {
  readonly text: string;
  /** Null without an address that can be opened. */
  readonly html: string | null;
}

export function asQuotation(sentence: Sentence, title: string, address: string): Quotation {
  const text = oneLine(sentence.text).trim();
  if (!/^https?:/i.test(address)) return { text, html: null };
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(title || address)}</a>`;
  return {
    text,
    html: `<p><span ${attributesOf(sentence.language)}>${escapeHtml(text)}</span> (${link})</p>`,
  };
}

// `number` comes before the text on its line.
function markdownLine(text: string, number = ""): string {
  return number + escapeMarkdown(oneLine(text).trim(), number === "", true);
}

/** The title as a heading, and the sentences as a quotation or as list items. CommonMark 0.31. */
export function asMarkdown(extract: Extract): string {
  const { title, sentences, line, isList, address } = extract;
  const parts = title === "" ? [] : [`# ${markdownLine(title)}`];
  const lines = sentences.map((one) => markdownLine(one.text, numberOf(one, extract)));
  if (line !== null) parts.push(`> ${markdownLine(line)}`);
  else if (isList) parts.push(lines.map((item) => `- ${item}`).join("\n"));
  else parts.push(lines.map((quoted) => `> ${quoted}`).join("\n>\n"));
  if (address !== "") parts.push(`<${address}>`);
  return `${parts.join("\n\n")}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

function attributesOf(language: string): string {
  return `lang="${escapeHtml(languageAttribute(language))}" dir="${directionOf(language)}"`;
}

const PAGE_STYLE = `
:root { color-scheme: light dark; }
body { font: 19px/1.55 ui-serif, Charter, "Iowan Old Style", Georgia, serif;
  max-width: 34em; margin: 3em auto; padding: 0 1em; }
h1 { line-height: 1.2; } ol { padding-inline-start: 1.2em; }
mark { background: #ffe86b; color: #1c1a17; }
@media print { :root { color-scheme: light; } }
@media screen and (prefers-color-scheme: dark) { body { background: #14181f; color: #e8e4da; } }
`;

// The page must not run or load anything, even if another program changes it.
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A self-contained page without scripts: the summary, and the article with it highlighted. */
export function asPage(extract: Extract): string {
  const { title, data, sentences, line, isList } = extract;
  const list = isList ? "ul" : "ol";
  const summary =
    line !== null
      ? `<p>${escapeHtml(line)}</p>`
      : `<${list}>\n${sentences
          .map(({ text, language }) => `<li ${attributesOf(language)}>${escapeHtml(text)}</li>\n`)
          .join("")}</${list}>`;
  return `<!doctype html>
<html ${attributesOf(data.language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${summary}
<hr>
${articleOf(extract)}
</body>
</html>
`;
}

const BLOCK_ELEMENTS: Readonly<Record<string, string>> = {
  title: "h2",
  heading: "h2",
  quote: "blockquote",
  code: "pre",
};

function articleOf({ data, sentences, line }: Extract): string {
  const chosen = new Set(line === null ? sentences.map(({ index }) => index) : []);
  let next = 0; // of the sentences
  return data.blocks
    .map((block, number) => {
      let html = "";
      let position = block.start;
      for (let s = data.sentences[next]; s && s.block <= number; s = data.sentences[++next]) {
        html += escapeHtml(data.text.slice(position, s.start));
        const text = escapeHtml(s.text);
        html += chosen.has(s.index) ? `<mark>${text}</mark>` : text;
        position = s.end;
      }
      html += escapeHtml(data.text.slice(position, block.end));
      const name = BLOCK_ELEMENTS[block.kind] ?? "p";
      return `<${name}>${html}</${name}>`;
    })
    .join("\n");
}
