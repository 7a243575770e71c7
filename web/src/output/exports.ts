/** A summary as something to take away: plain text, Markdown, a web page. */
import type { AnalysisData, Sentence } from "leitsatz";
import { directionOf, languageAttribute } from "../i18n/direction.js";

export interface Extract {
  readonly title: string;
  readonly data: AnalysisData;
  readonly sentences: readonly Sentence[];
  /** One clause instead of the sentences, or null. */
  readonly line: string | null;
  /** Whether the sentences are points of a list. */
  readonly isList: boolean;
  /** Whether each bears its number in the text, from 1. */
  readonly isNumbered: boolean;
}

const BREAKS = /\s*[\n\v\f\r\u0085\u2028\u2029]\s*/g;

function oneLine(text: string): string {
  return text.replace(BREAKS, " ").replace(/\t/g, " ");
}

// The marks of a language's quotations, by CLDR; those of English for all others.
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

/** The title, and each sentence in quotation marks on a line of its own. */
export function asText(extract: Extract): string {
  const { title, data, sentences, line, isList } = extract;
  const lines =
    line !== null
      ? [quoted(oneLine(line), data.language)]
      : sentences.map((sentence) => {
          const text = quoted(oneLine(sentence.text), sentence.language);
          return `${isList ? "• " : ""}${numberOf(sentence, extract)}${text}`;
        });
  return `${[title, lines.join("\n")].filter((part) => part !== "").join("\n\n")}\n`;
}

const MARKUP = /[\\`*_[\]<>~|&#]/g;
const OPENER = /^(?:[+\-=]|\d+[.)])/;

// Whatever could be read as markup is escaped.
function escapeMarkdown(text: string): string {
  const escaped = oneLine(text).trim().replace(MARKUP, "\\$&");
  return escaped.replace(OPENER, (opener) => `${opener.slice(0, -1)}\\${opener.slice(-1)}`);
}

/** The title as a heading, the sentences as a quotation, or as points. CommonMark 0.31. */
export function asMarkdown(extract: Extract): string {
  const { title, sentences, line, isList } = extract;
  const parts = title === "" ? [] : [`# ${escapeMarkdown(title)}`];
  if (line !== null) {
    parts.push(`> ${escapeMarkdown(line)}`);
  } else if (isList) {
    const points = sentences.map((one) => `- ${numberOf(one, extract)}${escapeMarkdown(one.text)}`);
    parts.push(points.join("\n"));
  } else {
    const quotes = sentences.map((one) => `> ${numberOf(one, extract)}${escapeMarkdown(one.text)}`);
    parts.push(quotes.join("\n>\n"));
  }
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
@media (prefers-color-scheme: dark) { body { background: #14181f; color: #e8e4da; } }
`;

// Nothing may run or load, should some other program put something in.
const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page without scripts that stands alone: the summary, and the article with it marked. */
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
