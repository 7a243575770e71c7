// What the page makes of flags, of those that it has no phrase for too.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { build } from "esbuild";

import { FLAGS } from "../../wasm/tables.mjs";
import { flagMeanings } from "../flag-meanings.mjs";
import { root, strings } from "./support.mjs";

const english = strings("en");
const damaging = (flags) => flags.filter(({ isDamage }) => isDamage).map(({ name }) => name);

/** The page's reasons, with these flags in the library's table and these phrases. */
async function reasons(flags = FLAGS, phrases = english) {
  const library = `export const DAMAGE_FLAGS = ${JSON.stringify(damaging(flags))};`;
  const { outputFiles } = await build({
    entryPoints: [join(root, "web/src/model/reasons.ts")],
    bundle: true,
    define: {
      FLAG_MEANINGS: JSON.stringify(flagMeanings(flags, phrases)),
      INTERFACE_TAGS: '["en"]',
      RIGHT_TO_LEFT: "[]",
    },
    format: "esm",
    plugins: [
      {
        name: "given",
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^leitsatz$/ }, ({ path }) => ({ path, namespace: "given" }));
          onLoad({ filter: /./, namespace: "given" }, () => ({ contents: library }));
          onLoad({ filter: /en\.json$/ }, () => ({
            contents: JSON.stringify(phrases),
            loader: "json",
          }));
        },
      },
    ],
    write: false,
  });
  const encoded = Buffer.from(outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${encoded}`);
}

const sentence = (...flags) => ({ flags, reasons: [], language: "und", text: "It rained." });

test("a sentence is left out as damaged for the flags of damage, and for no other", async () => {
  const { groupOf } = await reasons();
  const groups = Object.fromEntries(FLAGS.map(({ name }) => [name, groupOf(sentence(name))]));
  const named = { boilerplate: "boilerplate", foreign: "foreign", repeat: "repeat" };
  for (const { name, isDamage } of FLAGS) {
    assert.equal(groups[name], named[name] ?? (isDamage ? "damaged" : null), name);
  }
  assert.equal(groupOf(sentence()), null);
});

test("each flag of damage is told in words, the gravest alone", async () => {
  const { faultOf } = await reasons();
  for (const { name, isDamage, meaning } of FLAGS) {
    if (!isDamage) continue;
    assert.equal(faultOf(sentence(name)), english[`fault.${name}`] ?? meaning, name);
  }
  assert.equal(faultOf(sentence("stutter", "cut_end", "repeat")), english["fault.cut_end"]);
  for (const name of ["capitals", "heading", "dangling", "narrowed"]) {
    assert.equal(faultOf(sentence(name)), null, name);
  }
});

test("a flag without a phrase is told by the meaning in the library's table", async () => {
  const { "fault.stutter": phrase, ...rest } = english;
  const { faultOf } = await reasons(FLAGS, rest);
  const { meaning } = FLAGS.find(({ name }) => name === "stutter");
  assert.notEqual(meaning, phrase);
  assert.equal(faultOf(sentence("stutter")), meaning);
});

test("a flag that joins the table is damage, or not, as the table says", async () => {
  const added = [
    { name: "scrambled", isDamage: true, meaning: "has its words out of order" },
    { name: "quoted", isDamage: false, meaning: "is a quotation" },
  ];
  const { faultOf, groupOf, whyNot } = await reasons([...FLAGS, ...added]);
  assert.equal(groupOf(sentence("scrambled")), "damaged");
  assert.equal(faultOf(sentence("scrambled")), "has its words out of order");
  assert.equal(faultOf(sentence("scrambled", "repeat")), "has its words out of order");
  assert.equal(faultOf(sentence("scrambled", "fragment")), english["fault.fragment"]);
  assert.equal(groupOf(sentence("quoted")), null);
  assert.equal(faultOf(sentence("quoted")), null);
  assert.match(whyNot(sentence("quoted"), 5, 9), /Number 5 of 9/);
});

const chosen = (text, ...held) => ({ ...sentence(), text, reasons: held });

test("why: what opens the article, what the title has too, and the fault of what is damaged", async () => {
  const { whyChosen } = await reasons();
  const keywords = ["ferry", "harbour", "fog"];
  const bare = (words) => words.replace(/[\u2068\u2069]/g, "");
  const why = (text, isFirst, ...held) =>
    bare(whyChosen(chosen(text, ...held), keywords, "The Ferry in the Fog", isFirst));
  assert.equal(why("It rained.", true, "lead", "figures"), "opens the article · gives figures");
  assert.equal(why("It rained.", false, "lead"), "near the beginning");
  assert.equal(
    why("The ferry left the harbour in fog.", false, "keywords", "title"),
    "shares ferry and fog with the title · about harbour",
  );
  assert.equal(why("The ferry left.", false, "keywords", "title"), "shares ferry with the title");
  assert.equal(why("It left.", false, "title"), "close to the title");
  assert.equal(why("It left.", false, "cue"), "");
  const torn = { ...chosen("The ferry", "lead", "figures"), flags: ["cut_end"] };
  assert.equal(whyChosen(torn, keywords, "", true), english["fault.cut_end"]);
});
