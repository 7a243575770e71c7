// Makes the npm package: node build.mjs [WASM_FILE PACKS_DIR OUT_DIR [ICU_LICENSE]]
//
// WASM_FILE is leitsatz.wasm, beside which there is leitsatz-page.wasm, PACKS_DIR holds the data packs, OUT_DIR becomes the package's folder.
// ICU_LICENSE is the license of the ICU that the first two were made from; it has to go with them
// wherever they are published. The same inputs give the same bytes.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "..");
const build = join(root, "build");

const [
  wasm = join(build, "wasm/wasm/leitsatz.wasm"),
  packs = join(build, "wasm/icu"),
  out = join(build, "wasm/npm"),
  icuLicense,
] = process.argv.slice(2).map((path) => resolve(path));

const PACKS = ["cjk", "thai", "lao", "khmer", "burmese"];
const PAGE_WASM = "leitsatz-page.wasm";
const dist = join(out, "dist");

// One file in, one file out: what bundlers look for in them stays as it was written.
async function writeScripts() {
  const sources = readdirSync(join(here, "src")).filter((name) => name.endsWith(".ts"));
  for (const name of sources) {
    const source = readFileSync(join(here, "src", name), "utf8");
    const { code, warnings } = await transform(source, {
      format: "esm",
      loader: "ts",
      minifyIdentifiers: true,
      minifySyntax: true,
      // Without white space esbuild would drop the comments that tell bundlers to leave an import.
      minifyWhitespace: !source.includes("webpackIgnore"),
      sourcefile: name,
      target: "es2022",
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    });
    if (warnings.length > 0) throw new Error(`${name}: ${warnings[0].text}`);
    // Types alone are no code.
    if (code !== "") writeFileSync(join(dist, `${basename(name, ".ts")}.js`), code);
  }
}

// Checks all types on the way.
function writeDeclarations() {
  const compiler = join(here, "node_modules/typescript/bin/tsc");
  const options = ["--project", here, "--emitDeclarationOnly", "--outDir", dist];
  execFileSync(process.execPath, [compiler, ...options], { stdio: ["ignore", 2, 2] });
}

function writeManifest() {
  const manifest = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
  delete manifest.scripts;
  delete manifest.devDependencies;
  writeFileSync(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

function copyFiles() {
  writeFileSync(join(dist, "leitsatz.wasm"), readFileSync(wasm));
  writeFileSync(join(dist, PAGE_WASM), readFileSync(join(dirname(wasm), PAGE_WASM)));
  for (const pack of PACKS) {
    writeFileSync(join(dist, `${pack}.dat`), readFileSync(join(packs, `${pack}.dat`)));
  }
  cpSync(join(here, "README.md"), join(out, "README.md"));
  cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
  cpSync(join(root, "NOTICE.md"), join(out, "NOTICE.md"));
  if (icuLicense) cpSync(icuLicense, join(out, "LICENSE.ICU"));
  else console.error("build.mjs: without ICU's license; not to be published like this");
}

rmSync(out, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
writeDeclarations();
await writeScripts();
writeManifest();
copyFiles();
console.log(out);
