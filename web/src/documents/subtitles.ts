/** Subtitles in SubRip and WebVTT: their words, without numbers, times and markup. */

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
const SPEAKER = /^<v(?:\.[^\s>]*)?\s+([^>]+)>/;
const MARKUP = /<[^<>]*>|\{\\[^{}]*\}/g;
const PAUSE = 4; // seconds without words, after which a paragraph begins

const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00a0",
  "&lrm;": "",
  "&rlm;": "",
};

function secondsOf(time: string): number {
  return time.split(":").reduce((sum, part) => sum * 60 + Number(part.replace(",", ".")), 0);
}

export function readSubtitles(text: string): string {
  const paragraphs: string[] = [];
  let words: string[] = [];
  let last = "";
  let speaker = "";
  let end = 0;
  const finish = (): void => {
    if (words.length > 0) paragraphs.push((speaker === "" ? "" : `${speaker}: `) + words.join(" "));
    words = [];
  };
  for (const cue of text.replace(/\r\n?/g, "\n").split(/\n[ \t]*\n/)) {
    const lines = cue.split("\n");
    const at = lines.findIndex((line) => TIMES.test(line));
    if (at < 0) continue; // the head of the file, a note, a style
    const [, from = "", to = ""] = TIMES.exec(lines[at] ?? "") ?? [];
    if (secondsOf(from) - end > PAUSE) finish();
    end = secondsOf(to);
    for (const line of lines.slice(at + 1)) {
      const named = SPEAKER.exec(line)?.[1]?.trim();
      if (named !== undefined && named !== speaker) {
        finish();
        speaker = named;
      }
      const shown = line
        .replace(MARKUP, "")
        .replace(/&\w+;/g, (name) => CHARACTERS[name] ?? name)
        .trim();
      // Rolling subtitles show a line once more above the next.
      if (shown === "" || shown === last) continue;
      words.push(shown);
      last = shown;
    }
  }
  finish();
  return paragraphs.join("\n\n");
}
