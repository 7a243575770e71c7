/** The time of each stage of an analysis in Node, as leitsatz-bench-stages measures it natively. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const READING = { language: "", title: "", ranker: "salience", focus: "" };
const MIN_ROUNDS = 3;

/**
 * What measures a text: a function from it to the best microseconds of processor time of each step
 * and, last, of the choice of a summary. It takes the package's parts, whose steps no caller of the
 * whole sees.
 */
export async function stagesOf(packageFolder, milliseconds) {
  const path = (name) => join(packageFolder, "dist", name);
  const part = (name) => import(pathToFileURL(path(name)).href);
  const [{ Core }, { Task }, { makeInput }] = await Promise.all(["core.js", "task.js", "input.js"].map(part));
  const core = Core.instantiateSync(new WebAssembly.Module(readFileSync(path("leitsatz.wasm"))));
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
