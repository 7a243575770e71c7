// Every snippet of README.md, run where it says it runs. A snippet that no environment below takes is
// a failure, so that none is added without a test.
import assert from "node:assert/strict";
import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { launchBrowser, openPage } from "../browser/page.mjs";
import { startServer } from "../browser/server.mjs";
import { article, folder as packageFolder, root } from "../support.mjs";
import { openWorkshop, run, toolsFolder } from "./package.mjs";

const readme = await readFile(join(root, "wasm/README.md"), "utf8");
const snippets = [...readme.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([all, kind, code]) => {
  const line = readme.slice(0, readme.indexOf(all)).split("\n").length;
  return { name: `line ${line}: ${code.trim().split("\n")[0]}`, kind, code };
});
const html = `<!doctype html><title>Ferry</title><article>${article
  .split(/\n\n+/)
  .map((text) => `<p>${text}</p>`)
  .join("")}</article>`;

let workshop;
let app;
let browser;
before(async () => {
  workshop = await openWorkshop();
  app = await workshop.newApp("readme", {
    "article.txt": article,
    "page.html": html,
    "articles.jsonl": `${JSON.stringify({ text: article })}\n`,
  });
  for (const tool of ["parse5", "entities", "gpt-tokenizer"]) {
    await symlink(join(toolsFolder, tool), join(app, "node_modules", tool));
  }
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await workshop?.close();
});

// What the text around a snippet takes for given, where the snippet does not say it itself.
const given = {
  text: "const text = article;",
  html: `const html = ${JSON.stringify(html)};`,
  signal: "const { signal } = new AbortController();",
  bar: "const bar = {};",
  leitsatz: 'import { load } from "leitsatz"; const leitsatz = await load();',
  analysis: "const analysis = leitsatz.analyzeSync(article);",
};

function completed(code) {
  const isUsed = (name, by) => new RegExp(`\\b${name}\\b(?!["'-])`).test(by.replace(/\/\/.*$/gm, ""));
  const isSaid = (name) => new RegExp(`\\b(const|let) \\{? ?${name}\\b`).test(code);
  let program = code;
  // The last first, since they use those before.
  for (const name of Object.keys(given).reverse()) {
    if (isUsed(name, program) && !isSaid(name)) program = `${given[name]}\n${program}`;
  }
  return `const article = ${JSON.stringify(article)};\n${program}`;
}

/** What a program prints. */
async function inNode(code) {
  await writeFile(join(app, "main.mjs"), completed(code));
  return run(process.execPath, ["main.mjs"], { cwd: app });
}

async function inPage(document, { evaluate }) {
  const server = await startServer({
    routes: {
      "/index.html": document,
      "/leitsatz/": packageFolder,
      "/wasm/": join(packageFolder, "dist"),
      "/packs/": join(packageFolder, "dist"),
    },
  });
  const opened = await openPage(browser);
  try {
    await opened.page.route("https://cdn.example/**", (route) => {
      const path = join(packageFolder, "dist", new URL(route.request().url()).pathname);
      return route.fulfill({ path, headers: { "Access-Control-Allow-Origin": "*" } });
    });
    return await opened.visit(`${server.origin}/index.html`, (page) => evaluate(page));
  } finally {
    await opened.close();
    await server.close();
  }
}

/** Runs code as a module of an empty page, with the package's exports at hand. */
function inEmptyPage(code) {
  const evaluate = (page) =>
    page.evaluate(
      async ([code, html]) => {
        const { load } = await import("/leitsatz/dist/index.js");
        const { startWorker } = await import("/leitsatz/dist/worker.js");
        const response = await fetch("/wasm/leitsatz.wasm");
        const leitsatz = await load();
        Object.assign(globalThis, { load, startWorker, response, html, held: leitsatz });
        const AsyncFunction = (async () => {}).constructor;
        await AsyncFunction("leitsatz", code)(leitsatz);
      },
      [code, html],
    );
  return inPage("<!doctype html><title>.</title>", { evaluate });
}

const environments = [
  {
    takes: ({ kind }) => kind === "sh",
    async run({ code }) {
      const command = join(app, "node_modules/.bin/leitsatz");
      for (const line of code.trim().split("\n")) {
        const args = /^npx (?:-p [\w-]+ )*(leitsatz .*)$/.exec(line)[1].split(" ").slice(1);
        if (args[0] === "leitsatz") args.shift();
        assert.ok((await run(command, args, { cwd: app })).length > 100, line);
      }
    },
  },
  {
    takes: ({ kind }) => kind === "html",
    async run({ code }) {
      const log = "console.info(start, end)";
      const loop = /\n *\/\/ Offsets are UTF-16.*\n/;
      assert.match(code, loop);
      const lines = [];
      await inPage(`<!doctype html><title>.</title><article>${article}</article>${code.replace(loop, log)}`, {
        async evaluate(page) {
          page.on("console", (message) => lines.push(message.text()));
          if (lines.length === 0) await page.waitForEvent("console");
        },
      });
      assert.match(lines[0], /^\d+ \d+$/);
    },
  },
  {
    // workerd's way to have a module: hosts.test.mjs runs it there.
    takes: ({ code }) => /^import wasm from/m.test(code),
    async run({ code }) {
      const from = pathToFileURL(join(app, "main.mjs")).href;
      const names = [...code.matchAll(/from "(leitsatz[^"]*)"/g)].map(([, name]) => name);
      await writeFile(
        join(app, "main.mjs"),
        names.map((name) => `console.log(import.meta.resolve("${name}"));`).join("\n"),
      );
      const found = (await run(process.execPath, ["main.mjs"], { cwd: app })).trim().split("\n");
      assert.equal(found.length, 4, from);
      for (const url of found) await readFile(new URL(url));
    },
  },
  {
    // Under a policy that wants trusted types, no snippet could be evaluated: csp.test.mjs has pages
    // with the same lines there.
    takes: ({ code }) => code.includes("trustedTypes"),
    run: ({ code }) => inEmptyPage(code.replaceAll("const leitsatz", "const own")),
  },
  {
    takes: ({ code }) => code.startsWith("await load("),
    run: ({ code }) => inEmptyPage(code),
  },
  {
    takes: ({ code }) => code.includes("createServer"),
    async run({ code }) {
      const ends = `
        await new Promise((done) => server.once("listening", done));
        const answer = await fetch("http://127.0.0.1:" + server.address().port, {
          method: "POST",
          body: ${JSON.stringify(html)},
        });
        console.log(await answer.text());
        server.close();
        server.closeAllConnections();
        leitsatz.terminate();
      `;
      const output = await inNode(code.replace("listen(8080)", "listen(0)") + ends);
      assert.ok(output.length > 100, output);
    },
  },
  {
    takes: ({ kind }) => kind === "js",
    async run({ code }) {
      const output = await inNode(`${code}\nconsole.log("end");`);
      assert.ok(output.endsWith("end\n"), output);
      if (/console\.log|stdout/.test(code)) assert.ok(output.length > 20, output);
    },
  },
];

for (const snippet of snippets) {
  test(snippet.name, async () => {
    const environment = environments.find(({ takes }) => takes(snippet));
    assert.ok(environment, "there is no environment for it");
    await environment.run(snippet);
  });
}
