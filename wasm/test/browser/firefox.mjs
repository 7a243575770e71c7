// Pages in headless Firefox. What only has an outcome is not driven: it posts that to its server.
// Whoever uses a page as a reader would drives Debian's Firefox by WebDriver BiDi.

import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

import { firefox } from "playwright-core";

import { startServer } from "./server.mjs";

/** Milliseconds a page may take to give its result; Firefox starts slowly. */
const patience = 120_000;

// Nothing is asked of its maker's servers.
const preferences = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "captivedetect.canonicalURL": "",
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

// Of a browser that is driven: what is asked of the other browser by emulation is said once.
const drivenPreferences = {
  ...preferences,
  "dom.events.testing.asyncClipboard": true, // the clipboard is read without asking a person
  "layout.css.prefers-color-scheme.content-override": 1, // light
  "ui.prefersReducedMotion": 1,
};

/**
 * Starts Firefox to be driven as `launchBrowser()` of page.mjs does Chromium; the caller closes it.
 * Playwright asks every page to emulate media, by a command that this Firefox may not have: it is
 * answered here, so media, colours and motion stay as the preferences say.
 */
export async function launchFirefox(executablePath) {
  const browser = await firefox.launch({
    channel: "moz-firefox", // as its maker builds it, not as Playwright does
    executablePath,
    headless: true,
    firefoxUserPrefs: drivenPreferences,
    timeout: patience,
  });
  const session = Object.getPrototypeOf(insideOf(browser)._browserSession);
  const { send } = session;
  session.send = function (method, parameters) {
    if (method === "emulation.setMediaFeaturesOverride") return Promise.resolve({});
    return send.call(this, method, parameters);
  };
  return browser;
}

const insideOf = (browser) => browser._connection.toImpl(browser);

/** The folder where a browser that is driven saves files; Playwright is not told of them. */
export const downloadsOf = (browser) => insideOf(browser).options.downloadsPath;

/** The path of the browser: of $FIREFOX, or as Debian installs it; null if there is none. */
export function findFirefox() {
  const names = process.env.FIREFOX ? [process.env.FIREFOX] : ["firefox-esr", "firefox"];
  const folders = ["", ...(process.env.PATH ?? "").split(delimiter)];
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not there.
    }
  }
  return null;
}

/** What the page at `path` posts to /result, from a server with these routes. */
export async function resultInFirefox(executable, routes, path) {
  const server = await startServer({ routes });
  const profile = await mkdtemp(join(tmpdir(), "leitsatz-firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, "user.js"), lines.join(""));
  const url = `${server.origin}${path}`;
  const browser = spawn(executable, ["--headless", "--no-remote", "--profile", profile, url], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  let timer;
  const gone = new Promise((done) => browser.on("exit", done));
  try {
    return await Promise.race([
      server.result,
      gone.then((code) => Promise.reject(new Error(`Firefox ended with code ${code}`))),
      new Promise((_, fail) => {
        timer = setTimeout(() => fail(new Error("the page states no outcome")), patience);
      }),
    ]);
  } finally {
    clearTimeout(timer);
    browser.kill("SIGKILL");
    await gone;
    await server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
