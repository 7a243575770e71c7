// Each way in.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  arabic,
  drop,
  english,
  german,
  inFirefox,
  notice,
  offline,
  paste,
  picks,
  shows,
  showExample,
  start,
  strings,
  title,
} from "./support.mjs";

const say = strings("en");
const bell = "The Bell That Stays Silent for the Bats";
const html = `<html><head><title>${bell} - The Gazette</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<main><article><h1>${bell}</h1>${english
  .split("\n\n")
  .slice(1)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("")}</article></main>
<footer><p>Copyright the Gazette. All rights reserved.</p></footer></body></html>`;

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

test("a paste anywhere", () =>
  site.visit(async (page) => {
    await shows(page, () => paste(page, { "text/plain": english }));
    assert.equal(await title(page), bell);
    assert.ok((await picks(page)).length >= 3);
  }));

test("a paste of a copied article", () =>
  site.visit(async (page) => {
    await shows(page, () => paste(page, { "text/html": html, "text/plain": "Home" }));
    assert.match(await page.locator("#article").innerText(), /great bell of Ashcombe/);
    assert.doesNotMatch(await page.locator("#article").innerText(), /Home|Copyright/);
    assert.equal(await title(page), bell);
    for (const fold of ["#left", "#left-list .fold"]) await page.locator(`${fold} > summary`).click();
    const rows = await page.locator("#left li").allInnerTexts();
    assert.ok(
      rows.some((row) => /Home|Sport/.test(row)) && rows.some((row) => /Copyright/.test(row)),
      rows.join(),
    );
    for (const row of await page.locator("#left li").all()) {
      const why = row.locator("xpath=../preceding-sibling::h3[1]");
      assert.match(await why.innerText(), /^\p{Lu}\p{Ll}+/u, "each stands below why");
    }
  }));

test("a paste into the field, long and short", () =>
  site.visit(async (page) => {
    await page.locator("#field").focus();
    await paste(page, { "text/plain": "The beginning of something." });
    assert.equal(await page.locator("#empty").isVisible(), true);
    await shows(page, () => paste(page, { "text/plain": english }));
    assert.equal(await title(page), bell);
  }));

test("a paste over what is read replaces it, one into another field does not", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    await page.locator("#focus").focus();
    await paste(page, { "text/plain": english });
    assert.match(await title(page), /Nachtzug/);
    await page.locator("#title").focus();
    await shows(page, () => paste(page, { "text/plain": english }));
    assert.equal(await title(page), bell);
  }));

// Firefox asks its reader by a button of its own, which tests can't press.
const noPaste = { skip: inFirefox && "Firefox asks each time" };

test("the button Paste, where the browser allows it and where it does not", noPaste, () =>
  site.open(
    async (page) => {
      const context = page.context();
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.evaluate((text) => navigator.clipboard.writeText(text), english);
      await shows(page, () => page.locator("#paste").click());
      assert.equal(await title(page), bell);
      await page.locator("#new").click();
      await page.evaluate(() => {
        navigator.clipboard.readText = () => Promise.reject(new DOMException("", "NotAllowedError"));
      });
      await page.locator("#paste").click();
      assert.equal(await notice(page), say["error.paste"]);
    },
    { serviceWorkers: "block", ignored: /blocked by Playwright/ },
  ));

test("typing, and Summarize", () =>
  site.visit(async (page) => {
    assert.equal(await page.locator("#read").isDisabled(), true);
    await page
      .locator("#field")
      .fill("The ferry sank. Nobody was hurt. The mayor wept for an hour.");
    await shows(page, () => page.locator("#read").click());
    assert.equal((await picks(page)).length, 3);
  }));

test("dropped text, and dropped files", () =>
  site.visit(async (page) => {
    await shows(page, () => drop(page, { "text/plain": english }));
    assert.equal(await title(page), bell);
    const file = { name: "zug.txt", type: "text/plain", content: german };
    await shows(page, () => drop(page, {}, [file]));
    assert.match(await title(page), /Nachtzug/);
    assert.equal(await page.locator("#source").innerText(), "From zug.txt");
    await shows(page, () => drop(page, {}, [{ name: "page.html", type: "", content: html }]));
    assert.match(await page.locator("#article").innerText(), /great bell of Ashcombe/);
    assert.equal(await page.locator("html.dropping").count(), 0);
  }));

const russian = `<!doctype html><meta charset="windows-1251"><title>Мост снова открыт</title>
<article><h1>Мост снова открыт</h1>
<p>Городской мост открыли в понедельник после ремонта, который длился три года и стоил дорого.</p>
<p>Мэр города сказал, что по мосту каждый день проезжают девять тысяч машин и автобусов.</p></article>`;

// Of ASCII and the Cyrillic letters from А to я, which stand in one row in both.
function windows1251(text) {
  const first = "А".codePointAt(0);
  const byteOf = (letter) => letter.codePointAt(0) - first + 0xc0;
  return Buffer.from([...text].map((c) => (c < "А" ? c.codePointAt(0) : byteOf(c))));
}

test("opened files, whatever their encoding", () =>
  site.visit(async (page) => {
    const open = (name, buffer) => {
      return shows(page, () => page.setInputFiles("#file", { name, mimeType: "", buffer }));
    };
    await open("notes.md", Buffer.from(english));
    assert.equal(await title(page), bell);
    await open("latin.txt", Buffer.from(german.replace(/[„“”]/g, '"'), "latin1"));
    assert.equal(await title(page), "Der Nachtzug kehrt zurück in die Berge");
    const little = Buffer.from(`\uFEFF${english}`, "utf16le");
    await open("wide.txt", little);
    assert.equal(await title(page), bell);
    await open("saved.html", windows1251(russian));
    assert.equal(await title(page), "Мост снова открыт");
    assert.match((await picks(page)).join(" "), /Городской мост открыли в понедельник/);
  }));

test("every example, and a text from right to left", () =>
  site.visit(async (page) => {
    for (const [language, name] of [
      ["en", "English"],
      ["de", "German"],
      ["ja", "Japanese"],
      ["ar", "Arabic"],
    ]) {
      if (await page.locator("#new").isVisible()) await page.locator("#new").click();
      if (language === "ar") await shows(page, () => paste(page, { "text/plain": arabic }));
      else await showExample(page, language);
      const facts = page.locator("#facts:not([open]) > summary");
      if ((await facts.count()) > 0) await facts.click();
      await page.locator("#facts-list", { hasText: name }).waitFor();
      assert.equal(await page.locator("#article").getAttribute("lang"), language);
      assert.equal(
        await page.locator("#article").getAttribute("dir"),
        language === "ar" ? "rtl" : "ltr",
      );
      const attributes = (element) => [element.lang, element.dir];
      for (const one of await page.locator("#picks li > p:first-child").all()) {
        assert.deepEqual(await one.evaluate(attributes), [
          language,
          language === "ar" ? "rtl" : "ltr",
        ]);
      }
    }
  }));

test("the fragment of the address, from which the text is gone at once", () => {
  const fragment = `#text=${encodeURIComponent(english)}`;
  return site.visit(
    async (page) => {
      await page.locator("html[data-shown]").waitFor({ state: "attached" });
      assert.equal(await title(page), bell);
      assert.equal(new URL(page.url()).hash, "");
    },
    { fragment },
  );
});

test("the bookmarklet, with a selection and without", () =>
  site.open(async (page) => {
    const address = await page.locator("#bookmarklet").getAttribute("href");
    assert.match(address, /^javascript:/);
    const context = page.context();
    await context.route("https://news.example/**", (route) => {
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    });
    for (const select of [false, true]) {
      const other = await context.newPage();
      await other.goto("https://news.example/");
      if (select) {
        await other.evaluate(() => {
          const paragraphs = document.querySelectorAll("p");
          getSelection().setBaseAndExtent(paragraphs[0], 0, paragraphs[2], 1);
        });
      }
      const opened = context.waitForEvent("page");
      const code = decodeURIComponent(address.replace(/^javascript:/, ""));
      await other.evaluate(code).catch(() => {});
      const received = await opened;
      await received.locator("html[data-shown]").waitFor({ state: "attached" });
      const article = await received.locator("#article").innerText();
      assert.match(article, /great bell of Ashcombe/);
      await received.waitForFunction(() => "leitsatz-text-1" in sessionStorage);
      const kept = await received.evaluate(() => sessionStorage.getItem("leitsatz-text-1"));
      assert.equal(JSON.parse(kept).address, "https://news.example/");
      assert.equal(/Plume of Feathers/.test(article), !select);
      assert.equal(new URL(received.url()).hash, "");
      await received.close();
      await other.close();
    }
  }));

test("a message from anybody but the opener is not heard", () =>
  site.visit(
    async (page) => {
      const message = {
        leitsatz: 1,
        title: "x",
        html: "<p>An intruder wrote this sentence.</p>",
        text: "",
      };
      await page.evaluate((data) => postMessage(data, "*"), message);
      await page.waitForTimeout(200);
      assert.equal(await page.locator("#empty").isVisible(), true);
    },
    { fragment: "#receive" },
  ));

test("what the system shares: text, and files", () => {
  const body = async (page) => {
    await offline(page);
    const share = (fields, file) =>
      page.evaluate(
        async ([values, content]) => {
          const form = new FormData();
          for (const [name, value] of Object.entries(values)) form.set(name, value);
          if (content) form.set("file", new File([content], "shared.txt", { type: "text/plain" }));
          const response = await fetch("share", { method: "POST", body: form, redirect: "manual" });
          return response.type;
        },
        [fields, file],
      );
    assert.equal(await share({ title: "Shared title", text: english, url: "" }), "opaqueredirect");
    await page.goto("about:blank");
    await page.goto(`${site.origin}/#shared`);
    await page.locator("html[data-shown]").waitFor({ state: "attached" });
    assert.equal(await title(page), "Shared title");
    await share({ title: "", text: "" }, german);
    await page.goto("about:blank");
    await page.goto(`${site.origin}/#shared`);
    await page.locator("html[data-shown]").waitFor({ state: "attached" });
    assert.match(await title(page), /Nachtzug/);
  };
  return site.open(body, { ignored: /net::ERR_ABORTED/ }); // the redirection is not followed
});

test("an address is told why it can't be fetched", () =>
  site.visit(async (page) => {
    for (const address of [
      "https://example.org/a?b=c",
      "example.org",
      "  www.example.co.uk/news ",
    ]) {
      await paste(page, { "text/plain": address });
      assert.equal(await notice(page), say["error.address"]);
      await page.locator("#notice-close").click();
    }
  }));

test("what is no text is told what to do, and what was there stays", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    const open = (name, content) => {
      return page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from(content) });
    };
    for (const [name, content, key] of [
      ["a.pdf", "%PDF-1.7 etc", "error.damaged"],
      ["a.bin", "\0\0\0\0", "error.binary"],
      ["a.txt", "   \n", "error.empty"],
    ]) {
      await open(name, content);
      await page.locator("#notice:visible").waitFor();
      assert.equal(await notice(page), say[key].replace("{name}", name));
      assert.equal(await title(page), bell);
      await page.keyboard.press("Escape");
    }
    await page.locator("#file").evaluate((input, size) => {
      const files = new DataTransfer();
      files.items.add(new File([new Uint8Array(size)], "big.txt"));
      input.files = files.files;
      input.dispatchEvent(new Event("change"));
    }, 20_000_001);
    await page.locator("#notice:visible").waitFor();
    assert.match(await notice(page), /big\.txt.*larger than 20 MB/);
  }));
