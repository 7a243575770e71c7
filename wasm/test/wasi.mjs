// Runs a WASI program of Emscripten's: `node wasi.mjs PROGRAM.wasm ARGUMENTS`.
import { readFile } from "node:fs/promises";
import { WASI } from "node:wasi";

const [path, ...args] = process.argv.slice(2);
const wasi = new WASI({ version: "preview1", args: [path, ...args] });
const { instance } = await WebAssembly.instantiate(await readFile(path), {
  ...wasi.getImportObject(),
  env: { emscripten_notify_memory_growth() {}, __call_sighandler() {} },
});
process.exitCode = wasi.start(instance);
