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

// Their spaces differ between releases of the CLDR.
const spaced = (words) => words.replace(/[\u00a0\u202f]/g, " ");

test("numbers, durations and lists are said as the CLDR says them", () => {
  for (const language of LANGUAGES) {
    const own = strings(language);
    const plural = new Intl.PluralRules(language);
    const number = new Intl.NumberFormat(language);
    const say = (key, n) => {
      const form = typeof own[key] === "string" ? own[key] : own[key][plural.select(n)];
      return form.replace("{n}", number.format(n));
    };
    for (const unit of ["second", "minute", "hour"]) {
      const options = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 };
      const expected = new Intl.NumberFormat(language, options);
      for (const n of [0, 1, 1.5, 2, 2.3, 5, 11, 21, 89]) {
        assert.equal(spaced(say(`duration.${unit}s`, n)), spaced(expected.format(n)));
      }
    }
    const percent = new Intl.NumberFormat(language, { style: "percent" });
    for (const n of [0, 1, 50, 100]) {
      assert.equal(spaced(say("percent", n)), spaced(percent.format(n / 100)));
    }
    const list = new Intl.ListFormat(language, { type: "conjunction" });
    const join = (key, first, last) => own[key].replace("{first}", first).replace("{last}", last);
    assert.equal(join("list.two", "a", "b"), list.format(["a", "b"]));
    assert.equal(join("list.more", "a, b", "c"), list.format(["a", "b", "c"]));
    assert.equal(join("list.more", "a, b, c", "d"), list.format(["a", "b", "c", "d"]));
    assert.equal(number.format(999), "999", "which the page does not ask Intl for");
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
        assert.ok(why.startsWith(own["why.first"]), why);
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
