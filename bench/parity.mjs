// That the WebAssembly package and the native command give the same bytes: every document of JSON
// Lines files through both, everything explained, compared line by line.
//
// Usage: node bench/parity.mjs PACKAGE COMMAND FILE|FOLDER...
//   PACKAGE  the finished npm package's folder, COMMAND the native leitsatz
//   FILE     JSON Lines with text and perhaps title, plain or gzipped, or a plain text (.txt); of a
//            FOLDER all such files
// Exits with 1 if any document differs.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";

const [packageFolder, command, ...paths] = process.argv.slice(2);
if (paths.length === 0) {
  console.error("usage: node bench/parity.mjs PACKAGE COMMAND FILE|FOLDER...");
  process.exit(2);
}
const { load, toJson } = await import(pathToFileURL(resolve(packageFolder, "dist/index.js")).href);
const leitsatz = await load();

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(jsonl|jsonl\.gz|txt)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

// The documents of a file as requests of the JSON Lines contract.
function documentsOf(path) {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  if (path.endsWith(".txt")) return [{ id: basename(path), text }];
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line, i) => {
      const document = JSON.parse(line);
      const whole = document.text ?? document.sentences?.join(" ");
      return { id: i, text: whole, title: document.title || undefined };
    })
    .filter((request) => typeof request.text === "string");
}

// What the command prints for the requests, a line each.
function nativeAnswers(requests) {
  const input = requests.map((request) => JSON.stringify(request) + "\n").join("");
  const run = spawnSync(command, ["--jsonl", "--explain"], {
    input,
    maxBuffer: 1 << 30,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`${command} failed: ${run.stderr}`);
  return run.stdout.split("\n").slice(0, -1);
}

async function wasmAnswer({ id, text, title }) {
  const analysis = await leitsatz.analyze(text, { title, features: true });
  const line = toJson(analysis, analysis.select(), { id, explain: true });
  const { language, missingData } = analysis;
  analysis.free();
  return { line, language, missingData };
}

let all = 0;
let different = 0;
const languages = new Map();
for (const file of paths.flatMap(filesOf)) {
  const requests = documentsOf(file);
  const expected = nativeAnswers(requests);
  for (const [i, request] of requests.entries()) {
    const { line, language, missingData } = await wasmAnswer(request);
    ++all;
    languages.set(language, (languages.get(language) ?? 0) + 1);
    if (line === expected[i] && missingData.length === 0) continue;
    ++different;
    const at = [...line].findIndex((c, k) => c !== [...expected[i]][k]);
    console.log(
      `${file}: document ${request.id} differs at character ${at}, missing data: [${missingData}]`,
    );
    console.log(`  native ${expected[i].slice(Math.max(0, at - 60), at + 60)}`);
    console.log(`  wasm   ${line.slice(Math.max(0, at - 60), at + 60)}`);
  }
}
const counts = [...languages].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
console.log(`${all} documents, ${different} different`);
console.log(`languages: ${counts.map(([tag, count]) => `${tag} ${count}`).join(", ")}`);
process.exitCode = different > 0 ? 1 : 0;
