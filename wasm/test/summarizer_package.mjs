// The built package under test, and texts to summarize.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const repository = resolve(import.meta.dirname, "../..");

/** The folder that `build.mjs` made. */
export const packageFolder = resolve(
  process.env.LEITSATZ_PACKAGE ?? resolve(repository, "build/wasm/npm"),
);

/** The address of a file of the package. */
export const addressOf = (file) => pathToFileURL(resolve(packageFolder, "dist", file)).href;

const example = (name) => readFileSync(resolve(repository, "examples", name), "utf8");

export const english = example("tidal-ferry.txt");
export const german = example("stadtbaeche.txt");

export const thai =
  "ประเทศไทยมีประชากรมากกว่าหกสิบล้านคน เมืองหลวงคือกรุงเทพมหานคร นักท่องเที่ยวเดินทางมาทุกปี";

// Enough for the analysis to let the event loop run between its steps.
export const long = english.repeat(40);
