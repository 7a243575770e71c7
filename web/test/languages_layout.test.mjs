// Every phrase has its place at 320 px, in every language and state; and the page runs the right way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { interfaceTags, readStrings } from "../strings.mjs";
import { arabic, paste, showExample, shows, start } from "./support.mjs";

const NARROW = { width: 320, height: 640 };

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const speaks = (page, tag) => page.locator(`html[lang=${tag}]`).waitFor({ state: "attached" });

async function openFolds(page) {
  for (const fold of await page.locator(".fold > summary").all()) {
    if (await fold.isVisible()) await fold.click();
  }
}

/** How each state is reached from the one before. */
const STEPS = {
  empty: async () => {},
  error: (page) => paste(page, { "text/plain": "https://example.org/" }),
  several: async (page) => {
    const file = (name) => ({ name, mimeType: "", buffer: Buffer.from("It rained.") });
    await page.setInputFiles("#file", ["report.txt", "notes.md"].map(file));
    await page.locator("#several-title").waitFor();
    await page.locator("#several-close").click();
  },
  sheet: async (page) => {
    await page.locator("#more-open").click();
    await page.locator("#history-on").check();
  },
  reading: async (page) => {
    await page.locator("#history-on").uncheck();
    await page.locator("#more-close").click();
    await showExample(page, "de");
  },
  why: (page) => page.locator("#picks a").first().click(),
  "in words": (page) => page.locator("#unit").selectOption("words"),
  "in percent": (page) => page.locator("#unit").selectOption("share"),
  "in minutes": (page) => page.locator("#unit").selectOption("minutes"),
  folds: openFolds,
  focus: async (page) => {
    await page.locator("#focus").fill("zzzz");
    await page.locator("#focus-note").waitFor();
  },
  menu: (page) => page.locator("#downloads > summary").click(),
  points: async (page) => {
    await page.keyboard.press("Escape");
    await page.locator("#form input[value=points]").check();
  },
  line: (page) => page.locator("#form input[value=line]").check(),
  article: (page) => page.locator("#tab-article").click(),
  card: (page) => page.locator("#article span[data-sentence]").nth(3).click(),
  resume: (page) => page.locator("#new").click(),
};

// What is cut on purpose, with an ellipsis: names and titles of the reader's own.
const CUT = ".several li button, .resume button, .clipped, .visually-hidden, .skip, textarea, svg";
const ONE_LINE =
  ".bar button, .form label, .slider-row label, .tabs button, .take > button, .menu > summary, " +
  ".menu-items button, .field-end button, .sheet-head button";

/** What is wider than its place, beyond the window, or broken into lines where it should not be. */
function misfits(page) {
  return page.evaluate(
    ([cut, oneLine]) => {
      const name = (element) => {
        const words = element.textContent.trim().replaceAll(/\s+/g, " ").slice(0, 60);
        return `${element.id || element.className || element.localName}: ${words}`;
      };
      const textOf = (element) =>
        [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== "");
      const found = [];
      for (const element of document.querySelectorAll("body *")) {
        if (!element.checkVisibility() || element.closest(cut)) continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0) continue;
        if (left < -1 || right > innerWidth + 1) found.push(`beyond the window: ${name(element)}`);
        const texts = textOf(element);
        const isOver = element.scrollWidth > element.clientWidth + 1;
        // An inline element has no width of its own.
        if (texts.length > 0 && element.clientWidth > 0 && isOver) {
          found.push(`cut: ${name(element)}`);
        }
        if (!element.closest(oneLine) || texts.length === 0) continue;
        const range = document.createRange();
        range.selectNodeContents(texts[0]);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`in ${lines.size} lines: ${name(element)}`);
      }
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} px wide`);
      return found;
    },
    [CUT, ONE_LINE],
  );
}

for (const tag of interfaceTags()) {
  test(`${tag}: no phrase is over its place at ${NARROW.width} px, in any state`, () =>
    site.visit(
      async (page) => {
        await speaks(page, tag);
        const direction = tag === "ar" ? "rtl" : "ltr";
        assert.equal(await page.locator("html").getAttribute("dir"), direction);
        const all = new Map(); // with the first state that has it
        for (const [state, step] of Object.entries(STEPS)) {
          await step(page);
          for (const one of await misfits(page)) if (!all.has(one)) all.set(one, state);
        }
        assert.deepEqual([...all], []);
      },
      { fragment: `#interface=${tag}`, viewport: NARROW },
    ));
}

test("in Arabic the page is laid out from the right, and texts keep their own direction", () =>
  site.visit(
    async (page) => {
      await speaks(page, "ar");
      const place = (selector) => page.locator(selector).boundingBox();
      assert.ok((await place(".wordmark")).x > (await place("#more-open")).x);
      await showExample(page, "en");
      assert.equal(await page.locator("#article").getAttribute("dir"), "ltr");
      assert.ok((await place("#article")).x > (await place("#summary")).x);
      assert.equal(
        await page.locator("#article p").first().evaluate((one) => getComputedStyle(one).textAlign),
        "start",
      );
      // Names of the other direction do not carry away what stands beside them.
      await page.locator("#new").click();
      const { resume } = readStrings("ar");
      const title = "\u2068The Bell That Stays Silent for the Bats\u2069";
      assert.equal(await page.locator("#resume").textContent(), resume.replace("{title}", title));
      await shows(page, () => paste(page, { "text/plain": arabic }));
      assert.equal(await page.locator("#article").getAttribute("dir"), "rtl");
    },
    { fragment: "#interface=ar" },
  ));
