// What the tests of the page have in common: the built page, served; and how it is used.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readFile, readdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { downloadsOf, findFirefox, launchFirefox } from "../../wasm/test/browser/firefox.mjs";
import { launchBrowser, openPage, withPage } from "../../wasm/test/browser/page.mjs";
import { serve } from "../serve.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
export const root = resolve(here, "../..");
export const built = resolve(process.env.LEITSATZ_PAGE ?? join(root, "build/wasm/page"));
export const text = (language) => {
  return readFileSync(join(here, `../data/examples/${language}.txt`), "utf8");
};
export const english = text("en");
export const german = text("de");
export const arabic = readFileSync(join(here, "arabic.txt"), "utf8");
export { readStrings as strings } from "../strings.mjs";

/** Whether firefox.test.mjs runs the tests: those that can't be run there are skipped by it. */
export const inFirefox = process.env.LEITSATZ_BROWSER === "firefox";
let shared = null; // Firefox starts slowly: one serves all files

/** A browser, and how its user gives it back. */
async function borrowBrowser() {
  if (!inFirefox) {
    const browser = await launchBrowser();
    return { browser, giveBack: () => browser.close() };
  }
  shared ??= { users: 0, launched: launchFirefox(findFirefox()) };
  shared.users += 1;
  const browser = await shared.launched;
  return {
    browser,
    async giveBack() {
      shared.users -= 1;
      if (shared.users === 0) await browser.close();
    },
  };
}

const CONTEXT = { locale: "en-US", reducedMotion: "reduce" };
const VIEWPORT = { width: 1280, height: 720 };
const MEDIA = { media: null, colorScheme: "light", forcedColors: "none" };
// Most tests have no use for a service worker, which would fetch all of the page once more.
const NO_SERVICE_WORKER = { serviceWorkers: "block" };
const BLOCKED = "Service Worker registration blocked by Playwright";

/** Firefox says nothing of Back and Forward within a document, for which Playwright would wait. */
function traverseByScript(page) {
  page.goBack = () => page.evaluate(() => history.back());
  page.goForward = () => page.evaluate(() => history.forward());
}

/** The one server and browser of a test file; `options` are of the context that visits share. */
export async function start(options) {
  const { browser, giveBack } = await borrowBrowser();
  const server = await serve(built, 0);
  const address = (fragment) => `${server.origin}/${fragment}`;
  const prepared = (body) => async (page, urls) => {
    if (inFirefox) traverseByScript(page);
    await ready(page);
    return body(page, urls);
  };
  let opened = null; // by the first visit
  const share = () => {
    opened ??= openPage(browser, { ...CONTEXT, ...NO_SERVICE_WORKER, ...options });
    return opened;
  };
  return {
    browser,
    origin: server.origin,
    /**
     * Visits the page, runs `body(page, urls)` once it is ready to read, and fails on any fault of
     * it. The page starts anew each time, in one window that all visits share, without a service
     * worker: they may store nothing, and leave nothing that outlives a document.
     */
    async visit(body, { fragment = "", ignored, viewport = VIEWPORT, ...media } = {}) {
      const shared = await share();
      const { page } = shared;
      await page.setViewportSize(viewport);
      await page.emulateMedia({ ...MEDIA, ...media });
      await page.mouse.move(0, 0);
      const faults = [BLOCKED, ...(ignored ? [ignored.source] : [])];
      return shared.visit(address(fragment), prepared(body), new RegExp(faults.join("|")));
    },
    /** As `visit()`, in a context of its own, with a service worker unless `context` blocks it. */
    open(body, { fragment = "", ignored, ...context } = {}) {
      const options = { ignored, context: { ...CONTEXT, ...context } };
      return withPage(browser, address(fragment), prepared(body), options);
    },
    async close() {
      await (await opened)?.close();
      await server.close();
      await giveBack();
    },
  };
}

export const ready = (page) => page.locator("html[data-ready]").waitFor({ state: "attached" });
export const offline = (page) => page.locator("html[data-offline]").waitFor({ state: "attached" });

/** Waits until the page shows another text than before `step`. */
export async function shows(page, step) {
  const root = page.locator("html");
  const before = await root.getAttribute("data-shown");
  await step();
  const selector =
    before === null ? "html[data-shown]" : `html[data-shown]:not([data-shown="${before}"])`;
  await page.locator(selector).waitFor({ state: "attached" });
}

const EXAMPLES = ["en", "de", "ja"];

export function showExample(page, language) {
  const button = page.locator("#examples button").nth(EXAMPLES.indexOf(language));
  return shows(page, () => button.click());
}

/** Pastes into whatever has the focus: `data` by its type. */
export function paste(page, data) {
  return page.evaluate((items) => {
    const clipboardData = new DataTransfer();
    for (const [type, value] of Object.entries(items)) clipboardData.setData(type, value);
    const target = document.activeElement ?? document.body;
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    // Firefox gives the event an empty one of its own.
    Object.defineProperty(event, "clipboardData", { value: clipboardData });
    target.dispatchEvent(event);
  }, data);
}

/** Drops data by its type, or files [{name, type, content}]. */
export function drop(page, data, files = []) {
  return page.evaluate(
    ([items, list]) => {
      const dataTransfer = new DataTransfer();
      for (const [type, value] of Object.entries(items)) dataTransfer.setData(type, value);
      for (const { name, type, content } of list) {
        dataTransfer.items.add(new File([content], name, { type }));
      }
      const event = (type) =>
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event("dragenter"));
      document.body.dispatchEvent(event("drop"));
    },
    [data, files],
  );
}

/** The file that the page saves in `step`: { name, content }. */
export async function saves(page, step) {
  if (!inFirefox) {
    const download = page.waitForEvent("download");
    await step();
    const file = await download;
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), "utf8") };
  }
  const folder = downloadsOf(page.context().browser());
  await step();
  for (;;) {
    const name = (await readdir(folder)).find((one) => /\.(md|html|json)$/.test(one));
    const content = name ? await readFile(join(folder, name), "utf8") : "";
    if (content !== "") {
      await rm(join(folder, name));
      return { name, content };
    }
    await pause(100);
  }
}

export const title = (page) => page.locator("#title").innerText();
export const picks = (page) => page.locator("#picks a").allInnerTexts();
export const notice = (page) => page.locator("#notice:visible #notice-text").innerText();

/** Moves the slider to a stop, as a hand would. */
export function slide(page, stop) {
  return page.locator("#length").evaluate((input, value) => {
    input.value = String(value);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }, stop);
}

/** Where the marks of a layer stand, as text. */
export function marked(page, layer) {
  return page.evaluate((name) => {
    return [...(CSS.highlights.get(name) ?? [])]
      .map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset))
      .sort();
  }, layer);
}

/** Everything that is marked as chosen. */
export async function chosen(page) {
  const layers = await Promise.all(["rank-1", "rank-2", "rank-3"].map((one) => marked(page, one)));
  return layers.flat().sort();
}

/** No element of the page was made from input. */
export async function assertOwnElements(page) {
  const strangers = await page.evaluate(() => {
    const own = new Set(
      (
        "html head meta title link script style body a header p span div label select option button main " +
        "progress section h1 h2 h3 textarea input ul ol li bdi fieldset legend details summary dl dt dd " +
        "svg rect path article dialog kbd blockquote pre mark"
      ).split(" "),
    );
    return [...document.querySelectorAll("*")]
      .filter((element) => {
        const names = element.getAttributeNames();
        return (
          !own.has(element.localName) ||
          (names.some((name) => /^on|^src(doc)?$/.test(name)) && element.localName !== "script")
        );
      })
      .map((element) => element.outerHTML.slice(0, 200));
  });
  assert.deepEqual(strangers, []);
}
