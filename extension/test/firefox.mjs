// Headless Firefox, driven by Marionette: its own protocol, by which also its toolbar and sidebar
// can be used. Nothing is installed beside the browser.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PATIENCE = 60_000;

// Nothing is asked of its maker's servers.
const preferences = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "captivedetect.canonicalURL": "",
  "datareporting.policy.dataSubmissionEnabled": false,
  "intl.accept_languages": "en-US",
  "marionette.port": 0,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  "ui.prefersReducedMotion": 1,
  "xpinstall.signatures.required": false,
};

export async function startFirefox(executable) {
  const profile = await mkdtemp(join(tmpdir(), "leitsatz-firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, "user.js"), lines.join(""));
  const flags = ["--headless", "--no-remote", "--marionette", "--remote-allow-system-access"];
  const browser = spawn(executable, [...flags, "--profile", profile, "about:blank"], {
    stdio: "ignore",
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" },
  });
  const gone = once(browser, "exit");
  const portFile = join(profile, "MarionetteActivePort");
  const end = Date.now() + PATIENCE;
  while (!existsSync(portFile) || readFileSync(portFile, "utf8") === "") {
    if (Date.now() > end || browser.exitCode !== null) throw new Error("Firefox does not start");
    await new Promise((done) => setTimeout(done, 50));
  }
  const client = await Marionette.at(Number(readFileSync(portFile, "utf8")));
  await client.call("WebDriver:NewSession", { capabilities: {} });
  return {
    client,
    async close() {
      client.end();
      browser.kill("SIGKILL");
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

// Messages are their length in bytes, a colon and JSON.
class Marionette {
  #socket;
  #read = Buffer.alloc(0);
  #waiting = new Map();
  #last = 0;

  static async at(port) {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "data"); // what it says of itself
    return new Marionette(socket);
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (data) => {
      this.#read = Buffer.concat([this.#read, data]);
      for (;;) {
        const colon = this.#read.indexOf(":");
        const length = Number(this.#read.subarray(0, Math.max(0, colon)).toString());
        if (colon < 0 || this.#read.length < colon + 1 + length) return;
        const message = JSON.parse(this.#read.subarray(colon + 1, colon + 1 + length).toString());
        this.#read = this.#read.subarray(colon + 1 + length);
        const [, id, error, value] = message;
        const { done, fail } = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (error) fail(new Error(`${error.error}: ${error.message}`));
        else done(value);
      }
    });
  }

  call(name, parameters = {}) {
    const id = ++this.#last;
    const message = Buffer.from(JSON.stringify([0, id, name, parameters]));
    this.#socket.write(`${message.length}:`);
    this.#socket.write(message);
    return new Promise((done, fail) => this.#waiting.set(id, { done, fail }));
  }

  end() {
    this.#socket.destroy();
  }

  /** Runs a function where the client is; it may be asynchronous. */
  async run(body, ...args) {
    const script = `return (${body}).apply(null, arguments);`;
    return (await this.call("WebDriver:ExecuteScript", { script, args, sandbox: null })).value;
  }

  /** Goes to the browser's own window, or back to the page. */
  chrome(isOn) {
    return this.call("Marionette:SetContext", { value: isOn ? "chrome" : "content" });
  }

  /**
   * Runs a function of (document, ...args) in the panel that the sidebar shows; null if none does.
   * The sidebar is in the process of extensions, where a script of its frame reaches it.
   */
  async inPanel(body, ...args) {
    await this.chrome(true);
    const source = `(async () => {
      let value = null;
      try {
        const frame = content.document.querySelector("iframe:not([hidden])");
        if (frame) value = await (${body})(frame.contentDocument, ...${JSON.stringify(args)});
      } catch (error) {
        value = { thrown: String(error) };
      }
      sendAsyncMessage("leitsatz:value", value ?? null);
    })()`;
    try {
      return await this.run((script) => {
        const sidebar = document.getElementById("sidebar").contentDocument;
        const manager = sidebar?.getElementById("webext-panels-browser")?.messageManager;
        if (!manager) return null;
        return new Promise((done) => {
          manager.addMessageListener("leitsatz:value", function take({ data }) {
            manager.removeMessageListener("leitsatz:value", take);
            done(data);
          });
          manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
        });
      }, source);
    } finally {
      await this.chrome(false);
    }
  }
}
