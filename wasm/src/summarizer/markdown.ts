/** Plain text as Markdown: CommonMark with GitHub's tables. */

const BREAKS = /[ \t]*[\n\v\f\r\u0085\u2028\u2029][ \t\n\v\f\r\u0085\u2028\u2029]*/g;

/** The text on one line: line breaks with the white space around them, and tabs, become spaces. */
export function oneLine(text: string): string {
  return text.replace(BREAKS, " ").replace(/\t/g, " ");
}

/** Characters that are markup at any position. */
const MARKUP = /[\\`*_[\]<~|&]/;

/**
 * Characters that begin a heading, a list, a quotation or a thematic break at the start of a line.
 */
const BLOCK_OPENER = /^[#+\-=>]/;

/** Digits that begin a numbered list at the start of a line. */
const LIST_NUMBER = /^([0-9]+)[.)]/;

/**
 * Escapes a line of plain text, so that a renderer shows it unchanged. Characters that are not
 * markup at their position are not escaped. `atStart`, `atEnd`: the text begins or ends a line of
 * the output.
 */
export function escapeMarkdown(text: string, atStart: boolean, atEnd: boolean): string {
  const line = atStart ? text.replace(/^[ \t]+/, "") : text;
  let opener = -1; // position of what would open a block
  if (atStart) {
    if (BLOCK_OPENER.test(line)) opener = 0;
    opener = LIST_NUMBER.exec(line)?.[1]?.length ?? opener;
  }
  let escaped = "";
  for (let i = 0; i < line.length; ++i) {
    const character = line.charAt(i);
    // At the end of a heading, "#" would be markup too.
    const closes = atEnd && character === "#" && i + 1 === line.length;
    if (i === opener || closes || MARKUP.test(character)) escaped += "\\";
    escaped += character;
  }
  return escaped;
}
