import { loadWith } from "./load-with.js";
import type { Leitsatz, LoadOptions } from "../types.js";

/**
 * Loads the library. The same options give the same promise: the module is fetched and compiled
 * once. A failure is not remembered; the next call tries again.
 *
 * @throws LeitsatzError `"module-unavailable"`; `"invalid-argument"` for options of a wrong type,
 *   and for addresses that are none
 */
export async function load(options: LoadOptions = {}): Promise<Leitsatz> {
  return loadWith(options, () => import("../page/page.js"));
}
