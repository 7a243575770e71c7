/** One script for the panel and its Worker, so that their common code is there once. */
import { openPanel } from "./panel.js";

if ("document" in globalThis) openPanel();
else void import("leitsatz/worker-thread");
