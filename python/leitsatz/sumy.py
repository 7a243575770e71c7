"""Leitsatz in the shape of sumy's summarizers, for programs that use sumy.

>>> from leitsatz.sumy import LeitsatzSummarizer
>>> summarizer = LeitsatzSummarizer()
>>> for sentence in summarizer(parser.document, 3):
...     print(sentence)

sumy itself is not needed: a document is whatever has ``sentences``, each of which prints its text,
or ``paragraphs`` that have them, as sumy's have; or a str.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any, List, Tuple, Union

from ._analysis import Sentence, analyze


class LeitsatzSummarizer:
    """Called with a document and a number of sentences, returns the document's own sentences.

    A count may be a share such as ``"20%"``, as in sumy. sumy's stemmers and stop words are not
    needed: the arguments of the analysis (``language``, ``focus``) are given here.
    """

    def __init__(self, stemmer: object = None, **options: Any) -> None:
        self._options = options

    def __call__(self, document: Any, sentences_count: Union[int, str]) -> Tuple[Any, ...]:
        """The chosen sentences in the order of the document: its own objects; str of a str.

        Raises as :func:`leitsatz.analyze` and :meth:`leitsatz.Analysis.select`.
        """
        if isinstance(document, str):
            chosen = self._choose(document, sentences_count)
            return tuple(one.text for one in chosen)
        sentences: List[Any] = []
        starts: List[int] = []
        parts: List[str] = []
        length = 0
        for paragraph in getattr(document, "paragraphs", None) or (document,):
            for sentence in paragraph.sentences:
                text = " ".join(str(sentence).split())
                sentences.append(sentence)
                starts.append(length)
                parts.append(text + " ")
                length += len(text) + 1
            parts.append("\n\n")
            length += 2
        chosen = self._choose("".join(parts), sentences_count)
        # The document may be cut otherwise than we cut it: its sentences that hold the places.
        found = dict.fromkeys(bisect_right(starts, one.start) - 1 for one in chosen)
        return tuple(sentences[at] for at in found)

    def _choose(self, text: str, count: Union[int, str]) -> Tuple[Sentence, ...]:
        analysis = analyze(text, **self._options)
        if isinstance(count, str):
            return analysis.select(_count_of(count, len(analysis.sentences))).sentences
        return analysis.select(count).sentences


def _count_of(count: str, sentences: int) -> int:
    """``"20%"`` or ``"3"``."""
    if count.endswith("%"):
        return max(1, int(sentences * float(count[:-1]) / 100))
    return int(count)
