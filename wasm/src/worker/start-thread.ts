/** Starts a Worker's thread, with one interface for browsers and Node.js. */
import type { Address } from "../module/bytes.js";
import { beside, isAddress } from "../module/bytes.js";
import { importNode } from "../module/host.js";
import type { FromThread, ToThread } from "./protocol.js";
import type { HostWorker } from "../types.js";

/** Receives the messages and the failure of a thread. */
export interface Listener {
  take(message: FromThread): void;
  /** The thread has failed and won't answer any more. */
  fail(reason: string): void;
}

export interface Thread {
  post(message: ToThread, transfer?: Transferable[]): void;
  /** In Node.js, a busy thread keeps the process alive. */
  setBusy(busy: boolean): void;
  terminate(): void;
}

interface NodeWorker extends HostWorker {
  on(event: "message", listener: (message: FromThread) => void): void;
  on(event: "error" | "messageerror", listener: (error: Error) => void): void;
  on(event: "exit", listener: (code: number) => void): void;
  postMessage(message: unknown, transfer?: Transferable[]): void;
  ref(): void;
  unref(): void;
}

/** @throws whatever the host throws if it can't start the Worker */
export async function startThread(
  worker: HostWorker | Address | undefined,
  listener: Listener,
): Promise<Thread> {
  if (worker !== undefined && !isAddress(worker)) {
    return listen(worker as Worker | NodeWorker, listener);
  }
  return listen("Worker" in globalThis ? startInPage(worker) : await startInNode(worker), listener);
}

function startInPage(script: Address | undefined): Worker {
  const address = script ?? (isForeign(import.meta.url) ? besideThis("worker-thread.js") : null);
  if (address && isForeign(address)) return startForeign(address);
  // Bundlers find the script by exactly this expression.
  return address === null
    ? new Worker(new URL("./worker-thread.js", import.meta.url), { type: "module" })
    : new Worker(address, { type: "module" });
}

// A Worker's script has to be of the page's origin, but may import one of another.
function startForeign(address: Address): Worker {
  const source = `import ${JSON.stringify(String(address))};`;
  const url = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(url, { type: "module" });
  worker.addEventListener("message", () => URL.revokeObjectURL(url), { once: true });
  return worker;
}

// Of pages of the web alone: an address of another kind is the caller's choice.
function isForeign(address: Address): boolean {
  const { location } = globalThis;
  if (!location) return false;
  const { protocol, origin } = new URL(address, location.href);
  return /^https?:$/.test(protocol) && origin !== location.origin;
}

function besideThis(file: string): Address {
  // Not in that form, in which bundlers would copy the file.
  return beside(import.meta.url, file);
}

async function startInNode(script: Address | undefined): Promise<NodeWorker> {
  const threads = (await importNode("node:worker_threads")) as {
    Worker: new (script: Address, options: { execArgv: string[] }) => NodeWorker;
  };
  const address = script ?? besideThis("worker-thread.js");
  // Some flags of the process, such as --input-type, are an error for a script.
  return new threads.Worker(address, { execArgv: [] });
}

function listen(worker: Worker | NodeWorker, listener: Listener): Thread {
  if ("addEventListener" in worker) {
    worker.addEventListener("message", (event) => listener.take(event.data as FromThread));
    worker.addEventListener("error", (event) => {
      listener.fail(event.message || "its script can't be loaded");
    });
    worker.addEventListener("messageerror", () => listener.fail("a message can't be read"));
  } else {
    worker.on("message", (message) => listener.take(message));
    worker.on("error", (error) => listener.fail(error.message));
    worker.on("messageerror", (error) => listener.fail(error.message));
    worker.on("exit", (code) => listener.fail(`it ended with code ${code}`));
  }
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    setBusy(busy) {
      if ("ref" in worker) worker[busy ? "ref" : "unref"]();
    },
    terminate: () => void worker.terminate(),
  };
}
