import assert from "node:assert/strict";
import { createServer } from "node:http";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { article, code, dist, freshWasm, load, wasmBytes } from "./support.mjs";

const scratch = mkdtempSync(join(tmpdir(), "leitsatz-load-"));
after(() => rmSync(scratch, { recursive: true }));

const works = (leitsatz) => leitsatz.analyzeSync(article).select().sentences.length === 3;

test("gives the same again for the same place", async () => {
  const leitsatz = await load();
  assert.equal(await load(), leitsatz);
  assert.equal(await load({}), leitsatz);
  const module = new WebAssembly.Module(wasmBytes);
  assert.equal(await load({ wasm: module }), await load({ wasm: module }));
  const url = dist("leitsatz.wasm");
  assert.equal(await load({ wasm: url }), await load({ wasm: url.href }));
  const bytes = freshWasm();
  assert.equal(await load({ wasm: bytes }), await load({ wasm: bytes }));
  assert.notEqual(await load({ wasm: freshWasm() }), await load({ wasm: bytes }));
});

test("calls at the same time share one fetch", async () => {
  let asked = 0;
  const response = () => {
    ++asked;
    return new Response(wasmBytes, { headers: { "Content-Type": "application/wasm" } });
  };
  const promise = Promise.resolve().then(response);
  const [one, other] = await Promise.all([load({ wasm: promise }), load({ wasm: promise })]);
  assert.equal(one, other);
  assert.equal(asked, 1);
});

test("a data source of one's own makes a reader of one's own", async () => {
  const bytes = freshWasm();
  const data = () => new Uint8Array(0);
  assert.notEqual(await load({ wasm: bytes, data }), await load({ wasm: bytes }));
  assert.equal(await load({ wasm: bytes, data }), await load({ wasm: bytes, data }));
});

test("takes every sort of source", async () => {
  const path = fileURLToPath(dist("leitsatz.wasm"));
  const sources = {
    URL: dist("leitsatz.wasm"),
    address: dist("leitsatz.wasm").href,
    path,
    relative: `./${relative(process.cwd(), path)}`,
    Module: await WebAssembly.compile(wasmBytes),
    Uint8Array: freshWasm(),
    ArrayBuffer: freshWasm().buffer,
    DataView: new DataView(freshWasm().buffer),
    part: new Uint8Array([0, 0, 0, ...wasmBytes, 0]).subarray(3, -1),
    Response: new Response(wasmBytes, { headers: { "Content-Type": "application/wasm" } }),
    promise: Promise.resolve(new Response(wasmBytes)),
  };
  for (const [name, wasm] of Object.entries(sources)) {
    assert.ok(works(await load({ wasm })), name);
  }
});

test("is fetched over HTTP, whatever type the server gives it", async (t) => {
  const server = createServer((request, response) => {
    const type = new URL(request.url, "http://localhost").searchParams.get("type");
    if (!type) {
      response.writeHead(404).end("nothing");
      return;
    }
    if (type !== "none") response.setHeader("Content-Type", type);
    response.end(wasmBytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const base = `http://127.0.0.1:${server.address().port}/leitsatz.wasm`;
  const own = "application/wasm";
  for (const type of [own, "Application/WASM", `${own}; charset=x`, "text/plain", "none"]) {
    assert.ok(works(await load({ wasm: `${base}?type=${encodeURIComponent(type)}` })), type);
  }
  await assert.rejects(load({ wasm: base }), (error) => {
    return code("module-unavailable")(error) && /404/.test(error.message);
  });
});

test("a failure is not remembered", async () => {
  const wasm = join(scratch, "later.wasm");
  await assert.rejects(load({ wasm }), code("module-unavailable"));
  writeFileSync(wasm, wasmBytes);
  assert.ok(works(await load({ wasm })));
});

test("says what is no module", async () => {
  const garbage = new TextEncoder().encode("<!doctype html><title>Not found</title>");
  await assert.rejects(load({ wasm: garbage }), code("module-unavailable"));
  await assert.rejects(load({ wasm: wasmBytes.subarray(0, 1000) }), code("module-unavailable"));
  await assert.rejects(load({ wasm: "http://127.0.0.1:1/x.wasm" }), code("module-unavailable"));
  await assert.rejects(
    load({ wasm: Promise.reject(new Error("offline")) }),
    (error) => code("module-unavailable")(error) && /offline/.test(error.message),
  );
  // The smallest module there is: it exports nothing.
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  await assert.rejects(load({ wasm: empty }), code("module-unavailable"));
});

test("refuses a module that asks for more than it is given", async () => {
  const source = Buffer.from(freshWasm());
  const at = source.indexOf("proc_exit");
  assert.ok(at > 0);
  source.write("proc_evil", at);
  await assert.rejects(load({ wasm: source }), code("module-unavailable"));
});

test("refuses options of a wrong type", async () => {
  await assert.rejects(load({ warm: 1 }), code("invalid-argument"));
  for (const wasm of [null, 5, {}, true]) {
    await assert.rejects(load({ wasm }), code("invalid-argument"));
  }
  for (const data of [null, 5, {}]) {
    await assert.rejects(load({ wasm: freshWasm(), data }), code("invalid-argument"));
  }
});

test("refuses options that are none, and addresses that are none", async () => {
  for (const options of [null, 5, "leitsatz.wasm"]) {
    await assert.rejects(load(options), code("invalid-argument"));
  }
  for (const address of ["http://", "https://[", "file://%"]) {
    await assert.rejects(load({ wasm: address }), code("invalid-argument"));
    await assert.rejects(load({ data: address }), code("invalid-argument"));
  }
  const leitsatz = await load({ wasm: freshWasm(), data: () => "http://" });
  await assert.rejects(leitsatz.loadData("thai"), code("data-unavailable"));
});

/** A module, and how often its instances are asked for a step of an analysis. */
const counting = (t) => {
  const count = { steps: 0 };
  const { instantiate } = WebAssembly;
  t.mock.method(WebAssembly, "instantiate", async (...given) => {
    const { exports } = await instantiate.call(WebAssembly, ...given);
    const step = (...rest) => (++count.steps, exports.leitsatz_task_step(...rest));
    return { exports: { ...exports, leitsatz_task_step: step } };
  });
  return count;
};

const soon = (milliseconds = 300) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("warms up only if asked to, in slices, and until a text comes", async (t) => {
  const count = counting(t);
  const cold = await load({ wasm: new WebAssembly.Module(wasmBytes) });
  await soon(50);
  assert.equal(count.steps, 0);
  assert.ok(works(cold));
  count.steps = 0;

  const warm = await load({ wasm: new WebAssembly.Module(wasmBytes), warm: true });
  assert.equal(count.steps, 0); // nobody waits for it
  while (count.steps === 0) await soon(1);
  const before = count.steps;
  assert.ok(before < 12, `${before} steps at once`);
  assert.ok(works(warm));
  const after = count.steps;
  await soon(50);
  assert.equal(count.steps, after);
});

test("a warm-up changes no result", async () => {
  const warm = await load({ wasm: new WebAssembly.Module(wasmBytes), warm: true });
  await soon();
  const [one, other] = [warm, await load()].map((leitsatz) => leitsatz.analyzeSync(article));
  assert.deepEqual(one.toJSON(), other.toJSON());
  assert.equal(await load({ warm: true }), await load());
});

test("sources are not kept for ever", { skip: !globalThis.gc }, async () => {
  const sources = await Promise.all(
    [
      () => ({ data: () => new Uint8Array(0) }),
      () => ({ wasm: freshWasm() }),
      () => ({ wasm: Promise.resolve(new Response(wasmBytes)), data: "/packs" }),
      () => ({ wasm: join(scratch, "never.wasm"), data: () => new Uint8Array(0) }),
    ].map(async (make) => {
      const options = make();
      await load(options).catch(() => {});
      return Object.values(options).filter((value) => typeof value !== "string")
        .map((value) => new WeakRef(value));
    }),
  );
  for (let i = 0; i < 5; ++i) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    globalThis.gc();
  }
  assert.deepEqual(sources.flat().map((ref) => ref.deref()), sources.flat().map(() => undefined));
});

test("the release of the package, the module and the core are one", async () => {
  const manifest = JSON.parse(readFileSync(dist("../package.json"), "utf8"));
  const header = readFileSync(
    new URL("../../core/include/leitsatz/leitsatz.h", import.meta.url),
    "utf8",
  );
  const [, release] = /#define LEITSATZ_VERSION "(.*)"/.exec(header);
  assert.equal(manifest.version, release);
  assert.equal((await load()).version, release);
});
