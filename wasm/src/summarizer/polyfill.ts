/// <reference path="./global.d.cts" preserve="true" />
/** Defines `globalThis.Summarizer` so that it works everywhere: see `installSummarizer()`. */
import { installSummarizer } from "./define.js";

installSummarizer();
