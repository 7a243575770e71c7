// Makes the npm package: node build.mjs [WASM_FILE PACKS_DIR OUT_DIR [ICU_LICENSE MD4C_LICENSE]]
//
// WASM_FILE is leitsatz.wasm, beside which there are leitsatz-page.wasm and leitsatz-markdown.wasm,
// PACKS_DIR holds the data packs, OUT_DIR becomes the package's folder. The licenses are those of the
// ICU and the MD4C that these were made from; they have to go with them wherever they are published.
// The same inputs give the same bytes.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { DATA_PACKS, writeSources } from "./tables.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "..");
const built = join(root, "build");

const [
  wasm = join(built, "wasm/wasm/leitsatz.wasm"),
  packs = join(built, "wasm/icu"),
  out = join(built, "wasm/npm"),
  icuLicense,
  md4cLicense,
] = process.argv.slice(2).map((path) => resolve(path));

const MORE_WASM = ["leitsatz-page.wasm", "leitsatz-markdown.wasm"];
const dist = join(out, "dist");

// What is imported by name, in the package's one flat folder; the rest becomes chunks, for a few
// files compress better than forty and are fetched sooner. What bundlers look for in them stays as it was written, addresses of files
// beside them for one, but the comments that tell them to leave an import, which are put back.
const ENTRIES = {
  cli: "cli/cli",
  index: "index",
  load: "library/load",
  page: "page/page",
  "page-encoding": "page/page-encoding",
  polyfill: "summarizer/polyfill",
  "polyfill-force": "summarizer/polyfill-force",
  worker: "worker/worker",
  "worker-thread": "worker/worker-thread",
};
const LEAVE = "/* webpackIgnore: true */ /* @vite-ignore */ ";

async function writeScripts() {
  const { outputFiles, warnings } = await build({
    entryPoints: Object.entries(ENTRIES).map(([name, path]) => ({
      in: join(here, "src", `${path}.ts`),
      out: name,
    })),
    bundle: true,
    chunkNames: "[name]-[hash]",
    format: "esm",
    minify: true,
    outdir: dist,
    splitting: true,
    target: "es2022",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    write: false,
  });
  if (warnings.length > 0) throw new Error(warnings[0].text);
  let left = 0;
  for (const { path, text } of outputFiles) {
    const script = text
      .replace(/\bimport\((?=\w)/g, () => (++left, `import(${LEAVE}`))
      // For their order alone, which is none: chunks do nothing when they are loaded.
      .replace(/\bimport"\.\/chunk-\w+\.js";/g, "");
    const isCommand = path === join(dist, "cli.js");
    writeFileSync(path, isCommand ? `#!/usr/bin/env node\n${script}` : script);
    if (isCommand) chmodSync(path, 0o755);
  }
  if (left !== 1) throw new Error(`${left} imports of what is not known before, not one`);
}

// What `require()` gets in a Node.js that requires no ES modules: a part of one script.
const REQUIRED = {
  index: "module.exports = require('./require.cjs').index;",
  polyfill: "require('./require.cjs').installSummarizer();",
  "polyfill-force": "require('./require.cjs').replaceSummarizer();",
  worker: "module.exports = require('./require.cjs').worker;",
};

async function writeRequired() {
  await build({
    entryPoints: [join(here, "src/require.ts")],
    banner: { js: "const script = require('node:url').pathToFileURL(__filename).href;" },
    bundle: true,
    define: { "import.meta.url": "script" },
    format: "cjs",
    minify: true,
    outfile: join(dist, "require.cjs"),
    platform: "node",
    target: "node18",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  for (const [name, script] of Object.entries(REQUIRED)) {
    writeFileSync(join(dist, `${name}.cjs`), `"use strict";\n${script}\n`);
  }
}

// Checks all types on the way.
function writeDeclarations() {
  const compiler = join(here, "node_modules/typescript/bin/tsc");
  const options = ["--project", here, "--emitDeclarationOnly", "--outDir", dist];
  execFileSync(process.execPath, [compiler, ...options], { stdio: ["ignore", 2, 2] });
  // Written by hand, so the compiler leaves them behind, and refers to where they are.
  for (const written of ["index.d.cts", "summarizer/global.d.cts", "worker/worker.d.cts"]) {
    cpSync(join(here, "src", written), join(dist, written));
  }
  for (const name of ["polyfill", "polyfill-force"]) {
    const file = join(dist, `summarizer/${name}.d.ts`);
    const declared = readFileSync(file, "utf8");
    writeFileSync(file, declared.replace(/path="[^"]*global\.d\.cts"/, 'path="./global.d.cts"'));
  }
}

function writeManifest() {
  const manifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  delete manifest.scripts;
  delete manifest.devDependencies;
  writeFileSync(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function copyFiles() {
  writeFileSync(join(dist, "leitsatz.wasm"), readFileSync(wasm));
  for (const name of MORE_WASM) {
    writeFileSync(join(dist, name), readFileSync(join(dirname(wasm), name)));
  }
  for (const { name } of DATA_PACKS) {
    writeFileSync(join(dist, `${name}.dat`), readFileSync(join(packs, `${name}.dat`)));
  }
  cpSync(join(here, "README.md"), join(out, "README.md"));
  cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
  cpSync(join(root, "NOTICE.md"), join(out, "NOTICE.md"));
  if (icuLicense) cpSync(icuLicense, join(out, "LICENSE.ICU"));
  if (md4cLicense) cpSync(md4cLicense, join(out, "LICENSE.MD4C"));
  if (!icuLicense || !md4cLicense) {
    console.error("build.mjs: without licenses; not to be published like this");
  }
}

rmSync(out, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeSources();
writeDeclarations();
await writeScripts();
await writeRequired();
writeManifest();
copyFiles();
console.log(out);
