// The page in one file, opened from a folder.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";

import { launchBrowser, withPage } from "../../wasm/test/browser/page.mjs";
import {
  built,
  marked,
  paste,
  picks,
  ready,
  showExample,
  shows,
  slide,
  strings,
  title,
} from "./support.mjs";

const file = join(built, "leitsatz.html");
const address = pathToFileURL(file).href;
const context = { locale: "en-US", reducedMotion: "reduce" };

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const open = (body) =>
  withPage(browser, address, async (page, urls) => (await ready(page), body(page, urls)), {
    context,
  });

test("reads, marks, slides and saves from file://, and asks for nothing", () =>
  open(async (page, urls) => {
    await showExample(page, "en");
    assert.match(await title(page), /Bell/);
    await slide(page, 7);
    await page.locator("#picks li:nth-child(8)").waitFor();
    assert.equal((await picks(page)).length, 8);
    assert.ok((await marked(page, "rank-1")).length > 0);
    const download = page.waitForEvent("download");
    await page.locator("#downloads > summary").click();
    await page.locator("#save-json").click();
    await download;
    const html = `<main><article><h1>A title</h1>${"<p>The ferry sank at noon near the old pier. Nobody was hurt in it.</p>".repeat(3)}</article></main>`;
    await shows(page, () => paste(page, { "text/html": html, "text/plain": "" }));
    assert.deepEqual(
      urls.filter((url) => url !== address && !url.startsWith("blob:")),
      [],
    );
  }));

test("a text that calls for a data pack is read, and told so", () =>
  open(async (page) => {
    await showExample(page, "ja");
    assert.match(await page.locator("#notice-text").innerText(), /one-file page has no word list/);
    assert.ok((await picks(page)).length >= 3);
  }));

test("speaks all its languages", () =>
  open(async (page) => {
    for (const language of ["fr", "de", "en"]) {
      await page.locator("#interface").selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor();
      assert.equal(await page.locator("#read").innerText(), strings(language).read);
    }
  }));

test("its policy lets nothing in or out", () => {
  const html = readFileSync(file, "utf8");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)[1].split("; ");
  for (const directive of [
    "default-src 'none'",
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.includes(directive), directive);
  }
  assert.doesNotMatch(policy.join(), /'self'|https?:|unsafe-inline/);
  assert.doesNotMatch(html.replace(/<script[^]*?<\/script>/g, ""), /<link|src=/);
});

test("what only a served page can do is not offered", () =>
  open(async (page) => {
    await page.locator("#more-open").click();
    assert.equal(await page.locator("#bookmarklet").isVisible(), false);
  }));
