// What a reader does first and most, once more in Firefox: the same tests as in Chromium.
import { test } from "node:test";

import { findFirefox } from "../../wasm/test/browser/firefox.mjs";

const FILES = ["summary", "history", "nothing_lost", "phone", "ways_in", "ways_out"];

if (findFirefox()) {
  process.env.LEITSATZ_BROWSER = "firefox";
  for (const name of FILES) await import(`./${name}.test.mjs`);
} else {
  test("the page in Firefox", { skip: "no Firefox is installed" }, () => {});
}
