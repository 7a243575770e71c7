// HTML that is pasted is parsed without a word on the console, and into the same tree.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";

import { PAYLOADS } from "./payloads.mjs";
import { english, paste, root, shows, start, title } from "./support.mjs";

const pages = (folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((name) => /\.html?$/.test(name))
    .map((name) => readFileSync(join(root, folder, name), "utf8"));

// What tells the tokens of HTML apart, in odd places.
const ODD = [
  '<p style="color:red" STYLE=x onclick=go() title="a > b" x=\'style="y"\'>One</p>',
  "<p/style='a'/onclick=b/id=c>Two<br/style=d></p>",
  '<a href="style=1" =x=y =z style = "d">Three</a> a < b style=c > d',
  "<style>p::after { content: '</p>' } <!-- </style><p>Four</p>",
  "<style media=print>a</style ><svg><style>b</style><p>Five</svg>",
  "<!-- <p style=a> --><p>Six</p><!--><p style=b>Seven</p><!-- --!><p style=c>Eight</p>",
  '<script>const style = "<p style=a onclick=b>";</script><p>Nine</p>',
  "<textarea><p style=a></textarea><title><p style=b></title><xmp><p style=c></xmp>",
  "<base href=https://example.org/><BASE HREF=x><a href=y>Ten</a>",
  "<template shadowrootmode=open><p style=a>Eleven</template><template><i>Twelve</template>",
  "<form><input name=childNodes><input name=attributes><p style=a>Thirteen</form>",
  '<p style="a',
  "<p style='a><i>Fourteen",
  "<p onclick",
  "<style>p",
  "<table><style>a</style><tr><td>Cell<select><style>b</style><option>c</select></table>",
  "<style><!-- a --></style><p>After</p><style>a<!--<script>--></style><p>After</p>",
  "<head><noscript><style>a</style><link rel=a></noscript><style>b</style><p>After",
  "<noframes>Fifteen</noframes><noframes style=a>Sixteen</noframes>",
  "<?php style=a ?><!doctype html><p>Seventeen</p></style></p style=a>",
];

/** In the page: the trees of each HTML, parsed plainly and quietly, where they differ. */
async function differences(htmls) {
  const told = [];
  addEventListener("securitypolicyviolation", ({ violatedDirective, sample }) =>
    told.push(`${violatedDirective} ${sample}`),
  );
  // Not recursive, for some payloads are deep.
  const listed = (root, childrenOf, lineOf) => {
    const lines = [];
    const left = [root];
    while (left.length > 0) {
      const node = left.pop();
      lines.push(lineOf(node));
      left.push(...childrenOf(node));
    }
    return lines;
  };
  const { childNodes } = Object.getOwnPropertyDescriptors(Node.prototype);
  const { localName } = Object.getOwnPropertyDescriptors(Element.prototype);
  const { getAttributeNames, getAttribute } = Element.prototype;
  const plain = (document) =>
    listed(
      document,
      (node) => [
        ...childNodes.get.call(node),
        ...(node instanceof HTMLTemplateElement ? [node.content] : []),
      ],
      (node) =>
        node instanceof Element
          ? [
              localName.get.call(node),
              ...getAttributeNames
                .call(node)
                .map((name) => `${name}=${getAttribute.call(node, name)}`),
            ].join(" ")
          : node instanceof Text
            ? node.data
            : "",
    );
  const quiet = (tree) =>
    listed(
      tree,
      (node) => [...node.childNodes, ...(node.content ? [node.content] : [])],
      (node) =>
        node.tagName === undefined
          ? (node.value ?? "")
          : [node.tagName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)].join(" "),
    );
  const quietly = htmls.map((html) => quiet(globalThis.parts.parseQuietly(html)));
  await new Promise((resolve) => setTimeout(resolve));
  const violations = [...told];
  const differ = htmls.flatMap((html, i) => {
    const wanted = plain(new DOMParser().parseFromString(html, "text/html"));
    const given = quietly[i];
    const at = wanted.findIndex((line, j) => line !== given[j]);
    return at < 0 && wanted.length === given.length ? [] : [[html, wanted[at], given[at]]];
  });
  return { violations, differ };
}

let site;
before(async () => {
  site = await start();
});
after(() => site?.close());

test("gives the tree that a plain parse gives, without a violation", async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "web/src/browser/quiet-html.ts")],
    bundle: true,
    format: "iife",
    globalName: "parts",
    write: false,
  });
  const page = await site.browser.newPage();
  // The page's policy, but for Trusted Types, which the plain parse would need.
  const policy = "default-src 'none'; script-src 'unsafe-eval' 'report-sample'; style-src 'report-sample'; base-uri 'none'";
  await page.route("**/quiet", (route) =>
    route.fulfill({
      contentType: "text/html",
      headers: { "Content-Security-Policy": policy },
      body: "<!doctype html>",
    }),
  );
  await page.goto(`${site.origin}/quiet`);
  await page.evaluate(`${outputFiles[0].text}; globalThis.parts = parts;`);
  const honest = [...ODD, ODD.join(""), ...pages("tests/samples"), ...pages("wasm/test")];
  const { violations, differ } = await page.evaluate(differences, honest);
  assert.deepEqual(violations, []);
  assert.deepEqual(differ, []);
  // Hostile ones may be reported, but not change the tree.
  assert.deepEqual((await page.evaluate(differences, PAYLOADS)).differ, []);
  await page.close();
});

test("a page with styles and handlers is read, with what they hide left out", () =>
  site.visit(async (page) => {
    const [head, ...paragraphs] = english.split(/\n\s*\n/);
    const html = `<title>${head}</title><base href="https://example.org/"><style>p { color: red }</style>
      <body onload="go()" style="margin: 0"><article><h1>${head}</h1>
      <p style="display: none">Nobody sees this sentence, which only machines are meant to read.</p>
      ${paragraphs.map((one) => `<p onclick="go()" style="color: red">${one}</p>`).join("")}
      </article>`;
    await shows(page, () => paste(page, { "text/html": html, "text/plain": english }));
    assert.equal(await title(page), head);
    assert.doesNotMatch(await page.locator("#article").innerText(), /Nobody sees/);
  }));
