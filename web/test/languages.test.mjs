// The interface in its languages.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { interfaceTags, readStrings as strings } from "../strings.mjs";
import { offline, ready, showExample, start } from "./support.mjs";

const LANGUAGES = interfaceTags();
// Digits that readers of all languages know.
const locale = (language) => `${language}-u-nu-latn`;

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

// Marks that a native has read the phrases; a list that Intl has to make.
const MAY_BE_EMPTY = ["interface.machine", "list.two", "list.more"];
const UNFINISHED = /[{}]|TODO|\?\?\?|\s\s/;

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
      if (phrase === "" && MAY_BE_EMPTY.includes(key)) continue;
      assert.deepEqual(values(phrase), values(english[key]), `${language}: ${key}`);
      assert.equal(typeof phrase, typeof english[key], `${language}: ${key}`);
      for (const form of forms(phrase)) {
        assert.notEqual(form, "", `${language}: ${key}`);
        assert.doesNotMatch(form.replaceAll(/\{\w+\}/g, "x"), UNFINISHED, `${language}: ${key}`);
      }
    }
  }
});

test("every language has each plural form that it needs, and no other", () => {
  for (const language of LANGUAGES) {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const [key, phrase] of Object.entries(strings(language))) {
      if (typeof phrase === "string") continue;
      const given = Object.keys(phrase).sort();
      assert.deepEqual(given, [...pluralCategories].sort(), `${language}: ${key}`);
    }
  }
});

// Their spaces differ between releases of the CLDR.
const spaced = (words) => words.replace(/[\u00a0\u202f]/g, " ");

test("numbers, durations and lists are said as the CLDR says them", () => {
  for (const language of LANGUAGES) {
    const own = strings(language);
    const plural = new Intl.PluralRules(language);
    const number = new Intl.NumberFormat(locale(language));
    const say = (key, n) => {
      const form = typeof own[key] === "string" ? own[key] : own[key][plural.select(n)];
      return form.replace("{n}", number.format(n));
    };
    for (const unit of ["second", "minute", "hour"]) {
      const options = { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 1 };
      const expected = new Intl.NumberFormat(locale(language), options);
      for (const n of [0, 1, 1.5, 2, 2.3, 5, 11, 21, 89]) {
        assert.equal(spaced(say(`duration.${unit}s`, n)), spaced(expected.format(n)));
      }
    }
    const percent = new Intl.NumberFormat(locale(language), { style: "percent" });
    for (const n of [0, 1, 50, 100]) {
      assert.equal(spaced(say("percent", n)), spaced(percent.format(n / 100)));
    }
    const list = new Intl.ListFormat(language, { type: "conjunction" });
    const join = (key, first, last) => own[key].replace("{first}", first).replace("{last}", last);
    assert.equal(number.format(999), "999", "which the page does not ask Intl for");
    if (own["list.two"] === "") continue;
    assert.equal(join("list.two", "a", "b"), list.format(["a", "b"]));
    for (const items of [["a", "b", "c"], ["a", "b", "c", "d"]]) {
      const first = items.slice(0, -1).join(own["list.between"]);
      assert.equal(join("list.more", first, items.at(-1)), list.format(items));
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
  ["zh-TW", "en"],
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

const speaks = (page, language) => 
  page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });

test("switched while reading, all of it changes and the text stays", () =>
  site.visit(
    async (page) => {
      await showExample(page, "de");
      for (const language of ["de", "fr", "en"]) {
        await page.locator("#interface").selectOption(language);
        await speaks(page, language);
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
      await speaks(page, "fr");
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
      await page.locator("#interface").selectOption("en"); // which keeps no choice
      await speaks(page, "en");
    },
    { viewport: { width: 1280, height: 800 } },
  ));

test("the address says which language, whatever the browser's", () =>
  site.visit(
    async (page) => assert.equal(await page.locator("#read").innerText(), strings("fr").read),
    { fragment: "#interface=fr" },
  ));

test("so does `?lang=`, unless the part of the address after # says another", async () => {
  for (const [address, language] of [
    ["?lang=fr", "fr"],
    ["?lang=de-CH", "de"],
    ["?lang=xx", "en"],
    ["?lang=fr#interface=de", "de"],
  ]) {
    await site.visit((page) => speaks(page, language), { fragment: address });
  }
});

test("a language that was chosen stays, until it is the browser's again", () =>
  site.open(async (page) => {
    const kept = () => page.evaluate(() => localStorage.length);
    const visit = async () => {
      await offline(page);
      await page.goto(`${site.origin}/`);
      await ready(page);
    };
    await page.locator("#interface").selectOption("de");
    await speaks(page, "de");
    await visit();
    await speaks(page, "de");
    await page.locator("#interface").selectOption("en");
    await speaks(page, "en");
    assert.equal(await kept(), 0);
    await visit();
    await speaks(page, "en");
  }));

test("phrases that do not arrive are told, and the page keeps its language", () =>
  site.open(
    async (page) => {
      await page.route("**/phrases-*", (route) => route.abort());
      await page.locator("#interface").selectOption("de");
      await page.locator("#notice-text", { hasText: strings("en")["error.language"] }).waitFor();
      assert.equal(await page.locator("#interface").inputValue(), "en");
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
    },
    { serviceWorkers: "block", ignored: /ERR_FAILED|blocked by Playwright/ },
  ));

test("the language of the first visit is there without a network", () =>
  site.open(
    async (page) => {
      await offline(page);
      await page.context().setOffline(true);
      await page.reload();
      await ready(page);
      await speaks(page, "de");
    },
    { locale: "de-DE" },
  ));
