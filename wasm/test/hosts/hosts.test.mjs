// The package in the hosts that people run it in, each of which must say what this Node.js says.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { build } from "esbuild";
import { parse } from "parse5";

import { run, toolsFolder } from "../consumers/package.mjs";
import { dist, folder as packageFolder } from "../support.mjs";
import { findHost } from "./hosts.mjs";
import { results } from "./program.mjs";

const main = `
import { load, Summarizer, toJson } from "leitsatz";
import { startWorker } from "leitsatz/worker";
import { parse } from "parse5";
import { results } from "./program.mjs";

const result = await results({ load, Summarizer, toJson, parse });
const worker = await startWorker();
const analysis = await worker.analyze("The harbour was closed on Monday.");
const inWorker = (await analysis.select()).text;
worker.terminate();
console.log(JSON.stringify({ ...result, inWorker }));
`;

let app;
let expected;
before(async () => {
  const { load, Summarizer, toJson } = await import(dist("index.js"));
  expected = await results({ load, Summarizer, toJson, parse });
  app = await mkdtemp(join(tmpdir(), "leitsatz-hosts-"));
  await cp(packageFolder, join(app, "node_modules/leitsatz"), { recursive: true });
  for (const name of ["parse5", "entities"]) {
    await symlink(join(toolsFolder, name), join(app, "node_modules", name));
  }
  await cp(join(import.meta.dirname, "program.mjs"), join(app, "program.mjs"));
  await writeFile(join(app, "package.json"), '{ "private": true, "type": "module" }');
  await writeFile(join(app, "main.mjs"), main);
});
after(() => app && rm(app, { recursive: true, force: true }));

for (const [name, flags] of [
  ["Node.js 18", []],
  ["Node.js 20", []],
  ["Deno", ["run", "--allow-all", "--no-prompt", "--no-remote"]],
  ["Bun", ["run"]],
]) {
  const { path, skip } = findHost(name);
  test(name, { skip }, async () => {
    const output = await run(path, [...flags, "main.mjs"], { cwd: app });
    const inWorker = "The harbour was closed on Monday.";
    assert.deepEqual(JSON.parse(output), { ...expected, inWorker });
  });
}

const old = findHost("Node.js 18");
test("Node.js 18 requires it", { skip: old.skip }, async () => {
  await writeFile(
    join(app, "main.cjs"),
    `const { load, Summarizer, toJson } = require("leitsatz");
    (async () => {
      const { parse } = await import("parse5");
      const { results } = await import("./program.mjs");
      console.log(JSON.stringify(await results({ load, Summarizer, toJson, parse })));
    })();`,
  );
  assert.deepEqual(JSON.parse(await run(old.path, ["main.cjs"], { cwd: app })), expected);
});

const workerd = findHost("workerd");
// The first is before MessageChannel and FinalizationRegistry.
for (const date of ["2022-08-04", "2025-11-01"]) {
  test(`workerd of ${date}`, { skip: workerd.skip }, async () => {
    await writeFile(
      join(app, "workerd.mjs"),
      `
      import { configureSummarizer, load, Summarizer, toJson } from "leitsatz";
      import wasm from "leitsatz/leitsatz.wasm";
      import pageWasm from "leitsatz/leitsatz-page.wasm";
      import markdownWasm from "leitsatz/leitsatz-markdown.wasm";
      import thai from "leitsatz/data/thai.dat";
      import { parse } from "parse5";
      import { results } from "./program.mjs";

      export default {
        async test() {
          const options = { wasm, pageWasm, markdownWasm, data: () => thai };
          configureSummarizer(options);
          const result = await results({ load, Summarizer, toJson, parse, options });
          console.log("result " + JSON.stringify(result));
        },
      };
      `,
    );
    const outdir = join(app, `workerd-${date}`);
    await build({
      entryPoints: [join(app, "workerd.mjs")],
      bundle: true,
      format: "esm",
      outdir,
      external: ["leitsatz/*.wasm", "leitsatz/data/*"],
      nodePaths: [join(app, "node_modules")],
    });
    const modules = ["leitsatz.wasm", "leitsatz-page.wasm", "leitsatz-markdown.wasm"];
    const files = [...modules, "thai.dat"];
    for (const file of files) await cp(join(packageFolder, "dist", file), join(outdir, file));
    await writeFile(
      join(outdir, "config.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
      const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
      const main :Workerd.Worker = (
        compatibilityDate = "${date}",
        modules = [
          (name = "main", esModule = embed "workerd.js"),
          ${modules.map((file) => `(name = "leitsatz/${file}", wasm = embed "${file}"),`).join("\n")}
          (name = "leitsatz/data/thai.dat", data = embed "thai.dat"),
        ],
      );`,
    );
    const output = await run(workerd.path, ["test", join(outdir, "config.capnp")], { cwd: outdir });
    const line = output.split("\n").find((text) => text.includes("result "));
    assert.ok(line, output);
    assert.deepEqual(JSON.parse(line.slice(line.indexOf("result ") + 7)), expected);
  });
}

test("every host is named where it is installed", async () => {
  const manifest = JSON.parse(await readFile(join(toolsFolder, "../hosts/package.json"), "utf8"));
  for (const host of ["Node.js 18", "Node.js 20", "Deno", "Bun", "workerd"]) {
    const installed = Object.keys(manifest.optionalDependencies);
    assert.ok(installed.some((name) => findHost(host).path.includes(`/${name}/`)), host);
  }
});
