/**
 * Lines of pages as paragraphs, by the ideas of the command (cli/readers/pdf_*.cpp): columns one
 * after the other, lines that run on all pages left out, divided words joined. Lengths are in
 * points. Cost: linear in the words, times their logarithm.
 */

/** A piece of text where it stands; `top` and `bottom` from the top of the page. */
export interface Piece {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

interface Line {
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number; // height of its letters
  text: string;
}

// In letters' heights.
const SPACE = 0.15; // between words
const COLUMN_GAP = 1.2; // that divides a line, as between columns and cells
const PARAGRAPH_GAP = 0.5; // beyond the usual one
const INDENT = 0.6;
const MOST_INDENT = 5;
const NOTE_SIZE = 0.92; // of the body's letters, at most
const TITLE_SIZE = 1.15; // at least
const SAME_SIZE = 0.08;

const LEAST_GUTTER = 3; // points
const LEAST_COLUMN = 3; // lines
const MOST_SPLITS = 6; // of columns into columns
const LEAST_SHARE = 12; // one part in so many

const MOST_RUNNING = 4; // lines at the head, and at the foot
const LEAST_PAGES = 3;
const MOST_MARK = 200; // characters of what a print adds

const MOST_TITLE = 250; // characters
const MOST_TITLE_PARTS = 4;

const STOP = /[.!?:"”。…»؟۔।]\s*$/u;
const LOWER = /^\p{Ll}/u;
const DIVIDED = /[\p{L}][-‐\u00ad]$/u;
const BULLET = /^(?:[•●▪◦]|[-–—*] )/u;
const CONJUNCTION = /^(?:and|bis|bzw\.|e|eller|en|et|of|og|oder|or|ou|sowie|und)$/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu;
const PRESENTED = /[\ufb1d-\ufdff\ufe70-\ufefc]+/g; // letters in the form that stands on paper
const LETTERS = /\p{L}/gu;

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) * SAME_SIZE;
const middle = ({ top, bottom }: Line): number => (top + bottom) / 2;
const byPlace = (a: Line, b: Line): number => middle(a) - middle(b) || a.left - b.left;

function runsLeft(text: string): boolean {
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (text.match(LETTERS)?.length ?? 0);
}

/** The article of pages, and its title if letters of its first page are larger than all others. */
export function readPages(pages: readonly (readonly Piece[])[]): { text: string; title: string } {
  const lines = withoutRunning(pages.map(linesOf));
  const body = usualSize(lines.flat());
  const paragraphs: Paragraph[] = [];
  let firstPage = 0;
  for (const page of lines) {
    for (const column of columnsOf(page)) addColumn(column, body, paragraphs);
    firstPage ||= paragraphs.length;
  }
  const joined = joinParts(paragraphs, body);
  const title = takeTitle(joined, Math.min(firstPage, joined.length), body);
  const words = wordsIn(joined);
  const text = joined
    .filter(({ isNote }) => !isNote)
    .map((paragraph) => joinLines(paragraph.lines, words))
    .join("\n\n");
  return { text, title: joinLines(title, words) };
}

// The pieces of a page as lines, cut at wide gaps. Pieces of a line come one after another.
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  const parts = new Map<Line, Piece[]>();
  for (const piece of pieces) {
    if (piece.text.trim() === "") {
      const last = lines.at(-1);
      if (last && !last.text.endsWith(" ")) last.text += " ";
      continue;
    }
    const size = piece.bottom - piece.top;
    const last = lines.at(-1);
    const center = (piece.top + piece.bottom) / 2;
    const isBeside = last !== undefined && center > last.top && center < last.bottom;
    const gap = last ? Math.max(piece.left - last.right, last.left - piece.right) : 0;
    if (!last || !isBeside || gap > last.size * COLUMN_GAP) {
      const line = { ...piece, size, text: piece.text };
      lines.push(line);
      parts.set(line, [piece]);
      continue;
    }
    // The raised mark of a note.
    const isMark = size < last.size * 0.85 && piece.bottom < last.bottom - last.size / 10;
    if (isMark && /^[\d,*†‡§]{1,6}$/u.test(piece.text.trim())) continue;
    const isApart = gap > last.size * SPACE && !last.text.endsWith(" ");
    last.text += (isApart ? " " : "") + piece.text;
    parts.get(last)?.push(piece);
    last.left = Math.min(last.left, piece.left);
    last.right = Math.max(last.right, piece.right);
    if (size > last.size) [last.top, last.bottom, last.size] = [piece.top, piece.bottom, size];
  }
  for (const line of lines) {
    const own = parts.get(line) ?? [];
    if (own.length > 1 && runsLeft(line.text)) line.text = fromTheRight(own, line.size);
    line.text = line.text.replace(PRESENTED, (forms) => forms.normalize("NFKC"));
    line.text = line.text.replace(/\s+/g, " ").trim();
  }
  return lines;
}

// Programs write the words of such a line in the one order or the other.
function fromTheRight(pieces: readonly Piece[], size: number): string {
  let text = "";
  let end = Infinity;
  for (const piece of [...pieces].sort((a, b) => b.right - a.right)) {
    if (text !== "" && end - piece.right > size * SPACE) text += " ";
    text += piece.text;
    end = piece.left;
  }
  return text;
}

function usualSize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const step = Math.round(size * 5);
    counts.set(step, (counts.get(step) ?? 0) + text.length);
  }
  let best = 0;
  for (const [step, count] of counts) {
    if (count > (counts.get(best) ?? 0)) best = step;
  }
  return best / 5;
}

const patternOf = (text: string): string => text.replace(/\d+/g, "#");

// What a browser or a printer adds to a page: its address, the time, "2/3" on the second of three.
function isPrintMark(text: string, page: number, pages: number): boolean {
  if (text.length > MOST_MARK) return false;
  if (/^(?:https?|file):\/\/\S+$|^www\.\S+$/.test(text)) return true;
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length >= 4 && /\d[:.]\d\d(?!\d)/.test(text)) return true;
  if (numbers.length === 1) return numbers[0] === page && !/\p{L}/u.test(text);
  return numbers.length === 2 && numbers[0] === page && numbers[1] === pages;
}

// Lines side by side.
function rowsIn(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort(byPlace)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && middle(line) < first.bottom && middle(line) > first.top) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

// The pages without rows that stand at the head or the foot of most of them, or that a print adds.
function withoutRunning(pages: readonly Line[][]): Line[][] {
  const left = pages.map(rowsIn);
  const gone = new Set<Line>();
  const least = Math.max(LEAST_PAGES, pages.length / 2);
  const textOf = (row: readonly Line[]): string => row.map(({ text }) => text).join(" ");
  for (const at of [0, -1]) {
    for (let round = 0; round < MOST_RUNNING; ++round) {
      const counts = new Map<string, number>();
      for (const rows of left) {
        const pattern = patternOf(textOf(rows.at(at) ?? []));
        counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
      }
      let took = false;
      left.forEach((rows, i) => {
        const row = rows.at(at);
        if (!row || rows.length < 2) return; // all pages of a form may be the same
        const text = textOf(row);
        const count = counts.get(patternOf(text)) ?? 0;
        const runs = count >= least || (pages.length === 2 && count === 2 && !STOP.test(text));
        const isMark = row.some((line) => isPrintMark(line.text, i + 1, pages.length));
        if (!runs && !isMark) return;
        for (const line of row) gone.add(line);
        if (at === 0) rows.shift();
        else rows.pop();
        took = true;
      });
      if (!took) break;
    }
  }
  return pages.map((lines) => lines.filter((line) => !gone.has(line)));
}

// Where the right one of two columns begins; null if there is one.
function gutterOf(lines: readonly Line[]): number | null {
  const width = ({ left, right }: Line): number => right - left;
  const begins = [...lines].sort((a, b) => a.left - b.left);
  const ends = [...lines].sort((a, b) => a.right - b.right);
  const all = lines.reduce((sum, line) => sum + width(line), 0);
  let right = all;
  let left = 0;
  let ended = 0;
  let best = -Infinity;
  let gutter: number | null = null;
  for (let i = 0; i < begins.length; ) {
    const at = (begins[i] as Line).left;
    for (let end = ends[ended]; end && end.right <= at - LEAST_GUTTER; end = ends[++ended]) {
      left += width(end);
    }
    const least = Math.min(left, right);
    const across = all - left - right;
    const isOne = ended < 2 || begins.length - i < 2 || least * LEAST_SHARE < all;
    if (!isOne && least - across > best && least > across) {
      best = least - across;
      gutter = at;
    }
    for (; begins[i]?.left === at; ++i) right -= width(begins[i] as Line);
  }
  return gutter;
}

// The lines in the order of reading: columns one after the other, and lines across in between.
function columnsOf(page: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  const isRightFirst = runsLeft(page.map(({ text }) => text).join(" "));
  const open: { lines: Line[]; splits: number }[] = [{ lines: [...page], splits: MOST_SPLITS }];
  for (let region = open.pop(); region; region = open.pop()) {
    const lines = region.lines.sort(byPlace);
    const gutter = region.splits === 0 ? null : gutterOf(lines);
    if (lines.length === 0) continue;
    if (gutter === null) {
      out.push(lines);
      continue;
    }
    const splits = region.splits - 1;
    const parts: typeof open = [];
    let left: Line[] = [];
    let right: Line[] = [];
    let across: Line[] = [];
    const endColumns = (): void => {
      if (left.length < LEAST_COLUMN && right.length < LEAST_COLUMN) {
        parts.push({ lines: [...left, ...right], splits: 0 }); // the cells of a row or two
      } else if (isRightFirst) {
        parts.push({ lines: right, splits }, { lines: left, splits });
      } else {
        parts.push({ lines: left, splits }, { lines: right, splits });
      }
      left = [];
      right = [];
    };
    for (const line of lines) {
      if (line.left >= gutter || line.right <= gutter - LEAST_GUTTER) {
        if (across.length > 0) parts.push({ lines: across, splits: 0 });
        across = [];
        (line.left >= gutter ? right : left).push(line);
      } else {
        if (left.length + right.length > 0) endColumns();
        across.push(line);
      }
    }
    if (across.length > 0) parts.push({ lines: across, splits: 0 });
    endColumns();
    open.push(...parts.reverse());
  }
  return out;
}

interface Paragraph {
  lines: string[];
  readonly size: number;
  isFull: boolean; // its last line is as long as its column
  readonly isNote: boolean;
}

function addColumn(column: readonly Line[], body: number, out: Paragraph[]): void {
  const rows = rowsOf(column);
  const left = Math.min(...sample(rows.map((row) => row.left)));
  const right = Math.max(...sample(rows.map((row) => row.right)));
  const gaps = rows.slice(1).map((row, i) => row.top - (rows[i] as Line).bottom);
  const usual = gaps.sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  let notes = rows.length;
  for (let i = rows.length - 1; i >= 0 && (rows[i] as Line).size <= body * NOTE_SIZE; --i) {
    if (/^(?:\d{1,3}[\s\p{L}]|[*†‡])/u.test((rows[i] as Line).text)) notes = i;
  }
  rows.forEach((row, i) => {
    const before = rows[i - 1];
    const current = out.at(-1);
    const isFull = (right - row.right) * 4 < right - left;
    if (before && current && i !== notes && !begins(before, row, usual, left, right)) {
      current.lines.push(row.text);
      current.isFull = isFull;
    } else {
      out.push({ lines: [row.text], size: row.size, isFull, isNote: i >= notes });
    }
  });
}

// `Math.min(...list)` takes no list of any length.
function sample(values: readonly number[]): readonly number[] {
  return values.slice(0, 10_000);
}

// Lines side by side, as one.
function rowsOf(column: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of column) {
    const last = rows.at(-1);
    if (!last || middle(line) >= last.bottom || middle(line) <= last.top) {
      rows.push({ ...line });
      continue;
    }
    const isBefore = line.left < last.left !== runsLeft(line.text);
    last.text = isBefore ? `${line.text} ${last.text}` : `${last.text} ${line.text}`;
    last.left = Math.min(last.left, line.left);
    last.right = Math.max(last.right, line.right);
  }
  return rows;
}

function begins(before: Line, row: Line, usual: number, left: number, right: number): boolean {
  if (!isSame(before.size, row.size)) return true;
  if (row.top - before.bottom - usual > row.size * PARAGRAPH_GAP) return true;
  const ends = STOP.test(before.text);
  const slack = right - before.right;
  const [word = ""] = row.text.split(" ", 1);
  const wordWidth = ((row.right - row.left) * word.length) / Math.max(1, row.text.length);
  const hadRoom = slack > wordWidth + row.size * 0.3;
  const indent = row.left - left;
  const isIndented =
    indent >= row.size * INDENT && indent <= row.size * MOST_INDENT && indent > before.left - left;
  if (isIndented && (ends || hadRoom)) return true;
  if (BULLET.test(row.text)) return true;
  if (LOWER.test(row.text) || !hadRoom) return false;
  return ends || slack * 4 > right - left;
}

// A paragraph may go on in the next column or on the next page.
function joinParts(parts: readonly Paragraph[], body: number): Paragraph[] {
  const joined: Paragraph[] = [];
  let open: Paragraph | null = null;
  for (const part of parts) {
    const isBody = !part.isNote && isSame(part.size, body);
    const [first = ""] = part.lines;
    const last: string = open?.lines.at(-1) ?? "";
    const goesOn: boolean =
      open !== null &&
      isBody &&
      !BULLET.test(first) &&
      !STOP.test(last) &&
      (LOWER.test(first) || DIVIDED.test(last) || (open.isFull && joined.at(-1) === open));
    if (open && goesOn) {
      open.lines.push(...part.lines);
      open.isFull = part.isFull;
      continue;
    }
    joined.push(part);
    if (isBody) open = part;
  }
  return joined;
}

function takeTitle(paragraphs: Paragraph[], end: number, body: number): string[] {
  let largest = -1;
  for (let i = 0; i < end; ++i) {
    const { lines, size } = paragraphs[i] as Paragraph;
    const text = lines.join(" ");
    if (text.length > MOST_TITLE || !/[\p{L}\p{N}]/u.test(text)) continue;
    if (size > (paragraphs[largest]?.size ?? body * TITLE_SIZE)) largest = i;
  }
  if (largest < 0) return [];
  let length = 1;
  for (; length < MOST_TITLE_PARTS && largest + length < end; ++length) {
    if (!isSame(paragraphs[largest + length]?.size ?? 0, paragraphs[largest]?.size ?? 0)) break;
  }
  return paragraphs.splice(largest, length).flatMap(({ lines }) => lines);
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

// The words that no end of a line divides.
function wordsIn(paragraphs: readonly Paragraph[]): Set<string> {
  const words = new Set<string>();
  for (const { lines } of paragraphs) {
    for (const line of lines) {
      for (const word of line.split(" ").slice(0, -1)) words.add(bare(word));
    }
  }
  return words;
}

// Whether the hyphen is the word's own, the other words of the document tell.
function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  const out: string[] = []; // words
  for (const line of lines) {
    const [next = "", ...rest] = line.split(" ");
    const last = out.at(-1) ?? "";
    if (DIVIDED.test(last) && LOWER.test(next) && !CONJUNCTION.test(next)) {
      const first = last.slice(0, -1);
      const keeps = !words.has(bare(first + next)) && words.has(bare(`${first}-${next}`));
      out[out.length - 1] = `${first}${keeps ? "-" : ""}${next}`;
      out.push(...rest);
    } else {
      for (const word of [next, ...rest]) out.push(word);
    }
  }
  return out.join(" ");
}
