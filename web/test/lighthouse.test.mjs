// What Lighthouse says of the page, as a phone and as a desktop would load it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

import { executablePath, flags } from "../../wasm/test/browser/page.mjs";
import { serve } from "../serve.mjs";
import { built } from "./support.mjs";

const LEAST = 95; // of 100
const RUNS = 5;
const TIMEOUT = 240_000;
const CATEGORIES = ["accessibility", "best-practices", "performance"];
const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
];

let browser;
let server;
before(async () => {
  server = await serve(built, 0);
  const chromeFlags = ["--headless", ...flags];
  browser = await launch({ chromePath: executablePath, chromeFlags, logLevel: "silent" });
});
after(async () => {
  browser?.kill();
  await server?.close();
});

/** The scores by category, in hundredths, and what lies behind them in words. */
async function run(config) {
  const options = { port: browser.port, logLevel: "silent", onlyCategories: CATEGORIES };
  const { lhr } = await lighthouse(`${server.origin}/`, options, config);
  assert.equal(lhr.runtimeError, undefined);
  const scores = CATEGORIES.map((name) => [name, Math.round(lhr.categories[name].score * 100)]);
  const flawed = Object.values(lhr.audits).filter(({ score }) => score === 0);
  const told = [
    ...METRICS.map((id) => `${id} ${lhr.audits[id].displayValue}`),
    ...flawed.map(({ id, title }) => `${id}: ${title}`),
  ];
  return { scores: Object.fromEntries(scores), told: told.join("\n") };
}

for (const [device, config] of [
  ["phone", undefined], // Lighthouse's default
  ["desktop", desktopConfig],
]) {
  test(`on a ${device}, ${LEAST} of 100 at least`, { timeout: TIMEOUT }, async (t) => {
    // Whatever else the machine does makes a page slower, and never faster: what it needs by itself
    // is the best of a few runs.
    let best;
    for (let i = 0; i < RUNS && !(best?.scores.performance >= LEAST); ++i) {
      const { scores, told } = await run(config);
      t.diagnostic(JSON.stringify(scores));
      assert.ok(scores.accessibility >= LEAST, `accessibility ${scores.accessibility}\n${told}`);
      const practices = scores["best-practices"];
      assert.ok(practices >= LEAST, `best practices ${practices}\n${told}`);
      if (!best || scores.performance > best.scores.performance) best = { scores, told };
    }
    assert.ok(
      best.scores.performance >= LEAST,
      `performance ${best.scores.performance}\n${best.told}`,
    );
  });
}
