// PDF: its text in the order of reading; hostile ones, and what is refused.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { PAYLOADS } from "./payloads.mjs";
import { column, pdf } from "./pdf.mjs";
import {
  arabic,
  assertOwnElements,
  english,
  notice,
  offline,
  picks,
  ready,
  shows,
  start,
  strings,
  title,
} from "./support.mjs";

const say = strings("en");
const plain = (text) => text.replace(/[“”]/g, '"').replace(/’/g, "'").replace(/[–—]/g, "-");
const paragraphs = plain(english).split("\n\n").slice(1);
const bell = "The Bell That Stays Silent";

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const put = (page, buffer, name = "a.pdf") =>
  page.setInputFiles("#file", { name, mimeType: "application/pdf", buffer });
const opens = (page, buffer, name) => shows(page, () => put(page, buffer, name));
const article = (page) => page.locator("#article").innerText();

async function refuses(page, buffer, name) {
  await put(page, buffer, name);
  await page.locator("#notice:visible").waitFor();
  const said = await notice(page);
  await page.locator("#notice-close").click();
  return said;
}

test("two columns, a title, divided words, and heads and feet of pages", () =>
  site.visit(async (page, urls) => {
    assert.equal(urls.filter((url) => /pdf-/.test(url)).length, 0, "not loaded before");
    const left = "The council of Ashcombe met in the town hall on Monday night and it de-";
    const right =
      "cided after a long debate that the great bell stays silent. Nobody spoke against it. " +
      "The vicar of the parish thanked the members for their patience in the matter.";
    const page_ = (i, lines) => [
      { x: 60, y: 770, size: 8, text: `The Ashcombe Gazette, page ${i}` },
      ...lines,
      { x: 290, y: 30, size: 8, text: String(i) },
    ];
    const second = (text) => [
      ...column(text.slice(0, 900), { x: 60, y: 700, width: 42 }),
      ...column("Bats sleep in the tower all summer long. They leave it in the autumn, say those who count them. ".repeat(4).trim(), { x: 330, y: 700, width: 42 }),
    ];
    const file = pdf([
      page_(1, [
        { x: 60, y: 730, size: 20, text: bell },
        ...column(`${paragraphs[0]} ${left}`, { x: 60, y: 690, width: 42 }),
        ...column(right, { x: 330, y: 690, width: 42 }),
      ]),
      page_(2, second(paragraphs[1])),
      page_(3, second(paragraphs[2])),
    ]);
    await opens(page, file, "bell.pdf");
    assert.equal(await title(page), bell);
    const text = await article(page);
    assert.match(text, /on Monday night and it decided after a long debate/);
    assert.match(text, /great bell stays silent\. Nobody spoke against it\./);
    assert.doesNotMatch(text, /Ashcombe Gazette/);
    assert.ok((await picks(page)).length >= 3);
    assert.equal(await page.locator("#source").innerText(), "From bell.pdf");
  }));

test("is read offline once one has been", () =>
  site.open(
    async (page) => {
      await offline(page);
      const file = pdf([column(paragraphs[0], { x: 60, y: 700, width: 80 })]);
      await opens(page, file);
      await page.waitForFunction(
        async () => (await (await caches.open("leitsatz-packs")).keys()).length === 1,
      );
      await page.context().setOffline(true);
      await page.goto("about:blank");
      await page.goto(`${site.origin}/`);
      await ready(page);
      await opens(page, file);
      await page.context().setOffline(false);
    },
    { ignored: /ERR_INTERNET_DISCONNECTED.*|request failed/ },
  ));

test("a scan, a password, and what is damaged are told", () =>
  site.visit(async (page) => {
    const told = (key, name) => say[key].replace("{name}", name);
    const lines = column(paragraphs[0], { x: 60, y: 700, width: 80 });
    const locked = pdf([lines], {
      trailer: `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>/ID[<4142><4142>]`,
    });
    for (const [name, file, key] of [
      ["scan.pdf", pdf([[], []]), "error.scan"],
      ["locked.pdf", locked, "error.locked"],
      ["cut.pdf", Buffer.from("%PDF-1.7 etc"), "error.damaged"],
    ]) {
      assert.equal(await refuses(page, file, name), told(key, name), name);
    }
  }));

test("payloads and scripts in a PDF: nothing runs, nothing is asked for", { timeout: 200_000 }, () =>
  site.visit(async (page, urls) => {
    await page.evaluate(() => {
      globalThis.ran = () => (document.documentElement.dataset.ran = "");
    });
    const popups = [];
    page.on("dialog", (dialog) => (popups.push(dialog.message()), dialog.dismiss()));
    page.on("popup", (popup) => popups.push(popup.url()));
    await opens(page, pdf([column(paragraphs[0], { x: 60, y: 700, width: 80 })]));
    const before = urls.length;
    for (let i = 0; i < PAYLOADS.length; i += 100) {
      const text = PAYLOADS.slice(i, i + 100).map((payload, j) =>
        column(`Sentence ${i + j} tells of the harbor. ${payload.replace(/[^ -~]/g, " ")} Then the ferry went home.`, { x: 20, y: 700, width: 90 }),
      );
      const hostile = pdf(text, {
        catalog:
          "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);ran\\(\\))>>/AA<</WC<</S/URI/URI(https://attacker.example/x)>>>>" +
          "/AcroForm<</XFA(<script>ran\\(\\)</script>)/Fields[]>>",
        trailer: "/Info<</Title(<script>ran\\(\\)</script>)>>",
      });
      await opens(page, hostile);
      assert.equal(await page.locator("html[data-ran]").count(), 0, "a script ran");
      await assertOwnElements(page);
    }
    const asked = urls.slice(before).filter((url) => !/^blob:|\/pdf-[0-9a-f]+\.js$/.test(url));
    assert.deepEqual([asked, popups], [[], []]);
  }));

test("pages that name themselves, and places without measure, end all the same", () =>
  site.visit(async (page) => {
    const loop = pdf([column(paragraphs[0], { x: 60, y: 700, width: 80 })]).toString("latin1");
    const kids = Buffer.from(loop.replace(/\/Kids\[4 0 R\]/, "/Kids[2 0 R]"), "latin1");
    await put(page, kids, "loop.pdf");
    await page.locator("#notice:visible").waitFor();
    await page.locator("#notice-close").click();
    const wild = [
      { x: 1e30, y: -1e30, size: 1e9, text: "Far away there is a word." },
      { x: 60, y: 500, size: 0, text: "A word without any size." },
      ...column(paragraphs[0], { x: 60, y: 400, width: 80 }),
    ];
    await opens(page, pdf([wild, wild]));
  }));

test("lines from right to left have their words in order", () =>
  site.open(
    async (page) => {
      const [first, ...rest] = arabic.trim().split(/\n+/);
      const printed = await page.context().newPage();
      await printed.setContent(
        `<html lang="ar" dir="rtl"><h1>${first}</h1>${rest.map((text) => `<p>${text}</p>`).join("")}</html>`,
      );
      const buffer = await printed.pdf();
      await printed.close();
      await shows(page, () => {
        return page.setInputFiles("#file", { name: "ar.pdf", mimeType: "", buffer });
      });
      // Marks of vowels stand beside their letters in some fonts.
      const plain = (text) => text.replace(/[\p{Mn}\s]+/gu, " ").trim();
      const shown = plain(await page.locator("#article").textContent());
      const found = rest.map(plain).filter((text) => shown.includes(text.slice(0, 60)));
      assert.ok(found.length >= rest.length / 2, shown);
    },
    { serviceWorkers: "block", ignored: /blocked by Playwright/ },
  ));
