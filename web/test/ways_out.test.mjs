// Each way out.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { load, toJson } from "../../wasm/test/support.mjs";
import { english, inFirefox, picks, saves, showExample, shows, start } from "./support.mjs";

const noPrint = { skip: inFirefox && "Firefox is not told to show what it would print" };
const bell = "The Bell That Stays Silent for the Bats";

let site;
before(async () => {
  site = await start({ permissions: ["clipboard-read", "clipboard-write"] });
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
