#!/usr/bin/python3
"""Trains the model of use: from readers' labels to the library's source and the report.

    train.py LEITSATZ LABELS.jsonl.gz --source FILE --report FILE [--date DATE]

LEITSATZ is a built command, whose rows are read; LABELS holds what careful readers chose of each
text and what they never would. Needs Debian's python3-numpy and python3-xgboost. `./dev train usable
DATA` runs it.
"""
import argparse
import gzip
import json
import re
import subprocess
import time

import numpy as np
import xgboost

from flags import DAMAGE_NAMES, IDLE_NAMES
from tables import as_float

TREES, DEPTH = 300, 3  # kUsableTreeCount and kUsableDepth of usable_model_data.h
INNER = 2**DEPTH - 1  # splits of a tree
BOOSTING = {"objective": "binary:logistic", "max_depth": DEPTH, "eta": 0.08, "min_child_weight": 5, "subsample": 0.7,
            "colsample_bytree": 0.3, "reg_lambda": 5, "tree_method": "hist", "max_bin": 64, "base_score": 0.5,
            "seed": 1, "nthread": 1}  # one thread: sums in one order, so the same trees each time
TEXT_WEIGHT = 20.0  # of a text in all, in the unit of min_child_weight and reg_lambda
MAIN, CHOSEN = 3.0, 2.0  # extra weight of the main sentence, and of every one of the best three
FOLDS = 5
LEAST = 1e-3  # kLeastDeviation of usable_model.cpp
LEAF_STEPS = 127  # leaves are stored as signed bytes
REASONS = {"c": "caption, credit, promotion", "g": "greeting, moderation", "b": "broken",
           "d": "dangling", "h": "heading", "t": "trivial", "r": "repeat"}
MIN_LANGUAGE, MIN_REASON = 10, 50  # texts and sentences to speak of


class Text:
    """The candidates of one labelled text: rows, verdicts, weights in training."""

    def __init__(self, label, result):
        rows = [s for s in result["all_sentences"]
                if any(s.get("features", {}).values()) and s["kind"] in ("paragraph", "list_item", "quote")]
        self.language = label["lang"]
        self.host = host_of(label)
        self.rows = np.array([list(s["features"].values()) for s in rows], np.float64)
        spans = [best_overlap(s, label["sentences"]) for s in rows]
        never = {int(k): v for k, v in label["never"].items()}
        good = set(label["tldr"]) | set(label["points"]) | set(label["also"])
        self.reason = np.array([never.get(k, "") for k in spans], object)
        sound = np.array([not set(s["flags"]) & (DAMAGE_NAMES | IDLE_NAMES) for s in rows], bool)
        known = np.array([k in never or k in good for k in spans], bool)
        self.used = sound & known if rows else np.zeros(0, bool)
        self.bad = (self.reason != "")[self.used].astype(float)
        best = np.array([k in label["tldr"] for k in spans], bool)
        main = np.array([label["tldr"][:1] == [k] for k in spans], bool)
        extra = (1 + CHOSEN * best + MAIN * main)[self.used] if rows else np.zeros(0)
        bad, fine = self.bad.sum(), (1 - self.bad).sum()
        weight = np.where(self.bad > 0, min(1.0, fine / max(1.0, bad)), extra)
        self.weight = TEXT_WEIGHT * weight / max(1, len(self.bad))


def host_of(label):
    """Pages of one site are never both trained on and measured."""
    source = str(label["source"])
    if label["set"] != "wild":
        return label["set"] + "/" + source
    name = source.split("/")[-1]
    site = re.match(r"(?:[\w-]+\.)+[a-z]{2,4}(?=[.-])", name)
    return site.group(0) if site else name


def best_overlap(sentence, spans):
    overlaps = [min(end, sentence["end"]) - max(begin, sentence["start"]) for begin, end in spans]
    best = int(np.argmax(overlaps)) if overlaps else 0
    return best if overlaps and overlaps[best] > 0 else -1


def read(command, path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        labels = [label for label in map(json.loads, file) if label["tldr"]]
    lines = "".join(json.dumps({"id": str(i), "text": label["text"], "title": label["title"] or None}) + "\n"
                    for i, label in enumerate(labels))
    out = subprocess.run([command, "--jsonl", "--explain"], input=lines.encode(), check=True, stdout=subprocess.PIPE)
    results = {int(r["id"]): r for r in map(json.loads, out.stdout.splitlines()) if "all_sentences" in r}
    texts = [Text(label, results[i]) for i, label in enumerate(labels) if i in results]
    names = next(list(s["features"]) for r in results.values() for s in r["all_sentences"] if s.get("features"))
    return [t for t in texts if len(t.rows)], names


def graded_columns(names):
    """Those that the library reads relative to the document (feature_table.h)."""
    with open("core/src/ranking/feature_table.h", encoding="utf-8") as file:
        rows = re.findall(r'\{Feature::k\w+,\s*"(\w+)",\s*[-\d.f]+,\s*(true|false)\}', file.read())
    graded = dict(rows)
    return np.array([graded[name] == "true" for name in names])


def inputs(rows, graded):
    """The columns, and once more the graded ones relative to the document; 0 for the others."""
    relative = (rows - rows.mean(0)) / (rows.std(0) + LEAST)
    return np.hstack([rows, np.where(graded, relative, 0)]).astype(np.float32)


class Model:
    """Boosted trees as the library reads them: whole ones, with shortened thresholds and leaves."""

    def __init__(self, texts, graded):
        used = [t for t in texts if t.used.sum() > 1]
        data = xgboost.DMatrix(np.vstack([inputs(t.rows, graded)[t.used] for t in used]),
                               np.concatenate([t.bad for t in used]),
                               weight=np.concatenate([t.weight for t in used]), nthread=1)
        booster = xgboost.train(BOOSTING, data, TREES)
        self.gains = booster.get_score(importance_type="total_gain")
        self.inputs = np.zeros((TREES, INNER), np.int32)
        self.thresholds = np.zeros((TREES, INNER), np.float32)
        leaves = np.zeros((TREES, INNER + 1))
        for i, tree in enumerate(booster.get_dump(dump_format="json")):
            self.fill(i, 0, json.loads(tree), leaves[i])
        self.step = float(as_float(np.abs(leaves).max() / LEAF_STEPS).rstrip("f"))
        self.leaves = np.round(leaves / self.step).astype(np.int32)

    def fill(self, tree, node, branch, leaves):
        """Where boosting stopped early, the splits below lead to the same leaf on either side."""
        if node >= INNER:
            leaves[node - INNER] = branch["leaf"]
            return
        below = [branch, branch]
        if "leaf" not in branch:
            self.inputs[tree, node] = int(branch["split"][1:])
            self.thresholds[tree, node] = shorten(branch["split_condition"])
            by_id = {child["nodeid"]: child for child in branch["children"]}
            below = [by_id[branch["yes"]], by_id[branch["no"]]]
        for side, child in enumerate(below):
            self.fill(tree, 2 * node + 1 + side, child, leaves)

    def logits(self, text, graded):
        rows = inputs(text.rows, graded)
        total = np.zeros(len(rows), np.int64)
        for own, thresholds, leaves in zip(self.inputs, self.thresholds, self.leaves):
            node = np.zeros(len(rows), np.int64)
            for _ in range(DEPTH):
                below = rows[np.arange(len(rows)), own[node]] < thresholds[node]
                node = 2 * node + 2 - below
            total += leaves[node - INNER]
        return total * self.step


def shorten(threshold):
    """To the upper 16 bits of a float, rounded to the nearest."""
    bits = int(np.float32(threshold).view(np.uint32))
    return np.uint32((bits + 0x8000) >> 16 << 16).view(np.float32)


def area(scores, bad):
    """AUC."""
    order = np.argsort(scores, kind="stable")
    ranks = np.empty(len(scores))
    ranks[order] = np.arange(len(scores))
    n = bad.sum()
    return (ranks[bad].sum() - n * (n - 1) / 2) / (n * (len(bad) - n))


def held_out(texts, graded, group):
    """The logits of each text, by a model that has seen none of its group."""
    groups = np.array([group(t) for t in texts])
    found = [None] * len(texts)
    for g in sorted(set(groups)):
        model = Model([t for t, own in zip(texts, groups) if own != g], graded)
        for i in np.flatnonzero(groups == g):
            found[i] = model.logits(texts[i], graded)
    return found


def collect(texts, found, keep=lambda t: True):
    pairs = [(f[t.used], t.bad > 0, t.reason[t.used]) for t, f in zip(texts, found) if keep(t)]
    return [np.concatenate(column) for column in zip(*pairs)]


def report(model, texts, names, graded, date):
    hosts = sorted({t.host for t in texts})
    np.random.RandomState(1).shuffle(hosts)
    fold = {host: i % FOLDS for i, host in enumerate(hosts)}
    in_folds = held_out(texts, graded, lambda t: fold[t.host])
    scores, bad, reasons = collect(texts, in_folds)
    lines = ["# How the model of use was trained", "",
             "Written by `training/usable/train.py` on %s." % date, "",
             "%d trees of depth %d. Trained on the sentences without a flag that readers judged, in %d"
             " texts of %d languages and %d sources: %d that they would choose or accept, %d that they never would. The"
             " readings are by a large language model that acted as an editor and read each text once." % (
                 TREES, DEPTH, len(texts), len({t.language for t in texts}), len(hosts), (~bad).sum(), bad.sum()), "",
             "## By reason", "",
             "AUC against the sentences that readers would choose or accept, in %d folds; pages of one site are in one"
             " fold." % FOLDS, "", "| never chosen because | sentences | AUC |", "|---|--:|--:|"]
    for key, name in REASONS.items():
        own = bad & (reasons == key)
        if own.sum() >= MIN_REASON:
            lines.append("| %s | %d | %.3f |" % (name, own.sum(), area(scores[own | ~bad], own[own | ~bad])))
    lines.append("| any | %d | %.3f |" % (bad.sum(), area(scores, bad)))
    lines += ["", "## By language", "",
              "*Left out*: by a model that has seen no text of the language.", "",
              "| language | texts | AUC in folds | AUC, left out |", "|---|--:|--:|--:|"]
    left_out = held_out(texts, graded, lambda t: t.language)
    languages = sorted({t.language for t in texts})
    for language in languages:
        count = sum(t.language == language for t in texts)
        if count < MIN_LANGUAGE:
            continue
        row = [area(*collect(texts, f, lambda t: t.language == language)[:2]) for f in (in_folds, left_out)]
        lines.append("| %s | %d | %.3f | %.3f |" % (language, count, *row))
    gains = sorted(model.gains.items(), key=lambda item: -item[1])[:24]
    total = sum(model.gains.values())
    lines += ["", "## What the trees split by", "",
              "Shares of the loss that the splits by an input took away; *relative*: to the document.", "",
              ", ".join("%s %.1f %%" % (input_name(int(key[1:]), names), 100 * gain / total) for key, gain in gains) + ".",
              ""]
    return "\n".join(lines)


def input_name(i, names):
    return "`%s`" % names[i] if i < len(names) else "`%s` (relative)" % names[i - len(names)]


def source(model, texts):
    lines = ["// The trees of the model of use. Generated, not to be edited: training/usable/train.py, from",
             "// readers' labels of %d texts." % len(texts), "// clang-format off",
             '#include "ranking/usable_model_data.h"', "", "namespace leitsatz {", "",
             "const float kUsableStep = %s;" % as_float(model.step), "",
             "const UsableTrees kUsableTrees = {"]
    halves = model.thresholds.view(np.uint32) >> 16
    order = np.lexsort((halves[:, 0], model.inputs[:, 0]))  # by their first splits
    for columns in (model.inputs, halves >> 8, halves & 255, model.leaves):
        lines.append("  {")
        lines += ["    {%s}," % ",".join(map(str, column)) for column in columns[order].T]
        lines.append("  },")
    return "\n".join(lines + ["};", "", "}  // namespace leitsatz", ""])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command")
    parser.add_argument("labels")
    parser.add_argument("--source", required=True)
    parser.add_argument("--report", required=True)
    parser.add_argument("--date", default=time.strftime("%Y-%m-%d"))
    options = parser.parse_args()
    texts, names = read(options.command, options.labels)
    graded = graded_columns(names)
    model = Model(texts, graded)
    for path, text in ((options.source, source(model, texts)),
                       (options.report, report(model, texts, names, graded, options.date))):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
