"""A program with types that uses the package: mypy --strict has nothing to say of it."""
from __future__ import annotations

import leitsatz
from leitsatz.sumy import LeitsatzSummarizer


def shorten(text: str) -> str:
    analysis: leitsatz.Analysis = leitsatz.analyze(text, language="en", focus="price")
    summary: leitsatz.Summary = analysis.select(words=40, type="key-points")
    places: list[tuple[int, int]] = [(one.start, one.end) for one in summary.sentences]
    headline = analysis.headline
    return f"{headline.text if headline else ''} {places} {summary.statistics.reading_seconds}"


def shorten_page(html: bytes) -> list[str]:
    page = leitsatz.read_page(html)
    return [keyword.text for keyword in page.analyze(title=page.title).keywords]


if __name__ == "__main__":
    text = "The ferry runs on the tide. The price of a ticket stays as it is."
    print(shorten(text), shorten_page(b"<p>" + text.encode()), LeitsatzSummarizer()(text, 1))
    print(leitsatz.to_json(leitsatz.analyze(text), leitsatz.analyze(text).select(), id=7))
