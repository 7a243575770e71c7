// Pages in headless Chromium that must be free of faults.

import assert from "node:assert/strict";

import { chromium } from "playwright-core";

export const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const BLANK = "about:blank";

/** Milliseconds a page may take to give its result. */
const patience = 30_000;

/** Milliseconds that a page with a fault is still given to state its outcome. */
const grace = 2_000;

/** Starts the browser; the caller closes it. */
export function launchBrowser() {
  return chromium.launch({ executablePath, headless: true, args: flags });
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
 * Opens a page in a context of its own, with Playwright's `options` of the context; the caller
 * closes it. It is visited as often as need be: a new page costs a process, and a visit does not.
 */
export async function openPage(browser, options) {
  const context = await browser.newContext(options);
  let current = null; // the visit under way
  context.on("request", (request) => current?.urls.push(request.url()));
  const page = await context.newPage();
  await watch(page, (fault) => current?.report(fault));
  return {
    page,
    /**
     * Goes to `url` and runs `body(page, urls)`. Throws when `body` does, or when the page or one
     * of its workers logged an error or a warning, threw, violated its policy, or asked for what
     * could not be had; but for faults that match `ignored`. `urls` grows by every address that was
     * asked for.
     */
    async visit(url, body, ignored) {
      if (page.url() !== BLANK) await page.goto(BLANK); // whatever the last one left is gone
      current = newVisit(ignored);
      const { faults, urls, broken } = current;
      try {
        await page.goto(url);
        const result = await Promise.race([body(page, urls), broken]).catch((error) => {
          if (faults.length > 0) error.message += `\nfaults of the page:\n${faults.join("\n")}`;
          throw error;
        });
        assert.deepEqual(faults, [], "faults of the page");
        return result;
      } finally {
        current.end();
        current = null;
      }
    },
    close: () => context.close(),
  };
}

/** The faults of one visit, and the promise that is broken some time after the first of them. */
function newVisit(ignored) {
  const faults = [];
  let timer;
  let giveUp;
  const broken = new Promise((_, reject) => {
    giveUp = () => reject(new Error("the page states no outcome"));
  });
  broken.catch(() => {}); // it may come after the end
  return {
    faults,
    urls: [],
    broken,
    report(fault) {
      if (ignored?.test(fault)) return;
      faults.push(fault);
      timer ??= setTimeout(giveUp, grace);
    },
    end: () => clearTimeout(timer),
  };
}

/** One visit to `url` in a fresh context: see `openPage()`. */
export async function withPage(browser, url, body, { ignored, context } = {}) {
  const page = await openPage(browser, context);
  try {
    return await page.visit(url, body, ignored);
  } finally {
    await page.close();
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
