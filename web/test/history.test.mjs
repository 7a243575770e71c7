// What is stored beyond the tab: nothing, unless the reader says so.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { ready, showExample, shows, start, title } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const stored = (page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    local: localStorage.length,
    cookies: document.cookie,
  }));
const nothing = { databases: [], local: 0, cookies: "" };

test("off, nothing outlives the tab", () =>
  site.open(async (page) => {
    await showExample(page, "en");
    await page.waitForFunction(() => sessionStorage.length > 0);
    assert.deepEqual(await stored(page), nothing);
  }));

test("on, what was read is kept, can be read again, removed and cleared; off, it is gone", () =>
  site.open(async (page) => {
    const turn = async () => {
      await page.locator("#more-open").click();
      await page.locator("#history-on").click();
      await page.locator("#more-close").click();
    };
    await turn();
    await showExample(page, "en");
    await page.locator("#new").click();
    await showExample(page, "de");
    await page.locator("#new").click();
    const rows = page.locator("#history-list .row");
    await rows.nth(1).waitFor();
    assert.deepEqual(await rows.allInnerTexts(), [
      "Der Nachtzug kehrt zurück in die Berge",
      "The Bell That Stays Silent for the Bats",
    ]);
    await page.reload();
    await ready(page);
    await shows(page, () => rows.nth(1).click());
    assert.match(await title(page), /Bell/);
    await page.locator("#new").click();
    await page.locator("#history-list [aria-label*=Nachtzug]").click();
    await page.waitForFunction(() => document.querySelectorAll("#history-list li").length === 1);
    await page.locator("#more-open").click();
    await page.locator("#history-clear").click();
    await page.locator("#more-close").click();
    await page.locator("#history").waitFor({ state: "hidden" });
    await showExample(page, "en");
    await page.locator("#new").click();
    await rows.first().waitFor();
    await turn();
    await page.locator("#history").waitFor({ state: "hidden" });
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    assert.deepEqual(await stored(page), nothing);
  }));
