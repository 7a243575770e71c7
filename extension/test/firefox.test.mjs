// The extension in Firefox, by its keyboard command in the browser's own window, and its sidebar.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";

import { findFirefox } from "../../wasm/test/browser/firefox.mjs";
import { startFirefox } from "./firefox.mjs";
import { article, built, FERRY, paragraphs, serve, until } from "./support.mjs";

const executable = findFirefox();
const skip = executable === null && "Firefox is not installed";

const ID = "leitsatz@leitsatz.invalid";
const STRICT = "default-src 'none'; style-src 'none'; script-src 'none'";
const JAPANESE = [
  "港町の市議会は日曜日、古い市場の隣に新しい図書館を開くと発表した。図書館には四万冊の本と閲覧室がある。",
  "館長によると、工事には三年かかった。建設費は九億円で、国がその半分を支払った。",
  "住民は夕方まで開いていることを望んでいる。図書館は毎週、子どものための無料の講座を開く予定だ。",
];

let server;
let firefox;
let client;
before(async () => {
  if (skip) return;
  server = await serve({
    "/": FERRY,
    "/long": article("A long report", paragraphs(60)),
    "/paper.pdf": { body: "%PDF-1.4\n%%EOF", headers: { "Content-Type": "application/pdf" } },
    "/japanese": article("港町に新しい図書館", JAPANESE, { lang: "ja" }),
    "/strict": {
      body: article("A strict page", paragraphs(6)),
      headers: { "Content-Security-Policy": STRICT },
    },
    "/closed": `<!doctype html><title>Closed</title><main><article-box><template shadowrootmode="closed">
      <article>${paragraphs(6)
        .map((text) => `<p>${text}</p>`)
        .join("")}</article></template></article-box></main>`,
  });
  firefox = await startFirefox(executable);
  client = firefox.client;
  await client.call("Addon:Install", { path: join(built, "firefox"), temporary: true });
});
after(async () => {
  await firefox?.close();
  await server?.close();
});

const go = (path) => client.call("WebDriver:Navigate", { url: server.origin + path });

const stamp = () =>
  client.inPanel(({ documentElement: { dataset } }) => `${dataset.shown} ${dataset.told}`);

/** Presses the extension's keyboard command, and waits until the panel is filled. */
async function click() {
  const before = await stamp();
  await command();
  await until(async () => {
    const now = await stamp();
    return typeof now === "string" && now !== before && now !== "undefined undefined";
  }, "the panel is not filled");
}

async function command() {
  await client.chrome(true);
  await client.run(() =>
    document.querySelector("keyset[id^=ext-keyset-id-leitsatz] key").doCommand(),
  );
  await client.chrome(false);
}

const picks = () =>
  client.inPanel((panel) => [...panel.querySelectorAll("#picks a")].map((one) => one.textContent));
const notice = () =>
  client.inPanel((panel) => {
    const one = panel.getElementById("notice");
    return one.hidden ? "" : one.textContent.trim();
  });
const marked = () =>
  client.run(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)]),
    ),
  );

const bare = (text) => text.replace(/\s+/g, "");

async function assertMarked() {
  const layers = await marked();
  const chosen = [1, 2, 3].flatMap((rank) => layers[`leitsatz-${rank}`] ?? []);
  const wanted = await picks();
  assert.ok(wanted.length > 0);
  assert.deepEqual(chosen.map(bare).sort(), wanted.map(bare).sort());
}

const slide = (stop) =>
  client.inPanel((panel, value) => {
    const input = panel.getElementById("length");
    input.value = value;
    input.dispatchEvent(new panel.defaultView.Event("input", { bubbles: true }));
  }, String(stop));

const stateOf = () =>
  client.run(() => [
    document.documentElement.outerHTML,
    document.adoptedStyleSheets.length,
    [...CSS.highlights.keys()],
    Object.getOwnPropertyNames(globalThis).sort().join(),
  ]);

for (const [path, what] of [
  ["/", "a page is read, and its sentences are marked"],
  ["/japanese", "a Japanese page, with its word list"],
  ["/strict", "a page whose policy allows nothing"],
  ["/closed", "a closed shadow root"],
]) {
  test(what, { skip }, async () => {
    await go(path);
    await click();
    assert.equal(await notice(), "");
    await assertMarked();
  });
}

test("the slider, and both ways between the panel and the page", { skip }, async () => {
  await go("/long");
  await click();
  await slide(30);
  await until(async () => (await picks()).length > 25);
  await until(async () => Object.values(await marked()).flat().length > 25);
  await assertMarked();
  const text = await client.inPanel((panel) => {
    const last = [...panel.querySelectorAll("#picks a")].at(-1);
    last.click();
    return last.textContent;
  });
  const place = await until2(() =>
    client.run((wanted) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const [box] = ranges.find((range) => String(range) === wanted).getClientRects();
      const isInSight = box.top >= 0 && box.bottom <= innerHeight;
      return isInSight && { x: Math.round(box.left + 9), y: Math.round(box.top + box.height / 2) };
    }, text),
  );
  assert.deepEqual((await marked())["leitsatz-current"], [text]);
  await client.inPanel((panel) => panel.querySelector("#picks .lit").classList.remove("lit"));
  await pointer(place);
  await until(async () => (await lit()) === text);
});

const lit = () => client.inPanel((panel) => panel.querySelector("#picks .lit a")?.textContent);

async function until2(check) {
  let value;
  await until(async () => (value = await check()));
  return value;
}

function pointer({ x, y }) {
  const actions = [
    { type: "pointerMove", x, y, origin: "viewport" },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  return client.call("WebDriver:PerformActions", {
    actions: [{ type: "pointer", id: "mouse", actions }],
  });
}

test("only the selection is summarized", { skip }, async () => {
  await go("/long");
  await client.run(() => {
    const [first, second] = [...document.querySelectorAll("p")].slice(10, 12);
    getSelection().setBaseAndExtent(
      first.firstChild,
      0,
      second.firstChild,
      second.textContent.length,
    );
  });
  await click();
  assert.match(
    await client.inPanel((panel) => panel.getElementById("count").textContent),
    /of 10 /,
  );
  await assertMarked();
});

test("Esc in the page removes every trace", { skip }, async () => {
  await go("/");
  const before = await stateOf();
  await click();
  assert.equal((await stateOf())[0], before[0]);
  const actions = ["keyDown", "keyUp"].map((type) => ({ type, value: "\uE00C" }));
  await client.call("WebDriver:PerformActions", {
    actions: [{ type: "key", id: "keys", actions }],
  });
  await until(async () => Object.keys(await marked()).length === 0);
  assert.deepEqual(await stateOf(), before);
});

test("closing the sidebar removes every trace", { skip }, async () => {
  await go("/");
  const before = await stateOf();
  await click();
  assert.notDeepEqual(await marked(), {});
  await client.chrome(true);
  await client.run(() => SidebarController.hide());
  await client.chrome(false);
  await until(async () => Object.keys(await marked()).length === 0);
  assert.deepEqual(await stateOf(), before);
});

test("each tab has its own panel; the background may be stopped", { skip }, async () => {
  await go("/");
  await click();
  const first = await picks();
  const { value: home } = await client.call("WebDriver:GetWindowHandle");
  const { handle } = await client.call("WebDriver:NewWindow", { type: "tab", focus: true });
  await client.call("WebDriver:SwitchToWindow", { handle });
  await client.chrome(true);
  await client.run((id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(), ID);
  await client.chrome(false);
  await go("/long");
  await click();
  await assertMarked();
  assert.notDeepEqual(await picks(), first);
  await client.call("WebDriver:CloseWindow");
  await client.call("WebDriver:SwitchToWindow", { handle: home });
  await until(async () => JSON.stringify(await picks()) === JSON.stringify(first));
  await assertMarked();
});

for (const [address, said] of [
  ["about:blank", /no sentence|only after a click|let no extension/],
  ["about:support", /only after a click|let no extension|another page/],
  ["/paper.pdf", /PDF in the browser’s viewer/],
]) {
  test(`what can't be read is said plainly: ${address}`, { skip }, async () => {
    await client.call("WebDriver:Navigate", { url: new URL(address, server.origin).href });
    await click();
    assert.match(await notice(), said);
  });
}
