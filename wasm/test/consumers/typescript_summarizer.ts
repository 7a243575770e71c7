// A program of a user that names every export of Summarizer, for the type checker only.

import { Summarizer, configureSummarizer } from "leitsatz";
import type {
  Availability,
  ContextUse,
  CreateMonitor,
  CreateMonitorCallback,
  CreateMonitorEventMap,
  DownloadProgressEvent,
  PerformancePreference,
  SummarizerConfiguration,
  SummarizerConstructor,
  SummarizerCreateCoreOptions,
  SummarizerCreateOptions,
  SummarizerFormat,
  SummarizerLength,
  SummarizerSummarizeOptions,
  SummarizerType,
} from "leitsatz";
import "leitsatz/polyfill";

const context: ContextUse = "focus";
const configuration: SummarizerConfiguration = { wasm: "/leitsatz.wasm", data: "/packs/", context };
configureSummarizer(configuration);

const type: SummarizerType = "tldr";
const format: SummarizerFormat = "plain-text";
const length: SummarizerLength = "medium";
const preference: PerformancePreference = "speed";
const kind: SummarizerCreateCoreOptions = { type, format, length, preference };

const show = (event: CreateMonitorEventMap["downloadprogress"]): void => {
  const { loaded, total }: DownloadProgressEvent = event;
  console.log(loaded / total);
};
const monitor: CreateMonitorCallback = (created: CreateMonitor) => {
  created.addEventListener("downloadprogress", show);
};
const options: SummarizerCreateOptions = { ...kind, monitor, sharedContext: "News." };

const constructor: SummarizerConstructor = Summarizer;
const availability: Availability = await constructor.availability(kind);
if (availability !== "unavailable") {
  const summarizer: Summarizer = await Summarizer.create(options);
  const once: SummarizerSummarizeOptions = { context: "Today.", signal: AbortSignal.timeout(9) };
  const summary: string = await summarizer.summarize("Some text.", once);
  const pieces: ReadableStream<string> = summarizer.summarizeStreaming("Some text.");
  const usage: number = await summarizer.measureInputUsage("Some text.");
  console.log(summary, pieces.locked, usage <= summarizer.inputQuota);
  summarizer.destroy();
}
