#!/usr/bin/python3
"""Trains the ranker: from what leitsatz-features wrote to the library's source and the report.

Needs Debian's python3-numpy and python3-torch. `./dev train ranking DATA` runs all of it.
"""
import argparse
import copy
import time

import numpy as np
import torch

import export
import networks
from dataset import CLEAN, NOISE, Dataset, evaluate, lead, macro, standardize

# As far as the publishers of the sets say. All texts belong to those who wrote them; only weights
# fitted to them are kept.
LICENCES = {
    "cnndm": "CNN/Daily Mail (Hermann et al. 2015; See et al. 2017): code Apache-2.0, texts the "
             "publishers'",
    "indosum": "IndoSum (Kurniawan & Louvan 2018): Apache-2.0",
    "orangesum": "OrangeSum (Kamal Eddine et al. 2021): MIT for code; texts Orange Actu's",
    "vietnews": "VietNews (Nguyen et al. 2019): research use",
    "wikinews": "Wikinews: CC BY 2.5",
}
METRICS = ("R1 at B", "R2 at B", "R1 at three", "R2 at three", "damaged at three")


def say(text):
    print(time.strftime("%H:%M:%S"), text, flush=True)


def combine(data, chances):
    """The score of ranking_model.cpp, from the networks' mean log-probabilities."""
    c = data.constants
    words = np.exp(data.features[:, data.names.index("length_log")].astype(np.float64)) - 1
    return c["scale"] * (chances + c["hand_share"] * data.hand - c["length_share"] *
                         np.log(np.maximum(words, c["free_words"]) + c["length_floor"]))


def chances(nets, data, table, documents):
    return sum(networks.score(net, data, table, documents) for net in nets) / len(nets)


def show(low_mean_high, column):
    mean, low, high = (values[column] for values in low_mean_high)
    return "%+.2f [%+.2f, %+.2f]" % (mean, low, high)


class Experiment:
    """Training and measuring data, and their columns scaled alike."""

    def __init__(self, arguments):
        self.train = Dataset(arguments.features)
        self.mean = self.train.features.mean(0).astype(np.float64)
        self.deviation = self.train.features.std(0).astype(np.float64) + 1e-4
        self.table = standardize(self.train, self.mean, self.deviation)
        self.documents = self.train.filled()
        self.test = Dataset(arguments.measure) if arguments.measure else None
        if self.test:
            self.test_table = standardize(self.test, self.mean, self.deviation)
            self.test_documents = np.flatnonzero(self.test.last > self.test.first)

    def fit(self, documents, seed):
        nets = []
        for network in networks.NETWORKS:
            nets.append(networks.train(network, self.train, self.table, documents, seed))
            say("trained %s on %d versions" % (network.__name__, len(documents)))
        return nets

    def measure(self, nets, documents):
        scores = combine(self.test, chances(nets, self.test, self.test_table, documents))
        return evaluate(self.test, documents, scores)


def report_sets(experiment, lines):
    data = experiment.train
    lines += ["| set | documents | licence, as far as known |", "|---|--:|---|"]
    for number, name in enumerate(data.sets):
        count = ((data.set == number) & (data.variant == CLEAN)).sum()
        licence = next((text for key, text in LICENCES.items() if name.startswith(key)), "unknown")
        lines.append("| %s | %d | %s |" % (name, count, licence))


def report_results(experiment, nets, rounded, lines):
    data, clean = experiment.test, experiment.test_documents
    clean, noisy = clean[data.variant[clean] == CLEAN], clean[data.variant[clean] == NOISE]
    first, hand = evaluate(data, clean, 1e3 * lead(data)), evaluate(data, clean, data.hand)
    own, kept = experiment.measure(rounded, clean), experiment.measure(nets, clean)
    lines += ["", "## Beside others", "",
              "Mean over %d sets, %d documents; with 95 %% intervals by bootstrap over documents." %
              (len(np.unique(data.set[clean])), len(clean)), "",
              "| the model minus | " + " | ".join(METRICS[:4]) + " |", "|---|--:|--:|--:|--:|"]
    for name, other in (("the lead", first), ("the hand-set formula", hand),
                        ("itself before rounding to %d levels" % (2 * export.LEVELS + 1), kept)):
        gain = macro(data, clean, own - other)
        lines.append("| %s | %s |" % (name, " | ".join(show(gain, c) for c in range(4))))
    if len(noisy):
        share = [evaluate(data, noisy, s)[:, 4].mean() for s in (1e3 * lead(data), data.hand)]
        share.append(experiment.measure(rounded, noisy)[:, 4].mean())
        lines += ["", "Share of the chosen three that are damaged, of documents with 30 %% of the "
                  "sentences damaged (whole ones are preferred to those that are seen to be "
                  "damaged): the order of the text %.1f %%, hand-set formula %.1f %%, model "
                  "%.1f %%." % tuple(share)]
    lines += ["", "| set | documents | " + " | ".join("%s, minus lead" % m for m in METRICS[:4]) +
              " |", "|---|--:|--:|--:|--:|--:|"]
    for number in np.unique(data.set[clean]):
        own_set = data.set[clean] == number
        gain = macro(data, clean[own_set], (own - first)[own_set])
        lines.append("| %s | %d | %s |" % (data.sets[number], own_set.sum(),
                                           " | ".join(show(gain, c) for c in range(4))))


def report_cross(experiment, seed, lines):
    """Leaves each set out in turn, and each language; measured on what was left out."""
    data, test = experiment.train, experiment.test
    clean = experiment.test_documents
    clean = clean[test.variant[clean] == CLEAN]
    lines += ["", "## Left out", "",
              "Trained without a set or a language; measured on it: the set's own training "
              "documents for a set, all measuring sets of the language for a language.", "",
              "| left out | documents | " + " | ".join("%s, minus lead" % m for m in METRICS[:4]) +
              " |", "|---|--:|--:|--:|--:|--:|"]
    sets_gain, languages_gain = [], []
    for number, name in enumerate(data.sets):
        inside = experiment.documents[data.set[experiment.documents] != number]
        outside = experiment.documents[(data.set[experiment.documents] == number) &
                                    (data.variant[experiment.documents] == CLEAN)][:400]
        nets = experiment.fit(inside, seed)
        scores = combine(data, chances(nets, data, experiment.table, outside))
        gain = macro(data, outside, evaluate(data, outside, scores) -
                     evaluate(data, outside, 1e3 * lead(data)))
        sets_gain.append(gain[0])
        lines.append("| %s | %d | %s |" % (name, len(outside),
                                           " | ".join(show(gain, c) for c in range(4))))
        language = data.languages[data.language[outside[0]]]
        others = set(data.language[inside])
        if data.language[outside[0]] in others or language not in test.languages:
            continue
        own = clean[test.language[clean] == test.languages.index(language)]
        gain = macro(test, own, experiment.measure(nets, own) -
                     evaluate(test, own, 1e3 * lead(test)))
        languages_gain.append(gain[0])
        lines.append("| language %s | %d | %s |" % (language, len(own),
                                                    " | ".join(show(gain, c) for c in range(4))))
    for name, gains in (("sets", sets_gain), ("languages", languages_gain)):
        if gains:
            lines.append("| mean of %s | | %s |" % (
                name, " | ".join("%+.2f" % x for x in np.mean(gains, 0)[:4])))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("features", help="folder that leitsatz-features wrote, to train on")
    parser.add_argument("--measure", help="such a folder to measure on; never trained on")
    parser.add_argument("--source", help="the C++ file to write")
    parser.add_argument("--report", help="the Markdown file to write")
    parser.add_argument("--date", default=time.strftime("%Y-%m-%d"), help="of the report")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--cross", action="store_true", help="leave sets and languages out, too")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    experiment = Experiment(arguments)
    say("read %d versions of documents" % len(experiment.documents))
    nets = experiment.fit(experiment.documents, arguments.seed)
    names = ", ".join(experiment.train.sets)
    text, size = export.source(nets, experiment.mean, experiment.deviation, [
        "The weights of the trained ranker. Generated, not to be edited:",
        "  training/ranking/train.py, seed %d, from" % arguments.seed, "  %s." % names])
    say("%d bytes of weights" % size)
    if arguments.source:
        with open(arguments.source, "w", encoding="utf-8") as file:
            file.write(text)
    if not arguments.report or not experiment.test:
        return
    lines = ["# How the ranker was trained", "",
             "Written by `training/ranking/train.py` on %s, seed %d, numpy %s, torch %s." % (
                 arguments.date, arguments.seed, np.__version__, torch.__version__), "",
             "%d bytes of weights and scales, %.1f KB: a linear layer, a perceptron %d-%d and a "
             "convolution of %d channels over windows of %d sentences, %d deep." % (
                 size, size / 1000, networks.HIDDEN, networks.NARROW, networks.CHANNELS,
                 networks.WINDOW, networks.DEPTH), "", "## Trained on", ""]
    report_sets(experiment, lines)
    lines += ["", "Beside each document one copy with 30 %% of its sentences damaged, one without "
              "its first sentences and one shuffled, drawn %s times as often." %
              ", ".join("%g" % networks.VARIANT_WEIGHTS[v] for v in (1, 2, 3))]

    rounded = copy.deepcopy(nets)
    for net in rounded:
        export.round_weights(net)
    report_results(experiment, nets, rounded, lines)
    say("measured")
    if arguments.cross:
        report_cross(experiment, arguments.seed, lines)
    with open(arguments.report, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
