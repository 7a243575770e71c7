// Nothing is lost: Back and Forward, New text, a reload, several files at once.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  drop,
  english,
  german,
  notice,
  paste,
  picks,
  ready,
  showExample,
  shows,
  slide,
  start,
  strings,
  title,
} from "./support.mjs";

const say = strings("en");
const VIEWPORT = { width: 1280, height: 600 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const isEmpty = (page) => page.locator("#empty").isVisible();
const kept = (page) => page.waitForFunction(() => sessionStorage.length > 0);

/** Scrolls the window, and waits until it is there. */
async function scroll(page, top) {
  await page.evaluate((y) => scrollTo(0, y), top);
  await page.waitForFunction((y) => scrollY === y, top);
}

test("Back gives the empty page, Forward the text with its options and its place", () =>
  site.open(
    async (page) => {
      await showExample(page, "en");
      await slide(page, 9);
      await page.locator("#picks li:nth-child(10)").waitFor();
      const chosen = await picks(page);
      await scroll(page, 300);
      await page.goBack();
      await page.locator("#empty").waitFor();
      assert.equal(await page.locator("#reading").isVisible(), false);
      await page.goForward();
      await page.locator("#reading").waitFor();
      assert.deepEqual(await picks(page), chosen);
      assert.equal(await page.evaluate(() => scrollY), 300);
      assert.equal(new URL(page.url()).hash, "#length=10");
    },
    { viewport: VIEWPORT },
  ));

test("each text has its entry: Back gives the text before", () =>
  site.open(async (page) => {
    await showExample(page, "en");
    await kept(page);
    await shows(page, () => paste(page, { "text/plain": german }));
    assert.match(await title(page), /Nachtzug/);
    await shows(page, () => page.goBack());
    assert.match(await title(page), /Bell/);
    await page.goBack();
    await page.locator("#empty").waitFor();
    await page.goForward();
    await page.locator("#reading").waitFor();
    assert.match(await title(page), /Bell/);
  }));

test("New text is undone by Back, and by a button that names the text", () =>
  site.open(
    async (page) => {
      await showExample(page, "en");
      await scroll(page, 250);
      await page.locator("#new").evaluate((button) => button.click());
      assert.equal(await isEmpty(page), true);
      await page.goBack();
      await page.locator("#reading").waitFor();
      assert.equal(await page.evaluate(() => scrollY), 250);
      await page.locator("#new").click();
      const resume = page.locator("#resume");
      assert.match(await resume.innerText(), /^Back to “The Bell That Stays Silent/);
      await page.locator("#interface").selectOption("de");
      await page.locator("html[lang=de]").waitFor({ state: "attached" });
      assert.match(await resume.innerText(), /^Zurück zu „The Bell/);
      await resume.click();
      assert.match(await title(page), /Bell/);
      await page.goBack();
      await page.locator("#empty").waitFor();
    },
    { viewport: VIEWPORT },
  ));

test("what is typed is still there after Back", () =>
  site.open(async (page) => {
    const words = "The ferry sank at noon. Nobody was hurt. The mayor wept for an hour.";
    await page.locator("#field").fill(words);
    await shows(page, () => page.locator("#read").click());
    await page.goBack();
    await page.locator("#empty").waitFor();
    assert.equal(await page.locator("#field").inputValue(), words);
  }));

test("a reload keeps the text, its language and its place, and Back the text before it", () =>
  site.open(
    async (page) => {
      await showExample(page, "de");
      await kept(page);
      await shows(page, () => paste(page, { "text/plain": english }));
      await page.locator("#facts > summary").click();
      await shows(page, () => page.locator("#language").selectOption("nl"));
      await page.waitForFunction(() => JSON.stringify(sessionStorage).includes("nl"));
      await scroll(page, 280);
      await page.reload();
      await page.locator("html[data-shown]").waitFor({ state: "attached" });
      assert.match(await title(page), /Bell/);
      assert.equal(await page.locator("#article").getAttribute("lang"), "nl");
      assert.equal(await page.evaluate(() => scrollY), 280);
      await shows(page, () => page.goBack());
      assert.match(await title(page), /Nachtzug/);
    },
    { viewport: VIEWPORT },
  ));

test("a text that is kept nowhere is told, on the empty page", () =>
  site.open(async (page) => {
    await showExample(page, "en");
    await kept(page);
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await ready(page);
    assert.equal(await notice(page), say["error.gone"]);
    assert.equal(await isEmpty(page), true);
  }));

test("without storage, Back and Forward still work", () =>
  site.open(async (page) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.reload();
    await ready(page);
    await showExample(page, "en");
    await shows(page, () => paste(page, { "text/plain": german }));
    await page.waitForTimeout(50); // it is kept a moment after it is shown
    await shows(page, () => page.goBack());
    assert.match(await title(page), /Bell/);
    await shows(page, () => page.goForward());
    assert.match(await title(page), /Nachtzug/);
  }));

test("a full storage makes room for the newest, and the oldest stays until a reload", () =>
  site.open(async (page) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      const isText = (key) => key.startsWith("leitsatz-text-");
      Storage.prototype.setItem = function (key, value) {
        const isFull = Object.keys(this).some((other) => isText(other) && other !== key);
        if (isFull && isText(key)) throw new DOMException("full", "QuotaExceededError");
        setItem.call(this, key, value);
      };
    });
    await page.reload();
    await ready(page);
    await showExample(page, "en");
    await page.waitForFunction(() => "leitsatz-text-1" in sessionStorage);
    await shows(page, () => paste(page, { "text/plain": german }));
    await page.waitForFunction(() => "leitsatz-text-2" in sessionStorage);
    const left = await page.evaluate(() => {
      return Object.keys(sessionStorage).filter((key) => key.endsWith("-1"));
    });
    assert.deepEqual(left, [], "its place is gone, too");
    await shows(page, () => page.goBack());
    assert.match(await title(page), /Bell/);
  }));

test("several files become a list to choose from, over a text too, and none is dropped", () =>
  site.open(async (page) => {
    const files = [
      { name: "bell.txt", type: "text/plain", content: english },
      { name: "zug.txt", type: "text/plain", content: german },
      { name: "report.pdf", type: "", content: "%PDF-1.7 etc" },
    ];
    const names = page.locator("#several-list button");
    await drop(page, {}, files);
    await page.locator("#several").waitFor();
    assert.deepEqual(await names.allInnerTexts(), ["bell.txt", "zug.txt", "report.pdf"]);
    assert.match(await page.locator("#several-title").innerText(), /^3 files/);
    await shows(page, () => names.nth(1).click());
    assert.match(await title(page), /Nachtzug/);
    assert.equal(await page.locator("#several [aria-current]").innerText(), "zug.txt");
    await shows(page, () => names.nth(0).click());
    assert.match(await title(page), /Bell/);
    await names.nth(2).click();
    await page.locator("#notice:visible").waitFor();
    assert.match(await notice(page), /report\.pdf/);
    await page.locator("#several-close").click();
    assert.equal(await page.locator("#several").isVisible(), false);
    await page.setInputFiles("#file", [
      { name: "a.txt", mimeType: "", buffer: Buffer.from(english) },
      { name: "b.txt", mimeType: "", buffer: Buffer.from(german) },
    ]);
    assert.deepEqual(await names.allInnerTexts(), ["a.txt", "b.txt"]);
  }));

test("the skip link and a changed fragment stay with the text", () =>
  site.open(async (page) => {
    await showExample(page, "en");
    await page.evaluate(() => (location.hash = "length=2"));
    await page.waitForFunction(() => document.querySelectorAll("#picks li").length === 2);
    assert.equal(await isEmpty(page), false);
    await page.locator("#skip").focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
    assert.equal(new URL(page.url()).hash, "#length=2");
  }));
