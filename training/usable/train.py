#!/usr/bin/python3
"""Trains the model of use: from readers' labels to the library's source and the report.

    train.py LEITSATZ LABELS.jsonl.gz --source FILE --report FILE [--date DATE]

LEITSATZ is a built command, whose rows are read; LABELS holds what careful readers chose of each
text and what they never would. Needs Debian's python3-numpy. `./dev train usable DATA` runs it.
"""
import argparse
import gzip
import json
import re
import subprocess
import time

import numpy as np

from flags import DAMAGE_NAMES, IDLE_NAMES
from tables import as_float, numbers

CLIP, FLOOR = 5.0, 0.15  # kColumnClip and kColumnFloor of column_scale.h
RIDGE = 1e-2  # of the weights, beside a loss whose documents weigh 1 together
STEPS = 12  # of Newton's method; it converges in fewer
MAIN, CHOSEN = 3.0, 2.0  # extra weight of the main sentence, and of every one of the best three
FOLDS = 5
LEAST = 1e-3  # added to deviations: some columns hardly vary
PRECISE = 9  # bits of a weight's mantissa: fewer compress better, and no figure shows it
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
        self.weight = np.where(self.bad > 0, min(1.0, fine / max(1.0, bad)), extra) / max(1, len(self.bad))


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


def moments(texts):
    rows = np.vstack([t.rows for t in texts])
    return rows.mean(0), rows.std(0) + LEAST


def scale(rows, mean, deviation, graded):
    own = np.where(graded, rows.mean(0), mean)
    spread = np.where(graded, rows.std(0) + FLOOR * deviation, deviation)
    return np.clip((rows - own) / spread, -CLIP, CLIP)


def fit(texts, graded):
    """A ridge logistic regression, by Newton's method."""
    mean, deviation = moments(texts)
    used = [t for t in texts if t.used.sum() > 1]
    x = np.vstack([scale(t.rows, mean, deviation, graded)[t.used] for t in used])
    x = np.hstack([x, np.ones((len(x), 1))])
    bad = np.concatenate([t.bad for t in used])
    weight = np.concatenate([t.weight for t in used])
    weight /= weight.sum()
    ridge = np.full(x.shape[1], RIDGE)
    ridge[-1] = 0
    own = np.zeros(x.shape[1])
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-x @ own))
        slope = x.T @ (weight * (chance - bad)) + ridge * own
        curve = (x * (weight * chance * (1 - chance))[:, None]).T @ x + np.diag(ridge)
        own -= np.linalg.solve(curve + 1e-9 * np.eye(len(own)), slope)
    return mean, deviation, own


def logits(model, text, graded):
    mean, deviation, own = model
    return scale(text.rows, mean, deviation, graded) @ own[:-1] + own[-1]


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
        model = fit([t for t, own in zip(texts, groups) if own != g], graded)
        for i in np.flatnonzero(groups == g):
            found[i] = logits(model, texts[i], graded)
    return found


def collect(texts, found, keep=lambda t: True):
    pairs = [(f[t.used], t.bad > 0, t.reason[t.used]) for t, f in zip(texts, found) if keep(t)]
    return [np.concatenate(column) for column in zip(*pairs)]


def report(texts, names, graded, date):
    hosts = sorted({t.host for t in texts})
    np.random.RandomState(1).shuffle(hosts)
    fold = {host: i % FOLDS for i, host in enumerate(hosts)}
    in_folds = held_out(texts, graded, lambda t: fold[t.host])
    scores, bad, reasons = collect(texts, in_folds)
    lines = ["# How the model of use was trained", "",
             "Written by `training/usable/train.py` on %s." % date, "",
             "%d weights, one a column, and a bias. Trained on the sentences without a flag that readers judged, in %d"
             " texts of %d languages and %d sources: %d that they would choose or accept, %d that they never would. The"
             " readings are by a large language model that acted as an editor and read each text once." % (
                 len(names), len(texts), len({t.language for t in texts}), len(hosts), (~bad).sum(), bad.sum()), "",
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
    own = fit(texts, graded)[2][:-1]
    order = np.argsort(-np.abs(own))[:16]
    lines += ["", "## What weighs most", "",
              "Weights of standardized columns; those above 0 speak against a sentence.", "",
              ", ".join("`%s` %+.2f" % (names[i], own[i]) for i in order) + ".", ""]
    return "\n".join(lines)


def shorten(values):
    """To PRECISE bits of mantissa."""
    mantissa, exponent = np.frexp(np.asarray(values, np.float64))
    return np.ldexp(np.round(np.ldexp(mantissa, PRECISE)), exponent - PRECISE)


def source(texts, graded):
    mean, deviation, own = fit(texts, graded)
    parts = ["// The weights of the model of use. Generated, not to be edited: training/usable/train.py, from\n"
             "// readers' labels of %d texts.\n"
             '// clang-format off\n#include "ranking/usable_model_data.h"\n\nnamespace leitsatz {\n' % len(texts)]
    for name, values in (("kUsableMeans", np.where(graded, 0, mean)), ("kUsableDeviations", deviation),
                         ("kUsableWeights", own[:-1])):
        parts.append("const float %s[kFeatureCount] = {\n%s};\n" % (name, numbers(shorten(values), as_float)))
    parts.append("const float kUsableBias = %s;\n\n}  // namespace leitsatz\n" % as_float(shorten(own[-1:])[0]))
    return "\n".join(parts)


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
    for path, text in ((options.source, source(texts, graded)), (options.report, report(texts, names, graded, options.date))):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
