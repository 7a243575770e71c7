/** Characters that are markup wherever they stand, in CommonMark or in GitHub's tables. */
const MARKUP = /[\\`*_[\]<~|&]/;

/** What begins a line and would begin a heading, a list, a quote or a rule. */
const BLOCK_OPENER = /^[#+\-=>]/;

/** Digits that would begin a numbered list. */
const LIST_NUMBER = /^([0-9]+)[.)]/;

/**
 * One line of plain text as Markdown that shows it. `atStart`, `atEnd`: it begins or ends a line of
 * the output. Text in which nothing would be read as markup stays as it is.
 */
export function escapeMarkdown(text: string, atStart: boolean, atEnd: boolean): string {
  const line = atStart ? text.replace(/^[ \t]+/, "") : text;
  let opener = -1; // of the line: what must not open a block
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
