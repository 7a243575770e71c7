/** The library in its Worker, which runs as long as the page. */
import { startWorker } from "leitsatz/worker";
import type { WorkerLeitsatz } from "leitsatz/worker";
import type { DataPack } from "leitsatz";
import { Failure, messageOf } from "../browser/failure.js";
import {
  compiledModule,
  insideWords,
  isSingleFile,
  markdownAddress,
  packOf,
  threadAddress,
} from "../browser/parts.js";
import { ownScript } from "../browser/policy.js";

/** The lists of words of a language: too small to say how far they are. */
export const WORDS: DataPack = "words";

/** Called with the size of a dictionary, and how much of it has arrived, in bytes. */
export type PackListener = (loaded: number, total: number) => void;

let listener: PackListener = () => {};

export function onPack(listen: PackListener): void {
  listener = listen;
}

let started: Promise<WorkerLeitsatz> | null = null;

/**
 * The page's one instance of the library. After a Failure, the next call tries again. `warm`: it is
 * prepared for a text that is still to come.
 */
export function library({ warm = false } = {}): Promise<WorkerLeitsatz> {
  started ??= start(warm).catch((thrown: unknown) => {
    started = null;
    throw new Failure("error.library", { reason: messageOf(thrown) });
  });
  return started;
}

async function start(warm: boolean): Promise<WorkerLeitsatz> {
  const worker = new Worker(ownScript(threadAddress()));
  const wasm = await compiledModule();
  const markdownWasm = markdownAddress() ?? undefined; // fetched with the first of it
  return startWorker({ worker, wasm, pageWasm: wasm, markdownWasm, data: loadPack, warm });
}

async function loadPack(pack: DataPack): Promise<Uint8Array> {
  if (isSingleFile && pack === WORDS) return insideWords();
  const part = packOf(pack);
  if (!part) throw new Error("this page has no data packs");
  const response = await fetch(part.file);
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let loaded = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    loaded += read.value.length;
    if (pack !== WORDS) listener(loaded, part.size);
  }
  return joined(chunks, loaded);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
