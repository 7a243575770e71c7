// Text that means harm: nothing of it runs, opens, asks for anything, or becomes an element.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { PAYLOADS } from "./payloads.mjs";
import { assertOwnElements, drop, offline, paste, shows, slide, start } from "./support.mjs";

const TIMEOUT = { timeout: 300_000 };
const AT_ONCE = 60; // payloads in one text

// Enough around each that it is read as sentences.
const around = (payload, i) =>
  `Sentence number ${i} tells of the harbor and its ${i} boats. ${payload} Then the ferry went home at noon. `;
const batches = [];
for (let i = 0; i < PAYLOADS.length; i += AT_ONCE) {
  batches.push(
    PAYLOADS.slice(i, i + AT_ONCE)
      .map((payload, j) => around(payload, i + j))
      .join("\n\n"),
  );
}

let site;
// What reads documents, which the page itself asks for.
const isOwnPart = (url) => {
  const part = /^(?:documents|markdown|pdf)-[0-9a-f]+\.(?:js|wasm)$/;
  return url.startsWith(`${site.origin}/`) && part.test(new URL(url).pathname.slice(1));
};
before(async () => {
  site = await start();
});
after(() => site?.close());

// Chromium holds documents that are only parsed to the page's policy too, and says what it refuses.
// It would not run there anyway; that nothing of it is in the page is checked below.
const REFUSED =
  /inline style violates|inline event handler violates|-src-(elem|attr) inline|JavaScript URL|base-uri/;

/** Opens the page, and fails on anything that `body`'s texts bring about. */
const guarded = (body, open = site.visit) =>
  open(
    async (page, urls) => {
      const dialogs = [];
      const onDialog = (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      };
      page.on("dialog", onDialog);
      page.on("popup", (popup) => dialogs.push(popup.url()));
      await page.evaluate(() => {
        globalThis.ran = () => (document.documentElement.dataset.ran = "");
      });
      const before = urls.length;
      const check = async () => {
        await slide(page, 1000); // as much as there is
        await page.locator("details").evaluateAll((all) => all.forEach((one) => (one.open = true)));
        await page.mouse.move(700, 500);
        await page.waitForTimeout(50);
        assert.equal(await page.locator("html[data-ran]").count(), 0, "a script ran");
        assert.deepEqual(dialogs, []);
        assert.deepEqual(
          urls.slice(before).filter((url) => !url.startsWith("blob:") && !isOwnPart(url)),
          [],
        );
        await assertOwnElements(page);
      };
      await body(page, check);
    },
    { viewport: { width: 1280, height: 900 }, ignored: REFUSED },
  );

/** In a context of its own, for what stores something. */
const openAlone = (body, options) =>
  site.open(async (page, urls) => {
    await offline(page); // all that the page asks for by itself
    return body(page, urls);
  }, options);

test(`${PAYLOADS.length} payloads, pasted as text`, TIMEOUT, () =>
  guarded(async (page, check) => {
    assert.ok(PAYLOADS.length >= 200);
    for (const batch of batches) {
      await shows(page, () => paste(page, { "text/plain": batch }));
      await check();
    }
  }),
);

test("the same, pasted as HTML", TIMEOUT, () =>
  guarded(async (page, check) => {
    for (const batch of batches) {
      const html = `<h1>A title</h1><article>${batch.replace(/\n\n/g, "<p>")}</article>`;
      await shows(page, () => paste(page, { "text/html": html, "text/plain": batch }));
      await check();
    }
  }),
);

// Where these are left open, the rest of the document is in them, and is not shown.
const LEFT_OPEN =
  /<(script|style|iframe|select|textarea|button|template|title)\b[^>]*>(?![^]*<\/\1)/;

test("the same, one at a time as HTML: none hides what is around", TIMEOUT, () =>
  guarded(async (page, check) => {
    const pastes = PAYLOADS.map((payload, i) => [
      `<p>${around("", i).repeat(3)}</p><p>${payload}</p><p>${around("", i + 1)}</p>`,
      around("", i),
    ]);
    const takesRest = PAYLOADS.map((payload) => LEFT_OPEN.test(payload));
    // In the page, as each round trip takes longer than the reading.
    const pasteAll = async ([all, takesRest]) => {
      const root = document.documentElement;
      const shown = () =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
          observer.observe(root, { attributeFilter: ["data-shown"] });
        });
      const hidden = [];
      for (const [i, [html, text]] of all.entries()) {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/html", html);
        clipboardData.setData("text/plain", text);
        const event = new ClipboardEvent("paste", { clipboardData, bubbles: true });
        const wait = shown();
        document.body.dispatchEvent(event);
        await wait;
        const said = document.getElementById("article").textContent;
        const lacks = (number) => !said.includes(`number ${number} `);
        if (lacks(i)) hidden.push(`before ${html}`);
        if (lacks(i + 1) && !takesRest[i]) hidden.push(`after ${html}`);
      }
      return hidden;
    };
    assert.deepEqual(await page.evaluate(pasteAll, [pastes, takesRest]), []);
    await check();
  }),
);

test("the same, dropped as files, and as names of files", TIMEOUT, () =>
  guarded(async (page, check) => {
    for (const [i, batch] of batches.entries()) {
      const name = `${PAYLOADS[i].replaceAll("/", "")}.${i % 2 ? "html" : "txt"}`;
      await shows(page, () => drop(page, {}, [{ name, type: "", content: batch }]));
      await check();
    }
    for (const payload of PAYLOADS.slice(0, 40)) {
      await drop(page, {}, [{ name: `${payload}.pdf`, type: "", content: "%PDF-1.7" }]);
      await page.locator("#notice:visible").waitFor();
    }
    await check();
  }),
);

test("the same, in titles, and in what is taken away", TIMEOUT, () =>
  guarded(async (page, check) => {
    const title = PAYLOADS.filter((payload) => payload.length < 80);
    for (const payload of title.filter((_, i) => i % 9 === 0)) {
      const html = `<title>${payload.replaceAll("<", "&lt;")}</title><p>${around(payload, 1).repeat(4)}</p>`;
      await shows(page, () => paste(page, { "text/html": html, "text/plain": "x" }));
    }
    await check();
    for (const batch of batches) {
      await shows(page, () => paste(page, { "text/plain": `${PAYLOADS[3]}\n\n${batch}` }));
      const saved = page.waitForEvent("download");
      await page.locator("#downloads > summary").click();
      await page.locator("#save-html").evaluate((button) => button.click());
      const stream = await (await saved).createReadStream();
      let content = "";
      for await (const chunk of stream.setEncoding("utf8")) content += chunk;
      const own =
        /^(!doctype|\/?(html|head|meta|title|style|body|h1|h2|hr|ol|ul|li|p|pre|blockquote|mark))$/;
      const names = [...content.matchAll(/<([!/]?[^\s>]*)/g)].map(([, name]) => name);
      assert.deepEqual(
        names.filter((name) => !own.test(name)),
        [],
      );
    }
  }),
);

test("the same, in history", TIMEOUT, () =>
  guarded(
    async (page, check) => {
      await page.locator("#more-open").click();
      await page.locator("#history-on").click();
      await page.locator("#more-close").click();
      for (const payload of PAYLOADS.filter((_, i) => i % 30 === 0)) {
        const text = `${payload}\n\n${around(payload, 1)}`;
        await shows(page, () => paste(page, { "text/plain": text }));
      }
      await page.locator("#new").click();
      await page.locator("#history-list li").first().waitFor();
      await check().catch((error) => {
        if (!/length/.test(error.message)) throw error;
      });
    },
    openAlone,
  ),
);
