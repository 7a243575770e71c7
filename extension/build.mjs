// Makes the extension: node build.mjs [PACKAGE MODULE OUT] [--zip]
//
// PACKAGE is the folder of the npm package, MODULE the file leitsatz-whole.wasm: both of its
// modules in one. OUT gets a folder for each kind of browser, and with --zip an archive of each for its
// store. Prints the folders. The same inputs give the same bytes.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readLanguages } from "../core/src/language/data/languages.mjs";
import { DATA_PACKS, FLAGS } from "../wasm/tables.mjs";
import { flagMeanings } from "../web/flag-meanings.mjs";
import { interfaceTags, phrasesInOrder, readStrings } from "../web/strings.mjs";
import { BROWSER_NAMES, ICON_SIZES, manifestOf } from "./manifest.mjs";
import { zip } from "./zip.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = resolve(here, "..");
const web = join(root, "web");
const [
  package_ = join(root, "build/wasm/npm"),
  module_ = join(root, "build/wasm/wasm/leitsatz-whole.wasm"),
  out = join(root, "build/wasm/extension"),
] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith("--"))
  .map((path) => resolve(path));
const isZipped = process.argv.includes("--zip");

const quote = (value) => JSON.stringify(value);
const readJson = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const source = (name) => readFileSync(join(here, "src", name), "utf8");
const packFile = ({ name }) => readFileSync(join(package_, "dist", `${name}.dat`));

const { version } = readJson(here, "package.json");

const phraseFile = (tag) => `phrases-${tag}.json`;
const TRANSLATIONS = interfaceTags().filter((tag) => tag !== "en"); // English is part of the script

const ownPhrases = () => {
  const names = readdirSync(join(here, "data/strings")).sort();
  return names.map((name) => [basename(name, ".json"), readJson(here, "data/strings", name)]);
};

const DEFINE = {
  "import.meta.url": "location.href",
  FLAG_MEANINGS: quote(flagMeanings(FLAGS, readStrings("en"))),
  // Of files that only the page opens.
  DOCUMENTS_FILE: quote(""),
  MARKDOWN_FILE: quote(""),
  PDF_FILE: quote(""),
  INTERFACE_TAGS: quote(interfaceTags()),
  MODULE_FILE: quote("leitsatz.wasm"),
  OWN_PHRASES: quote(Object.fromEntries(ownPhrases())),
  PHRASE_FILES: quote(Object.fromEntries(TRANSLATIONS.map((tag) => [tag, phraseFile(tag)]))),
  PACK_FILES: quote(
    Object.fromEntries(
      DATA_PACKS.map((pack) => {
        return [pack.name, { file: `${pack.name}.dat`, size: packFile(pack).length }];
      }),
    ),
  ),
  RIGHT_TO_LEFT: quote(
    readLanguages()
      .filter((row) => row.rightToLeft)
      .map((row) => row.tag),
  ),
  SINGLE_FILE: "false",
  UNSPACED_SCRIPTS: quote(DATA_PACKS.flatMap(({ scripts }) => scripts)),
};

async function bundle(entry) {
  const { metafile, outputFiles, warnings } = await build({
    entryPoints: [join(here, "src", entry)],
    alias: {
      leitsatz: join(package_, "dist/index.js"),
      "leitsatz/markdown": join(root, "wasm/src/summarizer/markdown.ts"),
      "leitsatz/page-encoding": join(package_, "dist/page-encoding.js"),
      "leitsatz/page-walk": join(root, "wasm/src/page/page-walk.ts"),
      "leitsatz/worker": join(package_, "dist/worker.js"),
      "leitsatz/worker-thread": join(package_, "dist/worker-thread.js"),
    },
    bundle: true,
    charset: "utf8",
    define: DEFINE,
    format: "iife",
    legalComments: "none",
    metafile: true,
    minify: true,
    // What the package imports in Node.js alone would look to a store like code from elsewhere.
    supported: { "dynamic-import": false },
    target: ["chrome116", "firefox142"],
    write: false,
  });
  if (warnings.length > 0) throw new Error(`${entry}: ${warnings[0].text}`);
  checkDefined(Object.keys(metafile.inputs));
  return Buffer.from(outputFiles[0].contents);
}

// The page's sources declare what its build puts in; a new name must not be missing here.
function checkDefined(files) {
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const declared = readFileSync(file, "utf8").matchAll(/^declare const (\w+)/gm);
    for (const [, name] of declared) {
      if (!(name in DEFINE)) throw new Error(`${file}: ${name} is not defined`);
    }
  }
}

// A part of the page, by the line that it begins with, to its own end.
function partOfPage(begin) {
  const page = readFileSync(join(web, "src/index.html"), "utf8");
  const [, indent, name] = new RegExp(`^( *)<(\\w+) ${begin}`, "m").exec(page) ?? [];
  const part = new RegExp(`^${indent}<${name} ${begin}[^]*?^${indent}</${name}>`, "m").exec(page);
  if (!part) throw new Error(`the page has no ${begin}`);
  return part[0];
}

function panelPage() {
  const parts = {
    notice: partOfPage('id="notice"'),
    progress: partOfPage('class="progress"'),
    reading: partOfPage('id="reading"'),
  };
  return source("panel/panel.html").replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

// The browsers' names of languages that have others there.
const LOCALES = { pt: "pt_PT", "zh-Hans": "zh_CN" };

// The phrases that the browser itself shows, in its own form.
function locales() {
  return ownPhrases().map(([tag, phrases]) => {
    const own = Object.entries(phrases).filter(([key]) => /^(name|description|menu\.)/.test(key));
    const messages = own.map(([key, message]) => [key.replace(".", "_"), { message }]);
    const content = `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`;
    return [`_locales/${LOCALES[tag] ?? tag}/messages.json`, content];
  });
}

// Types are checked first: the bundler only drops them.
function checkTypes() {
  const compiler = join(here, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "--project", here], { stdio: ["ignore", 2, 2] });
}

/** The files of all browsers, by their names. */
async function commonFiles() {
  const fromFolder = (name) => [name, readFileSync(join(here, "static", name))];
  return [
    ["LICENSE", readFileSync(join(root, "LICENSE"))],
    ["NOTICE.md", readFileSync(join(root, "NOTICE.md"))],
    ...["LICENSE.ICU", "LICENSE.MD4C"].map((name) => [name, readFileSync(join(package_, name))]),
    ...ICON_SIZES.map((size) => fromFolder(`icon-${size}.png`)),
    ...locales(),
    ["background.js", await bundle("background/background.ts")],
    ["reader.js", await bundle("reader/reader.ts")],
    ["panel.html", panelPage()],
    ["panel.css", await bundle("panel/panel.css")],
    ["panel.js", await bundle("panel/main.ts")],
    ["options.html", source("options/options.html")],
    ["options.css", await bundle("options/options.css")],
    ["options.js", await bundle("options/options.ts")],
    ...TRANSLATIONS.map((tag) => [phraseFile(tag), quote(phrasesInOrder(tag))]),
    ["leitsatz.wasm", readFileSync(module_)],
    ...DATA_PACKS.map((pack) => [`${pack.name}.dat`, packFile(pack)]),
  ];
}

const OWN_FILES = {
  chromium: async () => [],
  firefox: async () => [
    ["sidebar.html", source("sidebar/sidebar.html")],
    ["sidebar.css", await bundle("sidebar/sidebar.css")],
    ["sidebar.js", await bundle("sidebar/sidebar.ts")],
  ],
};

checkTypes();
rmSync(out, { recursive: true, force: true });
const common = await commonFiles();
const made = [];
for (const browser of BROWSER_NAMES) {
  const manifest = `${JSON.stringify(manifestOf(browser, version), null, 2)}\n`;
  const files = [["manifest.json", manifest], ...common, ...(await OWN_FILES[browser]())];
  const folder = join(out, browser);
  for (const [name, content] of files) {
    mkdirSync(resolve(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  made.push(folder);
  if (isZipped) writeFileSync(join(out, `leitsatz-${version}-${browser}.zip`), zip(files));
}
console.log(made.join("\n"));
