// An English article of any length: the same for the same length, with sentences that differ.

const subjects = ["The council", "A harbor pilot", "Doctor Reyes", "The old mill", "Every farmer"];
const verbs = ["approved", "repaired", "measured", "questioned", "described", "sold", "forgot"];
const objects = ["the bridge", "a tide table", "its budget", "the northern field", "two engines"];
const places = ["near the market", "behind the station", "on the island", "in the second valley"];
const times = ["on Monday", "last spring", "after the storm", "within a year", "before the vote"];

/** An article of at least `length` characters, ended at the end of a paragraph. */
export function longText(length) {
  const paragraphs = ["A Chronicle of the Valley"];
  let size = 0;
  for (let n = 0; size < length; ) {
    const sentences = [];
    for (let i = 0; i < 6; i += 1, n += 1) {
      const pick = (list, stride) => list[Math.floor(n / stride) % list.length];
      const what = `${pick(subjects, 1)} ${pick(verbs, 5)} ${pick(objects, 35)}`;
      sentences.push(`${what} ${pick(places, 175)} ${pick(times, 700)}, ${n + 17} times in all.`);
    }
    paragraphs.push(sentences.join(" "));
    size += paragraphs.at(-1).length + 2;
  }
  return paragraphs.join("\n\n");
}
