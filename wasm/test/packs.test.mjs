import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DATA_PACKS } from "../tables.mjs";
import {
  article,
  code,
  dist,
  freshWasm,
  internal,
  japanese,
  load,
  packBytes,
  thai,
} from "./support.mjs";

// Counts what is asked of it.
function counted(answer) {
  const asked = [];
  const data = (pack) => {
    asked.push(pack);
    return answer(pack);
  };
  return { asked, data };
}

const termsOf = (analysis) => analysis.keywords.map(({ text }) => text);
const words = (analysis) => analysis.sentences.reduce((sum, sentence) => sum + sentence.words, 0);

test("without a pack, the text says so and is read all the same", async () => {
  const leitsatz = await load({ wasm: freshWasm() });
  const without = leitsatz.analyzeSync(thai);
  assert.deepEqual(without.missingData, ["thai"]);
  assert.ok(without.sentences.length > 0);
  const withPack = await leitsatz.analyze(thai);
  assert.deepEqual(withPack.missingData, []);
  // Words of Thai are counted by their characters, so that a limit holds as much either way.
  assert.equal(words(withPack), words(without));
  assert.notDeepEqual(termsOf(withPack), termsOf(without));
  assert.deepEqual(leitsatz.analyzeSync(thai).sentences, withPack.sentences);
  assert.deepEqual(without.missingData, ["thai"]);
});

test("each pack is one that a text of its script calls for", async () => {
  const texts = {
    cjk: japanese,
    thai,
    lao: "ປະເທດລາວມີພົນລະເມືອງເຈັດລ້ານຄົນ ນະຄອນຫຼວງແມ່ນວຽງຈັນ",
    khmer: "ប្រទេសកម្ពុជាមានប្រជាជនដប់ប្រាំពីរលាននាក់។ រាជធានីគឺភ្នំពេញ។",
    burmese: "မြန်မာနိုင်ငံတွင်လူဦးရေသန်းငါးဆယ်ရှိသည်။ မြို့တော်မှာနေပြည်တော်ဖြစ်သည်။",
  };
  const { asked, data } = counted((pack) => dist(`${pack}.dat`));
  const leitsatz = await load({ wasm: freshWasm(), data });
  for (const [pack, text] of Object.entries(texts)) {
    const before = leitsatz.analyzeSync(text);
    assert.deepEqual(before.missingData, [pack]);
    const after = await leitsatz.analyze(text);
    assert.deepEqual(after.missingData, []);
    assert.equal(words(after), words(before), pack);
    assert.equal(after.sentences.length, before.sentences.length, pack);
  }
  assert.deepEqual(asked, Object.keys(texts));
  assert.deepEqual(
    asked,
    DATA_PACKS.map(({ name }) => name).filter((name) => name !== "words"),
  );
});

test("a pack is fetched once, also by calls at the same time", async () => {
  const { asked, data } = counted(async (pack) => packBytes(pack));
  const leitsatz = await load({ wasm: freshWasm(), data });
  const texts = [thai, `${thai} ${japanese}`, thai, japanese];
  const analyses = await Promise.all(texts.map((text) => leitsatz.analyze(text)));
  for (const analysis of analyses) assert.deepEqual(analysis.missingData, []);
  await Promise.all([leitsatz.loadData("thai"), leitsatz.analyze(thai)]);
  assert.deepEqual(asked.sort(), ["cjk", "thai"]);
});

test("a text in letters asks for no dictionary", async () => {
  const { asked, data } = counted((pack) => packBytes(pack));
  const leitsatz = await load({ wasm: freshWasm(), data });
  await leitsatz.analyze(article);
  await leitsatz.analyze("Ещё одно предложение. और एक वाक्य। 어제 회의가 열렸습니다.");
  assert.deepEqual(asked, ["words"]);
});

test("one that can't be had is named, and tried again", async () => {
  let broken = true;
  const { asked, data } = counted((pack) => {
    if (broken) throw new Error("no network");
    return packBytes(pack);
  });
  const leitsatz = await load({ wasm: freshWasm(), data });
  assert.deepEqual((await leitsatz.analyze(`${thai} ${japanese}`)).missingData, ["cjk", "thai"]);
  await assert.rejects(leitsatz.loadData("thai"), (error) => {
    return code("data-unavailable")(error) && /thai.*no network/.test(error.message);
  });
  assert.deepEqual(asked, ["cjk", "thai", "thai"]);
  broken = false;
  assert.deepEqual((await leitsatz.analyze(thai)).missingData, []);
  assert.deepEqual(leitsatz.analyzeSync(japanese).missingData, ["cjk"]);
});

test("bytes that are no pack of this release are refused", async () => {
  const garbage = {
    html: new TextEncoder().encode("<!doctype html>"),
    empty: new Uint8Array(0),
    cut: packBytes("thai").subarray(0, 100),
    module: freshWasm(),
  };
  for (const [name, bytes] of Object.entries(garbage)) {
    const leitsatz = await load({ wasm: freshWasm(), data: () => bytes });
    await assert.rejects(leitsatz.loadData("thai"), code("data-unavailable"), name);
    assert.deepEqual((await leitsatz.analyze(thai)).missingData, ["thai"]);
  }
});

test("a pack by another's name does not pass for it, and is not kept", async () => {
  const leitsatz = await load({ wasm: freshWasm(), data: () => packBytes("lao") });
  await assert.rejects(leitsatz.loadData("thai"), code("data-unavailable"));
  assert.deepEqual((await leitsatz.analyze(thai)).missingData, ["thai"]);
  assert.deepEqual(leitsatz.analyzeSync("ສະບາຍດີ").missingData, ["lao"]);
});

test("a damaged pack is refused, wherever the damage is", async () => {
  const whole = packBytes("thai");
  for (const at of [0, 20, whole.length >> 1, whole.length - 1]) {
    const bytes = new Uint8Array(whole);
    bytes[at] ^= 1;
    const leitsatz = await load({ wasm: freshWasm(), data: () => bytes });
    await assert.rejects(leitsatz.loadData("thai"), code("data-unavailable"), `byte ${at}`);
    assert.deepEqual(leitsatz.analyzeSync(thai).missingData, ["thai"]);
  }
  const cut = await load({ wasm: freshWasm(), data: () => whole.subarray(0, -64) });
  await assert.rejects(cut.loadData("thai"), code("data-unavailable"));
});

test("no such pack", async () => {
  const leitsatz = await load();
  for (const pack of ["klingon", "", "toString", undefined, 3]) {
    await assert.rejects(leitsatz.loadData(pack), code("invalid-argument"));
  }
});

test("packs come from a folder, a URL, an answer or bytes", async (t) => {
  const server = createServer((request, response) => {
    const name = /^\/packs\/(\w+\.dat)$/.exec(request.url)?.[1];
    if (name) response.end(readFileSync(dist(name)));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const http = `http://127.0.0.1:${server.address().port}/packs`;
  const folder = dist(".");
  const sources = {
    default: undefined,
    URL: folder,
    address: folder.href,
    path: fileURLToPath(folder),
    "path without a slash": fileURLToPath(folder).replace(/\/$/, ""),
    "URL without a slash": new URL(folder.href.replace(/\/$/, "")),
    http,
    "http with a slash": `${http}/`,
    "a function's URL": (pack) => dist(`${pack}.dat`),
    "a function's path": (pack) => fileURLToPath(dist(`${pack}.dat`)),
    "a function's answer": (pack) => fetch(`${http}/${pack}.dat`),
    "a function's bytes": async (pack) => packBytes(pack),
    "a function's buffer": (pack) => new Uint8Array(packBytes(pack)).buffer,
  };
  for (const [name, data] of Object.entries(sources)) {
    const leitsatz = await load({ wasm: freshWasm(), ...(data && { data }) });
    assert.deepEqual((await leitsatz.analyze(thai)).missingData, [], name);
  }
  const wrong = await load({ wasm: freshWasm(), data: `${http}/elsewhere` });
  await assert.rejects(wrong.loadData("thai"), (error) => {
    return code("data-unavailable")(error) && /404/.test(error.message);
  });
});

test("a module with an address has its packs beside it", async (t) => {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end(readFileSync(dist(request.url.split("/").at(-1))));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => server.close());
  const leitsatz = await load({
    wasm: `http://127.0.0.1:${server.address().port}/a/b/leitsatz.wasm`,
  });
  assert.deepEqual((await leitsatz.analyze(thai)).missingData, []);
  assert.deepEqual(asked, ["/a/b/leitsatz.wasm", "/a/b/thai.dat"]);
});

test("a path may be one of Windows", async (t) => {
  const { beside } = await internal("module/bytes");
  assert.equal(beside("C:\\a/b\\leitsatz.wasm", "thai.dat"), "C:\\a/thai.dat");
  const { platform } = process;
  t.after(() => Object.defineProperty(process, "platform", { value: platform }));
  Object.defineProperty(process, "platform", { value: "win32" });
  assert.equal(beside("C:\\a/b\\leitsatz.wasm", "thai.dat"), "C:\\a/b\\thai.dat");
  assert.equal(beside("C:\\a\\b/leitsatz.wasm", "thai.dat"), "C:\\a\\b/thai.dat");
});

test("the caller's bytes stay the caller's", async () => {
  const bytes = new Uint8Array(packBytes("thai"));
  const leitsatz = await load({ wasm: freshWasm(), data: () => bytes });
  await leitsatz.loadData("thai");
  const before = leitsatz.analyzeSync(thai).sentences;
  bytes.fill(0);
  assert.deepEqual(leitsatz.analyzeSync(thai).sentences, before);
});

const swedish =
  "Styrelsen för Hamnbolaget sade i tisdags att kajen byggs om nästa år. Arbetet kostar ca. 40 milj. kr " +
  "och ska vara klart i maj. Dessutom får färjorna en ny brygga. Hon tillade att trafiken går som vanligt. " +
  "Läs också: Bron stängs i höst.";

const summaryOf = (analysis) => ({
  sentences: analysis.sentences,
  keywords: analysis.keywords,
  chosen: analysis.select({ sentences: 2 }),
});

test("the words of a language are fetched when a text is in it", async () => {
  const { asked, data } = counted((pack) => dist(`${pack}.dat`));
  const leitsatz = await load({ wasm: freshWasm(), data });
  assert.deepEqual((await leitsatz.analyze(article)).missingData, []);
  assert.deepEqual(asked, []);
  const without = leitsatz.analyzeSync(swedish);
  assert.equal(without.language, "sv");
  assert.deepEqual(without.missingData, ["words"]);
  const [first, second] = await Promise.all([swedish, swedish].map((text) => leitsatz.analyze(text)));
  assert.deepEqual(asked, ["words"]);
  assert.deepEqual(first.missingData, []);
  assert.notDeepEqual(summaryOf(first), summaryOf(without));
  // What was found without the lists is used no more.
  assert.deepEqual(summaryOf(second), summaryOf(first));
  assert.deepEqual(summaryOf(leitsatz.analyzeSync(swedish)), summaryOf(first));
  // The same as where they are there from the start.
  const own = await load();
  assert.deepEqual(own.analyzeSync(swedish).missingData, []);
  assert.deepEqual(summaryOf(own.analyzeSync(swedish)), summaryOf(first));
});

test("without the words of a language, the text is read all the same", async () => {
  for (const data of [
    () => Promise.reject(new Error("offline")),
    () => packBytes("thai"),
    () => packBytes("words").subarray(0, -1),
  ]) {
    const leitsatz = await load({ wasm: freshWasm(), data });
    const analysis = await leitsatz.analyze(swedish);
    assert.deepEqual(analysis.missingData, ["words"]);
    assert.equal(analysis.select({ sentences: 2 }).sentences.length, 2);
    await assert.rejects(leitsatz.loadData("words"), code("data-unavailable"));
  }
});
