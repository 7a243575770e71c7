/** The few things that differ between Node.js and browsers. */

interface NodeProcess {
  readonly platform?: string;
  readonly versions?: { readonly node?: string };
}

/** Whether the host is Node.js, or one that offers its modules. */
export function isNode(): boolean {
  const { process } = globalThis as { process?: NodeProcess };
  return typeof process?.versions?.node === "string";
}

/** Whether paths are written with `\\` too. */
export function isWindows(): boolean {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.platform === "win32";
}

/**
 * Imports a module of Node.js. The name is a parameter so that bundlers for the browser neither
 * resolve it nor warn.
 */
export function importNode(name: string): Promise<unknown> {
  return import(/* webpackIgnore: true */ /* @vite-ignore */ name);
}

/** Lets the event loop run, so that timers, input and other tasks get their turn. */
export function yieldToEventLoop(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => unknown };
  return new Promise((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
      return;
    }
    if (!("MessageChannel" in globalThis)) {
      setTimeout(resolve);
      return;
    }
    // No timer where there is a choice: nested ones wait at least 4 ms. Not scheduler.yield(): it
    // comes before the messages and timers that may ask to stop.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
