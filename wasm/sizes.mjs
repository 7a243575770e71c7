// How large the package is: `node sizes.mjs PACKAGE` prints a table, `node sizes.mjs PACKAGE README...` puts
// it between the marks <!-- sizes --> and <!-- /sizes --> of those files.
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

function sizeOf(name, folder, files) {
  const parts = files.map((file) => readFileSync(join(folder, file)));
  const brotli = (bytes) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  const sum = (compress) => parts.reduce((total, part) => total + compress(part).length, 0);
  return {
    name,
    raw: sum((bytes) => bytes),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 })),
    brotli: sum(brotli),
  };
}

/** The sizes in bytes of what is loaded together; each file compressed alone, as servers send them. */
export function measure(packageFolder) {
  const folder = join(resolve(packageFolder), "dist");
  const module = "leitsatz.wasm";
  const loader = [...withImports(folder, "load.js")];
  const worker = [...withImports(folder, "worker.js"), ...withImports(folder, "worker-thread.js")];
  const summarizer = [...withImports(folder, "polyfill.js")];
  const packs = readdirSync(folder).filter((name) => name.endsWith(".dat")).sort();
  return [
    sizeOf("module, loader and base data", folder, [module, ...loader]),
    sizeOf("of it, the loader", folder, loader),
    sizeOf("`Summarizer` and what it imports", folder, summarizer),
    sizeOf("`leitsatz/worker` and its thread", folder, [...new Set(worker)]),
    ...packs.map((pack) => sizeOf(`data pack \`${pack}\``, folder, [pack])),
  ];
}

function table(rows) {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)}`;
  return [
    "| KB | raw | gzip | brotli |",
    "|---|--:|--:|--:|",
    ...rows.map(
      (row) =>
        `| ${row.name} | ${kilobytes(row.raw)} | ${kilobytes(row.gzip)} | ${kilobytes(row.brotli)} |`,
    ),
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [packageFolder, ...readmes] = process.argv.slice(2);
  if (packageFolder === undefined) {
    console.error("usage: node sizes.mjs PACKAGE [README...]");
    process.exit(2);
  }
  const text = table(measure(packageFolder));
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
