// One app, built by each bundler the way its users would, must say in a browser what Node says.

import assert from "node:assert/strict";
import { cp, readFile, readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { createServer } from "vite";

import { launchBrowser, resultOf, withPage } from "../browser/page.mjs";
import { startServer } from "../browser/server.mjs";
import { openWorkshop, run, runTool, toolsFolder } from "./package.mjs";

const read = (name) => readFile(join(import.meta.dirname, name), "utf8");
const html = (script) => `<!doctype html>
<html>
  <head>
    <link rel="icon" href="data:,">
    <script type="module" src="./${script}"></script>
  </head>
</html>
`;

const main = `
import { load } from "leitsatz";
import { startWorker } from "leitsatz/worker";
import { summaries } from "./summaries.mjs";

const root = document.documentElement;
try {
  const inPage = await summaries(await load());
  const worker = await startWorker();
  const inWorker = await summaries(worker);
  worker.terminate();
  root.dataset.result = JSON.stringify({ inPage, inWorker });
} catch (error) {
  root.dataset.error = String(error?.stack ?? error);
}
`;

const node = `
import { load } from "leitsatz";
import { summaries } from "./summaries.mjs";

console.log(JSON.stringify(await summaries(await load())));
`;

let workshop;
let browser;
let source;
let expected;
before(async () => {
  workshop = await openWorkshop();
  const shared = {
    "texts.mjs": await read("texts.mjs"),
    "summaries.mjs": await read("summaries.mjs"),
  };
  source = { ...shared, "main.js": main };
  const app = await workshop.newApp("node", { ...shared, "node.mjs": node });
  const summaries = JSON.parse(await run(process.execPath, ["node.mjs"], { cwd: app }));
  expected = { inPage: summaries, inWorker: summaries };
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await workshop?.close();
});

/** Serves a built app and checks that it says what Node says. */
async function check(folder) {
  const server = await startServer({ routes: { "/": folder } });
  try {
    const result = await withPage(browser, `${server.origin}/index.html`, resultOf);
    assert.deepEqual(result, expected);
  } finally {
    await server.close();
  }
}

/** Copies what esbuild and rollup leave to their users: the module and the data packs. */
async function copyAssets(app) {
  const from = join(app, "node_modules/leitsatz/dist");
  for (const name of await readdir(from)) {
    if (/\.(wasm|dat)$/.test(name)) await cp(join(from, name), join(app, "dist", name));
  }
  await cp(join(app, "index.html"), join(app, "dist/index.html"));
}

test("vite build, nothing configured", async () => {
  const app = await workshop.newApp("vite", { ...source, "index.html": html("main.js") });
  await runTool("vite", ["build"], { cwd: app });
  await check(join(app, "dist"));
});

test("vite's development server, nothing configured", async () => {
  const app = await workshop.newApp("vite-dev", { ...source, "index.html": html("main.js") });
  const server = await createServer({
    root: app,
    server: { host: "127.0.0.1", port: 0 },
    logLevel: "silent",
  });
  try {
    await server.listen();
    const [url] = server.resolvedUrls.local;
    assert.deepEqual(await withPage(browser, url, resultOf), expected);
  } finally {
    await server.close();
  }
});

test("webpack, nothing configured", async () => {
  const app = await workshop.newApp("webpack", { ...source, "dist/index.html": html("main.js") });
  await runTool("webpack", ["--mode", "production", "--entry", "./main.js"], { cwd: app });
  await check(join(app, "dist"));
});

test("esbuild, the worker as a second entry, the module and data copied", async () => {
  const app = await workshop.newApp("esbuild", { ...source, "index.html": html("main.js") });
  const entries = ["main=main.js", "worker-thread=leitsatz/worker-thread"];
  const options = ["--bundle", "--format=esm", "--splitting", "--minify", "--outdir=dist"];
  await runTool("esbuild", [...entries, ...options], { cwd: app });
  await copyAssets(app);
  await check(join(app, "dist"));
});

test("rollup, the worker as a second entry, the module and data copied", async () => {
  const app = await workshop.newApp("rollup", { ...source, "index.html": html("main.js") });
  await symlink(join(toolsFolder, "@rollup"), join(app, "node_modules/@rollup"));
  const inputs = ["-i", "main=main.js", "-i", "worker-thread=leitsatz/worker-thread"];
  await runTool("rollup", ["-p", "node-resolve", ...inputs, "-d", "dist"], { cwd: app });
  await copyAssets(app);
  await check(join(app, "dist"));
});
