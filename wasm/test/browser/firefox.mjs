// Pages in headless Firefox. It is not driven: a page posts its outcome to its server.

import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

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
