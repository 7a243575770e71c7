// A server that summarizes web pages: POST a page's bytes, and get JSON.
//
//   npm install leitsatz parse5
//   PORT=8080 node server.mjs
//   curl --data-binary @page.html http://127.0.0.1:8080/
import { once } from "node:events";
import { createServer } from "node:http";

import { pool } from "leitsatz/worker";

const MOST_BYTES = 4 << 20;

const leitsatz = await pool();

async function bodyOf(request) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new RangeError(`a page may have ${MOST_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function summaryOf(html) {
  const analysis = await leitsatz.analyzeHtml(html);
  try {
    const { text } = await analysis.select({ sentences: 3 });
    const keywords = analysis.keywords.map((keyword) => keyword.text);
    return { title: analysis.page.title, summary: text, keywords };
  } finally {
    analysis.free(); // a server must: garbage collection comes when it likes
  }
}

const server = createServer(async (request, response) => {
  try {
    const answer = await summaryOf(await bodyOf(request));
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
  } catch (error) {
    const status = error instanceof RangeError ? 413 : 500;
    response.writeHead(status, { Connection: "close" }).end(`${error.message}\n`);
  }
});

server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1");
await once(server, "listening");
console.log(`http://127.0.0.1:${server.address().port}/`);

process.once("SIGTERM", () => {
  server.close(() => leitsatz.terminate());
});
