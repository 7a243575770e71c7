/** The few things that Node.js and browsers do each in its own way. */

interface NodeProcess {
  readonly platform?: string;
  readonly versions?: { readonly node?: string };
}

/** Whether this is Node.js, or a host that offers its modules. */
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

/** Lets the event loop run: timers, input and other tasks get their turn. */
export function yieldToEventLoop(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => unknown };
  return new Promise((resolve) => {
    if (setImmediate) {
      setImmediate(resolve);
      return;
    }
    // Not a timer: they are held back for 4 ms once they are nested. Not scheduler.yield(): it goes
    // before the messages and timers that may bring the word to stop.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
