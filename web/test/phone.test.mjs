// On a phone: the summary and the article in turn, and the place in each is kept.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { chosen, picks, showExample, start } from "./support.mjs";

const VIEWPORT = { width: 390, height: 740 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const visit = (body) => site.visit(body, { viewport: VIEWPORT });
const top = (page) => page.evaluate(() => Math.round(scrollY));

async function scroll(page, y) {
  await page.evaluate((to) => scrollTo(0, to), y);
  await page.waitForFunction((to) => Math.round(scrollY) === to, y);
}

/** Taps what is in sight, without the scrolling that some drivers do before a click. */
async function tap(page, place) {
  const { x, y, width, height } = await place.boundingBox();
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Whether a sentence of the article is in sight: all of its first line. */
const inSight = (page, sentence) =>
  page.locator("#article span", { hasText: sentence }).evaluate((span) => {
    const [{ top, bottom }] = span.getClientRects();
    const box = document.querySelector("#article").getBoundingClientRect();
    return top >= Math.max(0, box.top - 1) && bottom <= Math.min(innerHeight, box.bottom);
  });

test("the first screen has the summary, and a strip of the article at its first mark", () =>
  visit(async (page) => {
    await showExample(page, "en");
    const [first] = await picks(page);
    assert.equal(await inSight(page, first), true);
    const { y, height } = await page.locator("#article").boundingBox();
    assert.ok(y + height < 400 && height < 100, `${y} ${height}`);
    assert.ok((await page.locator("#picks a").first().boundingBox()).y < 500);
    await page.locator("#focus").fill("weddings landlord"); // the first mark comes later
    await page.locator("#picks a", { hasText: "landlord" }).waitFor();
    await page.locator("#length").press("Home");
    await page.locator("#picks li:only-child").waitFor();
    const [only] = await picks(page);
    await page.waitForFunction(() => document.querySelector("#article").scrollTop > 100);
    assert.equal(await inSight(page, only), true);
  }));

test("a tap on the strip opens the article there", () =>
  visit(async (page) => {
    await showExample(page, "en");
    await page.locator("#article").click({ position: { x: 20, y: 12 } });
    assert.equal(await page.locator("#tab-article").getAttribute("aria-pressed"), "true");
    assert.equal(await page.locator("#picks").isVisible(), false);
    assert.equal(await page.locator("#length").isVisible(), true);
    assert.equal(await page.locator("#card").isVisible(), true);
    assert.ok((await page.locator("#article").boundingBox()).height > 1500);
  }));

test("a tap on a marked sentence opens its card there and scrolls nothing", () =>
  visit(async (page) => {
    await showExample(page, "en");
    await page.locator("#tab-article").click();
    await scroll(page, 120);
    for (const [i, mark] of (await chosen(page)).entries()) {
      const place = page.locator("#article span", { hasText: mark });
      await place.evaluate((span) => span.scrollIntoView({ block: "center" }));
      const before = await top(page);
      await place.evaluate((span) => span.click());
      assert.equal(await page.locator("#card").isVisible(), true, `${i}`);
      assert.equal(await top(page), before, mark);
    }
  }));

test("a tap on a sentence of the summary opens why, and from there its place; Back lights it", () =>
  visit(async (page) => {
    await showExample(page, "en");
    const whys = page.locator("#picks .why");
    await page.mouse.move(0, 0);
    const third = page.locator("#picks li").nth(2);
    const sentence = await third.locator("a").innerText();
    assert.equal(await whys.nth(2).isVisible(), false);
    const before = await top(page);
    await tap(page, third.locator("a"));
    assert.equal(await top(page), before);
    assert.equal(await whys.nth(2).isVisible(), true);
    assert.equal(await third.locator(".pick-show").innerText(), "Show in the article");
    await third.locator(".pick-show").click();
    assert.equal(await inSight(page, sentence), true);
    await page.keyboard.press("Escape"); // the card
    await page.locator("#back").click();
    assert.equal(await page.locator("#picks li.lit a").innerText(), sentence);
    assert.equal(await page.evaluate(() => document.activeElement.innerText), sentence);
    const { y, height } = await third.boundingBox();
    assert.ok(y >= 0 && y + height <= VIEWPORT.height, `${y}`);
    await third.locator("a").click();
    assert.equal(await third.locator(".pick-show").isVisible(), false);
  }));

test("an error scrolls nothing, and is in sight", () =>
  visit(async (page) => {
    await showExample(page, "en");
    await page.locator("#tab-article").click();
    await scroll(page, 600);
    const line = page.locator("#article span").nth(12);
    const before = (await line.boundingBox()).y;
    const buffer = Buffer.from("%PDF-1.7 etc");
    await page.setInputFiles("#file", { name: "a.pdf", mimeType: "", buffer });
    await page.locator("#notice:visible").waitFor();
    const { y, height } = await page.locator("#notice").boundingBox();
    assert.ok(y >= 0 && y + height < 300, `${y}`);
    assert.ok(Math.abs((await line.boundingBox()).y - before) < 2);
  }));

test("each tab has its place, after a reload too", () =>
  visit(async (page) => {
    const press = (id) => page.locator(id).evaluate((button) => button.click()); // scrolls nothing
    await showExample(page, "en");
    await page.waitForFunction(() => "leitsatz-text-1" in sessionStorage);
    await scroll(page, 60);
    await press("#tab-article");
    await scroll(page, 700);
    await press("#tab-summary");
    assert.equal(await top(page), 60);
    await press("#tab-article");
    assert.equal(await top(page), 700);
    await page.reload();
    await page.locator("html[data-shown]").waitFor({ state: "attached" });
    assert.equal(await page.locator("#tab-article").getAttribute("aria-pressed"), "true");
    assert.equal(await top(page), 700);
  }));

test("from a sentence that is left out, Back comes to the list again", () =>
  visit(async (page) => {
    await showExample(page, "de");
    await page.locator("#left > summary").click();
    const row = page.locator("#left li a", { hasText: "The passengers" });
    await row.evaluate((link) => link.scrollIntoView({ block: "center" }));
    const before = await top(page);
    await row.evaluate((link) => link.click());
    assert.equal(await inSight(page, "The passengers"), true);
    await page.locator("#back").click();
    assert.equal(await top(page), before);
    assert.equal(await row.isVisible(), true);
  }));
