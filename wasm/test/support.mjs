// What the tests have in common: the built package, and texts.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
export const root = resolve(here, "../..");
export const folder = resolve(process.env.LEITSATZ_PACKAGE ?? join(root, "build/wasm/npm"));
export const dist = (name) => pathToFileURL(join(folder, "dist", name));

/** A module that is in no file of its own there, by its path in src/ without ".ts". */
export async function internal(name) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "wasm/src", `${name}.ts`)],
    bundle: true,
    format: "esm",
    write: false,
  });
  const encoded = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${encoded}`);
}

export const { load, toJson, LeitsatzError, VERSION } = await import(dist("index.js").href);
export const { startWorker } = await import(dist("worker.js").href);

export const wasmBytes = readFileSync(dist("leitsatz.wasm"));
export const packBytes = (pack) => readFileSync(dist(`${pack}.dat`));

export const article = readFileSync(join(root, "examples/tidal-ferry.txt"), "utf8");
export const german = readFileSync(join(root, "examples/stadtbaeche.txt"), "utf8");
export const thai =
  "ประเทศไทยมีประชากรมากกว่าหกสิบล้านคน เมืองหลวงคือกรุงเทพมหานคร นักท่องเที่ยวเดินทางมาทุกปี";
export const japanese =
  "今日は東京で大きな会議が開かれました。参加者は環境問題について話し合いました。次の会議は来年です。";

// A text that is long enough to be read in steps.
export const long = `${article}\n\n`.repeat(20);

// A module that shares nothing with those of other tests.
export const freshWasm = () => new Uint8Array(wasmBytes);

export const code = (expected) => (error) =>
  error instanceof LeitsatzError && error.name === "LeitsatzError" && error.code === expected;
