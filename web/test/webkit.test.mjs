// The page in WebKitGTK, as a smoke test: a text is read, summarized, marked and left again.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { serve } from "../serve.mjs";
import { built, english } from "./support.mjs";

const DRIVER = "/usr/bin/WebKitWebDriver"; // Debian's webkit2gtk-driver
const SCREEN = "/usr/bin/Xvfb";
const missing = [DRIVER, SCREEN].filter((path) => !existsSync(path));
const skip = missing.length > 0 && `not installed: ${missing.join(", ")}`;

const PATIENCE = 60_000; // milliseconds that the browser may take to start, or the page to answer
const PACE = 100; // milliseconds between two looks

let home;
let server;
let driver;
const processes = [];

/** Starts a program that ends with the tests. */
function run(program, args, options) {
  const child = spawn(program, args, { stdio: "ignore", ...options });
  processes.push(child);
  return child;
}

async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** What `look` gives, once that is not null. */
async function eventually(look, what) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(PACE)) {
    const found = await look().catch(() => null);
    if (found !== null && found !== false) return found;
  }
  throw new Error(`${what}: not within ${PATIENCE} ms`);
}

/** The number of a screen that nothing else uses: the program chooses it, and writes it down. */
function openScreen() {
  const args = ["-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp"];
  const screen = run(SCREEN, args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  return new Promise((done, fail) => {
    screen.stdio[3].once("data", (number) => done(`:${String(number).trim()}`));
    screen.once("exit", () => fail(new Error("Xvfb did not start")));
  });
}

/** A session of WebDriver: `ask(method, path, body)`, and `evaluate(script)` in the page. */
async function openSession(port) {
  const origin = `http://127.0.0.1:${port}`;
  async function send(method, path, body) {
    const init = { method, body: body && JSON.stringify(body) };
    const { value } = await (await fetch(`${origin}${path}`, init)).json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  await eventually(() => send("GET", "/status"), "WebKitWebDriver");
  const { sessionId } = await send("POST", "/session", { capabilities: { alwaysMatch: {} } });
  const ask = (method, path, body) => send(method, `/session/${sessionId}${path}`, body);
  return {
    ask,
    evaluate: (script) => ask("POST", "/execute/sync", { script: `return ${script}`, args: [] }),
    async type(selector, words) {
      const using = { using: "css selector", value: selector };
      const [id] = Object.values(await ask("POST", "/element", using));
      await ask("POST", `/element/${id}/value`, { text: words });
    },
    async click(selector) {
      const using = { using: "css selector", value: selector };
      const [id] = Object.values(await ask("POST", "/element", using));
      await ask("POST", `/element/${id}/click`, {});
    },
    close: () => send("DELETE", `/session/${sessionId}`),
  };
}

before(async () => {
  if (skip) return;
  home = mkdtempSync(join(tmpdir(), "leitsatz-webkit-"));
  server = await serve(built, 0);
  const environment = {
    ...process.env,
    DISPLAY: await openScreen(),
    HOME: home,
    XDG_RUNTIME_DIR: home,
    GDK_BACKEND: "x11",
    LIBGL_ALWAYS_SOFTWARE: "1",
    NO_AT_BRIDGE: "1",
    WEBKIT_DISABLE_DMABUF_RENDERER: "1",
  };
  const port = await freePort();
  run(DRIVER, [`--port=${port}`], { env: environment });
  driver = await openSession(port);
});

after(async () => {
  await driver?.close().catch(() => {});
  for (const child of processes) child.kill("SIGKILL");
  await server?.close();
  if (home) rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const shown = () => driver.evaluate("document.documentElement.dataset.shown ?? null");

test("a text is read and marked; the slider, Back and Forward work", { skip }, async () => {
  await driver.ask("POST", "/url", { url: `${server.origin}/` });
  const isReady = () => driver.evaluate("'ready' in document.documentElement.dataset");
  await eventually(isReady, "the page");
  await driver.click("#examples button");
  const first = await eventually(shown, "the summary");
  const picked = () => driver.evaluate("document.querySelectorAll('#picks a').length");
  const marked = () => {
    const layers = "['rank-1', 'rank-2', 'rank-3']";
    return driver.evaluate(
      `globalThis.CSS?.highlights
        ? ${layers}.reduce((sum, one) => sum + (CSS.highlights.get(one)?.size ?? 0), 0)
        : document.querySelectorAll('#article mark').length`,
    );
  };
  const count = await picked();
  assert.ok(count >= 3, `${count}`);
  assert.equal(await marked(), count);
  const title = await driver.evaluate("document.querySelector('#title').innerText");
  assert.equal(title, english.split("\n")[0]);
  await driver.evaluate(`((input) => {
    input.value = "9";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  })(document.querySelector("#length"))`);
  await eventually(async () => (await picked()) === 10 && (await marked()) === 10, "ten sentences");
  await driver.ask("POST", "/back", {});
  const isEmpty = () => driver.evaluate("document.documentElement.dataset.state === 'empty'");
  await eventually(isEmpty, "the empty page");
  await driver.ask("POST", "/forward", {});
  await eventually(async () => (await picked()) === 10 && !(await isEmpty()), "the text again");
  await driver.click("#new");
  await eventually(isEmpty, "the empty page");
  await driver.type("#field", "The ferry sank at noon. Nobody was hurt. The mayor wept.");
  await driver.click("#read");
  await eventually(async () => (await shown()) !== first && (await picked()) === 3, "a typed text");
});
