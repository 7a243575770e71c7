// What axe finds: nothing. And zoom, targets, contrast of marks, forced colours.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";

import { arabic, paste, showExample, shows, slide, start } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];
const HEIGHT = 800;

async function filled(page) {
  await showExample(page, "de");
  for (const fold of await page.locator("details > summary").all()) await fold.click();
  await page.locator("#keywords button").first().click();
  await page.locator("#picks a").first().focus();
}

// By the address, which keeps no choice.
async function speak(page, language) {
  await page.evaluate((tag) => (location.hash = `interface=${tag}`), language);
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
}

const STATES = {
  empty: async () => {},
  filled,
  "filled, right to left": (page) => shows(page, () => paste(page, { "text/plain": arabic })),
  error: (page) => paste(page, { "text/plain": "https://example.org/" }),
  "error over a text": async (page) => {
    await showExample(page, "en");
    await paste(page, { "text/plain": "https://example.org/" });
  },
  sheet: (page) => page.locator("#more-open").click(),
  "empty, in Arabic": (page) => speak(page, "ar"),
  "filled, in Arabic": async (page) => {
    await speak(page, "ar");
    await filled(page);
  },
  "filled, in Japanese": async (page) => {
    await speak(page, "ja");
    await filled(page);
  },
  "sheet, in Arabic": async (page) => {
    await speak(page, "ar");
    await page.locator("#more-open").click();
  },
};

let site;
before(async () => {
  site = await start({ bypassCSP: true }); // axe puts styles in
});
after(() => site?.close());

const settled = (page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));

/** What axe finds in the page as it stands now. */
async function violations(page) {
  await settled(page);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({ resultTypes: ["violations"] }),
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary.slice(0, 300)}`).join("\n")}`,
  );
}

for (const [state, steps] of Object.entries(STATES)) {
  for (const width of WIDTHS) {
    test(`axe: ${state}, ${width} px, ${SCHEMES.join(" and ")}`, () =>
      site.visit(
        async (page) => {
          await steps(page);
          await page.evaluate(axe);
          for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme });
            assert.deepEqual(await violations(page), [], colorScheme);
          }
        },
        { viewport: { width, height: HEIGHT } },
      ));
  }
}

for (const [name, viewport] of [
  ["320 px", { width: 320, height: 640 }],
  ["400 % of 1280 by 1024", { width: 320, height: 256 }],
]) {
  for (const state of ["empty", "filled", "filled, right to left", "error", "sheet"]) {
    test(`${name}: ${state}, nothing is lost to the side or covered`, () =>
      site.visit(
        async (page) => {
          await STATES[state](page);
          const wide = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            const out = [...document.querySelectorAll("body *")].filter((element) => {
              const { left, right, width } = element.getBoundingClientRect();
              const seen =
                element.checkVisibility() && !element.closest(".visually-hidden, .skip, svg");
              return seen && width > 0 && (left < -1 || right > innerWidth + 1);
            });
            return [
              scrollWidth - clientWidth,
              ...out.map((element) => element.outerHTML.slice(0, 100)),
            ];
          });
          assert.deepEqual(wide, [0]);
          if (state !== "filled") return;
          await page
            .locator("#save-markdown")
            .evaluate((button) => (button.closest("details").open = false));
          for (const selector of ["#copy", "#focus", "#left > summary", "#length"]) {
            const target = page.locator(selector);
            await target.scrollIntoViewIfNeeded();
            await target.click({ trial: true, timeout: 3000 });
          }
        },
        { viewport },
      ));
  }
}

test("targets are 24 px at least, 44 for fingers", () =>
  site.visit(async (page) => {
    await showExample(page, "de");
    const small = (least) =>
      page
        .locator("button:visible, select:visible, summary:visible, input:visible:not([type=radio])")
        .evaluateAll(
          (all, pixels) =>
            all
              .filter((one) => one.getBoundingClientRect().height < pixels)
              .map((one) => one.outerHTML.slice(0, 80)),
          least,
        );
    assert.deepEqual(await small(24), []);
  }));

/** WCAG 2.2, 1.4.3. */
const CONTRAST = 4.5;

for (const colorScheme of SCHEMES) {
  test(`text on marks has a contrast of ${CONTRAST}, ${colorScheme}`, () =>
    site.visit(
      async (page) => {
        const ratios = await page.evaluate(() => {
          const canvas = document
            .createElement("canvas")
            .getContext("2d", { willReadFrequently: true });
          const luminance = (name) => {
            const value = getComputedStyle(document.documentElement).getPropertyValue(name);
            canvas.fillStyle = value;
            canvas.fillRect(0, 0, 1, 1);
            const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
              const share = byte / 255;
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          const ink = luminance("--mark-ink");
          return ["--mark-1", "--mark-2", "--mark-3"].map((name) => ratio(ink, luminance(name)));
        });
        assert.ok(
          ratios.every((ratio) => ratio >= CONTRAST),
          ratios.join(),
        );
      },
      { colorScheme },
    ));
}

test("forced colours: marks and the slider are still seen", () =>
  site.visit(
    async (page) => {
      await showExample(page, "en");
      await slide(page, 5);
      const mark = await page
        .locator("#article span")
        .first()
        .evaluate((span) => getComputedStyle(span, "::highlight(rank-1)").backgroundColor);
      assert.notEqual(mark, "rgba(0, 0, 0, 0)");
    },
    { forcedColors: "active" },
  ));

test("a screen reader is told what the slider did, once it rests", () =>
  site.visit(async (page) => {
    await showExample(page, "en");
    assert.match(await page.locator("#length").getAttribute("aria-valuetext"), /4 of 27 sentences/);
    for (const stop of [5, 6, 7]) await slide(page, stop);
    await page.locator("#announce", { hasText: /^8 sentences, \d+ seconds$/ }).waitFor();
    assert.equal(await page.locator("#announce").getAttribute("role"), "status");
    assert.equal(await page.locator("#picks a").first().getAttribute("aria-describedby"), "why-1");
  }));
