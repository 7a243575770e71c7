/** How long the page takes in Chromium from nothing to its first summary. */
import { existsSync } from "node:fs";
import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MODULE = /^leitsatz-[0-9a-f]+\.wasm$/;

// The least that any page with this module could take: nothing to see but a button, which has a
// Worker take the compiled module and answer.
const bareFiles = (module) => ({
  "worker.js": "onmessage = () => postMessage(null);",
  "index.html": `<!doctype html><html lang="en"><title>Bare</title><div id="examples"></div><script>
const button = document.createElement("button");
button.append("Read");
button.onclick = async () => {
  const worker = new Worker("worker.js");
  worker.onmessage = () => document.documentElement.setAttribute("data-shown", performance.now());
  worker.postMessage(await WebAssembly.compileStreaming(fetch("${module}")));
};
document.querySelector("#examples").append(button);
</script>`,
});

/** A folder with a bare page for the module of a built page. */
export async function makeBare(folder) {
  const module = (await readdir(folder)).find((name) => MODULE.test(name));
  const bare = await mkdtemp(join(tmpdir(), "leitsatz-bare-"));
  await copyFile(join(folder, module), join(bare, module));
  for (const [name, content] of Object.entries(bareFiles(module))) await writeFile(join(bare, name), content);
  return bare;
}

// In the page, before its own scripts: asks for the first example as soon as it can be asked for,
// and tells when its summary is shown.
function askAtOnce() {
  new MutationObserver((_, observer) => {
    const button = document.querySelector("#examples button");
    if (!button) return;
    observer.disconnect();
    setTimeout(() => button.click());
  }).observe(document, { subtree: true, childList: true });
  new MutationObserver(() => {
    const { shown } = document.documentElement.dataset;
    if (shown) console.info(shown);
  }).observe(document, { subtree: true, attributeFilter: ["data-shown"] });
}

/**
 * Milliseconds from navigation until the summary of the page's first example is shown, start by
 * start, each with empty caches: `page`, and in turn with it `bare`, a page that does nothing but
 * start a Worker with the same module. Null where there is no such page or no Chromium.
 */
export async function pageStarts(folder, starts) {
  if (!folder || !existsSync(join(folder, "index.html"))) return null;
  const { executablePath, launchBrowser } = await import("../../wasm/test/browser/page.mjs");
  if (!existsSync(executablePath)) return null;
  const { serve } = await import("../../web/serve.mjs");
  const bareFolder = await makeBare(folder);
  const servers = { page: await serve(folder, 0), bare: await serve(bareFolder, 0) };
  const browser = await launchBrowser();
  const times = { page: [], bare: [] };
  try {
    for (let i = 0; i < starts; ++i) {
      for (const [name, { origin }] of Object.entries(servers)) {
        times[name].push(await oneStart(browser, `${origin}/`));
      }
    }
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) await server.close();
    await rm(bareFolder, { recursive: true });
  }
  return times;
}

/** Milliseconds of one start of a page, with empty caches. */
export async function oneStart(browser, url) {
  const context = await browser.newContext({ locale: "en-US", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    await page.addInitScript(askAtOnce);
    // Told by the page itself: to look for it would run scripts of ours in the time that counts.
    const told = page.waitForEvent("console", (message) => message.type() === "info");
    await page.goto(url);
    return Number((await told).text());
  } finally {
    await context.close();
  }
}
