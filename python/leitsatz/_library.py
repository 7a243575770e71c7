"""The shared library and its C interface (``leitsatz/leitsatz_c.h``), by ctypes.

Calls release the interpreter's lock, so several threads analyze at once.
"""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, byref, c_char_p, c_double, c_int32, c_size_t, c_uint32, c_void_p
from pathlib import Path
from typing import Any, Callable, List, Tuple

from ._errors import LeitsatzError

NO_LIMIT = 0xFFFFFFFF
NO_SENTENCE = 0xFFFFFFFF

# The library that is loaded in the place of the package's own.
LIBRARY_VARIABLE = "LEITSATZ_LIBRARY"

OK = 0
_TEXT_TOO_LONG = 1
_OUT_OF_MEMORY = 2
_MISSING_DATA = 5
# By status; every other means that an argument is wrong.
_CODES = {
    _TEXT_TOO_LONG: "text_too_long",
    _OUT_OF_MEMORY: "out_of_memory",
    _MISSING_DATA: "missing_data",
}


class Span(ctypes.Structure):
    _fields_ = [("begin", c_uint32), ("end", c_uint32)]


class Options(ctypes.Structure):
    _fields_ = [
        ("language", c_char_p),
        ("language_length", c_size_t),
        ("title", c_char_p),
        ("title_length", c_size_t),
        ("ranker", c_int32),
        ("features", c_int32),
    ]


class Budget(ctypes.Structure):
    _fields_ = [
        ("sentences", c_uint32),
        ("words", c_uint32),
        ("characters", c_uint32),
        ("share", c_double),
        ("costs", POINTER(c_uint32)),
        ("cost_count", c_size_t),
        ("limit", c_uint32),
        ("neighbours", c_uint32),
        ("keep", c_uint32),
    ]


class Sentence(ctypes.Structure):
    _fields_ = [
        ("span", Span),
        ("block", c_uint32),
        ("words", c_uint32),
        ("characters", c_uint32),
        ("flags", c_uint32),
        ("reasons", c_uint32),
        ("language", c_char_p),
        ("damage", c_double),
        ("score", c_double),
        ("match", c_double),
    ]


class Block(ctypes.Structure):
    _fields_ = [("span", Span), ("kind", c_int32)]


class Keyword(ctypes.Structure):
    _fields_ = [("span", Span), ("count", c_uint32), ("weight", c_double)]


class Statistics(ctypes.Structure):
    _fields_ = [
        ("words", c_uint32),
        ("sentences", c_uint32),
        ("damaged", c_uint32),
        ("summary_words", c_uint32),
        ("summary_sentences", c_uint32),
        ("reading_seconds", c_uint32),
        ("summary_seconds", c_uint32),
    ]


MOST_WHYS = 3  # of a sentence
_MOST_WHY_WORDS = 3


class Why(ctypes.Structure):
    _fields_ = [
        ("sentence", c_uint32),
        ("kind", c_int32),
        ("number", c_uint32),
        ("word_count", c_uint32),
        ("words", Span * _MOST_WHY_WORDS),
    ]


class Headline(ctypes.Structure):
    _fields_ = [("source", c_int32), ("span", Span)]


_COUNT = POINTER(c_size_t)
_NUMBERS = POINTER(c_uint32)

# Of each function: the type of its result, and of its arguments. c_char_p takes bytes, with zero
# bytes in them too, since lengths are given.
_FUNCTIONS: "dict[str, tuple[Any, tuple[Any, ...]]]" = {
    "version": (c_char_p, ()),
    "status_message": (c_char_p, (c_int32,)),
    "analyze_new": (c_int32, (POINTER(c_void_p), c_char_p, c_size_t, POINTER(Options))),
    "analyze_blocks_new": (
        c_int32,
        (POINTER(c_void_p), c_char_p, c_size_t, POINTER(Block), c_size_t, POINTER(Options)),
    ),
    "analysis_free": (None, (c_void_p,)),
    "language": (c_char_p, (c_void_p,)),
    "title": (Span, (c_void_p,)),
    "sentence_count": (c_size_t, (c_void_p,)),
    "block_count": (c_size_t, (c_void_p,)),
    "keyword_count": (c_size_t, (c_void_p,)),
    "sentence_at": (c_int32, (POINTER(Sentence), c_void_p, c_size_t)),
    "block_at": (c_int32, (POINTER(Block), c_void_p, c_size_t)),
    "keyword_at": (c_int32, (POINTER(Keyword), c_void_p, c_size_t)),
    "select_as": (c_int32, (_NUMBERS, _COUNT, c_size_t, c_void_p, POINTER(Budget), c_int32)),
    "refocus": (c_int32, (c_void_p, c_char_p, c_size_t)),
    "focus_matched": (c_int32, (c_void_p,)),
    "antecedent_of": (c_uint32, (c_void_p, c_size_t)),
    "speaker_of": (Span, (c_void_p, c_size_t)),
    "statistics_of": (c_int32, (POINTER(Statistics), c_void_p, _NUMBERS, c_size_t)),
    "whys_of": (
        c_int32,
        (POINTER(Why), _COUNT, c_size_t, c_void_p, c_char_p, c_size_t, _NUMBERS, c_size_t),
    ),
    "headline_of": (Headline, (c_void_p, c_uint32)),
    "page_from_html_new": (c_int32, (POINTER(c_void_p), c_char_p, c_size_t)),
    "page_free": (None, (c_void_p,)),
    "page_string_borrowed": (c_void_p, (_COUNT, c_void_p, c_int32)),
    "page_article_block_count": (c_size_t, (c_void_p,)),
    "page_article_block_at": (c_int32, (POINTER(Block), c_void_p, c_size_t)),
    "flag_name": (c_char_p, (c_int32,)),
    "reason_name": (c_char_p, (c_int32,)),
    "why_name": (c_char_p, (c_int32,)),
    "block_kind_name": (c_char_p, (c_int32,)),
    "summary_type_name": (c_char_p, (c_int32,)),
    "language_at": (c_char_p, (c_size_t,)),
}


class Library:
    """The functions of the C interface, without their prefix: ``library.version()``."""

    def __init__(self, path: str) -> None:
        try:
            loaded = ctypes.CDLL(path)
            for name, (result, arguments) in _FUNCTIONS.items():
                function = getattr(loaded, "leitsatz_" + name)
                function.restype = result
                function.argtypes = arguments
                setattr(self, name, function)
        except (OSError, AttributeError) as error:
            raise LeitsatzError("library", f"the library can't be loaded: {error}") from error

    def __getattr__(self, name: str) -> Callable[..., Any]:
        raise AttributeError(name)  # all functions were set


def _names(name_of: Callable[[int], Any]) -> Tuple[str, ...]:
    names: List[str] = []
    while True:
        name = name_of(len(names))
        if name is None:
            return tuple(names)
        names.append(name.decode("ascii"))


library = Library(
    os.environ.get(LIBRARY_VARIABLE) or str(Path(__file__).with_name("libleitsatz.so"))
)
VERSION: str = library.version().decode("ascii")
FLAGS = _names(library.flag_name)
REASONS = _names(library.reason_name)
WHYS = _names(library.why_name)
BLOCK_KINDS = _names(library.block_kind_name)
SUMMARY_TYPES = _names(library.summary_type_name)
LANGUAGES = _names(library.language_at)
RANKERS = ("salience", "lead", "textrank", "lexrank")
KEEPS = ("numbers", "urls", "code")


def check(status: int) -> None:
    """Raises what a status says; nothing if it is OK."""
    if status == OK:
        return
    message = library.status_message(status).decode("utf-8")
    code = _CODES.get(status)
    if code is None:
        raise ValueError(message)
    raise LeitsatzError(code, message)


def make(function: Callable[..., int], *arguments: Any) -> c_void_p:
    """Calls a function that makes a new object, and returns the object."""
    made = c_void_p()
    check(function(byref(made), *arguments))
    return made


def at(function: Callable[..., int], into: Any, owner: c_void_p, index: int) -> Any:
    """The struct that a function writes for an index, which must be one of it."""
    check(function(byref(into), owner, index))
    return into
