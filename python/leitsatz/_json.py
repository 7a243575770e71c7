"""The JSON of the command, schema ``leitsatz/1``: the same bytes as ``leitsatz --jsonl`` prints."""

from __future__ import annotations

import json
import math
from typing import Any, Dict, Tuple, Union

from ._analysis import MOST_NEIGHBOURS, Analysis, Sentence, Summary, Why, analyze
from ._errors import LeitsatzError
from ._library import KEEPS, NO_LIMIT
from ._page import read_page
from ._text import LoneSurrogate

_SCHEMA = "leitsatz/1"
_UNITS_PER_ONE = 10000  # numbers are multiples of its inverse, so that they print short


class _Number(str):
    """A number of JSON, as its digits: an id is returned with every one of them."""

    def __new__(cls, digits: str) -> "_Number":
        if math.isinf(float(digits)):
            raise ValueError("a number beyond the range of a double")
        return super().__new__(cls, digits)


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def rounded(number: float) -> float:
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
    if isinstance(id, float) and not math.isfinite(id):
        raise ValueError(f"id: {id} is no number of JSON")
    return _line(analysis, summary, _dump(id))


def _line(analysis: Analysis, summary: Summary, id_json: str) -> str:
    bytes_of = analysis._text.bytes_of
    title = analysis.title
    articles = analysis.kinds.count("title")
    fields: Dict[str, Any] = {"file": None, "language": analysis.language, "title": title}
    if articles > 1:
        fields["articles"] = articles
    if analysis._has_focus:
        fields["focus_matched"] = analysis.focus_matched
    fields["summary"] = summary.text
    spans = bytes_of([(one.start, one.end) for one in summary.sentences])
    fields["sentences"] = [
        {**_sentence(analysis, one, *span), "why": [_why(why) for why in whys]}
        for one, span, whys in zip(summary.sentences, spans, analysis.why(summary))
    ]
    if summary.nothing is not None:
        fields["nothing"] = summary.nothing
    fields["keywords"] = [
        {"term": one.text, "weight": rounded(one.weight)} for one in analysis.keywords
    ]
    statistics = summary.statistics
    fields["stats"] = {
        "words": statistics.words,
        "sentences": statistics.sentences,
        "summary_words": statistics.summary_words,
        "reading_seconds": statistics.reading_seconds,
        "summary_seconds": statistics.summary_seconds,
    }
    if analysis._page is not None:
        fields["page"] = analysis._page
    return f'{{"schema":"{_SCHEMA}","id":{id_json},' + _dump(fields)[1:]


def _sentence(analysis: Analysis, one: Sentence, begin: int, end: int) -> Dict[str, Any]:
    fields: Dict[str, Any] = {"index": one.index, "start": begin, "end": end, "text": one.text}
    if one.speaker is not None:
        fields["speaker"] = one.speaker
    fields["score"] = rounded(one.score)
    if analysis.focus_matched:
        fields["match"] = rounded(one.match)
    fields["flags"] = one.flags
    fields["reasons"] = one.reasons
    if one.antecedent is not None:
        fields["antecedent"] = one.antecedent
    return fields


def _why(why: Why) -> Dict[str, Any]:
    fields: Dict[str, Any] = {"reason": why.reason}
    if why.words:
        fields["words"] = why.words
    if why.number is not None:
        fields["number"] = why.number
    return fields


# The fields of a line of a batch that are read, and what each may hold besides null.
_FIELDS: Dict[str, Tuple[type, ...]] = {
    "id": (str, bool, _Number),
    "text": (str,),
    "html": (str,),
    "title": (str,),
    "language": (str,),
    "focus": (str,),
    "type": (str,),
    "sentences": (_Number,),
    "words": (_Number,),
    "characters": (_Number,),
    "share": (_Number,),
    "costs": (list,),
    "limit": (_Number,),
    "neighbours": (_Number,),
    "keep": (list,),
}
_COUNTS = ("sentences", "words", "characters", "limit")
_TYPES = ("tldr", "key-points", "teaser")


class _Refusal(Exception):
    """Why a line is answered by an error."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


_DECODER = json.JSONDecoder(
    parse_int=_Number, parse_float=_Number, parse_constant=_no_constant
)


def answer(line: str) -> str:
    """Answers a line of a batch as ``leitsatz --jsonl`` does: the same bytes, without line ends.

    line: a JSON object with ``text`` or ``html`` and other fields of ``docs/json.md``, all but
        ``length``, the type ``"headline"``, and ``documents`` with ``per_document`` and ``order``.

    Never raises for what is in a line: one that can't be answered gives an object with ``error``,
    whose code is the command's, and whose message has no number of a line.
    """
    id_json = "null"
    try:
        request = _read_request(line)
        id_json = _id_of(request.get("id"))
        analysis, limits = _analyze_request(request)
        return _line(analysis, analysis.select(**limits), id_json)
    except _Refusal as refusal:
        return _error(id_json, refusal.code, str(refusal))
    except LeitsatzError as error:
        return _error(id_json, error.code, str(error))
    except MemoryError:
        return _error(id_json, "out_of_memory", "out of memory")


def _read_request(line: str) -> Dict[str, Any]:
    try:
        request = _DECODER.decode(line.strip(" \t\r\n"))
        line.encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise _Refusal("bad_json", str(error)) from None
    if not isinstance(request, dict):
        raise _Refusal("bad_type", "not an object")
    return request


def _id_of(value: Any) -> str:
    if isinstance(value, _Number):
        return str(value)
    if value is None or isinstance(value, (str, bool)):
        return _dump(value)
    raise _Refusal("bad_type", '"id" is no scalar')


def _analyze_request(request: Dict[str, Any]) -> Tuple[Analysis, Dict[str, Any]]:
    given = {name: value for name, value in request.items() if value is not None}
    for name, value in given.items():
        kinds = _FIELDS.get(name)
        if kinds is not None and not isinstance(value, kinds):
            raise _Refusal("bad_type", f'"{name}" has the wrong type')
        # A number is kept as its digits, which are a str.
        if kinds is not None and _Number not in kinds and isinstance(value, _Number):
            raise _Refusal("bad_type", f'"{name}" is a number')
    for name in request:
        if name not in _FIELDS:
            raise _Refusal("unknown_field", f'unknown field "{name[:40]}"')
    limits = _limits_of(given)
    options: Dict[str, Any] = {
        name: given.get(name) or None for name in ("language", "title", "focus")
    }
    if "text" not in given and "html" not in given:
        if "text" in request:
            raise _Refusal("bad_type", '"text" is null, not a string')
        raise _Refusal("missing_text", 'no "text" or "html"')
    try:
        if "text" in given:
            analysis = analyze(given["text"], **options)
        else:
            analysis = read_page(given["html"]).analyze(**options)
    except LoneSurrogate as error:
        raise _Refusal("bad_json", str(error)) from None
    except ValueError as error:
        raise _Refusal("unknown_language", str(error)) from None
    if "costs" in limits and len(limits["costs"]) != len(analysis.sentences):
        raise _Refusal("bad_value", '"costs" has not one number for each sentence')
    return analysis, limits


def _limits_of(given: Dict[str, Any]) -> Dict[str, Any]:
    limits: Dict[str, Any] = {}
    for name in _COUNTS:
        if name in given:
            limits[name] = _count(name, given[name], 1)
    if "neighbours" in given:
        limits["neighbours"] = _count("neighbours", given["neighbours"], 0)
        if limits["neighbours"] > MOST_NEIGHBOURS:
            raise _Refusal("bad_value", f'"neighbours" is above {MOST_NEIGHBOURS}')
    if "share" in given:
        limits["share"] = float(given["share"])
        if not 0 < limits["share"] <= 1:
            raise _Refusal("bad_value", '"share" is no share above 0 and up to 1')
    if "type" in given:
        limits["type"] = given["type"]
        if given["type"] not in _TYPES:
            raise _Refusal("bad_value", f'"type" is not one of {", ".join(_TYPES)}')
    if "keep" in given:
        limits["keep"] = given["keep"]
        if any(not isinstance(kind, str) or isinstance(kind, _Number) for kind in given["keep"]):
            raise _Refusal("bad_type", '"keep" holds what is no string')
        if any(kind not in KEEPS for kind in given["keep"]):
            raise _Refusal("bad_value", f'"keep" holds what is not one of {", ".join(KEEPS)}')
    if "costs" in given:
        limits["costs"] = [_count("costs", cost, 0) for cost in given["costs"]]
    if ("costs" in limits) != ("limit" in limits):
        raise _Refusal("bad_value", '"costs" and "limit" need each other')
    return limits


def _count(name: str, digits: Any, least: int) -> int:
    if not isinstance(digits, _Number):
        raise _Refusal("bad_type", f'"{name}" holds no number')
    most = NO_LIMIT if least == 0 else NO_LIMIT - 1
    if not digits.isdigit() or not least <= int(digits) <= most:
        raise _Refusal("bad_value", f'"{name}": {digits[:40]} is no whole number from {least} on')
    return int(digits)


def _error(id_json: str, code: str, message: str) -> str:
    # Half a pair may be in the name of a field.
    shown = message.encode("utf-8", "replace").decode("utf-8")
    return f'{{"id":{id_json},"error":' + _dump({"code": code, "message": shown}) + "}"
