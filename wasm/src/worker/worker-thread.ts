/** The script of the Worker that `startWorker()` starts, for browsers and Node.js. */
import { importNode, isNode } from "../module/host.js";
import type { FromThread, ToThread } from "./protocol.js";
import { Service } from "./service.js";

interface NodePort {
  on(event: "message", listener: (message: ToThread) => void): void;
  postMessage(message: FromThread): void;
}

function serve(): void {
  if (isNode() && !("WorkerGlobalScope" in globalThis)) {
    void serveNode();
    return;
  }
  // Synchronously, since a message that arrives before there is a listener is lost.
  const service = new Service((message) => globalThis.postMessage(message));
  globalThis.addEventListener("message", (event) => service.take(event.data as ToThread));
}

async function serveNode(): Promise<void> {
  const threads = (await importNode("node:worker_threads")) as { parentPort: NodePort };
  const { parentPort } = threads;
  const service = new Service((message) => parentPort.postMessage(message));
  parentPort.on("message", (message) => service.take(message));
}

serve();
