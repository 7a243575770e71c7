// Pages of all kinds in Chromium: other scripts, strict policies, shadow roots, long, unreadable.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import {
  article,
  assertMarked,
  click,
  launch,
  marked,
  notice,
  openPanels,
  paragraphs,
  picks,
  serve,
  slide,
  until,
} from "./support.mjs";

const ARABIC = [
  "أعلنت بلدية المدينة يوم الأحد افتتاح مكتبة جديدة قرب السوق القديم. وتضم المكتبة أربعين ألف كتاب وقاعات للقراءة.",
  "قال مدير المكتبة إن العمل استمر ثلاث سنوات. وبلغت تكلفة البناء تسعة ملايين دينار دفعت الدولة نصفها.",
  "ينتظر السكان أن تبقى الأبواب مفتوحة حتى المساء. وسوف تنظم المكتبة دروسا مجانية للأطفال كل أسبوع.",
];
const JAPANESE = [
  "港町の市議会は日曜日、古い市場の隣に新しい図書館を開くと発表した。図書館には四万冊の本と閲覧室がある。",
  "館長によると、工事には三年かかった。建設費は九億円で、国がその半分を支払った。",
  "住民は夕方まで開いていることを望んでいる。図書館は毎週、子どものための無料の講座を開く予定だ。",
  "市長は、図書館が町の人々の集まる場所になることを期待していると述べた。来年には音楽室も加わる。",
];
const STRICT =
  "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'";

const notes = paragraphs(6).map((text, i) =>
  text.replace(",", `,<sup><a href="#n${i}">[${i}]</a></sup>`),
);
const inline = paragraphs(6).map((text) =>
  text.replace(/council/g, "<b>coun</b>cil").replace(/ /g, "\n  "),
);

const SHADOW = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>In a shadow</title></head>
<body><main><article-box><template shadowrootmode="open"><article><h1>In a shadow</h1>
${paragraphs(6)
  .map((text) => `<p>${text}</p>`)
  .join("\n")}</article></template></article-box></main></body></html>`;
const CLOSED = SHADOW.replace('shadowrootmode="open"', 'shadowrootmode="closed"');

const APP = `<!doctype html><html><head><meta charset="utf-8"><title>App</title></head><body><main id="main"></main>
<script>for (const text of ${JSON.stringify(paragraphs(6))}) { const p = document.createElement("p"); p.textContent = text; main.append(p); }</script></body></html>`;

const FORM = article("A form of many names", paragraphs(6)).replace(
  "<article>",
  '<article><form><input name="firstChild"><input name="nextSibling"><input name="nodeType"><input name="localName">' +
    '<img name="title"><img name="documentElement"><img name="contentType"><img name="createRange">' +
    '<img name="adoptedStyleSheets"><img name="addEventListener">' +
    '<input name="getAttribute"><input name="scrollIntoView"><input name="getRootNode"></form>',
);

const MEGABYTE = article("A megabyte", paragraphs(1600, 6));

let site;
let server;
before(async () => {
  const strict = { "Content-Security-Policy": STRICT };
  server = await serve({
    "/arabic": article("مكتبة جديدة في المدينة", ARABIC, { lang: "ar", dir: "rtl" }),
    "/japanese": article("港町に新しい図書館", JAPANESE, { lang: "ja" }),
    "/strict": { body: article("A strict page", paragraphs(6)), headers: strict },
    "/shadow": SHADOW,
    "/closed": CLOSED,
    "/app": APP,
    "/notes": article("With footnotes", notes),
    "/inline": article("With elements in sentences", inline),
    "/form": FORM,
    "/raised": article("Raised digits", [
      ...paragraphs(3),
      "Each plot has 40 m<sup>2</sup> of CO<sub>2</sub> sensors, and the council reads them daily.",
    ]),
    "/megabyte": MEGABYTE,
    "/empty": "<!doctype html><title>Nothing</title><p></p>",
    "/frame": `<!doctype html><title>A frame</title><iframe src="/strict"></iframe>`,
    "/paper.pdf": { body: "%PDF-1.4\n%%EOF", headers: { "Content-Type": "application/pdf" } },
    "/dark": article("On a dark ground", paragraphs(6), {
      head: "<style>body{background:#111;color:#eee}</style>",
    }),
  });
  site = await launch();
});
after(async () => {
  await site?.browser.close();
  await server?.close();
});

async function withRead(address, body) {
  const page = await site.browser.newPage();
  try {
    await page.goto(new URL(address, server.origin).href);
    await body(page, await click(site, page));
  } finally {
    await page.close();
  }
}

test("a page from right to left", () =>
  withRead("/arabic", async (page, panel) => {
    await assertMarked(page, panel);
    assert.equal(await panel.$eval("#picks p", (one) => one.dir), "rtl");
    assert.equal(await panel.$eval("#title", (one) => one.dir), "rtl");
  }));

test("a Japanese page, with its word list from the extension's own files", () =>
  withRead("/japanese", async (page, panel) => {
    await assertMarked(page, panel);
    assert.equal(await notice(panel), "");
    const words = await panel.$$eval("#keywords button", (all) =>
      all.map((one) => one.textContent),
    );
    assert.ok(words.includes("図書館"), words.join());
  }));

for (const [path, what] of Object.entries({
  strict: "a page whose policy allows nothing",
  shadow: "a page whose article is in a shadow root",
  closed: "a page whose article is in a closed shadow root",
  app: "a page whose article a script made",
  notes: "marks of footnotes inside sentences",
  inline: "elements and line breaks inside sentences",
  form: "a form whose fields have the names of its properties",
  dark: "a dark page",
})) {
  test(what, () =>
    withRead(`/${path}`, async (page, panel) => {
      if (path === "notes") {
        const all = [1, 2, 3].map((rank) => `leitsatz-${rank}`);
        const texts = Object.entries(await marked(page)).flatMap(([name, found]) => {
          return all.includes(name) ? found : [];
        });
        const shown = texts.join("").replace(/\s|\[\d\]/g, "");
        for (const pick of await picks(panel)) {
          assert.ok(shown.includes(pick.replace(/\s|\[\d\]/g, "")), pick);
        }
        return;
      }
      await assertMarked(page, panel);
      if (path === "shadow") {
        await page.bringToFront();
        assert.equal(
          await page.evaluate(
            () => document.querySelector("article-box").shadowRoot.adoptedStyleSheets.length,
          ),
          1,
        );
        await panel.keyboard.press("Escape");
        await until(() =>
          page.evaluate(
            () => document.querySelector("article-box").shadowRoot.adoptedStyleSheets.length === 0,
          ),
        );
      }
    }),
  );
}

test("raised and lowered digits", () =>
  withRead("/raised", async (page, panel) => {
    await slide(panel, 1000);
    await until(async () => (await picks(panel)).some((text) => /m[²2]/.test(text)));
    await until(async () => {
      const count = Object.values(await marked(page)).flat().length;
      return count === (await picks(panel)).length;
    });
    const texts = Object.values(await marked(page))
      .flat()
      .join(" ");
    assert.match(texts, /40 m2 of CO2/);
  }));

test("a page of a megabyte: progress, cancel, and again", async () => {
  assert.ok(MEGABYTE.length > 1_000_000);
  const page = await site.browser.newPage();
  await page.goto(`${server.origin}/megabyte`);
  await page.triggerExtensionAction(site.extension);
  await until(async () => (await openPanels(site)).length === 1);
  const [panel] = await openPanels(site);
  await panel.waitForSelector("#progress:not([hidden])");
  await panel.waitForFunction(() => document.querySelector("#progress-bar").value > 0);
  await panel.click("#cancel");
  await panel.waitForSelector("#progress[hidden]");
  assert.equal(await panel.$eval("#reading", (one) => one.hidden), true);
  assert.deepEqual(await marked(page), {});
  await click(site, page);
  assert.match(await panel.$eval("#count", (one) => one.innerText), /of 9,600 sentences/);
  await assertMarked(page, panel);
  await slide(panel, 20);
  await until(async () => (await picks(panel)).length > 20);
  await until(async () => Object.values(await marked(page)).flat().length > 20);
  await page.close();
});

const folder = mkdtempSync(join(tmpdir(), "leitsatz-extension-"));
writeFileSync(join(folder, "page.html"), article("A file", paragraphs(4)));
after(() => rmSync(folder, { recursive: true, force: true }));

for (const [address, said] of [
  ["/empty", /no sentence on this page/],
  ["/frame", /no sentence on this page.*frame/],
  ["/paper.pdf", /PDF in the browser’s viewer/],
  ["chrome://version/", /one of their own|only after a click/],
  ["about:blank", /no sentence|one of their own|only after a click/],
  [pathToFileURL(join(folder, "page.html")).href, /^$|may not read files/], // as the reader allows
]) {
  test(`what can't be read is said plainly: ${address.replace(folder, "")}`, () =>
    withRead(address, async (page, panel) => {
      assert.match(await notice(panel), said);
    }));
}
