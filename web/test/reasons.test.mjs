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

const why = (reason, words = [], number = null) => ({ reason, words, number });
const bare = (phrase) => phrase.replace(/[\u2068\u2069]/g, "");

test("why: what opens the article and what the title has come first, with the words that show it", async () => {
  const { whyChosen } = await reasons();
  const told = (...whys) => bare(whyChosen(sentence(), whys, 3, 9));
  assert.equal(
    told(why("returns", ["ferry"], 9), why("shares", ["ferry", "fog"]), why("opens", [], 1)),
    "opens the article · shares ferry and fog with the title · ferry returns in 9 other sentences",
  );
  assert.equal(told(why("returns", ["fog"], 2), why("opens", [], 2)), "near the beginning · fog returns in 2 other sentences");
  assert.equal(told(why("headed", ["Costs"])), "opens the part “Costs”");
  assert.equal(told(why("figures", ["12%"]), why("names", ["Ines Halvard"])), "gives 12% · names Ines Halvard");
  assert.equal(told(why("only", ["fog"])), "the only one here to say fog");
  assert.equal(told(why("focus", ["fog"]), why("needed", [], 4)), "answers what you asked: fog · the next one needs it");
  assert.equal(told(), "number 3 of 9 by weight");
});

test("why: the fault of what is chosen past the sound ones, and nothing else", async () => {
  const { faultOf, whyChosen } = await reasons();
  const told = (...flags) => whyChosen(sentence(...flags), [why("fault")], 3, 9);
  assert.equal(told("cut_end"), english["fault.cut_end"]);
  assert.equal(told("repeat"), english["fault.repeat"]);
  const idle = FLAGS.filter(({ isIdle }) => isIdle);
  assert.ok(idle.length > 0);
  for (const { name } of idle) {
    assert.equal(told(name), english[`fault.${name}`], name);
    assert.equal(faultOf(sentence(name)), null, name);
  }
});
