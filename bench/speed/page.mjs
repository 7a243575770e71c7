/** How long the page takes in Chromium from nothing to its first summary. */
import { existsSync } from "node:fs";
import { join } from "node:path";

// In the page, before its own scripts: asks for the first example as soon as it can be asked for.
function askAtOnce() {
  new MutationObserver((_, observer) => {
    const button = document.querySelector("#examples button");
    if (!button) return;
    observer.disconnect();
    setTimeout(() => button.click());
  }).observe(document, { subtree: true, childList: true });
}

/**
 * Milliseconds from navigation until the summary of the page's first example is shown, start by
 * start, each with empty caches. Null where there is no such page or no Chromium.
 */
export async function pageStarts(folder, starts) {
  if (!folder || !existsSync(join(folder, "index.html"))) return null;
  const { executablePath, launchBrowser } = await import("../../wasm/test/browser/page.mjs");
  if (!existsSync(executablePath)) return null;
  const { serve } = await import("../../web/serve.mjs");
  const server = await serve(folder, 0);
  const browser = await launchBrowser();
  const times = [];
  try {
    while (times.length < starts) times.push(await oneStart(browser, `${server.origin}/`));
  } finally {
    await browser.close();
    await server.close();
  }
  return times;
}

async function oneStart(browser, url) {
  const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.addInitScript(askAtOnce);
    await page.goto(url);
    await page.locator("html[data-shown]").waitFor({ state: "attached" });
    return Number(await page.locator("html").getAttribute("data-shown"));
  } finally {
    await context.close();
  }
}
