// Serves the built page on localhost, as a careful host would: node serve.mjs [FOLDER [PORT]]
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";

const here = fileURLToPath(new URL(".", import.meta.url));
const HOST = "127.0.0.1";
const DEFAULT_PORT = 8080;

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".webmanifest", "application/manifest+json"],
  [".wasm", "application/wasm"],
  [".dat", "application/octet-stream"],
]);

/** What a host should send beside the policy that is in the page itself: see README.md. */
export const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

// Names with a hash never change what they hold; all others are asked for anew.
const HASHED = /-[0-9a-f]{10}\.\w+$/;
const FOREVER = "public, max-age=31536000, immutable";

// Fast enough for the first answer of a server on localhost, and not far from the best.
const QUALITY = 5;

const compressed = new WeakMap(); // of bodies
function compress(body) {
  if (!compressed.has(body)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
    compressed.set(body, brotliCompressSync(body, { params }));
  }
  return compressed.get(body);
}

const bodies = new Map(); // by file: the time it was written, and its bytes
async function read(file) {
  const { mtimeMs } = await stat(file);
  const known = bodies.get(file);
  if (known?.mtimeMs === mtimeMs) return known.body;
  const body = await readFile(file);
  bodies.set(file, { mtimeMs, body });
  return body;
}

function fileOf(folder, address) {
  const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  const file = resolve(folder, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  return file.startsWith(resolve(folder) + sep) ? file : null;
}

async function answer(folder, request, response) {
  const file = fileOf(folder, request.url);
  const body = file && (await read(file).catch(() => null));
  if (!body || !["GET", "HEAD"].includes(request.method)) {
    response.writeHead(404, { ...HEADERS, "Content-Type": "text/plain" }).end("not found\n");
    return;
  }
  const takesBrotli = /\bbr\b/.test(request.headers["accept-encoding"] ?? "");
  const sent = takesBrotli ? compress(body) : body;
  response.writeHead(200, {
    ...HEADERS,
    ...(takesBrotli ? { "Content-Encoding": "br" } : {}),
    "Cache-Control": HASHED.test(file) ? FOREVER : "no-cache",
    "Content-Length": sent.length,
    "Content-Type": TYPES.get(extname(file)) ?? "application/octet-stream",
    Vary: "Accept-Encoding",
  });
  response.end(request.method === "HEAD" ? undefined : sent);
}

/** Starts a server; port 0 takes a free one. Gives its `origin` and `close()`. */
export async function serve(folder, port = DEFAULT_PORT) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error) => {
      console.error(`serve.mjs: ${request.url}: ${error.message}`);
      response.destroy();
    });
  });
  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, HOST, done);
  });
  return {
    origin: `http://${HOST}:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = join(here, "../build/wasm/page"), port = DEFAULT_PORT] = process.argv.slice(2);
  try {
    const { origin } = await serve(folder, Number(port));
    console.log(`${origin}/`);
  } catch (error) {
    console.error(`serve.mjs: port ${port}: ${error.message}`);
    process.exit(1);
  }
}
