/** The time of each stage of an analysis in Node, as leitsatz-bench-stages measures it natively. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "../../wasm/node_modules/esbuild/lib/main.js";

const sources = fileURLToPath(new URL("../../wasm/src/", import.meta.url));

const READING = { language: "", title: "", ranker: "salience", focus: "" };
const MIN_ROUNDS = 3;

/**
 * What measures a text: a function from it to the best microseconds of processor time of each step
 * and, last, of the choice of a summary. It takes the package's parts from their sources, for no
 * caller of the whole sees their steps.
 */
export async function stagesOf(packageFolder, milliseconds) {
  const { Core, Task, makeInput } = await parts();
  const module = readFileSync(join(packageFolder, "dist/leitsatz.wasm"));
  const core = Core.instantiateSync(new WebAssembly.Module(module));
  return (text) => {
    const best = [];
    for (let spent = 0, round = 0; round < MIN_ROUNDS || spent < milliseconds * 1000; ++round) {
      const times = oneRound(new Task(core, makeInput(text), READING));
      times.forEach((time, i) => (best[i] = Math.min(best[i] ?? Infinity, time)));
      spent += times.reduce((sum, time) => sum + time, 0);
    }
    return best;
  };
}

async function parts() {
  const { outputFiles } = await build({
    stdin: {
      contents: ["module/core", "library/task", "module/input"].map((name) => `export * from "./${name}.ts";`).join(""),
      resolveDir: sources,
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function oneRound(task) {
  const times = [];
  const timed = (work) => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    times.push(user + system);
    return result;
  };
  try {
    task.start();
    while (timed(() => task.step()) < 1);
    const analysis = task.finish();
    timed(() => analysis.select());
    analysis.free();
    return times;
  } finally {
    task.free();
  }
}
