#!/usr/bin/env python3
"""Whether the focus finds what answers a question, beside plain BM25.

    python3 bench/focus/focus.py LEITSATZ DATA [--misses] [--questions FILE]

DATA is the file multinews_multidoc.en.jsonl.gz, or a folder with it. questions.tsv has the questions.
A question counts as answered if one of the sentences that are chosen holds one of its answers: among
1, 3 and 5 sentences, and within 150 words. BM25 (k1 1.2, b 0.75) ranks the same sentences by their
words in lower case, and knows nothing of position, damage or repeats.
"""
import argparse
import gzip
import json
import math
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

SET = "multinews_multidoc.en.jsonl.gz"
RUNNING = {"paragraph", "list_item", "quote"}
LENGTHS = [("1 sentence", {"sentences": 1}), ("3 sentences", {"sentences": 3}),
           ("5 sentences", {"sentences": 5}), ("150 words", {"words": 150})]


def read_questions(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            cluster, question, answers = line.split("\t")
            yield cluster, question, answers.split(" | ")


def bm25(sentences, question, k1=1.2, b=0.75):
    """The sentences, best first."""
    bags = [Counter(re.findall(r"\w+", s["text"].lower())) for s in sentences]
    df = Counter(word for bag in bags for word in bag)
    mean = sum(sum(bag.values()) for bag in bags) / len(bags)

    def score(bag):
        norm = k1 * (1 - b + b * sum(bag.values()) / mean)
        return sum(math.log(1 + (len(bags) - df[w] + 0.5) / (df[w] + 0.5)) * bag[w] * (k1 + 1) /
                   (bag[w] + norm) for w in re.findall(r"\w+", question.lower()))
    order = sorted(range(len(bags)), key=lambda i: -score(bags[i]))
    return [sentences[i] for i in order]


def within(order, limits):
    """The first of an order that fit the limits."""
    words, chosen = limits.get("words", math.inf), []
    for sentence in order:
        if len(chosen) < limits.get("sentences", math.inf) and sentence["words"] <= words:
            chosen.append(sentence)
            words -= sentence["words"]
    return chosen


def run(command, lines, *options):
    given = "".join(json.dumps(line) + "\n" for line in lines)
    done = subprocess.run([command, "--jsonl", *options], input=given, capture_output=True,
                          text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def is_answered(sentences, answers):
    texts = [" ".join(s["text"].split()) for s in sentences]
    return any(answer in text for text in texts for answer in answers)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("leitsatz")
    parser.add_argument("data", type=Path)
    parser.add_argument("--misses", action="store_true", help="name the questions that one answers")
    parser.add_argument("--questions", type=Path,
                        default=Path(__file__).with_name("questions.tsv"))
    args = parser.parse_args()
    path = args.data / SET if args.data.is_dir() else args.data
    with gzip.open(path, "rt", encoding="utf-8") as file:
        texts = {row["id"]: row["text"] for row in map(json.loads, file)}
    questions = [(next(i for i in texts if i.startswith(cluster)), question, answers)
                 for cluster, question, answers in read_questions(args.questions)]
    used = sorted({cluster for cluster, _, _ in questions})
    parsed = run(args.leitsatz, [{"id": c, "text": texts[c], "language": "en"} for c in used],
                 "--explain")
    sentences = {c: [s for s in line["all_sentences"] if s["kind"] in RUNNING]
                 for c, line in zip(used, parsed)}
    print(f"{len(questions)} questions over {len(used)} clusters: how many are answered\n")
    print("| within | focus | BM25 |\n|---|--:|--:|")
    for name, limits in LENGTHS:
        lines = [{"text": texts[c], "language": "en", "focus": q, **limits}
                 for c, q, _ in questions]
        ours = [is_answered(answer["sentences"], answers)
                for answer, (_, _, answers) in zip(run(args.leitsatz, lines), questions)]
        theirs = [is_answered(within(bm25(sentences[c], q), limits), answers)
                  for c, q, answers in questions]
        print(f"| {name} | {sum(ours)} | {sum(theirs)} |")
        for own, other, (_, question, _) in zip(ours, theirs, questions):
            if args.misses and own != other:
                print(f"  only {'the focus' if own else 'BM25'}: {question}", file=sys.stderr)


if __name__ == "__main__":
    main()
