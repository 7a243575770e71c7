// The peers of leitsatz-bench-extraction, on linkedom: Mozilla's Readability, and Defuddle.
//
//   node peer.mjs NAME FILE.jsonl[.gz]    prints one line {"id", "title", "text"} for each page
//
// `npm ci` in this folder comes first. Scripts of the pages do not run and nothing is loaded.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

// Elements that begin a line: textContent alone would join the words at their edges.
const BLOCKS = 'p, div, li, br, h1, h2, h3, h4, h5, h6, td, th, tr, dt, dd, blockquote, figcaption, pre';

const PEERS = {
  readability: (document) => new Readability(document).parse(),
  defuddle: (document) => Defuddle(document, 'https://page.example/', { useAsync: false }),
};

async function read(page, peer) {
  const article = await peer(parseHTML(page.html).document);
  if (!article) return { id: page.id, title: '', text: '' };
  const { document } = parseHTML(`<html><body>${article.content}</body></html>`);
  for (const element of document.querySelectorAll(BLOCKS)) element.before('\n');
  return { id: page.id, title: article.title ?? '', text: document.body.textContent };
}

const [name, path] = process.argv.slice(2);
if (!(name in PEERS)) {
  console.error(`usage: node peer.mjs ${Object.keys(PEERS).join('|')} FILE.jsonl[.gz]`);
  process.exit(2);
}
const file = createReadStream(path);
const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
for await (const line of createInterface({ input, crlfDelay: Infinity })) {
  if (!line.trim()) continue;
  const page = JSON.parse(line);
  let answer = { id: page.id, title: '', text: '' };
  try {
    answer = await read(page, PEERS[name]);
  } catch (error) {
    console.error(`${page.id}: ${String(error).split('\n')[0]}`);
  }
  console.log(JSON.stringify(answer));
}
