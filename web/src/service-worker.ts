/**
 * The service worker: caches the page's files, so that it works offline, and receives articles from
 * the system's share sheet. A new version waits until the reader agrees, or until no page of the
 * old version is open.
 */
export {}; // a module of its own

// Defined by build.mjs.
declare const VERSION: string;
declare const FILES: readonly string[];
declare const PARTS: readonly string[]; // fetched when asked for: data packs, phrases

// The parts of a service worker's global scope that are used here. The DOM's types lack them.
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}
const scope = globalThis as unknown as Scope;

const CACHE = `leitsatz-${VERSION}`;
const PART_CACHE = "leitsatz-packs"; // under the name that browsers have it by
const SHARED_CACHE = "leitsatz-shared";
const SEE_OTHER = 303; // RFC 9110: redirects a POST to a page to GET

scope.addEventListener("install", (event) => event.waitUntil(store()));
scope.addEventListener("activate", (event) => event.waitUntil(tidy()));
scope.addEventListener("message", (event) => {
  if (event.data === "take-over") void scope.skipWaiting();
});
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname === addressOf("share")) {
    event.respondWith(takeShared(request));
  } else if (request.method === "GET") {
    event.respondWith(answer(request, pathname));
  }
});

function addressOf(name: string): string {
  return new URL(name, scope.registration.scope).pathname;
}

async function store(): Promise<void> {
  const cache = await caches.open(CACHE);
  // Files without a hash in their name may be outdated in the browser's own cache.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "no-cache" })));
  await renewPhrases();
}

// This version's phrases in the languages that the reader uses, for a next visit without a network.
async function renewPhrases(): Promise<void> {
  const cache = await caches.open(PART_CACHE);
  const stem = (file: string): string => file.replace(/-[0-9a-f]+\.json$/, "");
  const held = (await cache.keys()).map(({ url }) => stem(new URL(url).pathname));
  const phrases = PARTS.filter((file) => file.endsWith(".json"));
  await cache.addAll(phrases.filter((file) => held.includes(stem(addressOf(file)))));
}

async function tidy(): Promise<void> {
  const keep = [CACHE, PART_CACHE, SHARED_CACHE];
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("leitsatz-") && !keep.includes(name));
  await Promise.all(old.map((name) => caches.delete(name)));
  const parts = await caches.open(PART_CACHE);
  const held = await parts.keys();
  const wanted = new Set(PARTS.map(addressOf));
  const outdated = held.filter(({ url }) => !wanted.has(new URL(url).pathname));
  await Promise.all(outdated.map((request) => parts.delete(request)));
  await scope.clients.claim();
}

async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const isPage = request.mode === "navigate" && pathname === addressOf("./");
  const known = await cache.match(isPage ? "./" : request, { ignoreSearch: isPage });
  if (known) return known;
  return PARTS.map(addressOf).includes(pathname) ? answerPart(request) : fetch(request);
}

async function answerPart(request: Request): Promise<Response> {
  const cache = await caches.open(PART_CACHE);
  const known = await cache.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** Keeps a shared article in a cache until the page takes it, so that it is never in an address. */
async function takeShared(request: Request): Promise<Response> {
  const form = await request.formData();
  const file = form.get("file");
  const field = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const shared = {
    title: field("title"),
    text: field("text") || field("url"),
    content: file instanceof File ? await file.text() : "",
    name: file instanceof File ? file.name : "",
  };
  const cache = await caches.open(SHARED_CACHE);
  await cache.put(addressOf("shared"), new Response(JSON.stringify(shared)));
  return Response.redirect(new URL("./#shared", scope.registration.scope), SEE_OTHER);
}
