import { loadWith } from "./load-with.js";
import type { Leitsatz, LoadOptions } from "../types.js";

/**
 * Loads the library. The same options give the same object, so the module is fetched and compiled
 * once. After a failure, the next call tries again.
 *
 * @throws LeitsatzError `"module-unavailable"`; `"invalid-argument"` for options of the wrong type
 *   and for invalid addresses
 */
export async function load(options: LoadOptions = {}): Promise<Leitsatz> {
  return loadWith(options, () => import("../page/page.js"));
}
