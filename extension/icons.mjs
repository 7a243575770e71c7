// Draws the icons of the extension from the page's: node icons.mjs. Their files are kept beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { ICON_SIZES } from "./manifest.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const drawing = readFileSync(`${here}/static/icon.svg`, "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  for (const size of ICON_SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;inline-size:100%}</style>${drawing}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    writeFileSync(`${here}/static/icon-${size}.png`, png);
  }
} finally {
  await browser.close();
}
