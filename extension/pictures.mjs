// Takes pictures of the extension's states, to be looked at: node pictures.mjs [BUILT [OUT [NAME]]]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [
  built = join(root, "build/wasm/extension"),
  out = join(root, "build/pictures-extension"),
  only = "",
] = process.argv.slice(2);
process.env.LEITSATZ_EXTENSION = built;
const { readFileSync } = await import("node:fs");
const { article, click, launch, serve, slide } = await import("./test/support.mjs");

const WINDOW = "--window-size=1440,1000";
const LOOKS =
  "<style>body{font:19px/1.5 Georgia,serif;max-width:38em;margin:2em auto;padding:0 1em}</style>";
const DARK = LOOKS.replace("body{", "body{background:#15181d;color:#e6e2d8;");

// An example of the page, as a page of a newspaper.
function example(language, head = LOOKS, dir = "ltr") {
  const text = readFileSync(join(root, `web/data/examples/${language}.txt`), "utf8");
  const [title, ...paragraphs] = text.trim().split(/\n\n+/);
  return article(title, paragraphs, { lang: language, dir, head });
}

const arabic = readFileSync(join(root, "web/test/arabic.txt"), "utf8").trim().split(/\n\n+/);

const PAGES = {
  "/english": example("en"),
  "/dark": example("en", DARK),
  "/german": example("de"),
  "/japanese": example("ja"),
  "/arabic": article(arabic[0], arabic.slice(1), { lang: "ar", dir: "rtl", head: LOOKS }),
  "/nothing": "<!doctype html><title>Nothing</title>",
};

const nothing = async () => {};
const STATES = {
  english: ["/english", nothing],
  dark: ["/dark", nothing],
  german: [
    "/german",
    (panel) => panel.$$eval("details.fold", (all) => all.forEach((one) => (one.open = true))),
  ],
  japanese: ["/japanese", nothing],
  arabic: ["/arabic", nothing],
  nothing: ["/nothing", nothing],
  lit: ["/english", (panel) => panel.$eval("#picks li:nth-child(2) a", (one) => one.click())],
  points: ["/english", (panel) => panel.$eval("#form [value=points]", (one) => one.click())],
  line: ["/english", (panel) => panel.$eval("#form [value=line]", (one) => one.click())],
  keyword: ["/english", (panel) => panel.$eval("#keywords button", (one) => one.click())],
  many: ["/english", (panel) => slide(panel, 12)],
};

mkdirSync(resolve(out), { recursive: true });
const server = await serve(PAGES);
const site = await launch({}, [WINDOW]);
try {
  for (const scheme of ["light", "dark"]) {
    const features = [
      { name: "prefers-color-scheme", value: scheme },
      { name: "prefers-reduced-motion", value: "reduce" },
    ];
    for (const [name, [path, steps]] of Object.entries(STATES)) {
      if (!`${name}-${scheme}`.includes(only)) continue;
      const page = await site.browser.newPage();
      await page.goto(server.origin + path);
      const panel = await click(site, page);
      await panel.emulateMediaFeatures(features);
      await steps(panel);
      await new Promise((done) => setTimeout(done, 250));
      await panel.screenshot({ path: join(out, `${name}-${scheme}-panel.png`) });
      if (scheme === "light") await page.screenshot({ path: join(out, `${name}-page.png`) });
      await page.close();
    }
    const options = await site.browser.newPage();
    await options.emulateMediaFeatures(features);
    await options.goto(`chrome-extension://${site.id}/options.html`);
    await options.waitForSelector("html[data-ready]");
    await options.screenshot({ path: join(out, `options-${scheme}.png`) });
    await options.close();
  }
} finally {
  await site.browser.close();
  await server.close();
}
console.log(out);
