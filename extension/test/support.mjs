// What the tests of the extension have in common: Chromium with it, and pages to read.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";

const here = fileURLToPath(new URL(".", import.meta.url));
export const root = resolve(here, "../..");
export const built = resolve(process.env.LEITSATZ_EXTENSION ?? join(root, "build/wasm/extension"));
export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--force-prefers-reduced-motion",
  "--lang=en-US",
];

/** A page around some text: [title, paragraphs]. */
export function article(
  title,
  paragraphs,
  { lang = "en", dir = "ltr", head = "", extra = "" } = {},
) {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8">
<title>${title}</title>${head}</head><body><nav><a href="#a">Home</a> <a href="#b">News</a></nav>
<main><article><h1>${title}</h1>
${body}
</article></main>${extra}<footer>All rights reserved.</footer></body></html>`;
}

/** As much text as asked for, in paragraphs of whole sentences, no two alike. */
export function paragraphs(count, sentences = 5) {
  const towns = ["Aldham", "Birk", "Corve", "Dunley", "Elsing", "Farne", "Gosport", "Halden"];
  const deeds = [
    "opened a new library beside the old market hall",
    "repaired the long stone bridge after the spring flood",
    "counted fewer herons on the river than in any year before",
    "voted to keep the evening ferry through the winter",
    "planted three hundred lime trees along the ring road",
    "sold the disused brewery to a company of weavers",
    "measured the heaviest rain since the records began",
  ];
  let n = 0;
  const sentence = () => {
    n += 1;
    const town = towns[n % towns.length];
    return `In the year ${1500 + n} the council of ${town} ${deeds[n % deeds.length]}, and report ${n} says why.`;
  };
  return Array.from({ length: count }, () => {
    return Array.from({ length: sentences }, sentence).join(" ");
  });
}

export const FERRY = article("The ferry of Farne sails again", paragraphs(8));

/** Serves `pages`: for each path, HTML, or { body, headers }. */
export async function serve(pages) {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const { pathname } = new URL(request.url, "http://localhost");
    const page = pages[pathname];
    const { body = page, headers = {} } = page?.body === undefined ? {} : page;
    const type = { "Content-Type": "text/html; charset=utf-8" };
    response.writeHead(page === undefined ? 404 : 200, { ...type, ...headers });
    response.end(body ?? "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Chromium with the extension, which is loaded as its folder. */
export async function launch(options = {}, flags = []) {
  const folder = join(built, "chromium");
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [...FLAGS, ...flags],
    defaultViewport: null,
    ...options,
  });
  try {
    const id = await browser.installExtension(folder);
    // The click of a test must not come before the background listens.
    const background = await browser.waitForTarget((target) => target.type() === "service_worker");
    await (await background.worker()).evaluate(() => chrome.runtime.id);
    const extension = (await browser.extensions()).get(id);
    return { browser, extension, id };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const PATIENCE = 20_000;

/** The panel of a tab, once it has shown a summary or said why not, after `step`. */
export async function panelAfter(site, step) {
  const before = await openPanels(site);
  const stamps = new Map();
  for (const panel of before) stamps.set(panel.target()._targetId ?? panel, await stampOf(panel));
  await step();
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    for (const panel of await openPanels(site)) {
      const stamp = await stampOf(panel);
      const known = stamps.get(panel.target()._targetId ?? panel);
      if (stamp !== null && stamp !== known) return panel;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error("no panel shows anything");
}

async function stampOf(panel) {
  return panel
    .evaluate(() => {
      const { shown, told } = document.documentElement.dataset;
      return shown || told ? `${shown} ${told}` : null;
    })
    .catch(() => null);
}

const kept = new WeakMap();

/** The panels that are open. */
export async function openPanels({ browser, id }) {
  const targets = browser.targets().filter((target) => {
    return target.url().startsWith(`chrome-extension://${id}/panel.html`);
  });
  const pages = [];
  for (const target of targets) {
    if (!kept.has(target)) kept.set(target, await target.asPage());
    pages.push(kept.get(target));
  }
  return pages;
}

/** Clicks the toolbar button, and gives the panel when it is filled. */
export function click(site, page) {
  return panelAfter(site, () => page.triggerExtensionAction(site.extension));
}

export const picks = (panel) => {
  return panel.$$eval("#picks a", (all) => all.map((one) => one.textContent));
};

export const notice = (panel) => {
  return panel.$eval("#notice", (one) => (one.hidden ? "" : one.innerText));
};

/** What is marked in a page, by the names of the layers. */
export function marked(page) {
  return page.evaluate(() => {
    const texts = (name) => [...(CSS.highlights.get(name) ?? [])].map(String);
    return Object.fromEntries([...CSS.highlights.keys()].sort().map((name) => [name, texts(name)]));
  });
}

const bare = (text) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, "");

/** The texts marked as chosen are those of the panel. */
export async function assertMarked(page, panel) {
  await panel.waitForFunction(() => true);
  const layers = await marked(page);
  const chosen = [1, 2, 3].flatMap((rank) => layers[`leitsatz-${rank}`] ?? []);
  const wanted = (await picks(panel)).map(bare);
  assert.ok(wanted.length > 0);
  assert.deepEqual(chosen.map(bare).sort(), wanted.sort());
}

/** Moves the slider to a stop, as a hand would. */
export function slide(panel, stop) {
  return panel.$eval(
    "#length",
    (input, value) => {
      input.value = String(value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    },
    stop,
  );
}

/** All of a page that could show a trace. */
export function stateOf(page) {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    highlights: [...CSS.highlights.keys()],
    names: Object.getOwnPropertyNames(globalThis).sort().join(),
  }));
}

/** Waits until `check` holds. */
export async function until(check, what = "it does not come about") {
  const end = Date.now() + PATIENCE;
  while (!(await check())) {
    if (Date.now() > end) throw new Error(what);
    await new Promise((done) => setTimeout(done, 20));
  }
}
