/**
 * Receives articles from outside: from a bookmarklet, by message or in the address's fragment, and
 * from the system's share sheet, through the service worker. A query would reach the server, so it
 * is not used.
 */
import type { Intake } from "./intake.js";

const READY = "leitsatz-ready";
const SHARED_CACHE = "leitsatz-shared";

interface Handed {
  readonly leitsatz: 1;
  readonly title: string;
  readonly html: string;
  readonly text: string;
  /** Of the page, where the sender gives it. */
  readonly address?: string;
}

// Of pages that can be opened by a link.
const WEB = /^https?:\/\/[^\s<>"]+$/i;

function isHanded(data: unknown): data is Handed {
  const { leitsatz, title, html, text, address = "" } = (data ?? {}) as Record<string, unknown>;
  return leitsatz === 1 && [title, html, text, address].every((value) => typeof value === "string");
}

/** Takes an article that has arrived, and removes its fragment from the address. */
export function takeArrivals(intake: Intake): void {
  const fragment = location.hash.replace(/^#/, "");
  const values = new URLSearchParams(fragment);
  const text = values.get("text");
  if (fragment !== "receive" && fragment !== "shared" && text === null) return;
  history.replaceState(history.state, "", location.pathname);
  if (fragment === "receive") receive(intake);
  else if (fragment === "shared") void takeShared(intake);
  else if (text !== null) intake.text(text, values.get("title") ?? "");
}

// Takes one message, and only from the page that opened this one.
function receive(intake: Intake): void {
  const opener = window.opener as Window | null;
  if (!opener) return;
  addEventListener("message", function take({ source, data }: MessageEvent) {
    if (source !== opener || !isHanded(data)) return;
    removeEventListener("message", take);
    window.opener = null;
    const { html, text, title, address = "" } = data;
    intake.html(html, text, title, WEB.test(address) ? address : "");
  });
  opener.postMessage(READY, "*");
}

async function takeShared(intake: Intake): Promise<void> {
  const cache = await caches.open(SHARED_CACHE);
  const [request] = await cache.keys();
  const response = request && (await cache.match(request));
  if (!request || !response) return;
  await cache.delete(request);
  const { title, text, content, name } = (await response.json()) as Record<string, string>;
  if (content) intake.file(new File([content], name ?? ""));
  else intake.text(text ?? "", title);
}

/**
 * The address of the bookmarklet, which sends the selection, or the whole page if there is none.
 */
export function bookmarklet(page: string): string {
  const { origin } = new URL(page);
  const script = `(()=>{
const s=getSelection(),d=document,e=d.createElement("div");
const some=s&&!s.isCollapsed;
if(some)e.append(s.getRangeAt(0).cloneContents());
const html=(some?e:d.documentElement).outerHTML,text=some?String(s):d.body.innerText;
const w=open(${JSON.stringify(`${page}#receive`)});
addEventListener("message",function f(m){
if(m.source!==w||m.origin!==${JSON.stringify(origin)}||m.data!==${JSON.stringify(READY)})return;
removeEventListener("message",f);
w.postMessage({leitsatz:1,title:some?d.title:"",html,text,address:location.href},m.origin)})})()`;
  return `javascript:${encodeURIComponent(script.replace(/\n/g, ""))}`;
}
