"""What leitsatz-features wrote, and summaries chosen from it as the library chooses them."""
import json
import os
from collections import Counter

import numpy as np

from flags import DAMAGE_FLAGS

MIN_BUDGET, MAX_BUDGET = 25, 200  # words, as bench/quality has them
CLEAN, NOISE, DROP_LEAD, SHUFFLE = range(4)


class Dataset:
    def __init__(self, folder):
        def read(name):
            return np.load(os.path.join(folder, name + ".npy"))

        self.features, self.targets, self.sentences = map(
            read, ("features", "targets", "sentences"))
        documents = read("documents").astype(np.int64)
        self.documents, self.ends = documents[:-1], documents[1:]
        self.terms, self.weights, self.tokens = (read(n)[:, 0] for n in (
            "terms", "weights", "tokens"))
        self.references, self.reference_tokens = (
            read(n)[:, 0] for n in ("references", "reference_tokens"))
        with open(os.path.join(folder, "index.json"), encoding="utf-8") as file:
            index = json.load(file)
        self.constants = index["constants"]  # of ranking_model.h and mmr.h
        ranked = index["ranked"]  # the columns behind are for other models
        self.features = self.features[:, :ranked]
        self.names, self.sets, self.languages = (
            index["features"][:ranked], index["sets"], index["languages"])
        self.graded = np.array(index["graded"][:ranked])
        self.hand = self.features.astype(np.float64) @ np.array(index["hand"][:ranked])
        self.first, self.last = self.documents[:, 0], self.ends[:, 0]
        self.set, self.language, self.variant, self.number = self.documents[:, 1:5].T
        self._budgets = {}

    def rows(self, d):
        return slice(self.first[d], self.last[d])

    def filled(self):
        """Documents with something to choose from and something to learn."""
        best = np.array([self.targets[self.rows(d), 0].max(initial=0)
                         for d in range(len(self.first))])
        return np.flatnonzero((self.last - self.first > 1) & (best > 0))

    def sentence_tokens(self, row):
        return self.tokens[self.sentences[row, 4]:self.sentences[row + 1, 4]].tolist()

    def reference_lists(self, d):
        first, last = self.documents[d, 5], self.ends[d, 5]
        return [self.reference_tokens[self.references[r]:self.references[r + 1]].tolist()
                for r in range(first, last)]

    def budget(self, set_number):
        if set_number not in self._budgets:
            lengths = [np.mean([len(r) for r in self.reference_lists(d)])
                       for d in np.flatnonzero((self.set == set_number) & (self.variant == CLEAN))]
            self._budgets[set_number] = int(
                np.clip(np.floor(np.mean(lengths) + 0.5), MIN_BUDGET, MAX_BUDGET))
        return self._budgets[set_number]


def standardize(data, mean, deviation):
    """Columns scaled over all texts, graded ones within each document (ranking_model.cpp)."""
    clip, floor = data.constants["column_clip"], data.constants["column_floor"]
    plain = np.clip((data.features - mean) / deviation, -clip, clip)
    within = plain.copy()
    graded = np.flatnonzero(data.graded)
    for first, last in zip(data.first, data.last):
        if first == last:
            continue
        own = data.features[first:last, graded].astype(np.float64)
        scale = own.std(0) + floor * deviation[graded]
        within[first:last, graded] = np.clip((own - own.mean(0)) / scale, -clip, clip)
    return within.astype(np.float32)


def choose(data, d, scores, sentences=None, words=None):
    """Greedy maximal marginal relevance; damaged sentences and repeats last. What order.cpp does but
    for what dangles: antecedents, and twins that stand far apart, change few choices."""
    redundancy, repeats = data.constants["redundancy"], data.constants["repeats"]
    first, n = data.first[d], data.last[d] - data.first[d]
    index = data.sentences
    entries = [slice(index[first + k, 3], index[first + k + 1, 3]) for k in range(n)]
    whole = (index[first:first + n, 1] & DAMAGE_FLAGS) == 0
    near = np.zeros(n)
    width = int(data.terms[entries[0].start:entries[-1].stop].max(initial=0)) + 1
    left = whole.copy()
    picks, total = [], 0

    def enough():
        return (sentences is not None and len(picks) >= sentences) or (
            words is not None and total >= words)

    while left.any() and not enough():
        value = np.where(left, scores - redundancy * near, -np.inf)
        best = int(value.argmax())
        left[best] = False
        if near[best] >= repeats:
            continue
        picks.append(best)
        total += int(index[first + best, 0])
        dense = np.zeros(width)
        dense[data.terms[entries[best]]] = data.weights[entries[best]]
        start, stop = entries[0].start, entries[-1].stop
        products = dense[data.terms[start:stop]] * data.weights[start:stop]
        sums = np.concatenate([[0.0], np.cumsum(products)])
        bounds = np.array([e.start for e in entries] + [stop]) - start
        near = np.maximum(near, sums[bounds[1:]] - sums[bounds[:-1]])
    for k in np.argsort(-np.where(whole, -np.inf, scores), kind="stable"):
        if enough() or whole[k]:
            break
        picks.append(int(k))
        total += int(index[first + k, 0])
    return sorted(picks)


def f1(a, b):
    """F1 of two multisets."""
    both = sum((a & b).values())
    return 2 * both / max(1, sum(a.values()) + sum(b.values()))


def rouge(tokens, references):
    """ROUGE-1 and ROUGE-2, each with the reference it likes best."""
    one, two = Counter(tokens), Counter(zip(tokens, tokens[1:]))
    return (max(f1(one, Counter(r)) for r in references),
            max(f1(two, Counter(zip(r, r[1:]))) for r in references))


def evaluate(data, documents, scores):
    """Per document: R1 and R2 at equal words, R1 and R2 at three sentences, x 100, and the share
    of the three that noise damaged."""
    result = np.zeros((len(documents), 5))
    for i, d in enumerate(documents):
        references, first = data.reference_lists(d), data.first[d]
        own, budget = scores[data.rows(d)], data.budget(data.set[d])
        for column, wanted in ((0, {"words": budget}), (2, {"sentences": 3})):
            picks = choose(data, d, own, **wanted)
            tokens = [t for k in picks for t in data.sentence_tokens(first + k)]
            if column == 0:
                tokens = tokens[:budget]
            result[i, column:column + 2] = rouge(tokens, references)
        result[i, 4] = np.mean(data.targets[first + np.array(picks, int), 5]) if picks else 0
    return 100 * result


def lead(data):
    scores = np.zeros(len(data.features))
    for first, last in zip(data.first, data.last):
        scores[first:last] = -100.0 * np.arange(last - first)
    return scores


def macro(data, documents, values, resamples=1000, seed=2004):
    """Mean over sets of the mean over documents, and its 95 % interval by bootstrap."""
    groups = [values[data.set[documents] == s] for s in np.unique(data.set[documents])]
    random = np.random.RandomState(seed)
    draws = np.mean([[g[random.randint(0, len(g), len(g))].mean(0) for _ in range(resamples)]
                     for g in groups], 0)
    return (np.mean([g.mean(0) for g in groups], 0), *np.percentile(draws, [2.5, 97.5], axis=0))
