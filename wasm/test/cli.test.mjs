// The command of the package: the same bytes, messages and exit codes as the native one, whose path
// is LEITSATZ_CLI.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { dist, root } from "./support.mjs";

const native = process.env.LEITSATZ_CLI;
const script = fileURLToPath(dist("cli.js"));

const folder = mkdtempSync(join(tmpdir(), "leitsatz-cli-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const ferry = join(root, "examples/tidal-ferry.txt");
const streams = join(root, "examples/stadtbaeche.txt");

function result(program, args, input) {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    input,
    maxBuffer: 1 << 26,
  });
  return { stdout, stderr, status };
}
const ours = (args, input = "") => result(process.execPath, [script, ...args], input);

const controls = file(
  "controls.txt",
  "The  bridge\t was \u0001closed \u007f on\u0085 Monday  \n  after a storm.  \n\nIt \\was *raised*.\r\n",
);
const talk = file("talk.txt", "Ada: We open the bridge again on Monday.\n\nBob: That is good news.\n");
const lines = file(
  "lines.jsonl",
  [
    { id: 1, text: "The bridge was closed on Monday. It rained." },
    { id: "x" },
    [],
    5,
    { id: 3, text: 5 },
    { id: 4, text: "A", language: "xx-none" },
    { id: true, text: null },
    { id: {} },
    { text: "" },
    { text: "A bridge. It is 4 m long. It rained.", sentences: 1, keep: ["numbers"] },
    { text: "A bridge.", sentence: 1 },
    { text: "A bridge.", words: 0 },
    { text: "A bridge.", type: "tl;dr", keep: ["all"] },
    { text: "A bridge.", share: 2 },
    { text: "A bridge.", limit: 3 },
    { text: "A bridge is long. It rained.", costs: [3], limit: 3 },
    { text: "A bridge is long. It rained.", costs: [3, 9], limit: 3, type: "key-points" },
    { text: "A bridge is long. It rained.", costs: "3" },
    { text: "A bridge is long. It rained.", costs: [null], limit: 1 },
    { text: "A bridge is long. It rained.", type: "headline", words: 2 },
    { text: "A bridge is long.", length: null, neighbours: 101 },
    { text: "Die Brücke war zu. Es regnete.", title: "T", language: "de", focus: "Regen" },
  ]
    .map((line) => JSON.stringify(line))
    .join("\n") + "\n\n",
);

for (const args of [
  [ferry],
  ["-n1", ferry],
  ["-n", "2", "--type=teaser", ferry],
  ["--type", "key-points", "-k", "--stats", streams],
  ["-t", "key-points", "-l", "short", ferry],
  ["-kf", "markdown", "--stats", ferry, streams],
  ["-t", "key-points", "-f", "markdown", streams],
  ["-f", "json", "-e", ferry],
  ["-f", "json", "-w", "40", "--focus", "ferry", ferry],
  ["--focus", "zeppelin", ferry],
  ["--share", "20%", "-c", "300", ferry],
  ["-s", ".1", "-l", "long", ferry],
  ["-t", "headline", ferry, streams],
  ["-t", "headline", "-f", "json", "-l", "short", ferry],
  ["-t", "headline", "-w", "2", ferry],
  ["-w", "1", ferry],
  ["--ranker", "lead", "--title", "A title", "--language", "en", ferry],
  ["none.txt", ferry],
  [controls, talk],
  ["-f", "markdown", controls, talk],
  ["-f", "json", talk],
  ["--neighbours", "1", "-n", "5", "--focus", "turbine", ferry],
  ["--keep", "numbers,urls", "-n", "2", "-f", "json", "--offsets", "utf16", ferry],
  ["--offsets", "codepoints", "-f", "json", streams],
  ["--offsets", "bytes", ferry],
  ["--keep", "all", ferry],
  ["-t", "headline", "--keep", "urls", ferry],
  ["--neighbours", "101", ferry],
  ["--jsonl", lines],
  ["--jsonl", "-w", "20", "--offsets", "utf16", lines],
  ["--jsonl", "-t", "headline", lines],
  ["--jsonl", "-f", "markdown", lines],
  ["--jsonl", "--title", "A", lines],
  ["-n", "x", ferry],
  ["-n", "0", ferry],
  ["--share", "2", ferry],
  ["--sentence", "3", ferry],
  ["--language", "xx", ferry],
  ["-t", "headline", "-n", "3", ferry],
  ["--version"],
]) {
  const shown = args.map((arg) => arg.replace(/.*examples\//, "")).join(" ");
  test(`says what the native command says: ${shown}`, { skip: !native }, () => {
    assert.deepEqual(ours(args), result(native, args));
  });
}

test("reads standard input", { skip: !native }, () => {
  const text = "The bridge was closed on Monday. A storm had come. ".repeat(5000);
  for (const args of [[], ["-"], ["-f", "json", "-"]]) {
    assert.deepEqual(ours(args, text), result(native, args, text), args.join());
  }
  assert.deepEqual(ours([], ""), result(native, [], ""));
});

test("says what it can do, and which languages there are", () => {
  const { stdout, status } = ours(["--help"]);
  assert.equal(status, 0);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
  assert.match(stdout, /^ {2}-t, --type TYPE .*tldr/ms);
  assert.match(ours(["--languages"]).stdout, /^de$/m);
});

test("names the option that is wrong", () => {
  const { stderr, status } = ours(["--encoding", "none", ferry]);
  assert.equal(stderr, "leitsatz: --encoding: 'none' is not an encoding we know\nTry 'leitsatz --help'.\n");
  assert.equal(status, 2);
  assert.equal(ours(["."]).stderr, "leitsatz: .: a directory: name its files\n");
  for (const [args, said] of [
    [["--format", "html"], "--format: 'html' is not one of text, markdown or json"],
    [["--words"], "--words needs a value"],
    [["--stats=1"], "--stats takes no value"],
    [["-x"], "unknown option '-x'"],
  ]) {
    assert.ok(ours(args).stderr.startsWith(`leitsatz: ${said}\n`), said);
  }
});

test("keeps within tokens of a language model", () => {
  // Its package is not beside ours here: packed.test.mjs installs it.
  const { stderr, status } = ours(["--tokens", "50", ferry]);
  assert.match(stderr, /^leitsatz: --tokens needs the package gpt-tokenizer/);
  assert.equal(status, 1);
  assert.match(ours(["--tokenizer", "r50k_base", ferry]).stderr, /--tokenizer needs --tokens/);
  assert.match(ours(["--tokens", "5", "--tokenizer", "x"]).stderr, /not one of o200k_base,/);
});

test("reads text in the encoding that is named", () => {
  const name = file("latin.txt", Buffer.from("Die Br\xfccke war am Montag zu.", "latin1"));
  assert.equal(ours(["--encoding", "latin1", name]).stdout, "Die Brücke war am Montag zu.\n");
  assert.equal(ours(["--", name]).status, 0);
});

test("ends quietly when nobody reads any more", async () => {
  const many = Array(2000).fill(JSON.stringify({ text: "The bridge was closed." })).join("\n");
  const child = spawn(process.execPath, [script, "--jsonl", file("many.jsonl", many)], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((done) => child.on("exit", done));
  assert.deepEqual([said, code], ["", 1]);
});
