/** The command of the package: the options of the native one that make sense here, and its output. */
import { LineError, refusal, requestOf } from "./batch.js";
import type { Request } from "./batch.js";
import { budgetOf, headlineWords } from "./demand.js";
import type { Demand } from "./demand.js";
import { complain, print, process, readInput } from "./node.js";
import { helpText, parseArguments, UsageError } from "./options.js";
import type { InputKind, Settings } from "./options.js";
import { printed } from "./print.js";
import type { Selected } from "./print.js";
import { tokenCounter } from "./tokens.js";
import { LeitsatzError, messageOf } from "../errors.js";
import { toJson } from "../library/json.js";
import { load } from "../library/load.js";
import { noHeadline } from "../library/nothing.js";
import type { Analysis, AnalyzeOptions, Leitsatz, Sentence } from "../types.js";
import { VERSION } from "../version.js";

const DONE = 0;
const FAILED = 1;
const USAGE = 2;

const STANDARD_INPUT = "standard input";

function optionsOf(settings: Settings, given: Partial<Request> = {}): AnalyzeOptions {
  return {
    language: given.language || settings.language,
    title: given.title || settings.title,
    focus: given.focus || settings.focus,
    ranker: settings.ranker,
    features: settings.explain,
  };
}

const HTML = /^\uFEFF?(?:\s|<!--[^]*?-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body)/i;

function kindOf(path: string, bytes: Uint8Array, { input }: Settings): InputKind {
  if (input !== "auto") return input;
  if (/\.(html?|xht(ml)?)$/i.test(path)) return "html";
  if (/\.(md|markdown|mdown|mkd)$/i.test(path)) return "markdown";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replace("ï»¿", "");
  return HTML.test(head) ? "html" : "text";
}

function textOf(bytes: Uint8Array, encoding: string | undefined): Uint8Array | string {
  return encoding === undefined ? bytes : new TextDecoder(encoding).decode(bytes);
}

function analyzed(
  leitsatz: Leitsatz,
  kind: InputKind,
  text: string | Uint8Array,
  options: AnalyzeOptions,
): Promise<Analysis> {
  if (kind === "html") return leitsatz.analyzeHtml(text, options);
  return kind === "markdown"
    ? leitsatz.analyzeMarkdown(text, options)
    : leitsatz.analyze(text, options);
}

/** Makes summaries of one kind. */
class Selector {
  readonly #settings: Settings;
  readonly #count: ((text: string) => number) | null;

  /** `count`: of tokens; null if they do not matter. */
  constructor(settings: Settings, count: ((text: string) => number) | null) {
    this.#settings = settings;
    this.#count = count;
  }

  select(analysis: Analysis, demand: Demand, title: string): Selected {
    const isHeadline = demand.type === "headline";
    const count = this.#count;
    const cost = count ? ({ text }: Sentence): number => count(text) : undefined;
    return {
      analysis,
      title: title || analysis.title?.text || "",
      summary: analysis.select(
        isHeadline ? { sentences: 0 } : budgetOf(demand, cost, this.#settings.tokens),
      ),
      headline: isHeadline ? analysis.headline(headlineWords(demand)) : null,
    };
  }

  json({ analysis, summary }: Selected, demand: Demand, of: object): string {
    const { explain, offsets } = this.#settings;
    const headline = demand.type === "headline" ? { headline: headlineWords(demand) } : {};
    return toJson(analysis, summary, { ...of, explain, offsets, ...headline });
  }
}

/** Why nothing is selected; null if something is. */
function reasonForNothing({ summary, headline }: Selected, demand: Demand): string | null {
  if (demand.type !== "headline") return summary.nothing;
  return headline ? null : noHeadline(headlineWords(demand));
}

async function runFile(
  leitsatz: Leitsatz,
  path: string,
  settings: Settings,
  selector: Selector,
  count: { printed: number },
): Promise<boolean> {
  const name = path === "-" ? STANDARD_INPUT : path;
  const fail = (reason: string): Promise<void> => complain(`${name}: ${reason}`);
  let analysis: Analysis;
  let isEmpty = false;
  try {
    const bytes = await readInput(path);
    isEmpty = bytes.length === 0;
    const options = optionsOf(settings);
    const { encoding } = settings;
    const kind = kindOf(path, bytes, settings);
    if (kind === "html") analysis = await leitsatz.analyzeHtml(bytes, { ...options, encoding });
    else analysis = await analyzed(leitsatz, kind, textOf(bytes, encoding), options);
  } catch (error) {
    await fail(reasonOf(error));
    return false;
  }
  try {
    const title = settings.title || (analysis.page?.title ?? "");
    const { demand } = settings;
    const chosen = selector.select(analysis, demand, title);
    const reason = reasonForNothing(chosen, demand);
    if (reason !== null) await fail(isEmpty ? "empty: there is nothing to summarize" : reason);
    else if (settings.focus.trim() !== "" && !analysis.focusMatched) {
      await fail("says nothing of the focus: summarized without it");
    }
    const several = settings.files.length > 1 ? name : null;
    await print(
      settings.format === "json"
        ? `${selector.json(chosen, demand, { file: path })}\n`
        : printed(chosen, settings, demand.type, several, ++count.printed),
    );
    return reason === null;
  } finally {
    analysis.free();
  }
}

// As the system says it, without the call that failed.
function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (code === "ENOENT") return "No such file or directory";
  if (code === "EISDIR") return "a directory: name its files";
  if (code === "EACCES") return "Permission denied";
  return messageOf(error);
}

async function runLines(
  leitsatz: Leitsatz,
  path: string,
  settings: Settings,
  selector: Selector,
): Promise<boolean> {
  const name = path === "-" ? STANDARD_INPUT : path;
  let text: string;
  try {
    text = new TextDecoder().decode(await readInput(path));
  } catch (error) {
    await complain(`${name}: ${reasonOf(error)}`);
    return false;
  }
  const lines = text.replace(/\n$/, "").split("\n");
  let failed = 0;
  for (const [i, line] of text === "" ? [] : lines.entries()) {
    let id: Request["id"] = null;
    try {
      const request = requestOf(line, settings.demand);
      ({ id } = request);
      await print(`${await answer(leitsatz, request, settings, selector)}\n`);
    } catch (error) {
      if (!(error instanceof LineError || error instanceof LeitsatzError)) throw error;
      ++failed;
      await print(`${refusal(error, i + 1, id)}\n`);
    }
  }
  if (failed > 0) await complain(`${name}: ${failed} of ${lines.length} lines failed`);
  return failed === 0;
}

async function answer(
  leitsatz: Leitsatz,
  request: Request,
  settings: Settings,
  selector: Selector,
): Promise<string> {
  const { id, text, html, demand } = request;
  const options = optionsOf(settings, request);
  const kind = html === undefined ? settings.input : "html";
  let analysis: Analysis;
  try {
    analysis = await analyzed(leitsatz, kind, html ?? text ?? "", options);
  } catch (error) {
    if (!(error instanceof LeitsatzError) || error.code !== "unknown-language") throw error;
    throw new LineError("unknown_language", `unknown language '${options.language}'`, id);
  }
  try {
    const { costs } = demand;
    const isCharged = costs && demand.type !== "headline";
    if (isCharged && costs.length !== analysis.sentences.length) {
      const message = `"costs" has ${costs.length} numbers, which is not the number of sentences`;
      throw new LineError("bad_value", message, id);
    }
    return selector.json(selector.select(analysis, demand, ""), demand, { id });
  } finally {
    analysis.free();
  }
}

async function run(given: readonly string[]): Promise<number> {
  let settings: Settings;
  try {
    settings = parseArguments(given);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await complain(`${error.message}\nTry 'leitsatz --help'.`);
    return USAGE;
  }
  if (settings.action === "help") await print(helpText());
  if (settings.action === "version") await print(`leitsatz ${VERSION}\n`);
  if (settings.action === "help" || settings.action === "version") return DONE;
  const leitsatz = await load();
  if (settings.action === "languages") {
    await print(`${leitsatz.languages.join("\n")}\n`);
    return DONE;
  }
  const wrong = wrongOption(leitsatz, settings);
  if (wrong !== null) {
    await complain(`${wrong}\nTry 'leitsatz --help'.`);
    return USAGE;
  }
  const { tokens, tokenizer } = settings;
  const counter = tokens === undefined ? null : await tokenCounter(tokenizer);
  const selector = new Selector(settings, counter);
  let isDone = true;
  const count = { printed: 0 };
  for (const path of settings.files) {
    const isGood = settings.jsonl
      ? await runLines(leitsatz, path, settings, selector)
      : await runFile(leitsatz, path, settings, selector, count);
    isDone = isGood && isDone;
  }
  return isDone ? DONE : FAILED;
}

// What would make every input fail.
function wrongOption(leitsatz: Leitsatz, { language, encoding }: Settings): string | null {
  try {
    leitsatz.analyzeSync("", { language }).free();
  } catch {
    return `--language: '${language}' is not a language tag we know`;
  }
  try {
    new TextDecoder(encoding);
    return null;
  } catch {
    return `--encoding: '${String(encoding)}' is not an encoding we know`;
  }
}

run(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.exitCode = FAILED;
    // Nobody reads the output any more: that is no news.
    if ((error as { code?: unknown }).code !== "EPIPE") void complain(messageOf(error));
  },
);
