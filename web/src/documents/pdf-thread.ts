/**
 * Reads PDF with pdf.js (Mozilla), in a Worker of its own: nothing of a PDF is near the page, none
 * is drawn, no font is made, and the page ends the Worker when it has the words.
 */
import * as engine from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { readPages } from "./pdf-lines.js";
import type { Piece } from "./pdf-lines.js";
import type { ReadDocument } from "./read-document.js";
import type { Refused } from "./refusal.js";

export type FromPdfThread =
  | { readonly share: number }
  | { readonly document: ReadDocument }
  | { readonly refused: Refused };

const MOST_PAGES = 3000;
const MOST_PIECES = 2_000_000;

// A PDF is only read, so nothing here needs these.
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "importScripts", "Worker"]) {
  Object.defineProperty(globalThis, name, { value: undefined });
}

// Found here, pdf.js starts no Worker of its own.
Object.assign(globalThis, { pdfjsWorker: engine });

const post = (message: FromPdfThread): void => globalThis.postMessage(message);

// Pieces of a page in the order in which they come, which is mostly that of reading.
interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

async function read(data: Uint8Array): Promise<FromPdfThread> {
  const task = getDocument({
    data,
    disableFontFace: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: 0,
  });
  task.onPassword = () => {
    throw new Error("PasswordException");
  };
  const pdf = await task.promise;
  const pages: Piece[][] = [];
  let count = 0;
  const end = Math.min(pdf.numPages, MOST_PAGES);
  for (let number = 1; number <= end && count < MOST_PIECES; ++number) {
    const page = await pdf.getPage(number);
    const { transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: false });
    const pieces = (items as TextItem[]).flatMap((item) => pieceOf(item, transform) ?? []);
    pages.push(pieces);
    count += pieces.length;
    page.cleanup();
    post({ share: number / end });
  }
  const { text, title } = readPages(pages);
  if (!/[\p{L}\p{N}]/u.test(text)) return { refused: "error.scan" };
  return { document: { kind: "text", content: text, title } };
}

function pieceOf({ str, width, height, transform: t }: TextItem, v: readonly number[]): Piece | null {
  const [a = 1, b = 0, , , x = 0, y = 0] = t;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = v;
  // What stands upright on the page as it is shown.
  const across = a * va + b * vc;
  const down = a * vb + b * vd;
  if (Math.abs(down) > Math.abs(across) && str.trim() !== "") return null; // along the margin
  const left = x * va + y * vc + ve;
  const base = x * vb + y * vd + vf;
  const size = height || Math.hypot(t[2] ?? 0, t[3] ?? 0);
  return { left, right: left + width, top: base - size * 0.8, bottom: base + size * 0.2, text: str };
}

function refusedOf(thrown: unknown): Refused {
  const { name, message } = thrown as Error;
  return /Password/.test(`${name} ${message}`) ? "error.locked" : "error.damaged";
}

globalThis.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  read(data).then(post, (thrown: unknown) => post({ refused: refusedOf(thrown) }));
});
