// The types of what `require("leitsatz/worker")` gives: those of the ES module, whose values TypeScript lets no
// script of the older kind import.
export type * from "./worker.js" with { "resolution-mode": "import" };

type Module = typeof import("./worker.js", { with: { "resolution-mode": "import" } });

export declare const LeitsatzError: Module["LeitsatzError"];
export declare const pool: Module["pool"];
export declare const startWorker: Module["startWorker"];
export type LeitsatzError = import("./worker.js", { with: { "resolution-mode": "import" } }).LeitsatzError;
