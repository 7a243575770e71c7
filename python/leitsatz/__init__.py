"""Leitsatz: the sentences that carry an article, verbatim and in place.

>>> import leitsatz
>>> leitsatz.summarize(text, 3)                  # a list of sentences
>>> analysis = leitsatz.analyze(text)            # costly, once per text
>>> analysis.select(words=60).text               # cheap, as often as you like
>>> leitsatz.read_page(html).analyze().headline  # the article of a web page
"""

from ._analysis import (
    Analysis,
    Headline,
    Keyword,
    Sentence,
    Statistics,
    Summary,
    Why,
    analyze,
    summarize,
)
from ._errors import LeitsatzError
from ._json import answer, to_json
from ._library import LANGUAGES, VERSION
from ._page import Page, read_page

__version__ = VERSION
#: The tags that ``language`` can name, BCP 47.
languages = LANGUAGES

__all__ = [
    "Analysis",
    "Headline",
    "Keyword",
    "LeitsatzError",
    "Page",
    "Sentence",
    "Statistics",
    "Summary",
    "Why",
    "analyze",
    "answer",
    "languages",
    "read_page",
    "summarize",
    "to_json",
]
