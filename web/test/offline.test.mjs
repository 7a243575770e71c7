// Without a network after the first visit, and updates.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { withPage } from "../../wasm/test/browser/page.mjs";
import { serve } from "../serve.mjs";
import { built, offline, picks, ready, showExample, shows, start, title } from "./support.mjs";

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

/** Serves a copy of the page: `body(origin, replace, read)` may change its files. */
async function withCopy(body) {
  const folder = await mkdtemp(join(tmpdir(), "leitsatz-"));
  await cp(built, folder, { recursive: true });
  const server = await serve(folder, 0);
  const read = (file) => readFile(join(folder, file), "utf8");
  const replace = async (file, from, to) => {
    await writeFile(join(folder, file), (await read(file)).replace(from, () => to));
  };
  try {
    await body(server.origin, replace, read);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

test("works offline after the first visit, examples and options included", () =>
  site.open(
    async (page) => {
      await offline(page);
      await page.context().setOffline(true);
      await page.goto("about:blank");
      await page.goto(`${site.origin}/#form=points`);
      await ready(page);
      await showExample(page, "en");
      assert.match(await title(page), /Bell/);
      assert.ok((await picks(page)).length >= 3);
      await page.context().setOffline(false);
    },
    { ignored: /ERR_INTERNET_DISCONNECTED.*|request failed/ },
  ));

// Put before the service worker: it takes pages over late, as on a machine that is busy.
const TAKES_OVER_LATE = `{
  const { claim } = Clients.prototype;
  Clients.prototype.claim = async function () {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return claim.call(this);
  };
}
`;

test("says that it works offline when the service worker answers for it, not before", () =>
  withCopy(async (origin, replace) => {
    await replace("sw.js", /^/, TAKES_OVER_LATE);
    const body = async (page) => {
      await offline(page);
      assert.equal(await page.evaluate(() => navigator.serviceWorker.controller !== null), true);
      await page.reload();
      await offline(page);
    };
    await withPage(site.browser, `${origin}/`, body);
  }));

test("a data pack is fetched once, with progress, and kept", () =>
  site.open(
    async (page, urls) => {
      await offline(page);
      await showExample(page, "ja");
      assert.equal(urls.filter((url) => /cjk-.*\.dat/.test(url)).length > 0, true);
      assert.equal(await page.locator("#notice").isVisible(), false);
      await page.waitForFunction(
        async () => (await (await caches.open("leitsatz-packs")).keys()).length === 1,
      );
      await page.context().setOffline(true);
      await shows(page, () => page.reload()); // the text is kept
      assert.equal(await page.locator("#article").getAttribute("lang"), "ja");
      assert.equal(await page.locator("#notice").isVisible(), false);
      await page.context().setOffline(false);
    },
    { ignored: /request failed/ },
  ));

test("a data pack that can't be had is told, and the text is shown all the same", () =>
  site.open(
    async (page) => {
      await page.context().route(/\.dat$/, (route) => route.abort());
      await showExample(page, "ja");
      assert.match(
        await page.locator("#notice-text").innerText(),
        /word list for this script did not arrive/,
      );
      assert.ok((await picks(page)).length >= 3);
      await page.context().unroute(/\.dat$/);
      await shows(page, () => page.locator("#notice-action").click());
      assert.equal(await page.locator("#notice").isVisible(), false);
    },
    { ignored: /request failed|ERR_FAILED|blocked by Playwright/, serviceWorkers: "block" },
  ));

test("without the library the reader is told, and a text can be read as soon as it is there", async () => {
  const context = await site.browser.newContext({ serviceWorkers: "block", locale: "en-US" });
  try {
    await context.route(/leitsatz-[0-9a-f]+\.wasm$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await page.locator("#notice:visible", { hasText: "The summarizer did not start" }).waitFor();
    await page.locator("#examples button").first().click();
    const retry = page.locator("#notice-action:visible");
    await retry.waitFor();
    await context.unroute(/leitsatz-[0-9a-f]+\.wasm$/);
    await shows(page, () => retry.click());
    assert.match(await title(page), /Bell/);
    assert.equal(await page.locator("#notice").isVisible(), false);
  } finally {
    await context.close();
  }
});

test("a new version waits, is offered, and replaces the old one whole", () =>
  withCopy(async (origin, replace, read) => {
    const body = async (page) => {
      await offline(page);
      await page.reload(); // now under the service worker
      await ready(page);
      await replace("index.html", "<title>Leitsatz</title>", "<title>Leitsatz 2</title>");
      const worker = await read("sw.js");
      const [, version] =
        /leitsatz-([0-9a-f]{10})["`]/.exec(worker) ?? /"([0-9a-f]{10})"/.exec(worker);
      await replace("sw.js", version, "0123456789");
      await page.reload();
      await page.locator("#update:visible").waitFor();
      assert.equal(await page.title(), "Leitsatz");
      await page.locator("#update-now").click();
      await page.waitForFunction(() => document.title === "Leitsatz 2");
      await ready(page);
      const caches_ = await page.evaluate(async () =>
        (await caches.keys()).filter((name) => name !== "leitsatz-packs"),
      );
      assert.deepEqual(caches_, ["leitsatz-0123456789"]);
    };
    await withPage(site.browser, `${origin}/`, body, { ignored: /request failed/ });
  }));

test("can be installed: manifest, icon, share target", () =>
  site.open(async (page) => {
    const address = await page.locator("link[rel=manifest]").getAttribute("href");
    const manifest = await page.evaluate(async (url) => (await fetch(url)).json(), address);
    assert.equal(manifest.display, "standalone");
    assert.equal(manifest.share_target.method, "POST");
    for (const { src } of manifest.icons) {
      assert.equal(await page.evaluate(async (url) => (await fetch(url)).status, src), 200);
    }
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, []);
  }));
