/**
 * One instance of a WebAssembly module: its memory, its calls, and their errors.
 *
 * A call that traps leaves the instance in an unknown state. The instance then counts as broken and
 * refuses all further calls; `Instances` replaces it by another instance of the same module.
 */
import { LeitsatzError } from "../errors.js";
import type { ErrorCode } from "../errors.js";

/** An address in the memory of the instance; 0 is null. */
export type Pointer = number & { readonly pointer?: never };

/** Bytes in the memory of the instance. */
export interface Chunk {
  readonly pointer: Pointer;
  readonly length: number;
}

/** The exports that every module has. */
export interface ModuleExports {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): Pointer;
  free(pointer: Pointer): void;
  leitsatz_version(): Pointer;
  leitsatz_status_message(status: number): Pointer;
}

const OK = 0;
const ERRORS: Readonly<Record<number, ErrorCode>> = {
  1: "text-too-long",
  2: "out-of-memory",
  3: "unknown-language",
  4: "invalid-budget",
  5: "missing-data",
};

// Room for any one struct.
const SCRATCH_BYTES = 64;

/** Thrown through the module when it exits. */
class Exit extends Error {}

/** The imports of a module. None of them reaches outside. */
export const IMPORTS: WebAssembly.Imports = {
  env: { emscripten_notify_memory_growth() {} },
  wasi_snapshot_preview1: {
    proc_exit(code: number): never {
      throw new Exit(`the module ended itself with code ${code}`);
    },
  },
};

const ascii = new TextDecoder();

export class Instance<Exports extends ModuleExports> {
  readonly version: string;
  protected readonly scratch: Pointer;
  readonly #exports: Exports;
  readonly #strings = new Map<Pointer, string>();
  #view: DataView<ArrayBuffer>;
  #fault: LeitsatzError | null = null;

  constructor(instance: WebAssembly.Instance) {
    const exports = instance.exports as unknown as Exports;
    this.#exports = exports;
    exports._initialize();
    this.#view = new DataView(exports.memory.buffer as ArrayBuffer);
    this.scratch = this.allocate(SCRATCH_BYTES);
    this.version = this.string(exports.leitsatz_version());
  }

  /** Whether a call has trapped: all further calls throw. */
  get broken(): boolean {
    return this.#fault !== null;
  }

  /** The size of the memory in bytes. It never shrinks. */
  get size(): number {
    return this.#exports.memory.buffer.byteLength;
  }

  /** @throws LeitsatzError `"out-of-memory"` */
  allocate(bytes: number): Pointer {
    const pointer = this.call((x) => x.malloc(bytes));
    // The host returns addresses as signed numbers.
    if (pointer === 0) throw new LeitsatzError("out-of-memory", this.#message(2));
    return pointer >>> 0;
  }

  /** Does nothing on a broken instance. */
  free(pointer: Pointer): void {
    if (pointer !== 0 && !this.broken) this.call((x) => x.free(pointer));
  }

  /** Copies bytes into the instance; the caller frees them. */
  put(bytes: Uint8Array): Chunk {
    const pointer = this.allocate(Math.max(1, bytes.length));
    this.bytes(pointer, bytes.length).set(bytes);
    return { pointer, length: bytes.length };
  }

  // Growing the memory detaches all earlier views.
  protected memory(): DataView<ArrayBuffer> {
    const buffer = this.#exports.memory.buffer as ArrayBuffer;
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer);
    return this.#view;
  }

  protected bytes(pointer: Pointer, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory().buffer, pointer, length);
  }

  protected integers(pointer: Pointer, count: number): Uint32Array<ArrayBuffer> {
    return new Uint32Array(this.memory().buffer, pointer, count);
  }

  protected get32(pointer: Pointer): number {
    return this.memory().getUint32(pointer, true);
  }

  protected put32(pointer: Pointer, numbers: readonly number[]): void {
    this.integers(pointer, numbers.length).set(numbers);
  }

  // For strings that the module never changes or frees.
  protected string(pointer: Pointer): string {
    let string = this.#strings.get(pointer);
    if (string === undefined) {
      const rest = new Uint8Array(this.memory().buffer, pointer >>> 0);
      string = ascii.decode(rest.subarray(0, rest.indexOf(0)));
      this.#strings.set(pointer, string);
    }
    return string;
  }

  protected names(name: (exports: Exports, index: number) => Pointer): string[] {
    const names: string[] = [];
    for (;;) {
      const pointer = this.call((x) => name(x, names.length));
      if (pointer === 0) return names;
      names.push(this.string(pointer));
    }
  }

  protected check(status: number): void {
    if (status === OK) return;
    throw new LeitsatzError(ERRORS[status] ?? "internal", this.#message(status));
  }

  protected call<T>(call: (exports: Exports) => T): T {
    if (this.#fault) throw new LeitsatzError(this.#fault.code, this.#fault.message);
    try {
      return call(this.#exports);
    } catch (thrown) {
      this.#fault = faultOf(thrown);
      throw this.#fault;
    }
  }

  #message(status: number): string {
    return this.string(this.call((x) => x.leitsatz_status_message(status)));
  }
}

// The module exits, or reaches an `unreachable`, when an allocation fails; it never does either for
// another reason on purpose.
function faultOf(thrown: unknown): LeitsatzError {
  const trapped = thrown instanceof WebAssembly.RuntimeError;
  const ended = thrown instanceof Exit || (trapped && /unreachable/i.test(thrown.message));
  return ended
    ? new LeitsatzError("out-of-memory", "not enough memory", { cause: thrown })
    : new LeitsatzError("internal", "the module failed", { cause: thrown });
}
