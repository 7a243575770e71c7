// The summary: slider, units, forms, reasons, keywords, focus, language.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  assertOwnElements,
  chosen,
  drop,
  marked,
  paste,
  picks,
  showExample,
  shows,
  slide,
  start,
  text,
} from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const count = (page) => page.locator("#count").innerText();
const last = async (page) => Number(await page.locator("#length").getAttribute("max"));

test("every example has its title, also one whose font takes long", () =>
  site.visit(async (page) => {
    const titles = page.locator("#examples bdi");
    await titles.nth(2).filter({ hasText: /./ }).waitFor();
    const first = ["en", "de", "ja"].map((language) => text(language).split("\n")[0]);
    assert.deepEqual(await titles.allTextContents(), first);
    await page.locator("#interface").selectOption("de");
    assert.deepEqual(await titles.allTextContents(), first);
    await page.locator("#interface").selectOption("en");
  }));

test("what is chosen is marked in the article, and nothing is wrapped for it", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    assert.deepEqual(await chosen(page), (await picks(page)).sort());
    assert.equal(await page.locator("#article mark").count(), 0);
    await assertOwnElements(page);
  }));

test("the article is never seen without its summary", () =>
  site.visit(async (page) => {
    await page.evaluate(() => {
      const reading = document.querySelector("#reading");
      new MutationObserver(() => {
        const picks = document.querySelectorAll("#picks li").length;
        const marks = CSS.highlights.get("rank-1").size;
        document.documentElement.dataset.entered = `${picks > 0} ${marks > 0}`;
      }).observe(reading, { attributeFilter: ["hidden"] });
    });
    await showExample(page, "en");
    assert.equal(await page.locator("html").getAttribute("data-entered"), "true true");
  }));

test("without the Highlight API, by mark", () =>
  site.open(async (page) => {
    await page.addInitScript(() => delete globalThis.Highlight);
    await page.reload();
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await showExample(page, "en");
    const before = await page.locator("#article").innerText();
    const own = async () => (await page.locator("#article mark").allInnerTexts()).sort();
    assert.deepEqual(await own(), (await picks(page)).sort());
    await slide(page, 9);
    await page.locator("#keywords button").first().click();
    assert.equal((await picks(page)).length, 10);
    assert.ok((await page.locator("#article mark.keyword").count()) > 3);
    assert.equal(await page.locator("#article").innerText(), before);
    await page.locator("#keywords button").first().click();
    assert.deepEqual(await own(), (await picks(page)).sort());
  }));

test("the slider goes from one sentence to all, and keeps what was chosen", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const end = await last(page);
    assert.equal(end, 26);
    let before = [];
    for (let stop = 0; stop <= end; ++stop) {
      await slide(page, stop);
      await page.locator(`#picks li:nth-child(${stop + 1})`).waitFor();
      const now = await picks(page);
      assert.equal(now.length, stop + 1);
      assert.deepEqual(
        before.filter((sentence) => !now.includes(sentence)),
        [],
      );
      before = now;
    }
    assert.match(await count(page), /27 of 27 sentences/);
    const order = await page.locator("#picks li").evaluateAll((items) => {
      return items.map((item) => Number(item.dataset.index));
    });
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  }));

test("a move of the slider is shown in the same task once its stops are known", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await page.waitForTimeout(1000); // the stops are asked for one after the other
    const wrong = await page.locator("#length").evaluate((input) => {
      const wrong = [];
      for (let stop = 0; stop <= Number(input.max); ++stop) {
        input.value = String(stop);
        input.dispatchEvent(new Event("input", { bubbles: true }));
        const shown = document.querySelectorAll("#picks li").length;
        if (shown !== stop + 1) wrong.push(`${stop}: ${shown}`);
      }
      return wrong;
    });
    assert.deepEqual(wrong, []);
  }));

test("the slider ends at the sound sentences, in every unit", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    const faults = ["target=", "standen und standen", "The passengers", "Abonnieren"];
    for (const unit of ["sentences", "words", "share", "minutes"]) {
      await page.locator("#unit").selectOption(unit);
      await slide(page, await last(page));
      await page.locator("#picks li:nth-child(20)").waitFor();
      const all = (await picks(page)).join(" ");
      assert.equal(await page.locator("#picks li").count(), 20, unit);
      for (const fault of faults) assert.ok(!all.includes(fault), `${unit}: ${fault}`);
    }
    assert.match(await count(page), /20 of 27 sentences/);
  }));

test("form, unit, slider and count stay in sight; one line has no length", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await slide(page, 20);
    await page.locator("#picks li:nth-child(21)").waitFor();
    await page.locator("#picks a").last().scrollIntoViewIfNeeded();
    for (const id of ["#form", "#unit", "#length", "#count"]) {
      const { y, height } = await page.locator(id).boundingBox();
      assert.ok(y >= 0 && y + height <= 720, id);
    }
    assert.equal(await page.locator("label[for=unit]").innerText(), "Length in");
    await page.locator("#form input[value=line]").check();
    for (const id of ["#unit", "#length"]) assert.equal(await page.locator(id).isVisible(), false);
    const top = async (id) => (await page.locator(id).boundingBox()).y;
    assert.ok((await top("#focus")) < (await top("#line")));
  }));

test("units: words, percent and reading time are limits that hold", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await page.locator("#unit").selectOption("words");
    await slide(page, 4); // 60 words
    await page.waitForFunction(() => location.hash.includes("length=60"));
    assert.match(await count(page), /^(\d|[1-5]\d|60) words/);
    await page.locator("#unit").selectOption("share");
    await slide(page, 5); // 10 %
    await page.waitForFunction(() => location.hash.includes("length=10"));
    assert.match(await count(page), /^([0-9]|10)%/);
    await page.locator("#unit").selectOption("minutes");
    await slide(page, 1); // 30 seconds
    await page.waitForFunction(() => location.hash.includes("unit=minutes&length=30"));
    const seconds = Number(/(\d+) seconds instead/.exec(await count(page))[1]);
    assert.ok(seconds > 0 && seconds <= 30, `${seconds}`);
    await page.locator("#unit").selectOption("words");
    await slide(page, 0);
    await page
      .locator("#count", { hasText: "No sentence is that short" })
      .or(page.locator("#picks li"))
      .first()
      .waitFor();
  }));

test("options stand in the address and come from it, the text never does", () =>
  site.visit(
    async (page) => {
      await showExample(page, "en");
      assert.equal(await page.locator("#form input[value=points]").isChecked(), true);
      assert.equal((await picks(page)).length, 2);
      await slide(page, 5);
      await page.locator("#focus").fill("bats");
      await page.waitForTimeout(400);
      assert.equal(new URL(page.url()).hash, "#length=6&form=points");
    },
    { fragment: "#length=2&form=points&nonsense=%3Cb%3E&unit=parsecs" },
  ));

test("key points differ from sentences, one line is one", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const sentences = await picks(page);
    await page.locator("#form input[value=points]").check();
    await page.locator("#picks.bullets").waitFor();
    assert.notDeepEqual(await picks(page), sentences);
    await page.locator("#form input[value=line]").check();
    assert.equal(await page.locator("#picks").isVisible(), false);
    const line = await page.locator("#line").innerText();
    assert.ok(line.length > 20);
    const marks = await chosen(page);
    assert.equal(marks.length, 1);
    assert.ok(marks[0].includes(line), "the article marks where the line comes from");
  }));

test("why: reasons in words below each sentence, and its place lights up", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const first = page.locator("#picks li").first();
    await first.locator("a").hover();
    assert.match(await first.locator(".why").innerText(), /opens the article · /);
    const faint = (whys) => whys.filter((why) => getComputedStyle(why).opacity !== "1").length;
    assert.equal(await page.locator("#picks .why").evaluateAll(faint), 0);
    assert.deepEqual(await marked(page, "current"), [(await picks(page))[0]]);
    await page.locator("#article span", { hasText: "The parish voted" }).hover();
    assert.equal(await page.locator("#picks li.lit").count(), 1);
    await page.mouse.move(5, 5);
    assert.equal(await page.locator("#picks li.lit").count(), 0);
    assert.deepEqual(await marked(page, "current"), []);
    await page.locator("#picks a").nth(1).focus();
    assert.deepEqual(await marked(page, "current"), [(await picks(page))[1]]);
    const whys = await page.locator("#picks .why").allInnerTexts();
    assert.ok(
      whys.every((why) => why.length > 5 && why.split(" · ").length <= 3),
      whys.join("\n"),
    );
  }));

test("a click leads to the place, in the article a click tells why and why not", () =>
  site.visit(
    async (page) => {
      await showExample(page, "de");
      await slide(page, 8);
      const place = page.locator("#picks a").last();
      const sentence = await place.innerText();
      await place.click();
      const there = page.locator("#article span", { hasText: sentence });
      await there.waitFor();
      assert.equal(
        await there.evaluate((span) => {
          const { top, bottom } = span.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }),
        true,
      );
      const card = page.locator("#card-text");
      assert.match(await card.innerText(), / · |über|weighs|gives/);
      for (const [part, reason] of [
        ["target=", "holds leftover markup"],
        ["standen und standen", "a word or phrase stands twice"],
        ["Ehrenamtliche", "cut off: it stops before its end"],
        ["und deshalb", "cut off: it begins in the middle"],
        ["The passengers", "in another language: English"],
        ["Abonnieren", "a notice, not part of the story"],
        ["Streit um", "A heading is never chosen."],
        ["Leicht war es", "by weight: others say more"],
      ]) {
        const sentence = page.locator("#article span", { hasText: part });
        await sentence.scrollIntoViewIfNeeded();
        const [x, y] = await sentence.evaluate((span) => {
          const [{ left, top }] = span.getClientRects();
          return [left + 12, top + 12];
        });
        await page.mouse.click(x, y);
        assert.ok((await card.innerText()).includes(reason), `${part}: ${await card.innerText()}`);
      }
      await page.keyboard.press("Escape");
      assert.equal(await card.isVisible(), false);
    },
    { viewport: { width: 1280, height: 700 } },
  ));

test("left out: counted, listed with reasons, shown in place", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    const told = (await page.locator("#left-title").innerText()).replaceAll("\u00a0", " ");
    assert.equal(told, "Left out: 4 damaged, 1 in another language, and 2 notices");
    assert.deepEqual(await marked(page, "left-out"), []);
    await page.locator("#left > summary").click();
    assert.equal(await page.locator("#left li").count(), 7);
    await page.waitForFunction(() => CSS.highlights.get("left-out").size === 7);
    await page.locator("#left li a", { hasText: "The passengers" }).click();
    assert.deepEqual(await marked(page, "current"), [
      "The passengers of the first night will receive a small lamp as a present from the crew.",
    ]);
    await slide(page, await last(page)); // all that is sound
    await page.locator("#picks li:nth-child(20)").waitFor();
    assert.equal(await page.locator("#left li").count(), 7);
  }));

test("left out: by reason, without single words, the parts of the page folded and not counted", () =>
  site.visit(async (page) => {
    const said = text("de").split("\n\n");
    const paragraphs = said
      .slice(1)
      .map((one) => (/[.!“”]$|jedes$/.test(one) ? `<p>${one}</p>` : `<h2>${one}</h2>`));
    const html = `<html><body><nav><ul><li><a href="/">Start</a></li><li><a href="/a">Sport</a></li></ul></nav>
<main><article><h1>${said[0]}</h1>${paragraphs.join("")}<p>Milliarden</p></article></main></body></html>`;
    await shows(page, () => paste(page, { "text/html": html, "text/plain": "Start" }));
    const told = (await page.locator("#left-title").innerText()).replaceAll("\u00a0", " ");
    assert.equal(told, "Left out: 4 damaged and 1 in another language");
    await page.locator("#left > summary").click();
    const headings = page.locator("#left-list > h3");
    assert.deepEqual(
      (await headings.allInnerTexts()).map((heading) => heading.toLowerCase()),
      [
        "holds leftover markup",
        "a word or phrase stands twice",
        "cut off: it stops before its end",
        "cut off: it begins in the middle",
        "in another language: english",
      ],
    );
    assert.equal(await page.locator("#left li", { hasText: /^Milliarden$/ }).count(), 0);
    const part = page.locator("#left li", { hasText: "Sport" });
    assert.equal(await part.isVisible(), false);
    await page.locator("#left-list summary", { hasText: "Parts of the page" }).click();
    assert.equal(await part.isVisible(), true);
  }));

test("keywords light up where they stand", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const keyword = page.locator("#keywords button", { hasText: "Bats" });
    await keyword.click();
    const places = await marked(page, "keyword");
    assert.ok(places.length >= 5, `${places.length}`);
    assert.deepEqual([...new Set(places.map((place) => place.toLowerCase()))], ["bats"]);
    await keyword.click();
    assert.deepEqual(await marked(page, "keyword"), []);
  }));

test("a focus weighs anew; one of which the text says nothing is told", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const before = await picks(page);
    await page.locator("#focus").fill("weddings landlord");
    await page.locator("#picks a", { hasText: "landlord" }).waitFor();
    assert.match(
      await page
        .locator("#picks .why")
        .allInnerTexts()
        .then((all) => all.join()),
      /answers what you asked: .*landlord/,
    );
    await page.locator("#focus").fill("submarine");
    await page.locator("#focus-note:visible", { hasText: "says nothing of it" }).waitFor();
    await page.locator("#focus").fill("");
    await page.locator("#focus-note").waitFor({ state: "hidden" });
    await page.waitForTimeout(300);
    assert.deepEqual(await picks(page), before);
  }));

/** What was found of the text, told once somebody looks. */
async function openFacts(page) {
  await page.locator("#facts > summary").click();
  await page.locator("#facts-list dd").first().waitFor();
  return page.locator("#facts-list").innerText();
}

test("the language is told and can be corrected", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    assert.match(await openFacts(page), /German, found/);
    await shows(page, () => page.locator("#language").selectOption("nl"));
    assert.match(await page.locator("#facts-list").innerText(), /Dutch, as you said/);
    assert.equal(await page.locator("#article").getAttribute("lang"), "nl");
    await shows(page, () => page.locator("#language").selectOption(""));
    assert.match(await page.locator("#facts-list").innerText(), /German, found/);
  }));

test("numbers of the text, and the time saved", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    assert.match(await count(page), /4 of 27 sentences.*25 seconds instead of 2 minutes/s);
    assert.match(await openFacts(page), /Damaged\s+7/);
    await page.waitForTimeout(600);
    assert.equal(await page.locator("#announce").innerText(), "4 sentences, 25 seconds");
  }));

test("sentences in another language bear it", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    const foreign = page.locator("#article span", { hasText: "The passengers" });
    assert.equal(await foreign.getAttribute("lang"), "en");
    assert.equal(await foreign.getAttribute("dir"), "ltr");
  }));

test("the map has a tick for each chosen sentence, and leads there", () =>
  site.visit(
    async (page) => {
      await showExample(page, "en");
      await slide(page, 8);
      // It is drawn with the next frame.
      await page.waitForFunction(() => {
        const drawn = [...document.querySelectorAll("#map path")].map((path) => path.getAttribute("d"));
        return drawn.join("").split("M").length - 1 === 9;
      });
      const box = await page.locator("#map").boundingBox();
      await page.mouse.click(box.x + 5, box.y + box.height * 0.8);
      await page.waitForFunction(() => scrollY > 300);
      await page.waitForFunction(() => {
        return Number(document.querySelector("#map").getAttribute("aria-valuenow")) > 20;
      });
      await page.locator("#map").focus();
      await page.keyboard.press("Home");
      await page.waitForFunction(() => scrollY < 100);
      await page.keyboard.press("ArrowDown");
      assert.deepEqual(await marked(page, "current"), [(await picks(page))[0]]);
    },
    { viewport: { width: 1280, height: 500 } },
  ));

test("a name that is no title is small: the file's, or the first words; a short text has none", () =>
  site.visit(async (page) => {
    const untitled = text("en").split("\n\n").slice(1, 4).join("\n\n");
    const shown = page.locator("#title");
    const size = () => shown.evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
    await shows(page, () => paste(page, { "text/plain": untitled }));
    assert.equal(
      await shown.innerText(),
      "For the first time in 214 years, the great bell of Ashcombe…",
    );
    assert.ok((await size()) <= 16);
    await page.locator("#form input[value=line]").check();
    assert.notEqual(await page.locator("#line").innerText(), await shown.innerText());
    await page.locator("#form input[value=sentences]").check();
    const buffer = Buffer.from(untitled);
    const file = { name: "notes.txt", mimeType: "text/plain", buffer };
    await shows(page, () => page.setInputFiles("#file", file));
    assert.equal(await shown.innerText(), "notes.txt");
    assert.equal(await page.locator("#source").innerText(), "");
    assert.ok((await size()) <= 16);
    await shows(page, () => drop(page, { "text/plain": text("en") }));
    assert.ok((await size()) > 20);
    await shows(page, () => drop(page, { "text/plain": "The ferry to the island sank at noon." }));
    assert.equal(await shown.innerText(), "Untitled");
  }));

test("a short text saves no time and says so little; one sentence has no length", () =>
  site.visit(async (page) => {
    const three = "The ferry sank at noon. Nobody was hurt. The mayor wept for an hour.";
    await shows(page, () => paste(page, { "text/plain": three }));
    assert.match(await count(page), /^3 of 3 sentences\s+\d+ seconds$/);
    await shows(page, () => paste(page, { "text/plain": "The ferry to the island sank at noon." }));
    assert.match(await count(page), /^\d+ seconds$/);
    for (const id of ["#length", "#unit", "#form", "#focus"]) {
      assert.equal(await page.locator(id).isVisible(), false, id);
    }
    await shows(page, () => paste(page, { "text/plain": three }));
    assert.equal(await page.locator("#length").isVisible(), true);
  }));

test("a click beside the article closes the card of a sentence", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await page.locator("#picks a").first().click();
    await page.locator("#card:visible").waitFor();
    await page.locator(".wordmark").click();
    assert.equal(await page.locator("#card").isVisible(), false);
    assert.deepEqual(await marked(page, "current"), []);
  }));
