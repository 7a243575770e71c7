/// <reference path="./global.d.cts" preserve="true" />
/** Defines `globalThis.Summarizer` as this library's, whatever the host has of that name. */
import { replaceSummarizer } from "./define.js";

replaceSummarizer();
