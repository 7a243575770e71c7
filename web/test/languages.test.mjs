// The interface in its languages.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { showExample, start, strings } from "./support.mjs";

const LANGUAGES = ["en", "de", "fr"];

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

const forms = (phrase) => (typeof phrase === "string" ? [phrase] : Object.values(phrase));
const values = (phrase) =>
  [
    ...new Set(
      forms(phrase)
        .join()
        .match(/\{\w+\}/g),
    ),
  ].sort();

test("every language has every phrase, with the same values", () => {
  const english = strings("en");
  for (const language of LANGUAGES) {
    const own = strings(language);
    assert.deepEqual(Object.keys(own), Object.keys(english), language);
    for (const [key, phrase] of Object.entries(own)) {
      assert.deepEqual(values(phrase), values(english[key]), `${language}: ${key}`);
      if (typeof phrase !== "string") assert.ok(phrase.other, `${language}: ${key}`);
    }
  }
});

test("every phrase that the page names is there", () =>
  site.visit(async (page) => {
    const named = await page
      .locator("[data-say]")
      .evaluateAll((all) => all.map((one) => one.dataset.say));
    const english = strings("en");
    assert.deepEqual(
      named.filter((key) => !(key in english)),
      [],
    );
  }));

for (const [locale, language] of [
  ["de-AT", "de"],
  ["fr-CA", "fr"],
  ["en-GB", "en"],
  ["sv-SE", "en"],
]) {
  test(`a browser in ${locale} gets ${language}`, () =>
    site.open(
      async (page) => {
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("#read").innerText(), strings(language).read);
      },
      { locale },
    ));
}

test("switched while reading, all of it changes and the text stays", () =>
  site.visit(
    async (page) => {
      await showExample(page, "de");
      for (const language of ["de", "fr", "en"]) {
        await page.locator("#interface").selectOption(language);
        const own = strings(language);
        assert.equal(await page.locator("html").getAttribute("lang"), language);
        assert.equal(await page.locator("#new").innerText(), own.new);
        const count = await page.locator("#count").innerText();
        assert.ok(
          count.includes(
            { de: "von 27 Sätzen", fr: "phrases sur 27", en: "of 27 sentences" }[language],
          ),
          count,
        );
        const why = await page.locator("#picks .why").first().textContent();
        assert.ok(why.startsWith(own["why.lead"]), why);
        assert.match(
          await page.locator("#left-title").textContent(),
          new RegExp(own.left.split(":")[0]),
        );
        assert.equal(await page.locator("#article").getAttribute("lang"), "de");
        assert.match(page.url(), new RegExp(`interface=${language}`));
      }
      // Nothing is left in another language.
      await page.locator("#interface").selectOption("fr");
      const english = new Set(
        Object.values(strings("en")).filter((phrase) => /\w{4} \w/.test(phrase)),
      );
      const shown = await page
        .locator("button, label, h2, h3, p, option, span, dt, dd")
        .allTextContents();
      assert.deepEqual(
        shown.filter((one) => english.has(one.trim())),
        [],
      );
    },
    { viewport: { width: 1280, height: 800 } },
  ));

test("the address says which language, whatever the browser's", () =>
  site.visit(
    async (page) => assert.equal(await page.locator("#read").innerText(), strings("fr").read),
    { fragment: "#interface=fr" },
  ));
