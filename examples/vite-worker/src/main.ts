// A page that summarizes what is pasted into it, in a Worker, so that typing stays smooth. With each
// change the summary before is given up.
//
//   npm install leitsatz && npm install --save-dev vite
//   npx vite
import { startWorker } from "leitsatz/worker";
import type { Summary } from "leitsatz";

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, id: string) {
  return document.querySelector<HTMLElementTagNameMap[Name]>(`${name}#${id}`)!;
}

const article = element("textarea", "article");
const progress = element("progress", "progress");
const list = element("ol", "summary");

const leitsatz = await startWorker();
let running = new AbortController();

async function summarize(text: string, signal: AbortSignal): Promise<Summary> {
  const onProgress = (share: number): void => {
    progress.value = share;
  };
  const analysis = await leitsatz.analyze(text, { signal, onProgress });
  try {
    return await analysis.select({ sentences: 3 });
  } finally {
    analysis.free();
  }
}

article.addEventListener("input", async () => {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  try {
    const summary = await summarize(article.value, signal);
    if (signal.aborted) return;
    const items = summary.sentences.map((sentence) => {
      const item = document.createElement("li");
      item.textContent = sentence.text;
      item.title = sentence.reasons.join(", ");
      return item;
    });
    list.replaceChildren(...items);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
});
document.documentElement.dataset.ready = "";
