// Pages in Node.js, parsed by parse5 and by linkedom.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { parseHTML } from "linkedom";
import * as parse5 from "parse5";

import {
  code,
  dist,
  freshWasm,
  internal,
  LeitsatzError,
  load,
  startWorker,
  toJson,
} from "./support.mjs";

const leitsatz = await load();
const parse = (html) => parse5.parse(html, { scriptingEnabled: false });
const parser = { parse };
const odd = readFileSync(new URL("odd_page.html", import.meta.url), "utf8");

const FIRST =
  "The ferry company will close its northern line in March, after ninety years, it said.";
const SECOND =
  "Passengers said that they had not been told, and that the bridge is years away, if so.";
const page = (body, head = "") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const article = (more = "") => page(`<article><p>${FIRST}</p><p>${SECOND}</p>${more}</article>`);

// Every element in document order, as querySelectorAll("*") gives them.
function elementsOf(tree) {
  const elements = [];
  const waiting = [tree];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (node.tagName) elements.push(node);
    waiting.push(...[...(node.childNodes ?? [])].reverse());
  }
  return elements;
}

test("finds the article of a page, and says what it left out", async () => {
  const found = await leitsatz.readPage(odd, parser);
  assert.equal(found.title, "The Lighthouse at Vik Goes Dark");
  assert.equal(found.author, "Ada Lindqvist");
  assert.equal(found.date, "2024-03-09T08:00:00Z");
  assert.equal(found.site, "The Coast Post");
  assert.equal(found.language, "en");
  assert.equal(found.canonical, "https://post.example/vik");
  assert.equal(found.description, null);
  assert.equal(found.encoding, null);
  assert.ok(found.article.startsWith("The lighthouse at Vik will be switched off in May"));
  assert.ok(found.article.includes("“ships still look for it”"));
  assert.doesNotMatch(found.text, /template|style|document\.write|Lamp/);

  const heading = found.blocks.find((block) => block.level === 2);
  assert.equal(found.text.slice(heading.start, heading.end), "What will be left of it");
  assert.equal(heading.kind, "heading");
  assert.equal(heading.reason, "article");
  assert.deepEqual(heading.facts, ["article", "main"]);
  assert.equal(heading.language, "en");
  const letter = found.blocks.find((block) => block.linkShare > 0.7 && block.articleBlock !== null);
  assert.ok(found.text.slice(letter.start).startsWith("Their letter"));
  const aside = found.blocks.filter((block) => block.facts.includes("aside"));
  assert.ok(aside.length > 0 && aside.every((block) => block.articleBlock === null));
  const scripts = found.blocks.find(({ start }) => found.text.startsWith("Please turn on", start));
  assert.equal(scripts.reason, "hidden"); // of <noscript>, for a second look
  assert.equal(found.blocks.find((block) => block.facts.includes("hidden")).reason, "hidden");
});

test("an analysis is of the article, and its blocks are those of the page", async () => {
  const analysis = await leitsatz.analyzeHtml(odd, parser);
  const { page: found } = analysis;
  assert.equal(analysis.text, found.article);
  assert.equal(analysis.select({ sentences: 2 }).sentences.length, 2);
  const inside = found.blocks.filter((block) => block.articleBlock !== null);
  assert.deepEqual(
    inside.map((block) => block.articleBlock),
    [...analysis.blocks.keys()],
  );
  for (const block of inside) {
    const { start, end, kind } = analysis.blocks[block.articleBlock];
    assert.equal(analysis.text.slice(start, end), found.text.slice(block.start, block.end));
    assert.equal(kind, block.kind);
  }
  assert.ok(Object.isFrozen(found) && Object.isFrozen(found.blocks) && Object.isFrozen(inside[0]));
  analysis.free();
  assert.throws(() => analysis.page, code("freed"));
  assert.equal((await leitsatz.analyze(FIRST)).page, null);
});

test("a title that is given goes before that of the page", async () => {
  const html = page(`<p>${FIRST}</p><p>${SECOND}</p>`, "<title>Of the page</title>");
  const titleOf = async (options) => {
    const analysis = await leitsatz.analyzeHtml(html, { ...parser, ...options });
    return JSON.parse(toJson(analysis, analysis.select())).title;
  };
  assert.equal(await titleOf({}), "Of the page");
  assert.equal(await titleOf({ title: "Given" }), "Given");
  assert.equal(await titleOf({ title: "" }), "Of the page");
});

test("offsets count UTF-16 units", async () => {
  const texts = [`Größe 😀 and €: ${FIRST}`, `𝒜 second: ${SECOND}`, "Zuletzt é."];
  const html = page(texts.map((text) => `<p>${text}</p>`).join("<br>"));
  const { text, blocks } = await leitsatz.readPage(html, parser);
  assert.deepEqual(
    blocks.map(({ start, end }) => text.slice(start, end)),
    texts,
  );
});

test("an element is found again by its number", async () => {
  for (const tree of [parse(odd), parseHTML(odd).document]) {
    const elements = elementsOf(tree);
    const { blocks, text } = await leitsatz.readPage(tree);
    assert.ok(blocks.length > 15);
    for (const { element, group, start, end } of blocks) {
      const texts = elementsOf(elements[element]).flatMap((node) => [...node.childNodes]);
      const words = texts.map((node) => node.value ?? node.nodeValue ?? "").join(" ");
      const [first] = text.slice(start, end).split(" ");
      assert.ok(words.includes(first), `${first} in ${elements[element].tagName}`);
      assert.ok(group === null || group <= element);
    }
  }
});

test("a fragment or an element is read alone, and is number 0", async () => {
  const { document } = parseHTML(article());
  const element = document.querySelector("article");
  const { blocks } = await leitsatz.readPage(element);
  assert.deepEqual(
    blocks.map((block) => block.element),
    [1, 2],
  );
  const fragment = parse5.parseFragment(`<p>${FIRST}<p>${SECOND}`);
  assert.deepEqual(
    (await leitsatz.readPage(fragment)).blocks.map((block) => block.element),
    [0, 1],
  );
});

test("the JSON is that of the command, byte for byte", async () => {
  const analysis = await leitsatz.analyzeHtml(odd, { ...parser, features: true });
  for (const explain of [[], ["--explain"]]) {
    const options = ["--format", "json", "--input", "html", "--sentences", "2", ...explain, "-"];
    const native = execFileSync(process.env.LEITSATZ_CLI, options, {
      input: odd,
      encoding: "utf8",
    });
    const summary = analysis.select({ sentences: 2 });
    assert.equal(
      toJson(analysis, summary, { file: "-", explain: explain.length > 0 }) + "\n",
      native,
    );
  }
  analysis.free();
});

test("linkedom's DOM gives the same page", async () => {
  // It knows nothing of noscript and of nested links, as browsers do.
  const plain = page(`<main><h1>A ferry</h1><p>${FIRST}</p><ul><li>${SECOND}</li></ul></main>`);
  assert.deepEqual(
    await leitsatz.readPage(parseHTML(plain).document),
    await leitsatz.readPage(plain, parser),
  );
});

test("a Worker gives the same", async () => {
  const worker = await startWorker();
  try {
    assert.deepEqual(await worker.readPage(odd, parser), await leitsatz.readPage(odd, parser));
    const here = await leitsatz.analyzeHtml(odd, parser);
    const there = await worker.analyzeHtml(odd, parser);
    assert.deepEqual(there.page, here.page);
    assert.equal(there.text, here.text);
    assert.deepEqual(there.sentences, here.sentences);
    assert.deepEqual(await there.select(), here.select());
    const bytes = new TextEncoder().encode(article());
    assert.equal((await worker.readPage(bytes, parser)).encoding, "utf-8");
    await assert.rejects(worker.analyzeHtml(5), TypeError);
    await assert.rejects(
      worker.analyzeHtml(odd, { ...parser, language: "xx-none" }),
      code("unknown-language"),
    );
    const signal = AbortSignal.abort("enough");
    await assert.rejects(
      worker.analyzeHtml(odd, { ...parser, signal }),
      (reason) => reason === "enough",
    );
  } finally {
    worker.terminate();
  }
});

test("can be stopped, and says how far it is", async () => {
  const long = page(`<p>${FIRST}</p><p>${SECOND}</p>`.repeat(200));
  const shares = [];
  await leitsatz.analyzeHtml(long, { ...parser, onProgress: (share) => shares.push(share) });
  assert.equal(shares.at(-1), 1);
  const controller = new AbortController();
  const stopped = leitsatz.analyzeHtml(long, {
    ...parser,
    signal: controller.signal,
    onProgress: () => controller.abort("enough"),
  });
  await assert.rejects(stopped, (reason) => reason === "enough");
});

test("empty pages are no error", async () => {
  for (const html of [
    "",
    " ",
    "<!doctype html>",
    "<p hidden>Nothing to see.",
    "<script>1</script>",
  ]) {
    const analysis = await leitsatz.analyzeHtml(html, parser);
    assert.equal(analysis.text, "");
    assert.deepEqual(analysis.sentences, []);
    assert.equal(analysis.select().text, "");
    analysis.free();
  }
});

test("deep, wide and unfinished pages are read, without recursion", async () => {
  const deep = { nodeName: "#document", childNodes: [] };
  let parent = deep;
  for (let i = 0; i < 100_000; ++i) {
    const child = { nodeName: "div", tagName: "div", attrs: [], childNodes: [] };
    parent.childNodes.push(child);
    parent = child;
  }
  parent.childNodes.push({ nodeName: "#text", value: `${FIRST} ${SECOND}` });
  const { blocks } = await leitsatz.readPage(deep);
  assert.deepEqual(
    blocks.map((block) => block.element),
    [99_999],
  );
  const wide = await leitsatz.readPage(`<p>${FIRST}`.repeat(20_000), parser);
  assert.equal(wide.blocks.length, 20_000);
});

test("fields of a form may bear any name", async () => {
  // As the DOM has it: the form's own properties stand in front of those of its prototypes.
  const { document } = parseHTML(page(`<form><p>${FIRST}</p></form><p>${SECOND}</p>`));
  const form = document.querySelector("form");
  const { firstChild, nextSibling } = form;
  const prototype = Object.create(Object.getPrototypeOf(form), {
    firstChild: { get: () => firstChild },
    nextSibling: { get: () => nextSibling },
  });
  Object.setPrototypeOf(form, prototype);
  Object.defineProperty(form, "firstChild", { value: form });
  Object.defineProperty(form, "nextSibling", { value: form });
  const { blocks } = await leitsatz.readPage(document);
  assert.equal(blocks.length, 2);
});

test("the walker hands over the attributes that the module reads, and no others", async () => {
  const { ATTRIBUTES } = await internal("page/page-walk");
  const { Core } = await internal("module/core");
  const { PageCore } = await internal("page/page-core");
  const compile = (name) => WebAssembly.compile(readFileSync(dist(name)));
  const main = await Core.instantiate(await compile("leitsatz.wasm"));
  const core = await PageCore.instantiate(await compile("leitsatz-page.wasm"), main.characters);
  assert.deepEqual(ATTRIBUTES, core.attributes);
});

test("the modules ask nothing of the outside world", () => {
  const importsOf = (name) =>
    WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(dist(name))))
      .map((it) => `${it.module}.${it.name}`)
      .sort();
  const host = ["env.emscripten_notify_memory_growth", "wasi_snapshot_preview1.proc_exit"];
  const characters = ["is_space", "lower", "script", "type"].map(
    (name) => `leitsatz.leitsatz_character_${name}`,
  );
  assert.deepEqual(importsOf("leitsatz.wasm"), host);
  assert.deepEqual(importsOf("leitsatz-page.wasm"), [host[0], ...characters, host[1]]);
});

// Encodings.

const encoded = (text, encode) => Uint8Array.from(Buffer.from(text, encode));
const withMark = (mark, bytes) => Uint8Array.of(...mark, ...bytes);
const swapped = (bytes) => Uint8Array.from(Buffer.from(bytes).swap16());
const umlauts = "Größe und Kühle in München";
const german = (head) => page(`<p>${umlauts}.</p>`, head);

// Where the letters are those of windows-1252, as which it would be read without a word.
const ENCODED = {
  "a byte order mark of UTF-8": [
    "utf-8",
    withMark([0xef, 0xbb, 0xbf], encoded(german("<meta charset=latin1>"), "utf8")),
  ],
  "a byte order mark of UTF-16, lowest first": [
    "utf-16le",
    withMark([0xff, 0xfe], encoded(german(), "utf16le")),
  ],
  "a byte order mark of UTF-16, highest first": [
    "utf-16be",
    withMark([0xfe, 0xff], swapped(encoded(german(), "utf16le"))),
  ],
  "what the page says": ["iso-8859-2", encoded(german("<meta charset=iso-8859-2>"), "latin1")],
  "what the page says in quotes": [
    "iso-8859-2",
    encoded(german(`<META  charset = 'latin2' >`), "latin1"),
  ],
  "what the page says as HTTP": [
    "iso-8859-2",
    encoded(
      german(`<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">`),
      "latin1",
    ),
  ],
  "what it says behind other tags": [
    "iso-8859-2",
    encoded(
      german(
        "<!-- <meta charset=utf-8> --><?x?>" +
          `<title a="<meta charset=utf-8>" b>t</title><meta/charset="latin2">`,
      ),
      "latin1",
    ),
  ],
  "nothing but that it is UTF-8": ["utf-8", encoded(german(), "utf8")],
  "nothing at all": ["windows-1252", encoded(german(), "latin1")],
  "what can't be meant": ["utf-8", encoded(german("<meta charset=utf-16>"), "utf8")],
  "an encoding that nobody knows": ["utf-8", encoded(german("<meta charset=klingon>"), "utf8")],
  "content without http-equiv": [
    "utf-8",
    encoded(german(`<meta content="text/html; charset=koi8-r">`), "utf8"),
  ],
  "too late": ["utf-8", encoded(german(`<!--${"x".repeat(1024)}--><meta charset=koi8-r>`), "utf8")],
};
for (const [name, [encoding, bytes]] of Object.entries(ENCODED)) {
  test(`bytes are decoded by ${name}`, async () => {
    const found = await leitsatz.readPage(bytes, parser);
    assert.equal(found.encoding, encoding);
    assert.ok(found.text.startsWith(umlauts), found.text);
  });
}

test("the caller's word on the encoding goes before the page's, not before its mark", async () => {
  const bytes = encoded(german("<meta charset=koi8-r>"), "latin1");
  const found = await leitsatz.readPage(bytes, { ...parser, encoding: "Latin1" });
  assert.equal(found.encoding, "windows-1252");
  assert.ok(found.text.startsWith(umlauts));
  const marked = withMark([0xef, 0xbb, 0xbf], encoded(german(), "utf8"));
  assert.equal(
    (await leitsatz.readPage(marked, { ...parser, encoding: "koi8-r" })).encoding,
    "utf-8",
  );
  const japanese = encoded("82b182ea82cd88ea8dcc82c582b78142", "hex");
  const options = { ...parser, encoding: "shift_jis" };
  assert.match((await leitsatz.readPage(japanese, options)).text, /^これは一.です。$/);
});

// Errors.

test("errors are typed, and say what is wrong", async () => {
  for (const read of [leitsatz.readPage.bind(leitsatz), leitsatz.analyzeHtml.bind(leitsatz)]) {
    for (const none of [undefined, null, 5, {}, [], { nodeType: 3 }, { nodeName: "p" }]) {
      await assert.rejects(read(none, parser), TypeError);
    }
    await assert.rejects(
      read("", { ...parser, encoding: "klingon" }),
      (error) => code("unknown-encoding")(error) && /"klingon"/.test(error.message),
    );
    await assert.rejects(read("", { ...parser, encoding: 5 }), code("unknown-encoding"));
    await assert.rejects(read("", { parse: "parse5" }), code("invalid-argument"));
    await assert.rejects(read("", { parse: () => "<p>" }), code("invalid-argument"));
    await assert.rejects(read("", 5), code("invalid-argument"));
    const own = new Error("own");
    await assert.rejects(read("", { parse: () => Promise.reject(own) }), (error) => error === own);
  }
  await assert.rejects(leitsatz.analyzeHtml("", { ...parser, title: 5 }), code("invalid-argument"));
});

test("without a parser it says what to do", async () => {
  await assert.rejects(
    leitsatz.readPage(article()),
    (error) => code("parser-unavailable")(error) && /options\.parse.*parse5/.test(error.message),
  );
});

test("a page that is too long is an error", async () => {
  await assert.rejects(
    leitsatz.readPage(new Uint8Array(2 ** 30 + 1), parser),
    code("text-too-long"),
  );
});

test("the module for pages comes from where it is said to be, and is tried again", async () => {
  const bytes = readFileSync(dist("leitsatz-page.wasm"));
  for (const pageWasm of [bytes, dist("leitsatz-page.wasm"), await WebAssembly.compile(bytes)]) {
    const other = await load({ wasm: freshWasm(), pageWasm });
    assert.ok((await other.readPage(article(), parser)).article.startsWith(FIRST));
  }
  const beside = await load({ wasm: dist("leitsatz.wasm") });
  assert.ok((await beside.readPage(article(), parser)).article.startsWith(FIRST));

  const nowhere = await load({ wasm: freshWasm(), pageWasm: dist("none.wasm") });
  for (let i = 0; i < 2; ++i) {
    await assert.rejects(nowhere.readPage(article(), parser), code("module-unavailable"));
  }
  assert.equal((await nowhere.analyze(FIRST)).sentences.length, 1);
  const another = await load({ wasm: freshWasm(), pageWasm: freshWasm() });
  await assert.rejects(another.readPage(article(), parser), code("module-unavailable"));
  await assert.rejects(load({ pageWasm: 5 }), code("invalid-argument"));
});

test("a module of another release is refused", async () => {
  const bytes = Uint8Array.from(readFileSync(dist("leitsatz-page.wasm")));
  const at = Buffer.from(bytes).indexOf("0.1.0\0");
  assert.ok(at > 0);
  bytes[at] = "9".charCodeAt(0);
  const other = await load({ wasm: freshWasm(), pageWasm: bytes });
  await assert.rejects(
    other.readPage(article(), parser),
    (error) => code("module-unavailable")(error) && /release 9\.1\.0/.test(error.message),
  );
});

// Memory.

// The memory of every instance that is made meanwhile.
function watchMemory(t) {
  const memories = [];
  const { instantiate } = WebAssembly;
  t.mock.method(WebAssembly, "instantiate", async (...given) => {
    const result = await instantiate(...given);
    memories.push((result.instance ?? result).exports.memory);
    return result;
  });
  return memories;
}

test("2,000 pages take no more memory than a few", async (t) => {
  const memories = watchMemory(t);
  const other = await load({ wasm: freshWasm() });
  const trees = [parse(odd), parse(article()), parse(""), parse(page(`<p>${SECOND}`.repeat(50)))];
  const readAll = async (times) => {
    for (let i = 0; i < times; ++i) {
      (await other.analyzeHtml(trees[i % trees.length])).free();
      await assert.rejects(other.analyzeHtml(trees[0], { language: "xx-none" }));
    }
  };
  await readAll(8);
  assert.equal(memories.length, 2);
  const before = memories.map((memory) => memory.buffer.byteLength);
  await readAll(2000);
  assert.equal(memories.length, 2);
  assert.deepEqual(
    memories.map((memory) => memory.buffer.byteLength),
    before,
  );
});

test("100 first pages at once share one instance", async (t) => {
  const memories = watchMemory(t);
  const other = await load({ wasm: freshWasm() });
  const trees = Array.from({ length: 100 }, () => parse(article()));
  const analyses = await Promise.all(trees.map((tree) => other.analyzeHtml(tree)));
  for (const analysis of analyses) analysis.free();
  assert.equal(memories.length, 2, "the main module's and that of pages");
});

test("the memory of a large page is given back", async (t) => {
  const memories = watchMemory(t);
  const other = await load({ wasm: freshWasm() });
  const large = parse(`<p>${FIRST.repeat(100)}`.repeat(3000));
  await other.readPage(large);
  await other.readPage(parse(article()));
  const [, first, second] = memories.map((memory) => memory.buffer.byteLength);
  assert.ok(first > 2 * second, `${first} and ${second} bytes`);
});

test("a page that is too large for the memory is an error, and the next one is fine", async () => {
  const { instantiate } = WebAssembly;
  const other = await load({ wasm: freshWasm() });
  const broken = new WebAssembly.RuntimeError("unreachable");
  let breaks = true;
  WebAssembly.instantiate = async (...given) => {
    const instance = await instantiate(...given);
    const exports = { ...instance.exports };
    exports.leitsatz_page_read_new = (...args) => {
      if (breaks) throw broken;
      return instance.exports.leitsatz_page_read_new(...args);
    };
    return { exports };
  };
  try {
    await assert.rejects(other.readPage(article(), parser), code("out-of-memory"));
    breaks = false;
    assert.ok((await other.readPage(article(), parser)).article.startsWith(FIRST));
  } finally {
    WebAssembly.instantiate = instantiate;
  }
  assert.ok(LeitsatzError.prototype instanceof Error);
});

test("pages that wait for an instance that breaks get another", async (t) => {
  const { instantiate } = WebAssembly;
  const other = await load({ wasm: freshWasm() });
  let made = 0;
  let reads = 0;
  t.mock.method(WebAssembly, "instantiate", async (...given) => {
    const instance = await instantiate(...given);
    const exports = { ...instance.exports };
    ++made;
    exports.leitsatz_page_read_new = (...args) => {
      if (++reads === 1) throw new WebAssembly.RuntimeError("unreachable");
      return instance.exports.leitsatz_page_read_new(...args);
    };
    return { exports };
  });
  const trees = Array.from({ length: 10 }, () => parse(article()));
  const ends = await Promise.allSettled(trees.map((tree) => other.readPage(tree)));
  assert.deepEqual(
    ends.map(({ status }) => status),
    ["rejected", ...Array(9).fill("fulfilled")],
  );
  assert.equal(made, 2);
});
