// Documents: DOCX, EPUB, mails, subtitles and Markdown, sound, hostile, and what is refused.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";

import { PAYLOADS } from "./payloads.mjs";
import {
  assertOwnElements,
  english,
  notice,
  offline,
  ready,
  shows,
  slide,
  start,
  strings,
  title,
} from "./support.mjs";
import { docx, epub, paragraph, zip } from "./zip.mjs";

const say = strings("en");
const paragraphs = english.split("\n\n").slice(1);
const bell = "The Bell That Stays Silent for the Bats";

// Refused in documents that are only parsed, see hostile.test.mjs; the browser itself gives what is
// no XML a style.
const REFUSED =
  /style-src-attr inline|inline style violates|inline event handler violates|-src-(elem|attr) inline|JavaScript URL|base-uri/;

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const put = (page, name, buffer, mimeType = "") =>
  page.setInputFiles("#file", { name, mimeType, buffer: Buffer.from(buffer) });
const opens = (page, name, buffer) => {
  const shown = shows(page, () => put(page, name, buffer));
  const told = page.locator("#notice:visible").waitFor().then(async () => {
    throw new Error(`${name}: ${await notice(page)}`);
  });
  told.catch(() => {}); // after the text was shown
  return Promise.race([shown, told]);
};
const article = (page) => page.locator("#article").innerText();

async function refuses(page, name, buffer) {
  await put(page, name, buffer);
  await page.locator("#notice:visible").waitFor();
  const said = await notice(page);
  await page.locator("#notice-close").click();
  return said;
}

const refused = (body) => site.visit(body, { ignored: REFUSED });

const style = (id) => `<w:pStyle w:val="${id}"/>`;

test("a DOCX: title, headings, lists and tables; without notes and deleted text", () =>
  site.visit(async (page, urls) => {
    assert.equal(urls.filter((url) => /documents-/.test(url)).length, 0);
    const body =
      paragraph(bell, style("Heading1")) +
      paragraphs.slice(0, 3).map((one) => paragraph(one)).join("") +
      paragraph("What comes next", style("Heading2")) +
      ["The bats stay until the autumn.", "The bell rings again in spring."]
        .map((one) => paragraph(one, '<w:numPr><w:numId w:val="1"/></w:numPr>'))
        .join("") +
      `<w:del>${paragraph("This was deleted by the editor of the paper.")}</w:del>` +
      paragraphs.slice(3).map((one) => paragraph(one)).join("");
    await opens(page, "bell.docx", docx(body));
    assert.equal(await title(page), bell);
    const text = await article(page);
    assert.match(text, /great bell of Ashcombe/);
    assert.match(text, /What comes next/);
    assert.equal(await page.locator("#article li", { hasText: "until the autumn" }).count(), 1);
    assert.doesNotMatch(text, /nobody asked for|deleted by the editor/);
    assert.equal(urls.filter((url) => /documents-/.test(url)).length, 1, "loaded once, when needed");
  }));

test("an EPUB: the chapters of the spine in order, without contents and notes", () =>
  site.visit(async (page) => {
    const chapter = (i, j) =>
      `<h1>Part ${i}</h1>${paragraphs.slice(i, j).map((one) => `<p>${one}</p>`).join("")}`;
    await opens(page, "bell.epub", epub([
      { name: "toc.xhtml", body: '<p><a href="one.xhtml">Part 0 of the table of contents</a></p>' },
      { name: "two.xhtml", body: chapter(0, 3) },
      { name: "one.xhtml", body: chapter(3, 6) },
      { name: "x.xhtml", type: "endnotes", body: "<p>A note that nobody asked for at all.</p>" },
    ], bell));
    assert.equal(await title(page), bell);
    const text = await article(page);
    assert.ok(text.indexOf("Part 0") < text.indexOf("Part 3"), "in the order of the spine");
    assert.match(text, /great bell of Ashcombe/);
    assert.doesNotMatch(text, /table of contents|nobody asked for/);
  }));

test("a mail without what it quotes, and its signature", () =>
  site.visit(async (page) => {
    const mail = `From: Ada <ada@example.org>\r\nTo: bob@example.org\r\nSubject: =?utf-8?Q?The_bell_=E2=80=93_news?=\r
MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(
      `${paragraphs.slice(0, 3).join("\n\n")}\n\nOn Monday, Bob wrote:\n> Will the bell ring again this year?\n-- \nAda Writer, Example Ltd.`,
    ).toString("base64")}\r\n`;
    await opens(page, "news.eml", mail);
    assert.equal(await title(page), "The bell – news");
    const text = await article(page);
    assert.match(text, /great bell of Ashcombe/);
    assert.doesNotMatch(text, /Bob wrote|ring again this year|Example Ltd/);
  }));

test("subtitles, as words", () =>
  site.visit(async (page) => {
    const srt = "1\n00:00:01,000 --> 00:00:03,000\n<i>The ferry sank at noon</i>\n\n2\n00:00:03,100 --> 00:00:05,000\nnear the old pier.\n\n3\n00:00:05,100 --> 00:00:07,000\nNobody was hurt in it, said the mayor of the town.\n";
    await opens(page, "a.srt", srt);
    assert.match(await article(page), /The ferry sank at noon near the old pier\./);
    assert.doesNotMatch(await article(page), /-->|<i>/);
    const vtt = "WEBVTT\n\nNOTE made by hand\n\n00:01.000 --> 00:03.000\n<v Ada>The ferry sank &amp; nobody was hurt.\n\n00:03.000 --> 00:05.000\n<v Bob>The mayor of the town wept for an hour.\n";
    await opens(page, "b.vtt", vtt);
    assert.match(await article(page), /The ferry sank & nobody was hurt\./);
    assert.doesNotMatch(await article(page), /WEBVTT|made by hand|<v/);
  }));

test("Markdown, without its markup", () =>
  site.visit(async (page) => {
    const text = `---\ntitle: ${bell}\n---\n\n${paragraphs.slice(0, 4).join("\n\n").replace("great bell", "**great bell**")}\n\n- [The bats](https://example.org/x) stay until autumn.\n\n<script>ran()</script>\n`;
    await opens(page, "bell.md", text);
    assert.equal(await title(page), bell);
    assert.match(await article(page), /great bell of Ashcombe/);
    assert.doesNotMatch(await article(page), /\*\*|example\.org|ran\(\)/);
  }));

test("they are read offline once they have been", () =>
  site.open(
    async (page) => {
      await offline(page);
      const file = docx(paragraphs.map((one) => paragraph(one)).join(""));
      await opens(page, "bell.docx", file);
      await opens(page, "bell.md", `# ${english}`);
      await page.waitForFunction(
        async () => (await (await caches.open("leitsatz-packs")).keys()).length === 2,
      );
      await page.context().setOffline(true);
      await page.goto("about:blank");
      await page.goto(`${site.origin}/`);
      await ready(page);
      await opens(page, "bell.docx", file);
      await opens(page, "bell.md", `# ${english}`);
      assert.match(await article(page), /great bell of Ashcombe/);
      await page.context().setOffline(false);
    },
    { ignored: /ERR_INTERNET_DISCONNECTED.*|request failed/ },
  ));

test("what can't be read is refused plainly, and what was there stays", () =>
  refused(async (page) => {
    const told = (key, name) => say[key].replace("{name}", name);
    const good = docx(paragraphs.map((one) => paragraph(one)).join(""));
    const bomb = deflateRawSync(Buffer.alloc(80 << 20));
    const many = Buffer.from(good);
    many.writeUInt16LE(65_000, many.length - 12);
    const book = [{ name: "one.xhtml", body: `<p>${paragraphs.join(" ")}</p>` }];
    const drm = {
      name: "META-INF/encryption.xml",
      content: '<encryption><CipherReference URI="OPS/one.xhtml"/></encryption>',
    };
    const document = { name: "word/document.xml" };
    for (const [name, content, key] of [
      ["old.doc", "\xd0\xcf\x11\xe0 and more", "error.office"],
      ["a.rtf", "{\\rtf1 Some text.}", "error.office"],
      ["a.png", "\x89PNG\r\n\x1a\n", "error.image"],
      ["a.zip", zip([{ name: "../../etc/passwd", content: "root" }]), "error.zip"],
      ["cut.docx", good.subarray(0, good.length - 40), "error.damaged"],
      ["bomb.docx", zip([{ ...document, raw: bomb, size: 80 << 20 }]), "error.swollen"],
      ["liar.docx", zip([{ ...document, raw: bomb, size: 1000 }]), "error.damaged"],
      ["many.docx", many, "error.swollen"],
      ["locked.docx", zip([{ ...document, content: "x", flags: 1 }]), "error.locked"],
      ["xml.docx", zip([{ ...document, content: "<w:document" }]), "error.damaged"],
      ["drm.epub", epub(book, "x", [drm]), "error.locked"],
      ["none.epub", zip([{ name: "META-INF/container.xml", content: "<x/>" }]), "error.damaged"],
    ]) {
      const bytes = typeof content === "string" ? Buffer.from(content, "latin1") : content;
      assert.equal(await refuses(page, name, bytes), told(key, name), name);
    }
  }));

test("a document nested without end, and one that swells by its entities", () =>
  refused(async (page) => {
    const deep = "<w:sdt>".repeat(4000) + paragraph(paragraphs.join(" ")) + "</w:sdt>".repeat(4000);
    await put(page, "deep.docx", docx(deep));
    await page.locator("html[data-shown], #notice:visible").first().waitFor({ state: "attached" });
    const lol = `<!DOCTYPE x [<!ENTITY a "${"ha".repeat(1000)}"><!ENTITY b "${"&a;".repeat(1000)}">]>`;
    const bomb = zip([{ name: "word/document.xml", content: `${lol}<w>&b;</w>` }]);
    assert.match(await refuses(page, "lol.docx", bomb), /damaged/);
  }));

test("payloads in every kind: nothing runs, nothing is asked for, nothing becomes an element", { timeout: 300_000 }, () =>
  site.visit(
    async (page, urls) => {
      await page.evaluate(() => {
        globalThis.ran = () => (document.documentElement.dataset.ran = "");
      });
      await opens(page, "a.docx", docx(paragraph(paragraphs.join(" ")))); // loads what it needs
      await opens(page, "a.md", `# ${english}`);
      const before = urls.length;
      const around = (payload, i) =>
        `Sentence number ${i} tells of the harbor and its ${i} boats. ${payload} Then the ferry went home at noon.`;
      for (let i = 0; i < PAYLOADS.length; i += 100) {
        const batch = PAYLOADS.slice(i, i + 100).map((payload, j) => around(payload, i + j));
        const html = batch.map((one) => `<p>${one}</p>`).join("");
        const kinds = [
          ["x.docx", docx(batch.map((one) => paragraph(one.replace(/[\0\f\uD800]/g, ""))).join(""))],
          ["x.epub", epub([{ name: "one.xhtml", body: html }], PAYLOADS[i])],
          ["x.md", batch.join("\n\n")],
          ["x.eml", `Subject: ${PAYLOADS[i].replace(/\s/g, " ")}\n\n${batch.join("\n\n")}`],
          ["y.eml", `Subject: x\nContent-Type: text/html\n\n${html}`],
          ["x.srt", batch.map((one, j) => `${j}\n00:00:0${j % 9},000 --> 00:00:09,000\n${one.replace(/\n/g, " ")}`).join("\n\n")],
        ];
        for (const [name, content] of kinds) {
          await opens(page, name, content);
          await slide(page, 1000);
          assert.equal(await page.locator("html[data-ran]").count(), 0, `${name}: a script ran`);
          await assertOwnElements(page);
        }
      }
      assert.deepEqual(urls.slice(before).filter((url) => !url.startsWith("blob:")), []);
    },
    { ignored: REFUSED },
  ));
