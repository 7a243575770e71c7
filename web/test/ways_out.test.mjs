// Each way out.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { load, toJson } from "../../wasm/test/support.mjs";
import { english, inFirefox, marked, picks, saves, showExample, shows, start } from "./support.mjs";

const noPrint = { skip: inFirefox && "Firefox is not told to show what it would print" };
const bell = "The Bell That Stays Silent for the Bats";

const CLIPBOARD = ["clipboard-read", "clipboard-write"];

let site;
before(async () => {
  site = await start({ permissions: CLIPBOARD });
});
after(() => site?.close());

const copied = async (page, button) => {
  await page.locator(button).click();
  await page.locator(button, { hasText: "Copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

async function saved(page, button) {
  await page.locator("#downloads > summary").click();
  return saves(page, () => page.locator(button).click());
}

test("copied as text: the title, each sentence in quotation marks", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const lines = (await picks(page)).map((sentence) => `“${sentence}”`);
    assert.equal(await copied(page, "#copy"), `${bell}\n\n${lines.join("\n")}\n`);
    await page.locator("#copy", { hasText: /^Copy$/ }).waitFor();
    await page.locator("#downloads > summary").click();
    await page.locator("#numbers").check();
    await page.keyboard.press("Escape");
    assert.match(await copied(page, "#copy"), /^\[2\] “For the first time/m);
  }));

const rich = (page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
    return Object.fromEntries(await Promise.all(kinds));
  });

test("one sentence is copied by its button, without quotation marks", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const second = page.locator("#picks li").nth(1);
    await second.locator("a").hover();
    await second.locator(".pick-copy").click();
    await page.locator(".pick-copy", { hasText: "Copied" }).waitFor();
    assert.equal(await page.locator(".pick-copy").count(), 1);
    const [, sentence] = await picks(page);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sentence);
    await page.locator(".pick-copy", { hasText: /^Copy$/ }).waitFor();
    await page.keyboard.press("Tab"); // to the next sentence, and to its button
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "pick-copy");
    await page.keyboard.press("Enter");
    await page.locator(".pick-copy", { hasText: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), (await picks(page))[2]);
  }));

test("one sentence is copied with a link where its page is known", () =>
  site.open(
    async (page) => {
      const address = 'https://news.example/bell?a=1&b="2"';
      const input = { kind: "text", content: english, address };
      await showExample(page, "en");
      await page.waitForFunction(() => "leitsatz-text-1" in sessionStorage);
      const keep = (kept) => sessionStorage.setItem("leitsatz-text-1", JSON.stringify(kept));
      await page.evaluate(keep, input);
      await page.reload();
      await page.locator("html[data-shown]").waitFor({ state: "attached" });
      await page.locator("#picks a").first().hover();
      await page.locator(".pick-copy").click();
      await page.locator(".pick-copy", { hasText: "Copied" }).waitFor();
      const kinds = await rich(page);
      const [sentence] = await picks(page);
      assert.equal(kinds["text/plain"], sentence);
      for (const [button, source] of [["#copy", address], ["#copy-markdown", `<${address}>`]]) {
        await page.locator(button).click();
        await page.locator(button, { hasText: "Copied" }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.ok(copied.endsWith(`\n\n${source}\n`), copied);
      }
      const other = await page.context().newPage();
      await other.setContent(kinds["text/html"]);
      const link = other.locator("a");
      assert.equal(await link.evaluate((a) => a.href), new URL(address).href);
      assert.equal(await link.innerText(), bell);
      assert.match(await other.locator("body").innerText(), /^For the first time.*September\. \(The Bell/);
      await other.close();
    },
    { permissions: CLIPBOARD },
  ));

/** Voices as a browser would have them, which speak when `speakOn()` says so. */
function fakeVoices(voices) {
  const spoken = [];
  let current = null;
  Object.defineProperty(globalThis, "speechSynthesis", {
    value: Object.assign(new EventTarget(), {
      getVoices: () => voices,
      cancel: () => (current = null),
      speak(utterance) {
        current = utterance;
        spoken.push([utterance.lang, utterance.text]);
      },
    }),
  });
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  globalThis.spoken = spoken;
  globalThis.speakOn = () => current.dispatchEvent(new Event("end"));
}

const withVoices = (voices, body) =>
  site.open(async (page) => {
    await page.addInitScript(fakeVoices, voices);
    await page.reload();
    await page.locator("html[data-ready]").waitFor({ state: "attached" });
    await body(page);
  });

test("read aloud: by the voice of each sentence, which is lit, until it is stopped", () => {
  const voices = [
    { lang: "fr-FR", localService: true },
    { lang: "en-US", localService: false },
    { lang: "en_GB", localService: true },
  ];
  return withVoices(voices, async (page) => {
    await showExample(page, "en");
    await page.mouse.move(0, 0); // what the pointer is on would be lit instead
    const speak = page.locator("#speak");
    const lit = page.locator("#picks li.lit a");
    const all = await picks(page);
    await speak.press("Enter");
    assert.equal(await lit.innerText(), all[0]);
    assert.deepEqual(await marked(page, "current"), [all[0]]);
    assert.equal(await speak.innerText(), "Stop reading");
    await page.evaluate(() => speakOn());
    assert.equal(await lit.innerText(), all[1]);
    await page.keyboard.press("Escape");
    assert.equal(await speak.innerText(), "Read aloud");
    assert.equal(await lit.count(), 0);
    const said = all.slice(0, 2).map((sentence) => ["en_GB", sentence]);
    assert.deepEqual(await page.evaluate(() => spoken), said);
    await speak.press("Enter");
    for (let i = 0; i < all.length; ++i) await page.evaluate(() => speakOn());
    assert.equal(await speak.innerText(), "Read aloud");
    await page.locator("#new").click();
    await showExample(page, "de"); // for which there is no voice
    assert.equal(await speak.isVisible(), false);
  });
});

test("read aloud: not offered without a voice of this device", () =>
  withVoices([{ lang: "en-US", localService: false }], async (page) => {
    await showExample(page, "en");
    assert.equal(await page.locator("#speak").isVisible(), false);
  }));

test("size and face of the text, kept for the next visit", () =>
  site.open(async (page) => {
    await showExample(page, "en");
    const look = (selector) =>
      page.locator(selector).evaluate((element) => {
        const { fontFamily, fontSize } = getComputedStyle(element);
        return [parseFloat(fontSize), fontFamily.startsWith("system-ui")];
      });
    assert.deepEqual(await look("#article"), [19, false]);
    await page.locator("#more-open").click();
    await page.locator("#text-size").selectOption("1.5");
    await page.locator("#text-face").selectOption("sans");
    await page.locator("#more-close").click();
    assert.deepEqual(await look("#article"), [28.5, true]);
    assert.deepEqual(await look("#picks li:first-child > p:first-child"), [24, true]);
    await page.reload();
    await page.locator("html[data-shown]").waitFor({ state: "attached" });
    assert.deepEqual(await look("#article"), [28.5, true]);
    await page.locator("#more-open").click();
    await page.locator("#text-size").selectOption("1");
    await page.locator("#text-face").selectOption("");
    assert.equal(await page.evaluate(() => localStorage.length), 0);
  }));

test("copied as Markdown: a quotation, or points", () =>
  site.visit(async (page) => {
    const odd =
      "# Not *a* list\n\n- one [two](three) is here today.\n\nThe bold 1) end, 5 < 6, is > near # today.";
    await page.locator("#field").fill(odd);
    await shows(page, () => page.locator("#read").click());
    const markdown = await copied(page, "#copy-markdown");
    assert.match(markdown, /> one \\\[two\\\]\(three\) is here today\./);
    assert.doesNotMatch(markdown, /[^\\]</);
    assert.match(markdown, /^# Not \\\*a\\\* list$/m);
    assert.match(markdown, / 1\) end, 5 \\< 6, is > near # today\.$/m, "no markup within a line");
    await page.locator("#form input[value=points]").check();
    await page.locator("#copy-markdown", { hasText: "Copy as" }).waitFor();
    assert.match(await copied(page, "#copy-markdown"), /^- one/m);
  }));

test("where copying is refused, the reader is told", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    });
    await page.locator("#copy").click();
    await page.locator("#notice:visible", { hasText: "did not let this page copy" }).waitFor();
  }));

test("saved as Markdown and as a web page without scripts", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const markdown = await saved(page, "#save-markdown");
    assert.equal(markdown.name, "The-Bell-That-Stays-Silent-for-the-Bats.md");
    assert.ok(markdown.content.startsWith(`# ${bell}\n\n> `));
    const { name, content } = await saved(page, "#save-html");
    assert.match(name, /\.html$/);
    const other = await page.context().newPage();
    await other.setContent(content);
    assert.equal(await other.locator("h1").innerText(), bell);
    assert.deepEqual(await other.locator("mark").allInnerTexts(), await picks(page));
    assert.deepEqual(await other.locator("ol > li").allInnerTexts(), await picks(page));
    assert.equal(await other.locator("script").count(), 0);
    await other.close();
  }));

test("saved as JSON: what the package gives", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const leitsatz = await load();
    const analysis = await leitsatz.analyze(english, { features: true });
    const summary = analysis.select({ sentences: (await picks(page)).length });
    const expected = toJson(analysis, summary, { explain: true });
    const { name, content } = await saved(page, "#save-json");
    assert.match(name, /\.json$/);
    assert.equal(content, `${expected}\n`);
    analysis.free();
  }));

test("one line is taken away as one line", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await page.locator("#form input[value=line]").check();
    const line = await page.locator("#line").innerText();
    assert.notEqual(line, bell);
    assert.equal(await copied(page, "#copy"), `${bell}\n\n“${line}”\n`);
  }));

test("shared by the system, where it can", () =>
  site.visit(async (page) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, "share", {
        value: async (data) => (document.documentElement.dataset.shared = JSON.stringify(data)),
      });
    });
    await showExample(page, "en");
    await page.locator("#share").evaluate((button) => {
      button.hidden = false; // this browser has no share sheet
      button.click();
    });
    const shared = JSON.parse(await page.locator("html[data-shared]").getAttribute("data-shared"));
    assert.equal(shared.title, bell);
    for (const sentence of await picks(page)) assert.ok(shared.text.includes(sentence));
    assert.equal(shared.url, undefined);
  }));

test("printed: title, summary and article, and nothing to press", noPrint, () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    await page.emulateMedia({ media: "print" });
    for (const seen of ["#title", "#picks", "#article"]) {
      assert.equal(await page.locator(seen).isVisible(), true, seen);
    }
    assert.equal(await page.locator("button:visible, select:visible, input:visible").count(), 0);
  }));

test("printed: in light colours, and both summary and article, from a dark phone too", noPrint, () =>
  site.visit(
    async (page) => {
      await showExample(page, "en");
      for (const tab of ["summary", "article"]) {
        await page.emulateMedia({ media: "screen", colorScheme: "dark" });
        await page.locator(`#tab-${tab}`).click();
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        const paper = await page.evaluate(() => {
          return getComputedStyle(document.documentElement).getPropertyValue("--paper");
        });
        assert.match(paper, /oklch\(0?\.985|98\.5%/);
        assert.equal(await page.locator("#picks").isVisible(), true);
        assert.ok((await page.locator("#article").boundingBox()).height > 1000);
      }
    },
    { viewport: { width: 390, height: 740 } },
  ));
