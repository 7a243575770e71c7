// Makes the page: node build.mjs [PACKAGE MODULE OUT]
//
// PACKAGE is the folder of the npm package, MODULE the file leitsatz-whole.wasm: both of its modules
// in one. OUT becomes a folder of static files for any host, with the one-file page leitsatz.html
// among them. Names of files hold a hash of their contents, but for
// those that a browser asks for by name. The same inputs give the same bytes.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { readLanguages } from "../core/src/language/data/languages.mjs";
import { DATA_PACKS, FLAGS } from "../wasm/tables.mjs";
import { flagMeanings } from "./flag-meanings.mjs";
import { interfaceTags, phrasesInOrder, readStrings } from "./strings.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "..");
const [
  package_ = join(root, "build/wasm/npm"),
  module_ = join(root, "build/wasm/wasm/leitsatz-whole.wasm"),
  out = join(root, "build/wasm/page"),
] = process.argv.slice(2).map((path) => resolve(path));

const HASH_LENGTH = 10; // hexadecimal digits

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types leitsatz",
];

const digest = (bytes, encoding) => createHash("sha256").update(bytes).digest(encoding);
const hashOf = (bytes) => digest(bytes, "hex").slice(0, HASH_LENGTH);
const source = (name) => readFileSync(join(here, "src", name), "utf8");
const fromPackage = (name) => readFileSync(join(package_, "dist", name));

async function bundle(entry, define = {}, format) {
  const { outputFiles, warnings } = await build({
    entryPoints: [join(here, "src", entry)],
    alias: {
      leitsatz: join(package_, "dist/index.js"),
      // From its source: as an entry of the package it would add a file to every import of that.
      "leitsatz/markdown": join(root, "wasm/src/summarizer/markdown.ts"),
      "leitsatz/page-encoding": join(package_, "dist/page-encoding.js"),
      "leitsatz/worker": join(package_, "dist/worker.js"),
      "leitsatz/worker-thread": join(package_, "dist/worker-thread.js"),
    },
    bundle: true,
    charset: "utf8",
    define: { "import.meta.url": "location.href", ...define },
    format,
    legalComments: "none",
    loader: { ".txt": "text" },
    minify: true,
    target: ["chrome109", "firefox115", "safari16.4"],
    write: false,
  });
  if (warnings.length > 0) throw new Error(`${entry}: ${warnings[0].text}`);
  return Buffer.from(outputFiles[0].contents);
}

const LANGUAGES = interfaceTags();
const TRANSLATIONS = LANGUAGES.filter((tag) => tag !== "en"); // English is part of the script

/** The options of the menu of languages. */
const languageOptions = () =>
  LANGUAGES.map((tag) => {
    const name = readStrings(tag)["interface.name"];
    return `<option value="${tag}" lang="${tag}">${name}</option>`;
  }).join("\n");

const rightToLeft = () =>
  JSON.stringify(readLanguages().filter((row) => row.rightToLeft).map((row) => row.tag));

const written = new Map(); // name to bytes

function write(name, content) {
  const bytes = Buffer.from(content);
  written.set(name, bytes);
  writeFileSync(join(out, name), bytes);
  return name;
}

/** Writes a file under a name with the hash of its contents, and gives the name. */
function writeHashed(name, content) {
  const bytes = Buffer.from(content);
  const dot = name.lastIndexOf(".");
  return write(`${name.slice(0, dot)}-${hashOf(bytes)}${name.slice(dot)}`, bytes);
}

/** Replaces each {{name}} of a template, all of which have to be there. */
function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name) => {
    if (!(name in values)) throw new Error(`the template asks for ${whole}`);
    return values[name];
  });
}

const quote = (value) => JSON.stringify(value);

// What the page knows of the library's tables, and its phrases.
const TABLES = {
  RIGHT_TO_LEFT: rightToLeft(),
  FLAG_MEANINGS: quote(flagMeanings(FLAGS, readStrings("en"))),
  INTERFACE_TAGS: quote(LANGUAGES),
  UNSPACED_SCRIPTS: quote(DATA_PACKS.flatMap(({ scripts }) => scripts)),
};

async function writeFolder() {
  const wasm = writeHashed("leitsatz.wasm", readFileSync(module_));
  const packs = Object.fromEntries(
    DATA_PACKS.map(({ name }) => {
      const bytes = fromPackage(`${name}.dat`);
      return [name, { file: writeHashed(`${name}.dat`, bytes), size: bytes.length }];
    }),
  );
  const phrases = TRANSLATIONS.map((tag) => {
    return [tag, writeHashed(`phrases-${tag}.json`, quote(phrasesInOrder(tag)))];
  });
  const late = (entry, format) => bundle(`documents/${entry}.ts`, {}, format);
  const documents = writeHashed("documents.js", await late("read", "esm"));
  const pdf = writeHashed("pdf.js", await late("pdf-thread", "iife"));
  const markdown = writeHashed("markdown.wasm", fromPackage("leitsatz-markdown.wasm"));
  const define = {
    MODULE_FILE: quote(wasm),
    DOCUMENTS_FILE: quote(documents),
    MARKDOWN_FILE: quote(markdown),
    PDF_FILE: quote(pdf),
    PACK_FILES: quote(packs),
    PHRASE_FILES: quote(Object.fromEntries(phrases)),
    SINGLE_FILE: "false",
    ...TABLES,
  };
  const app = writeHashed("app.js", await bundle("main.ts", define, "iife"));
  const style = writeHashed("style.css", await bundle("style.css"));
  const fixed = (name) => write(name, readFileSync(join(here, "static", name)));
  const icon = fixed("icon.svg");
  const manifest = fixed("manifest.webmanifest");
  const head = [
    `<link rel="stylesheet" href="${style}">`,
    // In the page itself: browsers ask for it again whenever the address changes.
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(written.get(icon))}">`,
    `<link rel="manifest" href="${manifest}">`,
    `<script defer src="${app}" id="app"></script>`,
  ];
  const values = {
    policy: POLICY.join("; "),
    head: head.join("\n"),
    languages: languageOptions(),
    parts: "",
  };
  const index = write("index.html", fill(source("index.html"), values));
  // The lists of words are small, so that a text in any language with spaces can be read offline.
  const files = [app, style, wasm, icon, manifest, packs.words.file];
  const version = hashOf(Buffer.concat([index, ...files].map((name) => written.get(name))));
  const worker = await bundle(
    "service-worker.ts",
    {
      VERSION: quote(version),
      FILES: quote(["./", ...files]),
      PARTS: quote([
        ...Object.values(packs).map(({ file }) => file),
        ...phrases.map(([, file]) => file),
        documents,
        markdown,
        pdf,
      ]),
    },
    "iife",
  );
  write("sw.js", worker);
}

async function writeSingleFile() {
  const define = {
    MODULE_FILE: quote(""),
    DOCUMENTS_FILE: quote(""),
    MARKDOWN_FILE: quote(""),
    PDF_FILE: quote(""),
    PACK_FILES: "{}",
    PHRASE_FILES: "{}",
    SINGLE_FILE: "true",
    ...TABLES,
  };
  // Nothing in them may end the element that they stand in.
  const inline = (bytes) =>
    bytes.toString("utf8").replace(/<(?=\/(?:script|style)|!--)/gi, "\\x3C");
  const app = inline(await bundle("main.ts", define, "iife"));
  const style = (await bundle("style.css")).toString("utf8");
  const pack = (bytes) => gzipSync(bytes, { level: 9 }).toString("base64");
  const phrases = Object.fromEntries(TRANSLATIONS.map((tag) => [tag, phrasesInOrder(tag)]));
  const allow = (text) => `'sha256-${digest(text, "base64")}'`;
  const policy = POLICY.map((directive) => {
    const [name] = directive.split(" ");
    if (name === "script-src") return `script-src ${allow(app)} 'wasm-unsafe-eval'`;
    if (name === "style-src") return `style-src ${allow(style)}`;
    if (name === "connect-src") return "connect-src 'none'";
    if (name === "worker-src") return "worker-src blob:";
    if (name === "img-src") return "img-src data:";
    if (name === "manifest-src") return "manifest-src 'none'";
    return directive;
  });
  const parts = [
    `<script type="text/plain" id="module">${pack(readFileSync(module_))}</script>`,
    `<script type="text/plain" id="words">${pack(fromPackage("words.dat"))}</script>`,
    `<script type="text/plain" id="phrases">${pack(quote(phrases))}</script>`,
    `<script id="app">${app}</script>`,
  ];
  const values = {
    policy: policy.join("; "),
    head: `<style>${style}</style>`,
    languages: languageOptions(),
    parts: parts.join("\n"),
  };
  write("leitsatz.html", fill(source("index.html"), values));
}

// Types are checked first: the bundler only drops them.
function checkTypes() {
  const compiler = join(here, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "--project", here], { stdio: ["ignore", 2, 2] });
}

checkTypes();
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await writeFolder();
await writeSingleFile();
console.log(out);
