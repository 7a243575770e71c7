// Nothing leaves, nothing is done unasked, and a page that means harm does none to the extension.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { PAYLOADS } from "../../web/test/payloads.mjs";
import { assertOwnElements } from "../../web/test/support.mjs";
import {
  article,
  click,
  FERRY,
  launch,
  openPanels,
  paragraphs,
  picks,
  serve,
  slide,
  until,
} from "./support.mjs";

const AT_ONCE = 60; // payloads in one page
const around = (payload, i) =>
  `Sentence number ${i} tells of the harbor and its ${i} boats. ${payload} Then the ferry went home at noon.`;
const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const hostile = {};
for (let i = 0; i < PAYLOADS.length; i += AT_ONCE) {
  const batch = PAYLOADS.slice(i, i + AT_ONCE).map((payload, j) => around(payload, i + j));
  // Those that lead the page itself elsewhere leave nothing to read.
  const staying = batch.filter((text) => !/http-equiv=.?refresh/i.test(text));
  hostile[`/markup-${i}`] = article(escape(PAYLOADS[i]), staying);
  hostile[`/text-${i}`] = article(escape(PAYLOADS[i]), batch.map(escape));
}

// A page that turns everything against whoever uses it, as far as it can.
const POLLUTED = article("A page that means harm", paragraphs(6), {
  head: `<script>
    const trap = () => { document.documentElement.setAttribute("data-trapped", ""); throw new Error("trapped"); };
    const everywhere = (holder, names) => {
      for (const name of names) {
        try { Object.defineProperty(holder, name, { get: trap, set: trap, configurable: true }); } catch {}
      }
    };
    addEventListener("load", () => {
      everywhere(CSS, ["highlights"]);
      everywhere(window, ["Highlight", "CSSStyleSheet", "getSelection", "matchMedia", "chrome", "browser", "scrollBy"]);
      everywhere(document, ["adoptedStyleSheets", "createRange", "addEventListener", "contentType", "documentElement"]);
      everywhere(Document.prototype, ["adoptedStyleSheets", "createRange"]);
      everywhere(Node.prototype, ["nodeType", "nodeValue", "firstChild", "nextSibling", "isConnected", "getRootNode"]);
      everywhere(Element.prototype, ["localName", "getAttribute", "getAttributeNames", "shadowRoot", "scrollIntoView"]);
      everywhere(Range.prototype, ["setStart", "setEnd", "getClientRects", "toString"]);
      everywhere(Highlight.prototype ?? {}, ["priority", "add"]);
      everywhere(Array.prototype, ["push", "map", "filter", "slice", "flatMap", "at", Symbol.iterator]);
      everywhere(Object.prototype, ["type", "events", "leitsatzReads", "sentence"]);
      everywhere(String.prototype, ["replace", "indexOf"]);
      everywhere(Promise.prototype, ["then"]);
      everywhere(MutationObserver.prototype, ["observe", "disconnect"]);
    });
  </script>`,
});

let site;
let server;
let proxy;
const asked = []; // of the proxy: everything that goes to a network
before(async () => {
  server = await serve({ "/": FERRY, "/polluted": POLLUTED, ...hostile });
  // All is sent through it, so that nothing goes past.
  proxy = createServer((request, response) => {
    asked.push(request.url);
    if (!request.url.startsWith(server.origin)) return response.writeHead(502).end();
    fetch(request.url).then(async (answer) => {
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { "Content-Type": answer.headers.get("content-type") });
      response.end(body);
    });
  });
  proxy.on("connect", (request, socket) => {
    asked.push(request.url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
  site = await launch({}, [
    `--proxy-server=http://127.0.0.1:${proxy.address().port}`,
    "--proxy-bypass-list=<-loopback>",
  ]);
});
after(async () => {
  await site?.browser.close();
  await server?.close();
  proxy?.closeAllConnections();
  proxy?.close();
});

async function withRead(path, body) {
  const page = await site.browser.newPage();
  page.on("dialog", (dialog) => void dialog.dismiss());
  try {
    await page.goto(server.origin + path);
    await body(page, await click(site, page));
  } finally {
    await page.close();
  }
}

test("a session asks the network for the page alone", () =>
  withRead("/", async (page, panel) => {
    asked.length = 0;
    await slide(panel, 20);
    await panel.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
    await panel.click("#keywords button");
    await panel.type("#focus", "ferry");
    await panel.click("#copy").catch(() => {});
    await click(site, page);
    await until(async () => (await picks(panel)).length > 0);
    await new Promise((done) => setTimeout(done, 300));
    const own = asked.filter((url) => !/google(apis)?\.com|gvt1\.com/.test(url)); // Chromium's own
    assert.deepEqual(own, []);
  }));

test("the panel can't send anything, even if it tried", () =>
  withRead("/", async (page, panel) => {
    asked.length = 0;
    const address = `${server.origin}/stolen`;
    const outcomes = await panel.evaluate(async (url) => {
      const settled = await Promise.allSettled([
        fetch(url),
        new Promise((done, fail) => {
          const image = new Image();
          image.onload = done;
          image.onerror = () => fail(new Error("image"));
          image.src = url;
        }),
        new Promise((done, fail) => {
          const socket = new WebSocket(url.replace("http", "ws"));
          socket.onopen = done;
          socket.onerror = () => fail(new Error("socket"));
        }),
        import(`${url}.js`),
      ]);
      navigator.sendBeacon(url, "text");
      const form = document.createElement("form");
      form.action = url;
      document.body.append(form);
      form.submit();
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
      return settled.map(({ status }) => status);
    }, address);
    assert.deepEqual(outcomes, Array(4).fill("rejected"));
    await new Promise((done) => setTimeout(done, 300));
    assert.deepEqual(
      asked.filter((url) => url.includes("stolen")),
      [],
    );
  }));

test("a page that was not clicked on is not read", async () => {
  const page = await site.browser.newPage();
  await page.goto(`${server.origin}/`);
  const background = await site.browser.waitForTarget(
    (target) => target.type() === "service_worker",
  );
  const refused = await (
    await background.worker()
  ).evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const tried = tabs.map(({ id }) => {
      return chrome.scripting.executeScript({ target: { tabId: id }, files: ["reader.js"] });
    });
    return (await Promise.allSettled(tried)).map(({ reason }) => String(reason));
  });
  assert.ok(refused.length > 0);
  for (const reason of refused) assert.match(reason, /Cannot access/);
  assert.deepEqual(page.extensionRealms(), []);
  assert.deepEqual(await openPanels(site), []);
  await page.close();
});

test(
  `${PAYLOADS.length} payloads on pages, as markup and as text`,
  { timeout: 300_000 },
  async () => {
    assert.ok(PAYLOADS.length >= 300);
    for (const path of Object.keys(hostile)) {
      await withRead(path, async (page, panel) => {
        const faults = [];
        panel.on("dialog", (dialog) => faults.push(dialog.message()));
        panel.on("pageerror", (error) => faults.push(String(error)));
        await panel.evaluate(() => {
          globalThis.ran = () => (document.documentElement.dataset.ran = "");
        });
        await slide(panel, 1000);
        await panel.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
        await new Promise((done) => setTimeout(done, 50));
        assert.ok((await picks(panel)).length > 0, path);
        assert.equal(await panel.$("html[data-ran]"), null, "a script ran");
        assert.deepEqual(faults, []);
        await assertOwnElements(panel);
      });
    }
  },
);

test("what the page has overridden is not used, and what it sends is not believed", async () => {
  const page = await site.browser.newPage();
  await page.goto(`${server.origin}/polluted`);
  const panel = await click(site, page);
  const shown = await picks(panel);
  assert.ok(shown.length >= 3);
  const [realm] = page.extensionRealms();
  const marks = () =>
    realm.evaluate(() => [...CSS.highlights.values()].flatMap((ranges) => [...ranges].map(String)));
  assert.deepEqual((await marks()).sort(), [...shown].sort());
  await panel.$eval("#picks a", (one) => one.click());
  await until(async () => (await marks()).length === shown.length + 1);
  // An Esc that the page made up, and messages in all forms that it can send.
  await page.evaluate(() => {
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    window.postMessage({ type: "escape" }, "*");
    window.postMessage({ type: "read-tab", tab: 1 }, "*");
  });
  await new Promise((done) => setTimeout(done, 200));
  assert.equal((await marks()).length, shown.length + 1);
  assert.equal(await page.$("html[data-trapped]"), null, "something of the page was called");
  await panel.evaluate(() => close());
  await until(async () => (await marks()).length === 0);
  await page.close();
});
