"""Three small rankers and their training: listwise cross-entropy over the sentences of a text."""
import math

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from dataset import CLEAN, DROP_LEAD, NOISE, SHUFFLE

HIDDEN, NARROW = 64, 32  # of the perceptron
CHANNELS, WINDOW, DEPTH = 32, 5, 2  # of the convolution
TEMPERATURE = 0.08  # of the target, in ROUGE-1 / 2 + ROUGE-2
RATE, DECAY, DROPOUT, EPOCHS, BATCH = 2e-3, 1e-2, 0.3, 6, 32
MAX_SENTENCES = 150  # of a text in training
VARIANT_WEIGHTS = {CLEAN: 1.0, NOISE: 0.5, DROP_LEAD: 0.2, SHUFFLE: 0.1}


class Linear(nn.Module):
    """One weight a column."""

    def __init__(self, columns):
        super().__init__()
        self.out = nn.Linear(columns, 1)

    def forward(self, x, mask):
        return self.out(x).squeeze(-1)


class Perceptron(nn.Module):
    """Reads each sentence alone."""

    def __init__(self, columns):
        super().__init__()
        self.first, self.second = nn.Linear(columns, HIDDEN), nn.Linear(HIDDEN, NARROW)
        self.out = nn.Linear(NARROW, 1)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, x, mask):
        h = self.drop(functional.relu(self.first(x)))
        return self.out(functional.relu(self.second(h))).squeeze(-1)


class Convolution(nn.Module):
    """Reads its neighbours too: residual layers over a window of sentences."""

    def __init__(self, columns):
        super().__init__()
        self.first = nn.Linear(columns, CHANNELS)
        self.layers = nn.ModuleList(
            [nn.Conv1d(CHANNELS, CHANNELS, WINDOW, padding=WINDOW // 2) for _ in range(DEPTH)])
        self.second = nn.Linear(CHANNELS, CHANNELS)
        self.out = nn.Linear(CHANNELS, 1)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, x, mask):
        there = mask.unsqueeze(-1).float()
        h = self.drop(functional.relu(self.first(x))) * there
        for layer in self.layers:
            h = (h + functional.relu(layer(h.transpose(1, 2)).transpose(1, 2))) * there
        return self.out(functional.relu(self.second(self.drop(h)))).squeeze(-1)


NETWORKS = (Linear, Perceptron, Convolution)


def target(rows):
    """Half what is like the reference, half what the greedy oracle takes; nothing damaged."""
    gain = rows[:, 0] / 2 + rows[:, 1]
    soft = np.exp((gain - gain.max()) / TEMPERATURE)
    hard = rows[:, 4].copy()
    if hard.sum() == 0:
        hard[gain.argmax()] = 1
    mixed = (soft / soft.sum() + hard / hard.sum()) * (rows[:, 5] == 0)
    return mixed / mixed.sum() if mixed.sum() > 0 else None


def batch(table, data, documents, targets=None):
    n = max(min(MAX_SENTENCES, data.last[d] - data.first[d]) if targets else
            data.last[d] - data.first[d] for d in documents)
    x = np.zeros((len(documents), n, table.shape[1]), np.float32)
    mask, wanted = np.zeros((len(documents), n), bool), np.zeros((len(documents), n), np.float32)
    for i, d in enumerate(documents):
        rows = table[data.rows(d)][:n]
        x[i, :len(rows)], mask[i, :len(rows)] = rows, True
        if targets:
            wanted[i, :len(rows)] = targets[d][:n]
    return torch.from_numpy(x), torch.from_numpy(mask), torch.from_numpy(wanted)


def draw_weights(data, documents):
    """A set weighs as the root of its size; changed copies weigh less."""
    sizes = np.bincount(data.set[documents])
    weights = np.array([VARIANT_WEIGHTS[data.variant[d]] * sizes[data.set[d]] ** -0.5
                        for d in documents])
    return weights / weights.sum()


def train(network, data, table, documents, seed):
    torch.manual_seed(seed)
    random = np.random.RandomState(seed)
    targets = {d: target(data.targets[data.rows(d)]) for d in documents}
    documents = np.array([d for d in documents if targets[d] is not None
                          and targets[d][:MAX_SENTENCES].sum() > 0.5])
    chances = draw_weights(data, documents)
    net = network(table.shape[1])
    steps_left = steps = EPOCHS * math.ceil((data.variant[documents] == CLEAN).sum() / BATCH)
    optimizer = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY)
    sizes = data.last - data.first
    net.train()
    while steps_left > 0:
        drawn = random.choice(documents, BATCH * 20, p=chances)
        drawn = drawn[np.argsort(sizes[drawn], kind="stable")]  # alike long together
        for start in random.permutation(np.arange(0, len(drawn), BATCH)):
            done = steps - steps_left
            rate = RATE * min(1, (done + 1) / 100) * 0.5 * (1 + math.cos(math.pi * done / steps))
            for group in optimizer.param_groups:
                group["lr"] = rate
            x, mask, wanted = batch(table, data, drawn[start:start + BATCH], targets)
            chance = functional.log_softmax(net(x, mask).masked_fill(~mask, -1e4), 1)
            loss = -(wanted * chance.masked_fill(~mask, 0)).sum(1).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            steps_left = max(0, steps_left - 1)
    return net.eval()


def score(net, data, table, documents):
    """Log-probabilities of the sentences, as one column over all rows."""
    scores = np.zeros(len(table))
    order = sorted(documents, key=lambda d: data.last[d] - data.first[d])
    with torch.no_grad():
        for start in range(0, len(order), 64):
            part = order[start:start + 64]
            x, mask, _ = batch(table, data, part)
            chance = functional.log_softmax(net(x, mask).masked_fill(~mask, -1e4), 1).numpy()
            for i, d in enumerate(part):
                scores[data.rows(d)] = chance[i, :data.last[d] - data.first[d]]
    return scores
