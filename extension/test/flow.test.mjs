// From the click to the marks, in Chromium: reading, marking, both ways between, and leaving.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  article,
  assertMarked,
  click,
  FERRY,
  launch,
  marked,
  notice,
  openPanels,
  panelAfter,
  paragraphs,
  picks,
  serve,
  slide,
  stateOf,
  until,
} from "./support.mjs";

const LONG = article("A long report", paragraphs(60));
const APP = article("The first story", paragraphs(6));

let site;
let server;
before(async () => {
  server = await serve({ "/": FERRY, "/long": LONG, "/app": APP });
  site = await launch();
});
after(async () => {
  await site?.browser.close();
  await server?.close();
});

/** Runs `body(page, panel)` with a page that was read, in a tab of its own. */
async function withRead(path, body) {
  const page = await site.browser.newPage();
  try {
    await page.goto(server.origin + path);
    await body(page, await click(site, page));
  } finally {
    await page.close();
  }
}

const inSight = (page, text) => {
  return page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const box = ranges.find((range) => String(range) === wanted)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, text);
};

test("a click fills the panel and marks its sentences in the page", () =>
  withRead("/", async (page, panel) => {
    assert.equal(
      await panel.$eval("#title", (one) => one.textContent),
      "The ferry of Farne sails again",
    );
    assert.match(await panel.$eval("#count", (one) => one.innerText), /of 40 sentences/);
    assert.equal(await notice(panel), "");
    await assertMarked(page, panel);
  }));

test("the slider marks anew, down to one sentence and up to all", () =>
  withRead("/", async (page, panel) => {
    const last = await panel.$eval("#length", (one) => Number(one.max));
    for (const stop of [0, 3, last]) {
      await slide(panel, stop);
      await until(async () => {
        const count = Object.values(await marked(page)).flat().length;
        return count === (await picks(panel)).length && (stop > 0 || count === 1);
      });
      await assertMarked(page, panel);
    }
  }));

test("a move of the slider is marked within a frame or two", () =>
  withRead("/", async (page, panel) => {
    await until(() => panel.evaluate(() => document.visibilityState === "visible"));
    await new Promise((done) => setTimeout(done, 300)); // the stops are computed ahead
    const before = Object.values(await marked(page)).flat().length;
    const changed = page.evaluate(async (count) => {
      const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
      while (marks() === count) await new Promise((done) => setTimeout(done, 1));
      return Date.now();
    }, before);
    const moved = await panel.$eval("#length", (input) => {
      input.value = "9";
      const now = Date.now();
      input.dispatchEvent(new Event("input", { bubbles: true }));
      return now;
    });
    assert.ok((await changed) - moved < 100, `${(await changed) - moved} ms`);
  }));

test("a click on a sentence of the panel shows it in the page, and the other way round", () =>
  withRead("/long", async (page, panel) => {
    await slide(panel, 30);
    await until(async () => (await picks(panel)).length > 25);
    const links = await panel.$$("#picks a");
    const text = (await picks(panel)).at(-1);
    assert.equal(await inSight(page, text), false);
    await links.at(-1).evaluate((link) => link.click());
    await until(() => inSight(page, text), "the sentence does not come into sight");
    assert.deepEqual((await marked(page))["leitsatz-current"], [text]);
    // In the page, with the mouse: the sentence that was marked and is in sight.
    const place = await page.evaluate((wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const [box] = ranges.find((range) => String(range) === wanted).getClientRects();
      return { x: box.left + 5, y: box.top + box.height / 2 };
    }, text);
    await panel.evaluate(() => {
      for (const one of document.querySelectorAll("#picks .lit")) one.classList.remove("lit");
      scrollTo(0, 0);
    });
    await page.mouse.click(place.x, place.y);
    await panel.waitForSelector("#picks li.lit");
    assert.equal(await panel.$eval("#picks li.lit a", (one) => one.textContent), text);
    await until(() =>
      panel.$eval("#picks li.lit", (one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight + 1;
      }),
    );
  }));

test("only the selection is summarized", async () => {
  const page = await site.browser.newPage();
  await page.goto(`${server.origin}/long`);
  await page.evaluate(() => {
    const [first, second] = [...document.querySelectorAll("p")].slice(10, 12);
    getSelection().setBaseAndExtent(
      first.firstChild,
      0,
      second.firstChild,
      second.textContent.length,
    );
  });
  const selected = await page.evaluate(() => getSelection().toString());
  const panel = await click(site, page);
  assert.equal(await panel.$eval("#source", (one) => one.textContent), "From your selection");
  assert.match(await panel.$eval("#count", (one) => one.innerText), /of 10 sentences/);
  for (const text of await picks(panel)) assert.ok(selected.includes(text));
  await assertMarked(page, panel);
  await page.close();
});

test("by the keyboard alone: every control is reached, and works", () =>
  withRead("/", async (page, panel) => {
    await panel.evaluate(() => document.body.focus());
    const reached = new Set();
    for (let i = 0; i < 40; ++i) {
      await panel.keyboard.press("Tab");
      reached.add(
        await panel.evaluate(() => document.activeElement.id || document.activeElement.localName),
      );
    }
    for (const id of ["options", "unit", "length", "focus", "a", "copy", "copy-markdown"]) {
      assert.ok(reached.has(id), `${id} is not reached`);
    }
    const before = (await picks(panel)).length;
    await panel.focus("#length");
    await panel.keyboard.press("ArrowRight");
    await until(async () => (await picks(panel)).length > before);
    await panel.focus("#picks a");
    await panel.keyboard.press("Enter");
    await until(async () => (await marked(page))["leitsatz-current"]?.length === 1);
    assert.equal((await marked(page))["leitsatz-current"][0], (await picks(panel))[0]);
  }));

test("keywords, what is left out, and the focus work in the page", () =>
  withRead("/", async (page, panel) => {
    await panel.click("#keywords button");
    await until(async () => (await marked(page))["leitsatz-keyword"]?.length > 0);
    const term = await panel.$eval("#keywords button", (one) => one.textContent.toLowerCase());
    for (const text of (await marked(page))["leitsatz-keyword"])
      assert.equal(text.toLowerCase(), term);
    await panel.type("#focus", "heaviest rain");
    await until(async () => (await picks(panel)).some((text) => text.includes("heaviest rain")));
    await until(async () => {
      const { length } = (await picks(panel)).filter((text) => text.includes("rain"));
      return length > 2;
    });
    await assertMarked(page, panel);
  }));

for (const [where, from] of [
  ["in the panel", (page, panel) => panel],
  ["in the page", (page) => page],
]) {
  test(`Esc ${where} removes every trace`, async () => {
    const page = await site.browser.newPage();
    await page.goto(`${server.origin}/`);
    const before = await stateOf(page);
    const panel = await click(site, page);
    assert.notDeepEqual((await stateOf(page)).highlights, []);
    assert.equal((await stateOf(page)).html, before.html);
    await page.bringToFront();
    await from(page, panel).keyboard.press("Escape");
    await until(async () => (await stateOf(page)).highlights.length === 0);
    assert.deepEqual(await stateOf(page), before);
    await until(async () => (await openPanels(site)).length === 0, "the panel stays");
    await page.close();
  });
}

test("closing the panel removes every trace", async () => {
  const page = await site.browser.newPage();
  await page.goto(`${server.origin}/`);
  const before = await stateOf(page);
  const panel = await click(site, page);
  await panel.evaluate(() => close());
  await until(async () => (await stateOf(page)).highlights.length === 0);
  assert.deepEqual(await stateOf(page), before);
  await page.close();
});

test("another click reads the page anew; when the article goes, that is offered", () =>
  withRead("/app", async (page, panel) => {
    const others = paragraphs(5).map((text) => text.replaceAll("council", "parliament"));
    await page.evaluate((texts) => {
      document.querySelector("article").remove();
      const article = document.createElement("article");
      for (const text of ["The second story", ...texts]) {
        const element = document.createElement(article.childElementCount ? "p" : "h1");
        element.textContent = text;
        article.append(element);
      }
      document.querySelector("main").append(article);
    }, others);
    await until(async () => /not on the page any more/.test(await notice(panel)));
    assert.deepEqual(await marked(page), {});
    await panelAfter(site, () => panel.click("#notice-action"));
    assert.match((await picks(panel)).join(), /parliament/);
    await assertMarked(page, panel);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("p")) {
        one.textContent = one.textContent.replaceAll("parliament", "senate");
      }
    });
    assert.equal(await click(site, page), panel);
    assert.match((await picks(panel)).join(), /senate/);
    await assertMarked(page, panel);
  }));

test("another page in the tab: said plainly, and read on demand", () =>
  withRead("/", async (page, panel) => {
    await page.goto(`${server.origin}/long`);
    await until(async () => /another page now/.test(await notice(panel)));
    assert.equal(await click(site, page), panel);
    assert.equal(await panel.$eval("#title", (one) => one.textContent), "A long report");
    await assertMarked(page, panel);
  }));

test("each tab has its own analysis, and a closed tab frees its", async () => {
  const pages = [await site.browser.newPage(), await site.browser.newPage()];
  const panels = [];
  for (const [i, page] of pages.entries()) {
    await page.bringToFront();
    await page.goto(server.origin + ["/", "/long"][i]);
    panels.push(await click(site, page));
  }
  assert.notEqual(panels[0], panels[1]);
  for (const [i, page] of pages.entries()) {
    await page.bringToFront();
    await assertMarked(page, panels[i]);
  }
  await pages[1].close();
  await until(async () => (await openPanels(site)).length === 1, "the panel of a closed tab stays");
  await pages[0].bringToFront();
  await assertMarked(pages[0], panels[0]);
  await pages[0].close();
  await until(async () => (await openPanels(site)).length === 0);
});

test("the background may be stopped at any time", () =>
  withRead("/", async (page, panel) => {
    const workers = () =>
      site.browser.targets().filter((target) => {
        return target.type() === "service_worker";
      });
    const stop = async () => {
      for (const target of workers()) await (await target.worker()).close();
      await until(() => workers().length === 0, "the background does not stop");
    };
    await stop();
    await slide(panel, 2);
    await until(async () => Object.values(await marked(page)).flat().length === 3);
    await assertMarked(page, panel);
    assert.equal(await click(site, page), panel);
    await assertMarked(page, panel);
    await stop();
    const other = await site.browser.newPage();
    await other.goto(`${server.origin}/long`);
    await assertMarked(other, await click(site, other));
    await other.close();
  }));
