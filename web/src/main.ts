/** One script for the page and its Worker, so that their common code is sent once. */
import { App } from "./app.js";

if ("document" in globalThis) new App();
else void import("leitsatz/worker-thread");
