// What goes to the stores: the manifests, the linter's word on them, the size of the archives.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { inflateRawSync } from "node:zlib";

import { built, launch } from "./support.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const MOST_BYTES = 700_000; // of an archive, without data packs
const BROWSERS = ["chromium", "firefox"];

const manifestOf = (browser) =>
  JSON.parse(readFileSync(join(built, browser, "manifest.json"), "utf8"));
const archiveOf = (browser) => {
  const name = readdirSync(built).find((one) => one.endsWith(`-${browser}.zip`));
  return join(built, name);
};

for (const browser of BROWSERS) {
  test(`${browser}: no permission beyond the click, and a policy that allows nothing else`, () => {
    const manifest = manifestOf(browser);
    const own = { chromium: ["sidePanel"], firefox: [] }[browser];
    const wanted = ["activeTab", "contextMenus", "scripting", "storage", ...own];
    assert.deepEqual(manifest.permissions, wanted.sort());
    for (const key of [
      "host_permissions",
      "optional_host_permissions",
      "optional_permissions",
      "content_scripts",
      "externally_connectable",
      "web_accessible_resources",
    ]) {
      assert.equal(manifest[key], undefined, key);
    }
    const policy = manifest.content_security_policy.extension_pages.split("; ");
    assert.ok(policy.includes("default-src 'none'"));
    assert.ok(policy.includes("connect-src 'self'"));
    for (const directive of policy) {
      assert.doesNotMatch(
        directive,
        /https?:|\*|unsafe-(inline|eval)\b(?<!wasm-unsafe-eval)|blob:/,
      );
    }
    assert.equal(manifest.commands._execute_action.suggested_key.default, "Alt+Shift+S");
  });

  test(`${browser}: the archive holds the folder's files, in at most ${MOST_BYTES} bytes without packs`, () => {
    const files = unzip(readFileSync(archiveOf(browser)));
    let size = statSync(archiveOf(browser)).size;
    for (const [name, { bytes, packed }] of files) {
      assert.deepEqual(bytes, readFileSync(join(built, browser, name)), name);
      if (name.endsWith(".dat")) size -= packed;
    }
    const names = readdirSync(join(built, browser), { recursive: true, withFileTypes: true });
    assert.equal(files.size, names.filter((one) => one.isFile()).length);
    assert.ok(size <= MOST_BYTES, `${size} bytes`);
  });
}

// The files of an archive by its own list of them.
function unzip(bytes) {
  const files = new Map();
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  for (let i = bytes.readUInt16LE(end + 10); i > 0; --i) {
    const packed = bytes.readUInt32LE(at + 20);
    const length = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.subarray(at + 46, at + 46 + length).toString();
    files.set(name, { packed, bytes: inflateRawSync(bytes.subarray(start, start + packed)) });
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

test("addons-linter says nothing", { timeout: 120_000 }, async () => {
  const linter = join(here, "../node_modules/addons-linter/bin/addons-linter");
  const args = [linter, "--output", "json", "--warnings-as-errors", archiveOf("firefox")];
  const said = await new Promise((done) => {
    execFile(process.execPath, args, { maxBuffer: 1 << 24 }, (_, stdout) => done(stdout));
  });
  const { errors, warnings, notices } = JSON.parse(said.slice(said.indexOf("{")));
  assert.deepEqual({ errors, warnings, notices }, { errors: [], warnings: [], notices: [] });
});

test("Chromium loads it without a warning", async () => {
  const { browser, id } = await launch();
  try {
    const page = await browser.newPage();
    await page.goto("chrome://extensions/");
    const known = await page.evaluate((own) => chrome.developerPrivate.getExtensionInfo(own), id);
    const { state, manifestErrors, runtimeErrors, runtimeWarnings, installWarnings } = known;
    assert.equal(state, "ENABLED");
    const said = [manifestErrors, runtimeErrors, runtimeWarnings, installWarnings];
    assert.deepEqual(said.flat().filter(Boolean), []);
  } finally {
    await browser.close();
  }
});

test("each language of the page has the extension's phrases, all of them", () => {
  const folder = join(here, "../data/strings");
  const names = (file) => Object.keys(JSON.parse(readFileSync(join(folder, file), "utf8"))).sort();
  assert.deepEqual(readdirSync(folder), readdirSync(join(here, "../../web/data/strings")));
  for (const file of readdirSync(folder)) assert.deepEqual(names(file), names("en.json"), file);
});
