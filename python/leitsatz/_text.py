"""A text as Python has it and as the library reads it, and places in one as places in the other."""

from __future__ import annotations

import re
from typing import Iterable, List, Tuple, Union

# Scripts without a space between sentences, and their punctuation. The library joins by the same
# rule, with the property Script, which Python does not know: these are its ranges.
_UNSPACED = (
    "\u2e80-\u2e99\u2e9b-\u2ef3\u2f00-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3041-\u3096"
    "\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\u32d0-\u32fe\u3300-\u3357\u3400-\u4dbf"
    "\u4e00-\u9fff\uf900-\ufa6d\ufa70-\ufad9\uff66-\uff6f\uff71-\uff9d"
    "\U00016fe2-\U00016fe3\U00016ff0-\U00016ff1\U0001aff0-\U0001aff3\U0001aff5-\U0001affb"
    "\U0001affd-\U0001affe\U0001b000-\U0001b122\U0001b132\U0001b150-\U0001b152\U0001b155"
    "\U0001b164-\U0001b167\U0001f200\U00020000-\U0002a6df\U0002a700-\U0002b739"
    "\U0002b740-\U0002b81d\U0002b820-\U0002cea1\U0002ceb0-\U0002ebe0\U0002f800-\U0002fa1d"
    "\U00030000-\U0003134a\U00031350-\U000323af"
    "\u3000-\u303f\uff01-\uff65"
)
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]")
_TAIL_UNITS = 32  # of UTF-16: quotation marks and stops at the end of a sentence are few


def _ends_unspaced(sentence: str) -> bool:
    units = 0
    for c in reversed(sentence[-_TAIL_UNITS:]):
        units += 2 if c > "\uffff" else 1
        if units > _TAIL_UNITS:
            return False
        if _IS_UNSPACED.match(c):
            return True
        if c.isalpha() or c.isnumeric():
            return False
    return False


def join(sentences: Iterable[str]) -> str:
    """The sentences in one line, with spaces between them unless their script has none."""
    parts: List[str] = []
    spaced = False
    for sentence in sentences:
        if spaced:
            parts.append(" ")
        parts.append(sentence)
        spaced = not _ends_unspaced(sentence)
    return "".join(parts)


class LoneSurrogate(ValueError):
    """A str holds half a pair, which is no character."""


def encode(name: str, text: str) -> bytes:
    """The UTF-8 of an argument. Raises TypeError if it is no str, or LoneSurrogate."""
    if not isinstance(text, str):
        raise TypeError(f"{name}: {type(text).__name__} is not str")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as error:
        place = f"{name}: a lone surrogate at {error.start}"
        raise LoneSurrogate(place + ", which is no character") from None


class Text:
    """What is analyzed: a str, whose places count code points, or bytes, whose places count bytes.

    ``data`` is its UTF-8.
    """

    def __init__(self, source: Union[str, bytes]) -> None:
        if isinstance(source, str):
            self.data = encode("text", source)
        elif isinstance(source, bytes):
            self.data = source
        else:
            raise TypeError(f"text: {type(source).__name__} is neither str nor bytes")
        self.source = source
        # Where each code point is a byte, places are the same.
        self._is_same = isinstance(source, bytes) or len(source) == len(self.data)

    def read(self, begin: int, end: int) -> str:
        """The text of a span of bytes; ill-formed sequences as U+FFFD."""
        return self.data[begin:end].decode("utf-8", "replace")

    def places(self, spans: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
        """The places of spans of bytes that begin and end at code points.

        Cost: one pass over the text if the spans ascend.
        """
        if self._is_same:
            return spans
        offsets = sorted({offset for span in spans for offset in span})
        places = {}
        at = place = 0
        for offset in offsets:
            place += len(self.data[at:offset].decode("utf-8", "replace"))
            places[offset] = place
            at = offset
        return [(places[begin], places[end]) for begin, end in spans]

    def bytes_of(self, places: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
        """The spans of bytes of places that ascend. Cost: one pass over the text."""
        if self._is_same or isinstance(self.source, bytes):
            return places
        spans = []
        at = offset = 0
        for start, end in places:
            begin = offset + len(self.source[at:start].encode("utf-8"))
            offset = begin + len(self.source[start:end].encode("utf-8"))
            at = end
            spans.append((begin, offset))
        return spans
