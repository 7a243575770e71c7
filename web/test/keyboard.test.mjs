// The keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { marked, picks, shows, showExample, start, title } from "./support.mjs";

const PATIENCE = 60; // presses of Tab

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

/** Presses Tab until `selector` has the focus, which has to be visible at each stop. */
async function tabTo(page, selector, key = "Tab") {
  for (let i = 0; i < PATIENCE; ++i) {
    await page.keyboard.press(key);
    const { found, seen, name } = await page.evaluate((wanted) => {
      const element = document.activeElement;
      const own = getComputedStyle(
        element.matches("input[type=radio]") ? element.parentElement : element,
      );
      const field = element.closest(".field, .focus");
      return {
        found: element.matches(wanted),
        seen: own.outlineStyle !== "none" || field !== null || element === document.body,
        name: element.outerHTML.slice(0, 80),
      };
    }, selector);
    assert.ok(seen, `the focus is not visible on ${name}`);
    if (found) return;
  }
  assert.fail(`Tab never comes to ${selector}`);
}

test("from the empty page to a sentence in its place, and back to a new text", () =>
  site.visit(
    async (page) => {
      await tabTo(page, "#field");
      await page.keyboard.type(
        "The ferry sank at noon. Nobody was hurt. The mayor wept for an hour.",
      );
      await tabTo(page, "#read");
      await shows(page, () => page.keyboard.press("Enter"));
      await tabTo(page, "#form input");
      await page.keyboard.press("ArrowRight");
      assert.equal(await page.locator("#form input[value=points]").isChecked(), true);
      await tabTo(page, "#unit");
      await tabTo(page, "#length");
      await page.keyboard.press("Home");
      await page.locator("#picks li:only-child").waitFor();
      await page.keyboard.press("End");
      await page.locator("#picks li:nth-child(3)").waitFor();
      await tabTo(page, "#picks a");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      assert.deepEqual(await marked(page, "current"), [(await picks(page))[1]]);
      assert.equal(await page.locator("#card").isVisible(), true);
      await page.keyboard.press("Escape");
      assert.equal(await page.locator("#card").isVisible(), false);
      for (const stop of ["#copy", "#copy-markdown", "#downloads > summary", "#focus"]) {
        await tabTo(page, stop);
      }
      await tabTo(page, "#article");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      assert.match((await marked(page, "current"))[0], /Nobody was hurt/);
      await page.keyboard.press("k");
      assert.match((await marked(page, "current"))[0], /ferry sank/);
      await tabTo(page, "#new", "Shift+Tab");
      await page.keyboard.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "field");
    },
    { viewport: { width: 1280, height: 800 } },
  ));

test("J and K go between chosen sentences from anywhere, but where a letter is typed", () =>
  site.visit(async (page) => {
    await page.keyboard.press("j"); // on the empty page it is nothing
    await showExample(page, "en");
    const chosen = await picks(page);
    await page.keyboard.press("j");
    assert.deepEqual(await marked(page, "current"), [chosen[0]]);
    await page.locator("#copy").focus();
    await page.keyboard.press("J");
    assert.deepEqual(await marked(page, "current"), [chosen[1]]);
    await page.locator("#focus").focus();
    await page.keyboard.press("k");
    assert.deepEqual(await marked(page, "current"), [chosen[1]]);
    assert.equal(await page.locator("#focus").inputValue(), "k");
  }));

test("an example, a download, the sheet", () =>
  site.visit(async (page) => {
    await tabTo(page, "#examples button");
    await shows(page, () => page.keyboard.press("Enter"));
    assert.match(await title(page), /Bell/);
    assert.equal(await page.evaluate(() => document.activeElement.id), "title");
    await tabTo(page, "#downloads > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "#save-markdown");
    const download = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    await download;
    await tabTo(page, "#more-open", "Shift+Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#more").isVisible(), true);
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#more").isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement.id), "more-open");
  }));

test("left out and keywords by keyboard", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    await tabTo(page, "#keywords button");
    await page.keyboard.press("Space");
    assert.ok((await marked(page, "keyword")).length > 0);
    await tabTo(page, "#left > summary");
    await page.keyboard.press("Enter");
    await tabTo(page, "#left li a");
    await page.keyboard.press("Enter");
    assert.match((await marked(page, "current"))[0], /target=/);
  }));
