// A program of a user that names every export but those of Summarizer, for the type checker only.

import { DAMAGE_FLAGS, LeitsatzError, VERSION, load, toJson } from "leitsatz";
import type {
  Analysis,
  AnalysisData,
  AnalyzeAllOptions,
  AnalyzeHtmlOptions,
  AnalyzeOptions,
  AnalyzeSyncOptions,
  Block,
  BlockKind,
  Budget,
  ByteSource,
  DataPack,
  DomTree,
  ErrorCode,
  Flag,
  Headline,
  HtmlOptions,
  JsonOptions,
  Keep,
  Keyword,
  Leitsatz,
  LoadOptions,
  PackSource,
  Page,
  PageBlock,
  PageFact,
  PageNote,
  PageReason,
  PageTree,
  Parse5Tree,
  Ranker,
  Reason,
  Sentence,
  Span,
  Statistics,
  Story,
  StoryBudget,
  StoryDocument,
  StoryOrder,
  StorySentence,
  StorySource,
  StorySummary,
  Summary,
  SummaryType,
  Why,
  WhyReason,
} from "leitsatz";
import { LeitsatzError as WorkerError, pool, startWorker } from "leitsatz/worker";
import type {
  ErrorCode as WorkerErrorCode,
  HostWorker,
  PoolOptions,
  WorkerAnalysis,
  WorkerLeitsatz,
  WorkerOptions,
} from "leitsatz/worker";

const bytes: ByteSource = new Uint8Array(8);
const packs: readonly DataPack[] = ["cjk", "thai", "lao", "khmer", "burmese"];
const fetchPack = async (pack: DataPack): Promise<PackSource> => fetch(`/packs/${pack}.dat`);
const asText = ({ reason, words, number }: Why): string => {
  const known: WhyReason = reason;
  return `${known}: ${words.join(", ")} ${number ?? ""}`;
};
const reasonsOf = (analysis: Analysis, summary: Summary): string[] =>
  analysis.why(summary).flat().map(asText);
const sources: LoadOptions[] = [
  {},
  { wasm: new URL("./leitsatz.wasm", import.meta.url), data: "/packs" },
  { wasm: fetch("/leitsatz.wasm"), data: fetchPack },
  { wasm: bytes, data: new URL("/packs/", import.meta.url) },
  { wasm: new WebAssembly.Module(new Uint8Array(8)) },
];

function place(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

function isDamaged(sentence: Sentence): boolean {
  const mild: readonly Flag[] = ["capitals", "heading", "repeat", "dangling", "narrowed"];
  const damage = sentence.flags.filter((flag) => !mild.includes(flag));
  return sentence.damage > 0.5 && damage.some((flag) => DAMAGE_FLAGS.includes(flag));
}

function leads({ reasons }: Sentence): boolean {
  const reason: Reason = "lead";
  return reasons.includes(reason);
}

function count({ sentences, blocks, missingData }: AnalysisData): number {
  return sentences.length + blocks.length + missingData.length;
}

const json: JsonOptions = { id: 7, file: null, explain: true, headline: 12 };

function report(analysis: Analysis, budget: Budget): string {
  const type: SummaryType = "key-points";
  const keep: readonly Keep[] = ["numbers", "urls"];
  const summary: Summary = analysis.select({ ...budget, type, keep });
  const statistics: Statistics = summary.statistics;
  const headline: Headline | null = analysis.headline(12);
  const kinds: BlockKind[] = analysis.blocks.map((block: Block) => block.kind);
  const keywords: string[] = analysis.keywords.map((keyword: Keyword) => keyword.text);
  const [first] = summary.sentences;
  const features: Readonly<Record<string, number>> = first ? analysis.features(first.index) : {};
  return [
    analysis.title?.text ?? headline?.text ?? analysis.language,
    ...summary.sentences.filter((sentence) => leads(sentence) && !isDamaged(sentence)),
    ...kinds,
    ...keywords,
    ...Object.keys(features),
    place(analysis.text, first ?? { start: 0, end: 0 }),
    statistics.readingSeconds - statistics.summarySeconds,
    toJson(analysis, summary, json),
  ].join("\n");
}

async function tell(leitsatz: Leitsatz): Promise<string[]> {
  const order: StoryOrder = "date";
  const budget: StoryBudget = { words: 90, perDocument: 2, order };
  const texts: readonly StorySource[] = [
    { id: 7, text: "Some text.", date: "2024-03-01" },
    { html: new Uint8Array(8), title: "A title", language: "de" },
  ];
  const how: AnalyzeAllOptions = { focus: "text", ranker: "salience" };
  const story: Story = await leitsatz.analyzeAll(texts, how);
  story.refocus("title");
  const summary: StorySummary = story.select(budget);
  const told = summary.sentences.map((sentence: StorySentence) => {
    const source: StoryDocument | undefined = story.documents[sentence.document];
    return `${sentence.text} (${source?.date ?? sentence.id ?? source?.error})`;
  });
  story.free();
  return told;
}

async function main(): Promise<void> {
  const ranker: Ranker = "textrank";
  const sync: AnalyzeSyncOptions = { language: "en", title: "A title", ranker };
  const options: AnalyzeOptions = {
    ...sync,
    signal: AbortSignal.timeout(1000),
    onProgress: (share: number) => console.log(share),
  };
  const leitsatz: Leitsatz = await load(sources[0]);
  await Promise.all(packs.map((pack) => leitsatz.loadData(pack)));
  try {
    const analysis = await leitsatz.analyze("Some text.", options);
    console.log(report(analysis, { sentences: 2, words: 50, characters: 300, share: 0.5 }));
    analysis.free();
    leitsatz.analyzeSync(new Uint8Array(3), sync).free();
  } catch (error) {
    const code: ErrorCode = error instanceof LeitsatzError ? error.code : "internal";
    console.log(code, leitsatz.version === VERSION, leitsatz.languages);
  }

  const parse5: Parse5Tree = { nodeName: "#document", childNodes: [] };
  const parse = (html: string): PageTree => (html === "" ? parse5 : (document satisfies DomTree));
  const how: HtmlOptions = { encoding: "latin1", parse };
  const article: AnalyzeHtmlOptions = { ...how, ...sync };
  const page: Page = await leitsatz.readPage(document, how);
  const facts: readonly PageFact[] = ["nav", "hidden"];
  const reason: PageReason = "article";
  const note: PageNote | null = page.note;
  const isShown = (block: PageBlock): boolean =>
    block.reason === reason && !block.facts.some((fact) => facts.includes(fact));
  const shown = await leitsatz.analyzeHtml(new Uint8Array(3), article);
  console.log(page.title, note, shown.page?.blocks.filter(isShown).map(({ element }) => element));
  await leitsatz.analyzeHtml(document.body);
  console.log(await tell(leitsatz));

  // @ts-expect-error A text is a string or bytes.
  await leitsatz.analyze(42);
  // @ts-expect-error There is no such ranker.
  await leitsatz.analyze("Some text.", { ranker: "best" });
  // @ts-expect-error A result can't be changed.
  leitsatz.version = "2";
}

async function inWorker(worker: HostWorker): Promise<number> {
  const options: WorkerOptions = { worker, data: fetchPack };
  const leitsatz: WorkerLeitsatz = await startWorker(options);
  try {
    await leitsatz.loadData("thai");
    const analysis: WorkerAnalysis = await leitsatz.analyze("Some text.", {
      language: "en",
      features: true,
    });
    const summary: Summary = await analysis.select({ share: 0.2 });
    const headline: Headline | null = await analysis.headline();
    const features: Readonly<Record<string, number>> = await analysis.features(0);
    analysis.free();
    return count(analysis) + summary.words + Object.keys(features).length + (headline?.start ?? 0);
  } catch (error) {
    const code: WorkerErrorCode = error instanceof WorkerError ? error.code : "internal";
    console.log(code);
    return 0;
  } finally {
    leitsatz.terminate();
  }
}

async function inNotes(leitsatz: Leitsatz): Promise<string> {
  const notes: Analysis = await leitsatz.analyzeMarkdown("# Notes\n\nThe *bridge* is closed.");
  const data: AnalysisData = notes.toJSON();
  notes.free();
  return data.language + (await leitsatz.readMarkdown("*One* word")).article;
}

async function inPool(): Promise<string> {
  const options: PoolOptions = { size: 4, worker: "/worker.js", data: fetchPack };
  const workers: WorkerLeitsatz = await pool(options);
  const analyses = await Promise.all(["One.", "Two."].map((text) => workers.analyze(text)));
  return analyses.map(({ language }) => language).join();
}

await main();
await inNotes(await load());
await inPool();
await inWorker(new Worker("/worker.js", { type: "module" }));
