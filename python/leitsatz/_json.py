"""The JSON of the command, schema ``leitsatz/1``: the same bytes as ``leitsatz --jsonl`` prints."""

from __future__ import annotations

import json
import math
from typing import Any, Dict, Union

from ._analysis import Analysis, Sentence, Summary

_SCHEMA = "leitsatz/1"
_UNITS_PER_ONE = 10000  # numbers are multiples of its inverse, so that they print short


def _rounded(number: float) -> float:
    """Rounds half away from zero."""
    scaled = number * _UNITS_PER_ONE
    whole = float(math.trunc(scaled))
    if abs(scaled - whole) >= 0.5:
        whole += math.copysign(1, scaled)
    return math.copysign(whole / _UNITS_PER_ONE, number)


def to_json(
    analysis: Analysis,
    summary: Summary,
    id: Union[str, int, float, bool, None] = None,
) -> str:
    """A line of JSON, without its end, as the command prints it for the same text and limits.

    Offsets count bytes of UTF-8, as the command's do. The fields are described in ``docs/json.md``.
    """
    bytes_of = analysis._text.bytes_of
    title = analysis.title
    articles = analysis.kinds.count("title")
    fields: Dict[str, Any] = {"schema": _SCHEMA, "id": id, "file": None}
    fields["language"] = analysis.language
    fields["title"] = title
    if articles > 1:
        fields["articles"] = articles
    if analysis._has_focus:
        fields["focus_matched"] = analysis.focus_matched
    fields["summary"] = summary.text
    spans = bytes_of([(one.start, one.end) for one in summary.sentences])
    fields["sentences"] = [
        _sentence(analysis, one, *span) for one, span in zip(summary.sentences, spans)
    ]
    if summary.nothing is not None:
        fields["nothing"] = summary.nothing
    fields["keywords"] = [
        {"term": one.text, "weight": _rounded(one.weight)} for one in analysis.keywords
    ]
    statistics = summary.statistics
    fields["stats"] = {
        "words": statistics.words,
        "sentences": statistics.sentences,
        "summary_words": statistics.summary_words,
        "reading_seconds": statistics.reading_seconds,
        "summary_seconds": statistics.summary_seconds,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def _sentence(analysis: Analysis, one: Sentence, begin: int, end: int) -> Dict[str, Any]:
    fields: Dict[str, Any] = {"index": one.index, "start": begin, "end": end, "text": one.text}
    if one.speaker is not None:
        fields["speaker"] = one.speaker
    fields["score"] = _rounded(one.score)
    if analysis.focus_matched:
        fields["match"] = _rounded(one.match)
    fields["flags"] = one.flags
    fields["reasons"] = one.reasons
    if one.antecedent is not None:
        fields["antecedent"] = one.antecedent
    return fields
