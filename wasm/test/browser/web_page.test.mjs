// Web pages in Chromium: its own parser and DOM, from strings, documents and elements, in the page
// and with a Worker; and that nothing of a page that is read runs or is loaded.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import * as parse5 from "parse5";

import { folder, load, toJson } from "../support.mjs";
import { launchBrowser, resultOf, withPage } from "./page.mjs";
import { startServer } from "./server.mjs";

const odd = await readFile(join(import.meta.dirname, "../odd_page.html"), "utf8");
const html = '<!doctype html><script type="module" src="/main.js"></script>';
const parse = (source) => parse5.parse(source, { scriptingEnabled: false });

/** A page's script: `body` has `leitsatz` and the page's source `odd`, and gives the result. */
const script = (body) => `
import { load, toJson } from "/leitsatz/dist/index.js";
import { startWorker } from "/leitsatz/dist/worker.js";
const odd = ${JSON.stringify(odd).replaceAll("<", "\\u003c")};
const root = document.documentElement;
try {
  const leitsatz = await load();
  root.dataset.result = JSON.stringify(await (async () => { ${body} })());
} catch (error) {
  root.dataset.error = String(error?.stack ?? error);
}
`;

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

/** The result of a page with this script, and the addresses that it asked for. */
async function open(body, { csp, ignored, page = html, files = {} } = {}) {
  const routes = { "/index.html": page, "/main.js": script(body), "/leitsatz/": folder, ...files };
  const server = await startServer({ routes, csp });
  try {
    return await withPage(
      browser,
      `${server.origin}/index.html`,
      async (tab, urls) => {
        const result = await resultOf(tab);
        await tab.waitForTimeout(100); // for what would be asked for late
        return { result, urls: urls.map((url) => url.replace(server.origin, "")) };
      },
      { ignored },
    );
  } finally {
    await server.close();
  }
}

test("the browser's parser and parse5 give the same page, also in a Worker", async () => {
  const { result } = await open(`
    const analysis = await leitsatz.analyzeHtml(odd, { features: true });
    const json = toJson(analysis, analysis.select(), { explain: true });
    const worker = await startWorker();
    const there = await worker.analyzeHtml(odd);
    const summaries = [analysis.select().text, (await there.select()).text];
    const posted = [there.page, await worker.readPage(odd)];
    worker.terminate();
    return { pages: [analysis.page, ...posted], text: there.text, summaries, json };
  `);
  const leitsatz = await load();
  const expected = await leitsatz.analyzeHtml(odd, { parse, features: true });
  for (const page of result.pages) assert.deepEqual(page, { ...expected.page });
  assert.equal(result.text, expected.text);
  for (const summary of result.summaries) assert.equal(summary, expected.select().text);
  assert.equal(result.json, toJson(expected, expected.select(), { explain: true }));
  expected.free();
});

/** A page's script: the first word of each block, and the text of the element that it names. */
const places = (read, elements) => `
  const { blocks, text } = await leitsatz.readPage(${read});
  const elements = ${elements};
  return blocks.map(({ start, end, element, group }) => ({
    word: text.slice(start, end).split(" ")[0],
    tag: elements[element].localName,
    inside: elements[element].textContent,
    around: group === null || elements[group].contains(elements[element]),
  }));
`;

function checkPlaces(found, atLeast) {
  assert.ok(found.length >= atLeast, `${found.length} blocks`);
  for (const { word, tag, inside, around } of found) {
    assert.ok(inside.includes(word), `${word} in ${tag}`);
    assert.ok(around, tag);
  }
}

test("an element is found again by its number in a document that was parsed", async () => {
  const { result } = await open(`
    const parsed = new DOMParser().parseFromString(odd, "text/html");
    ${places("parsed", '[...parsed.querySelectorAll("*")]')}
  `);
  checkPlaces(result, 20);
  assert.ok(result.some(({ tag }) => tag === "td") && result.some(({ tag }) => tag === "li"));
});

test("and in the page's own, with its scripts, and of one element", async () => {
  const page = odd.replace("<nav>", '<script type="module" src="/main.js"></script><nav>');
  const whole = await open(places("document", 'document.querySelectorAll("*")'), {
    page,
    files: { "/plain.css": "" },
  });
  checkPlaces(whole.result, 20);
  const part = await open(
    `const main = document.querySelector("main");
    ${places("main", '[main, ...main.querySelectorAll("*")]')}`,
    { page, files: { "/plain.css": "" } },
  );
  checkPlaces(part.result, 10);
});

const HOSTILE = `
  <script>window.ran = 1</script><script src="/evil.js"></script><script type="module">window.ran = 1</script>
  <link rel="stylesheet" href="/evil.css"><link rel="preload" as="image" href="/evil.png">
  <link rel="icon" href="/evil.ico"><link rel="prefetch" href="/evil"><meta http-equiv="refresh" content="0;url=/evil">
  <base href="/evil/"><style>@import "/evil.css"; body { background: url(/evil.png) }</style>
  <body onload="window.ran = 1" background="/evil.png" style="background: url(/evil.png)">
  <img src="/evil.png" onerror="window.ran = 1"><img srcset="/evil.png 2x"><img src=x onerror=window.ran=1>
  <picture><source srcset="/evil.png"><img src="/evil.png"></picture>
  <svg onload="window.ran = 1"><image href="/evil.png"/><use href="/evil.svg#a"/><script>window.ran = 1</script></svg>
  <iframe src="/evil.html" onload="window.ran = 1"></iframe><iframe srcdoc="<script>top.ran = 1</script>"></iframe>
  <iframe src="javascript:top.ran = 1"></iframe><object data="/evil.html"></object><embed src="/evil.html">
  <video src="/evil.mp4" poster="/evil.png" autoplay></video><audio src="/evil.mp3" autoplay></audio>
  <input type="image" src="/evil.png" autofocus onfocus="window.ran = 1"><details open ontoggle="window.ran = 1">d</details>
  <math><mtext><table><mglyph><style><img src=x onerror=window.ran=1></style></table></mtext></math>
  <template><img src="/evil.png" onerror="window.ran = 1"><script>window.ran = 1</script></template>
  <noscript><img src="/evil.png" onerror="window.ran = 1"></noscript><a href="javascript:window.ran=1" ping="/evil">a</a>
  <x-evil onanimationstart="window.ran = 1" style="animation: a 1s"></x-evil><marquee onstart="window.ran = 1">m</marquee>
  <form action="/evil" id=f><button autofocus formaction="javascript:window.ran=1">b</button></form>
  <p>The page is full of traps, and a reader of it walks past all of them without a look.</p>
  <p>Nothing of it may run, and nothing of it may be asked for, whatever its author has tried.</p>
`;

test("nothing of a page that is read runs, is loaded or is shown", async () => {
  const { result, urls } = await open(`
    customElements.define("x-evil", class extends HTMLElement {
      constructor() { super(); window.ran = 1; }
    });
    const hostile = ${JSON.stringify(HOSTILE).replaceAll("<", "\\u003c")};
    const before = document.documentElement.outerHTML;
    const analysis = await leitsatz.analyzeHtml(hostile);
    await leitsatz.readPage(new TextEncoder().encode(hostile));
    const worker = await startWorker();
    await worker.readPage(hostile);
    await new Promise((done) => setTimeout(done, 500));
    worker.terminate();
    return {
      article: analysis.text,
      ran: window.ran ?? null,
      changed: document.documentElement.outerHTML !== before,
    };
  `);
  assert.ok(result.article.includes("The page is full of traps"));
  assert.equal(result.ran, null);
  assert.equal(result.changed, false);
  assert.deepEqual(
    urls.filter((url) => url.includes("evil")),
    [],
  );
  assert.deepEqual(
    urls.filter((url) => !/^\/(index\.html|main\.js|leitsatz\/dist\/[\w-]+\.(js|wasm))$/.test(url)),
    [],
  );
});

test("the measure sees what a page does when it is shown", async () => {
  const shown = open(`
    const hostile = document.createElement("div");
    hostile.innerHTML = '<img src="/evil.png">';
    document.body.append(hostile);
    return 0;
  `);
  await assert.rejects(shown, /status 404[^]*evil/);
});

test("names that stand in front of the DOM's own mislead nobody", async () => {
  const names = [
    ...["firstChild", "nextSibling", "childNodes", "nodeType", "nodeValue", "localName"],
    ...["getAttribute", "getAttributeNames", "attributes", "parentNode", "ownerDocument"],
  ];
  const { result } = await open(`
    const names = ${JSON.stringify(names)};
    const fields = names.map((name) => '<input name="' + name + '">').join("");
    const images = names.map((name) => '<img name="' + name + '">').join("");
    const forms = names.map((name) => '<form name="' + name + '"></form>').join("");
    const story = "<form class=story>" + fields + "<p>" + "One sentence of it. ".repeat(9) + "</form>";
    const parsed = new DOMParser().parseFromString(images + forms + story, "text/html");
    const form = parsed.querySelector(".story");
    const clobbered = names.filter((name) => form[name] instanceof HTMLElement);
    const { text } = await leitsatz.readPage(parsed);
    const { blocks } = await leitsatz.readPage(form);
    return { clobbered, text, first: blocks[0].element };
  `);
  assert.ok(result.clobbered.includes("firstChild") && result.clobbered.includes("nodeType"));
  assert.ok(result.text.includes("One sentence of it."));
  assert.equal(result.first, names.length + 1);
});

test("in a Worker of one's own there is no parser, but there may be a tree", async () => {
  const files = {
    "/thread.js": `
      import { load } from "/leitsatz/dist/index.js";
      const leitsatz = await load();
      const text = { nodeName: "#text", value: "A tree." };
      const paragraph = { nodeName: "p", tagName: "p", attrs: [], childNodes: [text] };
      const tree = { nodeName: "#document", childNodes: [paragraph] };
      const refused = await leitsatz.readPage("<p>").catch((error) => error.code);
      postMessage([refused, (await leitsatz.readPage("<p>", { parse: () => tree })).text]);
    `,
  };
  const { result } = await open(
    `const worker = new Worker("/thread.js", { type: "module" });
    return new Promise((done) => { worker.onmessage = (event) => done(event.data); });`,
    { files },
  );
  assert.deepEqual(result, ["parser-unavailable", "A tree."]);
});

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

// Chromium holds the styles of a page that is parsed to the policy of the page that parses it, and
// says so, though it would apply none of them.
const ignored = /inline style violates|policy violated: style-src/;

test("a strict policy is enough", async () => {
  const body = "return (await leitsatz.readPage(odd)).title;";
  const { result } = await open(body, { csp: policy, ignored });
  assert.equal(result, "The Lighthouse at Vik Goes Dark");
});

test("where strings are not trusted, the page says how to parse", async () => {
  const csp = `${policy}; require-trusted-types-for 'script'; trusted-types app`;
  const { result } = await open(
    `const policy = trustedTypes.createPolicy("app", { createHTML: (html) => html });
    const parse = (html) => new DOMParser().parseFromString(policy.createHTML(html), "text/html");
    return (await leitsatz.readPage(odd, { parse })).title;`,
    { csp, ignored },
  );
  assert.equal(result, "The Lighthouse at Vik Goes Dark");
  const refused = open("return leitsatz.readPage(odd).catch((error) => error.code);", { csp });
  await assert.rejects(refused, /policy violated: require-trusted-types-for/);
});
