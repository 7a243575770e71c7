// How large the package is: `node sizes.mjs PACKAGE` prints a table, `node sizes.mjs PACKAGE
// README...` puts it between the marks <!-- sizes --> and <!-- /sizes --> of those files.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// A script and all that it imports, each once, in order of first mention.
function withImports(folder, name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  const source = readFileSync(join(folder, name), "utf8");
  for (const [, imported] of source.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)) {
    withImports(folder, imported, seen);
  }
  return seen;
}

function compressed(bytes) {
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}

/** What is loaded together, the first being what every use needs: names, and files of dist/. */
export function partsOf(packageFolder) {
  const folder = join(resolve(packageFolder), "dist");
  const scripts = [...withImports(folder, "index.js")];
  const worker = [...withImports(folder, "worker.js"), ...withImports(folder, "worker-thread.js")];
  const pages = [...withImports(folder, "page.js")].filter((name) => !scripts.includes(name));
  const packs = readdirSync(folder).filter((name) => name.endsWith(".dat")).sort();
  return [
    { name: "`leitsatz`: module, base data and scripts", files: ["leitsatz.wasm", ...scripts] },
    { name: "of it, the scripts", files: scripts },
    {
      name: "of those, what `load()` takes: about a bundler's share",
      files: [...withImports(folder, "load.js")],
    },
    {
      name: "with the first page: module and scripts for pages",
      files: ["leitsatz-page.wasm", ...pages],
    },
    { name: "the module for Markdown, beside these scripts", files: ["leitsatz-markdown.wasm"] },
    { name: "`leitsatz/worker` and its thread", files: [...new Set(worker)] },
    ...packs.map((pack) => ({ name: `data pack \`${pack}\``, files: [pack] })),
  ];
}

/** The sizes of a part in bytes, each file compressed alone, as servers send them. */
export function sizeOf(packageFolder, { files }) {
  const contents = files.map((file) => readFileSync(join(resolve(packageFolder), "dist", file)));
  const sum = (compress) => contents.reduce((total, bytes) => total + compress(bytes).length, 0);
  return {
    raw: sum((bytes) => bytes),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 })),
    brotli: sum(compressed),
  };
}

function table(packageFolder) {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)}`;
  const row = (part) => {
    const { raw, gzip, brotli } = sizeOf(packageFolder, part);
    return `| ${part.name} | ${kilobytes(raw)} | ${kilobytes(gzip)} | ${kilobytes(brotli)} |`;
  };
  const rows = partsOf(packageFolder).map(row);
  return ["| KB | raw | gzip | brotli |", "|---|--:|--:|--:|", ...rows].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [packageFolder, ...readmes] = process.argv.slice(2);
  if (packageFolder === undefined) {
    console.error("usage: node sizes.mjs PACKAGE [README...]");
    process.exit(2);
  }
  const text = table(packageFolder);
  if (readmes.length === 0) console.log(text);
  for (const readme of readmes) {
    const old = readFileSync(readme, "utf8");
    const marks = /(<!-- sizes -->\n)[^]*?(<!-- \/sizes -->)/;
    if (!marks.test(old)) {
      console.error(`${readme}: has no <!-- sizes --> marks`);
      process.exit(1);
    }
    writeFileSync(readme, old.replace(marks, (_, open, close) => `${open}${text}\n${close}`));
  }
}
