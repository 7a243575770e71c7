"""read_page(): the article of a web page."""

from __future__ import annotations

import ctypes
import weakref
from typing import Optional, Union

from . import _library as lib
from ._analysis import Analysis, _finish, _options
from ._text import Text, encode

# By leitsatz_page_string.
_TITLE, _AUTHOR, _DATE, _SITE, _LANGUAGE, _CANONICAL, _DESCRIPTION = range(7)
_ARTICLE = 8
_NOTE = 9

# What JSON says of a page, in its order.
_TOLD = ("author", "date", "site", "language", "canonical", "note")


class Page:
    """A web page. Made by :func:`read_page`."""

    def __init__(self, handle: ctypes.c_void_p) -> None:
        """For :func:`read_page`. Takes the handle over."""
        self._handle = handle
        weakref.finalize(self, lib.library.page_free, handle)
        #: The words of the article, with blank lines between its blocks.
        self.article: str = self._string(_ARTICLE)

    def __reduce__(self) -> "tuple[object, ...]":
        raise TypeError("a page can't be pickled: send its HTML, or its article")

    def _string(self, which: int) -> str:
        length = ctypes.c_size_t()
        at = lib.library.page_string_borrowed(ctypes.byref(length), self._handle, which)
        return ctypes.string_at(at, length.value).decode("utf-8", "replace")

    @property
    def title(self) -> Optional[str]:
        """Its title, without the site's name; None if it has none."""
        return self._string(_TITLE) or None

    @property
    def author(self) -> Optional[str]:
        return self._string(_AUTHOR) or None

    @property
    def date(self) -> Optional[str]:
        """As the page gives it."""
        return self._string(_DATE) or None

    @property
    def site(self) -> Optional[str]:
        return self._string(_SITE) or None

    @property
    def language(self) -> Optional[str]:
        """As the page gives it."""
        return self._string(_LANGUAGE) or None

    @property
    def canonical(self) -> Optional[str]:
        """Its address, as the page gives it."""
        return self._string(_CANONICAL) or None

    @property
    def description(self) -> Optional[str]:
        return self._string(_DESCRIPTION) or None

    @property
    def note(self) -> Optional[str]:
        """What is unusual: ``"hidden"``, ``"hint"``, ``"script"``, ``"index"`` or ``"empty"``."""
        return self._string(_NOTE) or None

    def analyze(
        self,
        *,
        language: Optional[str] = None,
        title: Optional[str] = None,
        focus: Optional[str] = None,
        ranker: str = "salience",
    ) -> Analysis:
        """Analyzes the article with its blocks. As :func:`leitsatz.analyze`; places are in
        :attr:`article`. The title is the page's unless one is given."""
        text = Text(self.article)
        if title is None:
            title = self.title
        count = lib.library.page_article_block_count(self._handle)
        blocks = (lib.Block * count)()
        for i in range(count):
            lib.check(lib.library.page_article_block_at(blocks[i], self._handle, i))
        options, keep = _options(language, title, ranker)
        handle = lib.make(
            lib.library.analyze_blocks_new,
            text.data,
            len(text.data),
            # Without blocks, they are found in the text.
            blocks if count > 0 else None,
            count,
            ctypes.byref(options),
        )
        del keep
        analysis = _finish(Analysis(handle, text, title or ""), focus)
        analysis._page = {name: getattr(self, name) for name in _TOLD}
        analysis._page["text"] = self.article
        return analysis


def read_page(html: Union[str, bytes]) -> Page:
    """Finds the article of a web page. Builds the tree that a browser would build, and runs and
    loads nothing.

    html: the page as str, or as bytes of UTF-8 (decode bytes of other encodings first).

    Cost: linear, however deep the page is nested. Raises TypeError; ValueError for lone surrogates;
    LeitsatzError.
    """
    if isinstance(html, str):
        html = encode("html", html)
    elif not isinstance(html, bytes):
        raise TypeError(f"html: {type(html).__name__} is neither str nor bytes")
    return Page(lib.make(lib.library.page_from_html_new, html, len(html)))
