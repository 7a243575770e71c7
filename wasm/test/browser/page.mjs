// Pages in headless Chromium that must be free of faults.

import assert from "node:assert/strict";

import { chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds a page may take to give its result. */
const patience = 30_000;

/** Milliseconds that a page with a fault is still given to state its outcome. */
const grace = 2_000;

/** Starts the browser; the caller closes it. */
export function launchBrowser() {
  return chromium.launch({ executablePath, headless: true, args });
}

/** Calls `report` with whatever goes wrong in `page` or its workers from now on. */
async function watch(page, report) {
  page.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      report(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => report(`page error: ${error.stack ?? error}`));
  page.on("crash", () => report("the page crashed"));
  page.on("requestfailed", (request) => {
    report(`request failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) report(`status ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/**
 * Opens `url` in a fresh context, runs `body(page, urls)` and closes the page. Throws when `body`
 * does, or when the page or one of its workers logged an error or a warning, threw, violated its
 * policy, or asked for what could not be had; but for faults that match `ignored`. `urls` grows by
 * every address that was asked for. `context` are Playwright's options of the context.
 */
export async function withPage(browser, url, body, { ignored, context: options } = {}) {
  const context = await browser.newContext(options);
  const faults = [];
  const urls = [];
  let timer;
  let giveUp;
  const broken = new Promise((_, reject) => {
    giveUp = () => reject(new Error("the page states no outcome"));
  });
  broken.catch(() => {}); // it may come after the end
  context.on("request", (request) => urls.push(request.url()));
  try {
    const page = await context.newPage();
    await watch(page, (fault) => {
      if (ignored?.test(fault)) return;
      faults.push(fault);
      timer ??= setTimeout(giveUp, grace);
    });
    await page.goto(url);
    let result;
    try {
      result = await Promise.race([body(page, urls), broken]);
    } catch (error) {
      if (faults.length > 0) error.message += `\nfaults of the page:\n${faults.join("\n")}`;
      throw error;
    }
    assert.deepEqual(faults, [], "faults of the page");
    return result;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}

/**
 * Waits until the page states its outcome, and gives it. A page states it as JSON in `data-result`
 * of its root element, or a message in `data-error`, which is thrown; no script is put into the
 * page for this, so that it works under any policy.
 */
export async function resultOf(page) {
  const root = page.locator("html[data-result], html[data-error]");
  await root.waitFor({ state: "attached", timeout: patience });
  const message = await root.getAttribute("data-error");
  if (message !== null) throw new Error(`the page says: ${message}`);
  return JSON.parse(await root.getAttribute("data-result"));
}
