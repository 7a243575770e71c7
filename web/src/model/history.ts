/** Earlier articles, kept in this browser's IndexedDB if the reader wants it. */
import type { ArticleInput } from "./article-input.js";

export interface Entry {
  readonly id: number;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Stored under this name; another one would lose what browsers hold already. */
  readonly source: ArticleInput;
}

const DATABASE = "leitsatz";
const STORE = "articles";
const SWITCH = "leitsatz-history"; // in localStorage, only while the history is on
const MOST = 50; // entries; the oldest are deleted

/** Whether the reader has turned the history on. */
export function isKept(): boolean {
  try {
    return localStorage.getItem(SWITCH) !== null;
  } catch {
    return false; // the browser refuses storage
  }
}

/** Turns the history on, or off, which deletes all of it. @throws the browser's error */
export async function keep(on: boolean): Promise<void> {
  if (on) {
    localStorage.setItem(SWITCH, "on");
    return;
  }
  localStorage.removeItem(SWITCH);
  await promised(indexedDB.deleteDatabase(DATABASE));
}

/** Adds an article, or moves it to the front. Does nothing while the history is off. */
export async function remember(title: string, input: ArticleInput): Promise<void> {
  if (!isKept()) return;
  const entries = await recall();
  const same = entries.filter((entry) => entry.source.content === input.content);
  const old = entries.slice(MOST - 1);
  await change((store) => {
    for (const { id } of [...same, ...old]) store.delete(id);
    store.add({ title, time: Date.now(), source: input });
  });
}

/** All entries, the newest first. */
export async function recall(): Promise<Entry[]> {
  if (!isKept()) return [];
  const database = await open();
  try {
    const store = database.transaction(STORE).objectStore(STORE);
    const entries = (await promised(store.getAll())) as Entry[];
    return entries.sort((a, b) => b.time - a.time || b.id - a.id);
  } finally {
    database.close();
  }
}

export async function forget(id: number): Promise<void> {
  await change((store) => store.delete(id));
}

export async function forgetAll(): Promise<void> {
  if (isKept()) await change((store) => store.clear());
}

async function change(step: (store: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, "readwrite");
    step(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true });
  };
  return promised(request);
}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
