/** What the command uses of Node.js, with the types of it. */
import { importNode } from "../module/host.js";

interface Chunks extends AsyncIterable<Uint8Array> {
  readonly isTTY?: boolean;
}

interface Output {
  on(event: "error", listener: () => void): unknown;
  write(text: string, done: (error?: Error | null) => void): boolean;
}

/** The process. */
export interface Process {
  readonly argv: readonly string[];
  readonly stdin: Chunks;
  readonly stdout: Output;
  readonly stderr: Output;
  exitCode?: number;
}

interface Files {
  readFile(path: string): Promise<Uint8Array>;
}

export const process = (globalThis as unknown as { process: Process }).process;

/** Everything of a file; of standard input if the path is "-". @throws what Node.js throws */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path !== "-") {
    const { readFile } = (await importNode("node:fs/promises")) as Files;
    return readFile(path);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Writes to standard output, at the speed of whoever reads it. @throws if nobody does any more */
export function print(text: string): Promise<void> {
  return write(process.stdout, text);
}

/** Writes a message to standard error. */
export function complain(message: string): Promise<void> {
  return write(process.stderr, `leitsatz: ${message}\n`);
}

// Without a listener, a failure would end the process, though whoever wrote is told of it as well.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});

function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
