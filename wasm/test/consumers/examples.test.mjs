// The programs in examples/, as their readers would run them.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launchBrowser, withPage } from "../browser/page.mjs";
import { startServer } from "../browser/server.mjs";
import { article, german, root } from "../support.mjs";
import { openWorkshop, run, runTool, toolsFolder } from "./package.mjs";

let workshop;
before(async () => {
  workshop = await openWorkshop();
});
after(() => workshop?.close());

/** A copy of an example's folder with the package installed, and these tools. */
async function install(name, tools = []) {
  const app = await workshop.newApp(name, {});
  await cp(join(root, "examples", name), app, { recursive: true });
  for (const tool of tools) {
    await symlink(join(toolsFolder, tool), join(app, "node_modules", tool));
  }
  return app;
}

test("vite-worker: a page of Vite and TypeScript summarizes what is pasted", async () => {
  const app = await install("vite-worker");
  assert.equal(await runTool("tsc", ["--project", app], { cwd: app }), "");
  await runTool("vite", ["build"], { cwd: app });
  const server = await startServer({ routes: { "/": join(app, "dist") } });
  const browser = await launchBrowser();
  try {
    const items = await withPage(browser, `${server.origin}/index.html`, async (page) => {
      await page.waitForSelector("[data-ready]");
      await page.fill("#article", german); // given up for the next
      await page.fill("#article", article);
      await page.waitForSelector("#summary li:nth-child(3)");
      return page.locator("#summary li").allTextContents();
    });
    assert.equal(items.length, 3);
    for (const item of items) assert.ok(article.includes(item), item);
  } finally {
    await browser.close();
    await server.close();
  }
});

test("static-site: excerpts of Markdown", async () => {
  const app = await install("static-site");
  const output = await run(process.execPath, ["excerpts.mjs", "posts"], { cwd: app });
  assert.equal(await run(process.execPath, ["excerpts.mjs"], { cwd: app }), output);
  const [harbour, orchard, ...others] = JSON.parse(output);
  assert.deepEqual(others, []);
  assert.equal(harbour.title, "The harbour opens a day late");
  assert.equal(harbour.date, "2024-03-14");
  assert.equal(orchard.title, "An orchard on the old railway");
  for (const { excerpt, tags } of [harbour, orchard]) {
    assert.ok(excerpt.length > 40 && excerpt.length <= 301, excerpt);
    assert.doesNotMatch(excerpt, /[*[\]]/);
    assert.ok(tags.length > 0);
  }
});

test("node-server: 100 pages at once, again and again, take no more memory", async () => {
  const app = await install("node-server", ["parse5", "entities"]);
  const flags = ["--max-old-space-size=64", "--max-semi-space-size=2"];
  const server = spawn(process.execPath, [...flags, "server.mjs"], {
    cwd: app,
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => server.on("exit", done));
  try {
    const url = String(await new Promise((done) => server.stdout.once("data", done))).trim();
    const paragraphs = `${article}\n\n${german}`.split(/\n\n+/).map((text) => `<p>${text}</p>`);
    const html = (i) => `<title>Page ${i}</title><article><h1>Page ${i}</h1>${paragraphs.join("")}`;
    const ask = async (body) => fetch(url, { method: "POST", body });
    const round = async () => {
      const answers = Array.from({ length: 100 }, async (_, i) => (await ask(html(i))).json());
      for (const [i, { title, summary, keywords }] of (await Promise.all(answers)).entries()) {
        assert.equal(title, `Page ${i}`);
        assert.ok(summary.length > 100 && keywords.length > 3);
      }
    };
    const kilobytes = async () => {
      const status = await readFile(`/proc/${server.pid}/status`, "utf8");
      return Number(/VmRSS:\s*(\d+)/.exec(status)[1]);
    };
    for (let i = 0; i < 3; ++i) await round();
    const before = await kilobytes();
    for (let i = 0; i < 6; ++i) await round();
    const grown = (await kilobytes()) - before;
    assert.ok(grown < 40 * 1024, `${grown} KB more than ${before}`);
    assert.equal((await ask("x".repeat((4 << 20) + 1)).catch(() => ({ status: 413 }))).status, 413);
    assert.equal((await ask("")).status, 200);
  } finally {
    server.kill();
    assert.equal(await ended, 0);
  }
});
