// The types of what `require("leitsatz")` gives: those of the ES module, whose values TypeScript lets no
// script of the older kind import.
export type * from "./index.js" with { "resolution-mode": "import" };

type Module = typeof import("./index.js", { with: { "resolution-mode": "import" } });

export declare const DAMAGE_FLAGS: Module["DAMAGE_FLAGS"];
export declare const LeitsatzError: Module["LeitsatzError"];
export declare const Summarizer: Module["Summarizer"];
export declare const VERSION: Module["VERSION"];
export declare const configureSummarizer: Module["configureSummarizer"];
export declare const load: Module["load"];
export declare const toJson: Module["toJson"];
export type LeitsatzError = import("./index.js", { with: { "resolution-mode": "import" } }).LeitsatzError;
export type Summarizer = import("./index.js", { with: { "resolution-mode": "import" } }).Summarizer;
