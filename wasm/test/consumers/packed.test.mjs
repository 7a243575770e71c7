// What `npm pack` makes of the package: what is in it, and that Node.js and TypeScript can use it.

import assert from "node:assert/strict";
import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

import { DATA_PACKS } from "../../tables.mjs";
import { openWorkshop, run, runTool, toolsFolder } from "./package.mjs";
import { english, japanese } from "./texts.mjs";

const read = (name) => readFile(join(import.meta.dirname, name), "utf8");

/** Reviewed by hand: whatever joins or leaves the package must join or leave this list. */
const modules = [
  "cli/batch",
  "cli/cli",
  "cli/demand",
  "cli/node",
  "cli/options",
  "cli/print",
  "cli/tokens",
  "errors",
  "generated/bundled-packs",
  "generated/data-packs",
  "generated/flags",
  "generated/languages",
  "generated/unspaced",
  "generated/whys",
  "index",
  "library/analysis",
  "library/analysis-data",
  "library/disposal",
  "library/frozen-data",
  "library/joining",
  "library/json",
  "library/nothing",
  "library/load",
  "library/load-with",
  "library/reader",
  "library/sample",
  "library/story",
  "library/task",
  "library/turns",
  "module/abort",
  "module/bit-names",
  "module/bytes",
  "module/core",
  "module/costs",
  "module/host",
  "module/input",
  "module/instance",
  "module/instances",
  "module/load-cache",
  "module/load-options",
  "module/nearest",
  "module/options",
  "module/packs",
  "module/raw-page",
  "module/utf8",
  "page/page",
  "page/page-core",
  "page/page-encoding",
  "page/page-events",
  "page/page-instances",
  "page/page-walk",
  "page/serialized-page",
  "require",
  "summarizer/active-page",
  "summarizer/create-monitor",
  "summarizer/define",
  "summarizer/dom-exceptions",
  "summarizer/headline-text",
  "summarizer/language-tags",
  "summarizer/markdown",
  "summarizer/module",
  "summarizer/options",
  "summarizer/own-summarizer",
  "summarizer/polyfill",
  "summarizer/polyfill-force",
  "summarizer/progress-event",
  "summarizer/session",
  "summarizer/summarizer",
  "summarizer/summary-text",
  "summarizer/types",
  "summarizer/webidl",
  "types",
  "version",
  "worker/client",
  "worker/pool",
  "worker/protocol",
  "worker/sentence-columns",
  "worker/service",
  "worker/start-thread",
  "worker/worker",
  "worker/worker-thread",
];
const entries = [
  "cli",
  "index",
  "load",
  "page",
  "page-encoding",
  "polyfill",
  "polyfill-force",
  "worker",
  "worker-thread",
];
/** What Node.js gets that can't require an ES module, and the types of it. */
const required = ["index", "polyfill", "polyfill-force", "require", "worker"];
const declared = ["index", "summarizer/global", "worker/worker"];
/** What entries share, named by its contents. */
const isChunk = (file) => /^dist\/chunk-[0-9A-Z]{8}\.js$/.test(file);
const chunks = 14;
const files = [
  "LICENSE",
  "LICENSE.ICU",
  "LICENSE.MD4C",
  "NOTICE.md",
  "README.md",
  "package.json",
  ...modules.map((name) => `dist/${name}.d.ts`),
  ...declared.map((name) => `dist/${name}.d.cts`),
  ...required.map((name) => `dist/${name}.cjs`),
  ...entries.map((name) => `dist/${name}.js`),
  ...DATA_PACKS.map(({ name }) => `dist/${name}.dat`),
  "dist/leitsatz.wasm",
  "dist/leitsatz-markdown.wasm",
  "dist/leitsatz-page.wasm",
].sort();

let workshop;
before(async () => {
  workshop = await openWorkshop();
});
after(() => workshop?.close());

test("the package holds what was reviewed, and nothing else", () => {
  const unexpected = workshop.files.filter((file) => !files.includes(file) && !isChunk(file));
  const missing = files.filter((file) => !workshop.files.includes(file));
  assert.deepEqual({ unexpected, missing }, { unexpected: [], missing: [] });
  assert.equal(workshop.files.filter(isChunk).length, chunks);
});

test("no module refers to a source map", async () => {
  const app = await workshop.newApp("maps", {});
  for (const file of workshop.files.filter((name) => /\.[jt]s$/.test(name))) {
    const source = await readFile(join(app, "node_modules/leitsatz", file), "utf8");
    assert.doesNotMatch(source, /sourceMappingURL/, file);
  }
});

test("it installs without a dependency; what it can use may be missing", async () => {
  const app = await workshop.newApp("manifest", {});
  const manifest = JSON.parse(
    await readFile(join(app, "node_modules/leitsatz/package.json"), "utf8"),
  );
  for (const kind of ["dependencies", "optionalDependencies"]) {
    assert.equal(manifest[kind], undefined, kind);
  }
  const peers = ["@types/dom-chromium-ai", "gpt-tokenizer", "parse5"];
  assert.deepEqual(Object.keys(manifest.peerDependencies).sort(), peers);
  for (const peer of peers) {
    assert.deepEqual(manifest.peerDependenciesMeta[peer], { optional: true }, peer);
  }
  for (const script of ["preinstall", "install", "postinstall", "prepare"]) {
    assert.equal(manifest.scripts?.[script], undefined, script);
  }
});

test("publint has nothing to say", async () => {
  const output = await runTool("publint", ["run", workshop.tarball, "--strict"]);
  assert.match(output, /All good!/);
});

test("its types resolve wherever there are exports, also for require()", async () => {
  // A module is no code to TypeScript, and what an import of it gives is the bundler's choice.
  const options = ["--profile", "node16", "--exclude-entrypoints"];
  options.push("leitsatz.wasm", "leitsatz-page.wasm", "leitsatz-markdown.wasm");
  options.push("worker-thread"); // for Workers alone, which are modules
  await runTool("attw", [workshop.tarball, ...options]);
});

test("Node.js summarizes English and, with the data pack of the package, Japanese", async () => {
  const app = await workshop.newApp("node", {
    "texts.mjs": await read("texts.mjs"),
    "main.mjs": await read("node_consumer.mjs"),
  });
  const output = await run(process.execPath, ["main.mjs"], { cwd: app });
  const results = JSON.parse(output);
  assert.equal(results.contract, "leitsatz/1");
  for (const [{ language, missingData, sentences, text }, source, expected] of [
    [results.english, english, "en"],
    [results.japanese, japanese, "ja"],
  ]) {
    assert.equal(language, expected);
    assert.deepEqual(missingData, []);
    assert.equal(sentences.length, 2);
    for (const sentence of sentences) assert.ok(source.includes(sentence), sentence);
    assert.equal(text, sentences.join(expected === "ja" ? "" : " "));
  }
});

test("require() gives in an older Node.js what import does", async () => {
  // The same Node.js without what it can do since 20.19.
  const main = `
    const { load, toJson, LeitsatzError, Summarizer } = require("leitsatz");
    const { startWorker } = require("leitsatz/worker");
    require("leitsatz/polyfill");
    const text = "The bridge was closed on Monday. Nobody was hurt.";
    (async () => {
      const leitsatz = await load();
      const analysis = await leitsatz.analyze(text);
      const json = toJson(analysis, analysis.select());
      const worker = await startWorker();
      const same = json === (await (await worker.analyze(text)).toJson());
      worker.terminate();
      const isOne = (await globalThis.Summarizer.create()) instanceof Summarizer;
      const code = await leitsatz.readPage("<p>A page").catch((error) => {
        return error instanceof LeitsatzError && error.code;
      });
      console.log(JSON.stringify({ schema: JSON.parse(json).schema, same, isOne, code }));
    })();
  `;
  const app = await workshop.newApp("require", { "main.cjs": main });
  const expected = { schema: "leitsatz/1", same: true, isOne: true, code: "parser-unavailable" };
  for (const flags of [[], ["--no-experimental-require-module"]]) {
    const output = await run(process.execPath, [...flags, "main.cjs"], { cwd: app });
    assert.deepEqual(JSON.parse(output), expected, flags.join());
  }
});

test("TypeScript types require(), strictly", async () => {
  for (const module of ["node16", "nodenext"]) {
    const app = await workshop.newApp(`require-${module}`, {
      "main.cts": `
        import { load, toJson, LeitsatzError, Summarizer } from "leitsatz";
        import type { Analysis, Budget, Leitsatz } from "leitsatz";
        import { startWorker } from "leitsatz/worker";
        import type { WorkerAnalysis } from "leitsatz/worker";
        import "leitsatz/polyfill";

        export async function main(budget: Budget): Promise<string> {
          const leitsatz: Leitsatz = await load();
          const analysis: Analysis = await leitsatz.analyze("A text.");
          const far: WorkerAnalysis = await (await startWorker()).analyze("A text.");
          const summarizer: Summarizer = await Summarizer.create();
          console.log(await globalThis.Summarizer.availability(), far.language, summarizer.type);
          const error: LeitsatzError = new LeitsatzError("freed", "it was");
          return toJson(analysis, analysis.select(budget)) + error.code;
        }
      `,
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          lib: ["ES2022", "DOM"],
          types: [],
          module,
          strict: true,
          skipLibCheck: false,
          noEmit: true,
        },
      }),
    });
    assert.equal(await runTool("tsc", ["--project", app], { cwd: app }), "", module);
  }
});

test("it brings the command leitsatz", async () => {
  const app = await workshop.newApp("command", { "page.html": "<html><p>The bridge was closed." });
  const command = join(app, "node_modules/.bin/leitsatz");
  assert.equal(await run(command, ["--version"]), "leitsatz 0.1.0\n");
  await assert.rejects(run(command, ["page.html"], { cwd: app }), /page\.html: .*install parse5/);
  await symlink(join(toolsFolder, "parse5"), join(app, "node_modules/parse5"));
  assert.equal(await run(command, ["page.html"], { cwd: app }), "The bridge was closed.\n");

  const tokens = ["--tokens", "6", "page.html"];
  await assert.rejects(run(command, tokens, { cwd: app }), /--tokens needs the package gpt-tokenizer/);
  await symlink(join(toolsFolder, "gpt-tokenizer"), join(app, "node_modules/gpt-tokenizer"));
  assert.equal(await run(command, tokens, { cwd: app }), "The bridge was closed.\n");
  tokens[1] = "4";
  await assert.rejects(run(command, tokens, { cwd: app }), /no sentence fits: .*cheapest costs 6/);
});

test("Node.js reads pages by parse5 where that is installed", async () => {
  const main = `
    import { load } from "leitsatz";
    const leitsatz = await load();
    const page = leitsatz.readPage("<title>A page</title><p>Of one paragraph.");
    console.log(await page.then(({ title }) => title, ({ code }) => code));
  `;
  const without = await workshop.newApp("parserless", { "main.mjs": main });
  const runIn = (cwd) => run(process.execPath, ["main.mjs"], { cwd });
  assert.equal(await runIn(without), "parser-unavailable\n");
  const app = await workshop.newApp("parser", { "main.mjs": main });
  await symlink(join(toolsFolder, "parse5"), join(app, "node_modules/parse5"));
  assert.equal(await runIn(app), "A page\n");
});

for (const resolution of ["nodenext", "bundler"]) {
  test(`TypeScript takes every export, strictly, by moduleResolution ${resolution}`, async () => {
    const app = await workshop.newApp(resolution, {
      "library.ts": await read("typescript_library.ts"),
      "summarizer.ts": await read("typescript_summarizer.ts"),
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          target: "ES2022",
          lib: ["ES2022", "DOM"],
          types: [],
          module: resolution === "nodenext" ? "nodenext" : "esnext",
          moduleResolution: resolution,
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
        },
      }),
    });
    assert.equal(await runTool("tsc", ["--project", app], { cwd: app }), "");
  });
}

test("TypeScript needs no types of the DOM where there are those of Node.js", async () => {
  const types = fileURLToPath(new URL("../../node_modules/@types", import.meta.url));
  const app = await workshop.newApp("node-types", {
    "library.ts": 'export { load, Summarizer, toJson } from "leitsatz";\n',
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "ES2022",
        lib: ["ES2022"],
        typeRoots: [types],
        types: ["node"],
        module: "nodenext",
        strict: true,
        skipLibCheck: false,
        noEmit: true,
      },
    }),
  });
  assert.equal(await runTool("tsc", ["--project", app], { cwd: app }), "");
});

for (const resolution of ["nodenext", "bundler"]) {
  for (const types of ["no", "the browsers'"]) {
    test(`the polyfill is typed by ${resolution} beside ${types} types`, async () => {
      // The browsers' types declare a class, which is no property of globalThis.
      const name = types === "no" ? "globalThis.Summarizer" : "Summarizer";
      const app = await workshop.newApp(`polyfill-${resolution}-${types[0]}`, {
        "main.ts": `
          import "leitsatz/polyfill";
          import "leitsatz/polyfill/force";
          const summarizer = await ${name}.create({ type: "tldr" });
          const summary: string = await summarizer.summarize("A text.");
          // @ts-expect-error It is no number.
          const count: number = await summarizer.summarize("A text.");
          console.log(summary, count, summarizer instanceof ${name});
        `,
        "tsconfig.json": JSON.stringify({
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2022", "DOM"],
            types: types === "no" ? [] : ["dom-chromium-ai"],
            module: resolution === "nodenext" ? "nodenext" : "esnext",
            moduleResolution: resolution,
            strict: true,
            skipLibCheck: false,
            noEmit: true,
          },
        }),
      });
      if (types !== "no") {
        const installed = join(app, "node_modules/@types/dom-chromium-ai");
        await cp(join(toolsFolder, "@types/dom-chromium-ai"), installed, { recursive: true });
      }
      assert.equal(await runTool("tsc", ["--project", app], { cwd: app }), "");
    });
  }
}

test("the TypeScript consumers name every export", async () => {
  const app = await workshop.newApp("exports", {});
  const library = await read("typescript_library.ts");
  const consumers = library + (await read("typescript_summarizer.ts"));
  for (const entry of ["index", "worker/worker"]) {
    const file = join(app, "node_modules/leitsatz/dist", `${entry}.d.ts`);
    const names = exportsOf(await readFile(file, "utf8"));
    assert.ok(names.length > 0);
    const missing = names.filter((name) => !new RegExp(`\\b${name}\\b`).test(consumers));
    assert.deepEqual(missing, [], entry);
  }
});

/** The names that a declaration file exports, of lists and of declarations. */
function exportsOf(source) {
  const lists = [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list]) =>
    list.split(",").map((item) =>
      item
        .trim()
        .replace(/^type /, "")
        .replace(/^.* as /, ""),
    ),
  );
  const declared = /^export (?:declare )?(?:function|class|const|interface|type) (\w+)/gm;
  return [...lists, ...[...source.matchAll(declared)].map(([, name]) => name)].filter(Boolean);
}
