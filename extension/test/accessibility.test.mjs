// axe finds nothing in the panel and the options, in any state, light or dark; targets for fingers.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { article, click, FERRY, launch, notice, picks, serve, until } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let site;
let server;
before(async () => {
  server = await serve({
    "/": FERRY,
    "/empty": "<!doctype html><title>Nothing</title>",
    "/arabic": article(
      "مكتبة جديدة في المدينة",
      [
        "أعلنت بلدية المدينة يوم الأحد افتتاح مكتبة جديدة قرب السوق القديم. وتضم المكتبة أربعين ألف كتاب.",
        "قال مدير المكتبة إن العمل استمر ثلاث سنوات. وبلغت تكلفة البناء تسعة ملايين دينار.",
      ],
      { lang: "ar", dir: "rtl" },
    ),
  });
  site = await launch();
});
after(async () => {
  await site?.browser.close();
  await server?.close();
});

async function assertClean(page) {
  for (const scheme of ["light", "dark"]) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    // In a world of its own, which the extension's policy does not hold for.
    const found = await page
      .mainFrame()
      .isolatedRealm()
      .evaluate(
        async (source, rules) => {
          if (!globalThis.axe) (0, eval)(source);
          const { violations } = await globalThis.axe.run(document, {
            runOnly: rules,
            rules: { "page-has-heading-one": { enabled: false } },
          });
          return violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`,
          );
        },
        axe,
        RULES,
      );
    assert.deepEqual(found, [], scheme);
  }
}

async function withRead(path, body) {
  const page = await site.browser.newPage();
  try {
    await page.goto(server.origin + path);
    await body(await click(site, page), page);
  } finally {
    await page.close();
  }
}

test("a summary, with all that folds open", () =>
  withRead("/", async (panel) => {
    await panel.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
    await until(async () => (await panel.$$("#facts-list div")).length > 0);
    await assertClean(panel);
  }));

test("from right to left", () => withRead("/arabic", assertClean));

test("nothing to read", () =>
  withRead("/empty", async (panel) => {
    assert.notEqual(await notice(panel), "");
    await assertClean(panel);
  }));

test("one line, and key points", () =>
  withRead("/", async (panel) => {
    for (const form of ["line", "points"]) {
      await panel.$eval(`#form [value=${form}]`, (one) => one.click());
      await assertClean(panel);
    }
  }));

test("the options: clean, and every change is kept and told to open panels", () =>
  withRead("/", async (panel, page) => {
    const options = await site.browser.newPage();
    await options.goto(`chrome-extension://${site.id}/options.html`);
    await options.waitForSelector("html[data-ready]");
    await assertClean(options);
    await until(async () => (await options.$eval("#shortcut", (one) => one.textContent)) !== "");
    await options.select("#interface", "de");
    await options.select("#form", "points");
    await options.select("#length", "2");
    assert.match(await options.$eval("h1", (one) => one.textContent), /Einstellungen/);
    await until(async () => (await picks(panel)).length === 2);
    assert.equal(await panel.$eval("#form :checked", (one) => one.value), "points");
    assert.equal(await panel.$eval("#options", (one) => one.textContent), "Einstellungen");
    await until(() => page.evaluate(() => CSS.highlights.size > 0));
    await options.click("#marks");
    await until(() => page.evaluate(() => CSS.highlights.size === 0), "marks stay");
    await options.reload();
    await options.waitForSelector("html[data-ready]");
    const kept = await options.$$eval("select, input", (all) => {
      return all.map((one) => (one.type === "checkbox" ? one.checked : one.value));
    });
    assert.deepEqual(kept, ["points", "2", "de", false]);
    await options.close();
  }));
