// Pictures of the page in its states, to be looked at: node pictures.mjs [PAGE [OUT [ONLY]]]
//
// PAGE is the folder of the built page, OUT becomes a folder of PNG files, ONLY is a part of the
// names of those to make.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { launchBrowser } from "../wasm/test/browser/page.mjs";
import { serve } from "./serve.mjs";
import { interfaceTags } from "./strings.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const [
  built = join(here, "../build/wasm/page"),
  folder = join(here, "../build/pictures"),
  only = "",
] = process.argv.slice(2);

const SIZES = { phone: [360, 740], tablet: [768, 1024], desktop: [1440, 900] };
const SCHEMES = ["light", "dark"];
const LONG = 100_000; // sentences
const EXAMPLES = { en: 0, de: 1, ja: 2 };

const shown = (page) => page.locator("html[data-shown]").waitFor({ state: "attached" });

async function example(page, language) {
  await page.locator("#examples button").nth(EXAMPLES[language]).click();
  await shown(page);
}

/** How each state is reached from the empty page. */
const STATES = {
  empty: async () => {},
  "reading-en": (page) => example(page, "en"),
  "reading-de": (page) => example(page, "de"),
  "reading-ja": (page) => example(page, "ja"),
  "reading-ar": async (page) => {
    const path = join(here, "test/arabic.txt");
    await page.setInputFiles("#file", path);
    await shown(page);
  },
  points: async (page) => {
    await example(page, "en");
    await page.locator("#form input[value=points]").check();
  },
  line: async (page) => {
    await example(page, "en");
    await page.locator("#form input[value=line]").check();
  },
  why: async (page) => {
    await example(page, "en");
    await page.locator("#picks a").nth(1).hover();
  },
  card: async (page) => {
    await example(page, "de");
    await page.locator("#article span[data-sentence]").nth(5).click();
  },
  "left-out": async (page) => {
    await example(page, "de");
    await page.locator("#left > summary").click();
    await page.locator("#left .rows li").last().scrollIntoViewIfNeeded();
  },
  untitled: async (page) => {
    const text = "The ferry to the island sank at noon. Nobody was hurt. The mayor wept.";
    await page.locator("#field").fill(text);
    await page.locator("#read").click();
    await shown(page);
  },
  resume: async (page) => {
    await example(page, "en");
    await page.locator("#new").click();
  },
  several: async (page) => {
    const file = (name) => ({ name, mimeType: "", buffer: Buffer.from("It rained.") });
    await page.setInputFiles("#file", ["report.txt", "notes.md", "letter.html"].map(file));
  },
  "tab-article": async (page) => {
    await example(page, "en");
    const tab = page.locator("#tab-article");
    if (await tab.isVisible()) await tab.click();
  },
  keyword: async (page) => {
    await example(page, "en");
    await page.locator("#keywords button").first().click();
  },
  facts: async (page) => {
    await example(page, "de");
    await page.locator("#facts > summary").click();
    await page.locator(".facts-language").scrollIntoViewIfNeeded();
  },
  downloads: async (page) => {
    await example(page, "en");
    await page.locator("#downloads > summary").click();
  },
  error: async (page) => {
    await page.locator("#field").fill("https://example.org/article");
    await page.locator("#read").click();
  },
  "error-reading": async (page) => {
    await example(page, "en");
    const name = "report.pdf";
    await page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from("%PDF-1.7 x") });
    await page.locator("#notice").waitFor();
  },
  working: async (page) => {
    const buffer = Buffer.from("The ferry crossed the bay in the rain. ".repeat(LONG));
    await page.setInputFiles("#file", { name: "long.txt", mimeType: "text/plain", buffer });
    await page.locator("#progress").waitFor();
  },
  more: async (page) => {
    await page.locator("#more-open").click();
  },
};

async function speak(page, language) {
  await page.locator("#interface").selectOption(language);
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
}

/** What is pictured in each language of the interface. */
const SPOKEN = {
  empty: async () => {},
  reading: async (page) => {
    await example(page, "de");
    await page.locator("#picks a").first().focus();
  },
  folds: async (page) => {
    await example(page, "de");
    for (const fold of await page.locator(".fold > summary").all()) await fold.click();
    await page.locator("#copy").scrollIntoViewIfNeeded();
  },
  error: STATES.error,
  more: STATES.more,
};

for (const language of interfaceTags()) {
  for (const [state, steps] of Object.entries(SPOKEN)) {
    STATES[`language-${language}-${state}`] = async (page) => {
      await speak(page, language);
      await steps(page);
    };
  }
}

async function take(browser, origin, name, steps, [width, height], colorScheme) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    hasTouch: width < 600,
    isMobile: width < 600,
    locale: "en-US",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.error(`${name}: ${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") console.error(`${name}: ${message.text()}`);
  });
  await page.goto(`${origin}/`);
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  await steps(page);
  await page.waitForTimeout(50);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

mkdirSync(resolve(folder), { recursive: true });
const browser = await launchBrowser();
const server = await serve(built, 0);
try {
  for (const [state, steps] of Object.entries(STATES)) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const scheme of SCHEMES) {
        const name = `${state}-${size}-${scheme}`;
        if (!name.includes(only)) continue;
        await take(browser, server.origin, name, steps, viewport, scheme);
      }
    }
  }
} finally {
  await server.close();
  await browser.close();
}
console.log(folder);
