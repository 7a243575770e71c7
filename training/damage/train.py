#!/usr/bin/python3
"""Trains the damage model: from what leitsatz-features wrote to the library's source and the report.

Needs Debian's python3-numpy. `./dev train damage DATA` runs all of it.
"""
import argparse
import json
import os
import time

import numpy as np

from flags import DAMAGE_FLAGS
from tables import as_float, numbers

CLEAN, NOISE = 0, 1  # variants of leitsatz-features
HIDDEN = 8  # units
EPOCHS, BATCH, RATE, DECAY = 6, 512, 3e-3, 1e-3
CLIP = 5.0  # deviations
HELD_OUT = 3  # one document in so many is for measuring only
MIN_COUNT = 20  # sentences of a kind to speak of it

# What the model reads. No flag is among it: flags count beside it, so that more of them are never
# less damage. Nothing of where a sentence stands, and nothing that noise alone would show (the next
# sentence said twice).
COLUMNS = """
length_log length_relative short long rest likeness most_previous phrases phrase_count frequency
capitals capital_share all_capitals names_again numbers stop_words distinct commas dashes quote
opens_quoted ends_in_colon ellipsis no_stop address parenthesis speech stray_stop_words stray_words
spaced_commas
""".split()
# More of these is never less damage, and more of those never more: so that what was not shown in
# training does not speak the wrong way.
RISING = "most_previous stray_stop_words stray_words spaced_commas all_capitals".split()
FALLING = ["distinct"]


def say(text):
    print(time.strftime("%H:%M:%S"), text, flush=True)


class Rows:
    """The sentences of one folder, or of several with the same columns."""

    def __init__(self, folders):
        parts, offset = [], 0
        for number, folder in enumerate(folders):
            def read(name):
                return np.load(os.path.join(folder, name + ".npy"))

            with open(os.path.join(folder, "index.json"), encoding="utf-8") as file:
                index = json.load(file)
            names = index["features"]
            documents = read("documents").astype(np.int64)
            first = documents[:, 0]
            document = np.repeat(np.arange(len(first) - 1), np.diff(first))
            columns = read("features")[:, [names.index(c) for c in COLUMNS + ["damage"]]]
            sentences = read("sentences")[:-1]
            info = documents[document]
            keep = (info[:, 3] == NOISE) | (number == 0)  # clean ones once
            parts.append((columns[keep], sentences[keep], info[keep], document[keep] + offset))
            offset += len(first)
        self.sets, self.languages, self.kinds = index["sets"], index["languages"], index["noise"]
        columns, sentences, info, document = (np.concatenate([p[i] for p in parts])
                                              for i in range(4))
        self.flags_damage = columns[:, -1].astype(np.float64)
        self.columns = columns[:, :-1].copy()
        graded = [i for i, c in enumerate(COLUMNS) if index["graded"][names.index(c)]]
        bounds = np.flatnonzero(np.diff(document, prepend=-1))
        counts = np.diff(np.append(bounds, len(document)))
        means = np.add.reduceat(self.columns[:, graded].astype(np.float64), bounds) / counts[:, None]
        self.columns[:, graded] -= np.repeat(means, counts, 0)
        self.flagged = (sentences[:, 1] & DAMAGE_FLAGS) != 0
        self.kind = sentences[:, 2].astype(int) - 1  # -1: sound
        self.set, self.language, self.variant = info[:, 1], info[:, 2], info[:, 3]
        self.measured = info[:, 4] % HELD_OUT == 0
        self.document = info[:, 1] * 100000 + info[:, 4]
        self.wounded = self.kind >= 0


def sigmoid(x):
    return 1 / (1 + np.exp(-np.clip(x, -30, 30)))


class Model:
    """A perceptron with one hidden layer, monotone in some inputs.

    One half of the units raises the output, the other lowers it; a rising input raises the first
    and lowers the second.
    """

    def __init__(self, inputs, truth, seed):
        random = np.random.RandomState(seed)
        self.mean = inputs.mean(0)
        self.deviation = inputs.std(0) + 1e-4
        x = self.scale(inputs)
        n = x.shape[1]
        self.parts = [random.randn(n, HIDDEN) * np.sqrt(1.0 / n), np.zeros(HIDDEN),
                      np.repeat([0.1, -0.1], HIDDEN // 2), np.zeros(1)]
        self.keep_monotone()
        self.parts[3][0] = np.log(truth.mean() / (1 - truth.mean()))
        moments = [(np.zeros_like(p), np.zeros_like(p)) for p in self.parts]
        steps = EPOCHS * (len(x) // BATCH)
        step = 0
        for _ in range(EPOCHS):
            order = random.permutation(len(x))
            for start in range(0, len(x) - BATCH + 1, BATCH):
                rows = order[start:start + BATCH]
                step += 1
                rate = RATE * 0.5 * (1 + np.cos(np.pi * step / steps))
                for part, moment, slope in zip(self.parts, moments, self.slopes(x[rows], truth[rows])):
                    moment[0][...] = 0.9 * moment[0] + 0.1 * slope
                    moment[1][...] = 0.999 * moment[1] + 0.001 * slope ** 2
                    change = (moment[0] / (1 - 0.9 ** step)) / (
                        np.sqrt(moment[1] / (1 - 0.999 ** step)) + 1e-8)
                    part -= rate * (change + DECAY * part)
                self.keep_monotone()

    def keep_monotone(self):
        first, _, second, _ = self.parts
        half = HIDDEN // 2
        second[:half], second[half:] = np.maximum(second[:half], 0), np.minimum(second[half:], 0)
        for names, sign in ((RISING, 1), (FALLING, -1)):
            for i in map(COLUMNS.index, names):
                first[i, :half] = sign * np.maximum(sign * first[i, :half], 0)
                first[i, half:] = sign * np.minimum(sign * first[i, half:], 0)

    def scale(self, inputs):
        return np.clip((inputs - self.mean) / self.deviation, -CLIP, CLIP)

    def slopes(self, x, truth):
        first, first_bias, second, _ = self.parts
        sums = x @ first + first_bias
        hidden = np.maximum(sums, 0)
        error = (sigmoid(hidden @ second + self.parts[3][0]) - truth) / len(x)
        back = np.outer(error, second) * (sums > 0)
        return x.T @ back, back.sum(0), hidden.T @ error, np.array([error.sum()])

    def logits(self, inputs):
        first, first_bias, second, bias = self.parts
        return np.maximum(self.scale(inputs) @ first + first_bias, 0) @ second + bias[0]

    def round(self):
        """Weights as 8-bit integers with one scale per unit."""
        first = self.parts[0]
        self.scales = np.abs(first).max(0) / 127
        self.integers = np.rint(first / self.scales).astype(int)
        self.parts[0] = self.integers * self.scales


def camel(name):
    return "Feature::k" + "".join(part.capitalize() for part in name.split("_"))


def source(model, head):
    """The C++ file of a rounded model."""
    _, first_bias, second, bias = model.parts
    parts = ["".join("// %s\n" % line for line in head) +
             '// clang-format off\n#include "ranking/damage_model_data.h"\n\nnamespace leitsatz {\n\n'
             "static_assert(kDamageInputs == %d && kDamageUnits == %d);\n" % model.parts[0].shape,
             "const Feature kDamageColumns[kDamageInputs] = {\n%s};\n" % numbers(COLUMNS, camel)]
    for name, size, values in (("Means", "Inputs", model.mean),
                               ("Deviations", "Inputs", model.deviation),
                               ("Scales", "Units", model.scales), ("Biases", "Units", first_bias),
                               ("Out", "Units", second)):
        parts.append("const float kDamage%s[kDamage%s] = {\n%s};\n" %
                     (name, size, numbers(values, as_float)))
    parts.append("const float kDamageOutBias = %s;\n" % as_float(bias[0]))
    parts.append("const std::int8_t kDamageWeights[kDamageInputs][kDamageUnits] = {\n%s};\n" %
                 "\n".join("  {%s}," % ", ".join("%d" % w for w in row) for row in model.integers))
    return "\n".join(parts) + "\n}  // namespace leitsatz\n"


def fit(rows, chosen, seed):
    """On what no flag tells: the others are told already."""
    chosen = chosen & ~rows.flagged
    return Model(rows.columns[chosen].astype(np.float64), rows.wounded[chosen].astype(float), seed)


def combine(flags_damage, logits):
    """Sentence::damage: by flags, or by the model, were they independent (damage_model.cpp)."""
    return 1 - (1 - flags_damage) * (1 - sigmoid(logits))


def area(positive, negative):
    """Under the curve of true over false alarms; ties count half."""
    negative = np.sort(negative)
    below = np.searchsorted(negative, positive, "left")
    upto = np.searchsorted(negative, positive, "right")
    return (below + upto).mean() / 2 / len(negative)


def areas(rows, model, chosen):
    """By kind: damage by flags alone and by all, against the sound ones of the same documents."""
    chosen = chosen & (rows.variant == NOISE)
    both = combine(rows.flags_damage, model.logits(rows.columns))
    sound = chosen & ~rows.wounded
    found = {}
    for kind in range(len(rows.kinds)):
        own = chosen & (rows.kind == kind)
        if own.sum() < MIN_COUNT:
            continue
        found[kind] = (own.sum(), rows.flagged[own].mean(),
                       area(rows.flags_damage[own], rows.flags_damage[sound]),
                       area(both[own], both[sound]))
    return found


def mean_area(found, column=3):
    return np.mean([values[column] for values in found.values()])


def report_kinds(rows, found, left, lines):
    lines += ["| kind | sentences | flagged | AUC, flags alone | AUC | AUC, kind left out |",
              "|---|--:|--:|--:|--:|--:|"]
    for kind, (count, flagged, flags, both) in found.items():
        lines.append("| %s | %d | %.0f %% | %.3f | %.3f | %s |" % (
            rows.kinds[kind], count, 100 * flagged, flags, both,
            "%.3f" % left[kind] if kind in left else ""))
    lines.append("| mean | | | %.3f | %.3f | %s |" % (
        mean_area(found, 2), mean_area(found),
        "%.3f" % np.mean(list(left.values())) if left else ""))


def report_alarms(rows, model, chosen, lines):
    clean = chosen & (rows.variant == CLEAN)
    logits = model.logits(rows.columns[clean & ~rows.flagged])
    lines += ["", "Clean text, %d sentences: %.2f %% are flagged (the model raises no flag); of the "
              "others %.2f %% have log-odds above -2, where the penalty begins, %.2f %% above 0." % (
                  clean.sum(), 100 * rows.flagged[clean].mean(), 100 * (logits > -2).mean(),
                  100 * (logits > 0).mean())]


def report_languages(rows, seed, lines):
    """Leaves each language out; measured on the documents of that language that are measured."""
    lines += ["", "| language left out | AUC, flags alone | AUC, trained on all | AUC, left out |",
              "|---|--:|--:|--:|"]
    full = fit(rows, ~rows.measured, seed)
    for number, name in enumerate(rows.languages):
        own = rows.measured & (rows.language == number)
        other = fit(rows, ~rows.measured & (rows.language != number), seed)
        all_of_it = areas(rows, full, own)
        lines.append("| %s | %.3f | %.3f | %.3f |" % (
            name, mean_area(all_of_it, 2), mean_area(all_of_it),
            mean_area(areas(rows, other, own))))
        say("without language " + name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("features", nargs="+", help="folders that leitsatz-features wrote")
    parser.add_argument("--measure", help="such a folder to measure on; never trained on")
    parser.add_argument("--source", help="the C++ file to write")
    parser.add_argument("--report", help="the Markdown file to write")
    parser.add_argument("--date", default="undated", help="of the report")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    rows = Rows(arguments.features)
    say("read %d sentences" % len(rows.kind))
    learned = ~rows.measured
    model = fit(rows, learned, arguments.seed)
    model.round()
    size = model.integers.size + 4 * (3 * HIDDEN + 1 + 2 * len(COLUMNS)) + len(COLUMNS)
    say("%d bytes of weights" % size)
    if arguments.source:
        with open(arguments.source, "w", encoding="utf-8") as file:
            file.write(source(model, [
                "The weights of the damage model. Generated, not to be edited:",
                "  training/damage/train.py, seed %d, from" % arguments.seed,
                *("  %s" % name for name in rows.sets)]))
    if not arguments.report:
        return
    lines = ["# How the damage model was trained", "",
             "Written by `training/damage/train.py` on %s, seed %d." % (
                 arguments.date, arguments.seed), "",
             "%d inputs, %d units, 8-bit: %d bytes. Trained on the sentences that no flag tells, of "
             "%d documents in %s; one document in %d is only measured on. In its noisy versions 30 %% "
             "of the sentences are damaged, in one of %d kinds each (`bench/damage/noise.h`)." % (
                 len(COLUMNS), HIDDEN, size, len(np.unique(rows.document[learned])),
                 ", ".join(rows.sets), HELD_OUT, len(rows.kinds)), "",
             "## By kind", "",
             "AUC of `Sentence::damage` for the damaged sentences of a kind against the sound ones of "
             "the same documents, none of which was trained on. *Left out*: the model was trained "
             "without the kind. Kinds with fewer than %d sentences are not shown: their lines are "
             "read as headings, or what was joined is cut apart again." % MIN_COUNT, ""]
    found, left = areas(rows, model, rows.measured), {}
    for kind in found:
        other = fit(rows, learned & (rows.kind != kind), arguments.seed)
        left[kind] = areas(rows, other, rows.measured)[kind][3]
        say("without " + rows.kinds[kind])
    report_kinds(rows, found, left, lines)
    report_alarms(rows, model, rows.measured, lines)
    lines += ["", "## Languages left out", ""]
    report_languages(rows, arguments.seed, lines)
    if arguments.measure:
        other = Rows([arguments.measure])
        everything = np.ones(len(other.kind), bool)
        lines += ["", "## Sets that were not trained on", "", "%s." % ", ".join(other.sets), ""]
        report_kinds(other, areas(other, model, everything), {}, lines)
        report_alarms(other, model, everything, lines)
    with open(arguments.report, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
