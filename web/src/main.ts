/** One script for the page and its Worker, so that their common code is sent once. */
import { App } from "./app.js";
import { library } from "./model/library.js";

if ("document" in globalThis) {
  library({ warm: true }).catch(() => {}); // first, since it takes longest; who needs it is told what is wrong
  new App();
} else {
  void import("leitsatz/worker-thread");
}
