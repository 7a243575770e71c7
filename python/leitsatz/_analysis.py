"""analyze() and what it returns."""

from __future__ import annotations

import ctypes
import sys
import weakref
from dataclasses import dataclass, fields
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

from . import _library as lib
from ._text import Text, encode, join

if sys.version_info >= (3, 10):
    from typing import TypeAlias

    Source: TypeAlias = Union[str, bytes]
else:
    Source = Union[str, bytes]

_DEFAULT_HEADLINE_WORDS = 17
MOST_NEIGHBOURS = 100

# Kinds of blocks whose sentences can be chosen.
_RUNNING = frozenset({"paragraph", "list_item", "quote"})


@dataclass(frozen=True)
class Sentence:
    """A sentence of the text."""

    #: Its number among all sentences of the text, from 0, headings included.
    index: int
    #: Where it begins: ``text[start:end] == sentence.text``. Code points of a str, bytes of bytes.
    start: int
    end: int
    text: str
    #: The kind of its block, such as ``"paragraph"`` or ``"heading"``.
    kind: str
    #: Words with a letter or a digit.
    words: int
    #: Code points.
    characters: int
    #: What is wrong with it or worth knowing, see ``flags.def`` of the project.
    flags: Tuple[str, ...]
    #: Why it ranks high.
    reasons: Tuple[str, ...]
    #: BCP 47 tag; ``"und"`` if unsure.
    language: str
    #: From 0, whole, to 1, certainly damaged.
    damage: float
    #: How important it is within this text, from 0 to 1.
    score: float
    #: How well it answers the focus, from 0 to 1.
    match: float
    #: The sentence that it needs, by its index; None if it stands alone.
    antecedent: Optional[int]
    #: Who says it, in a conversation.
    speaker: Optional[str]


@dataclass(frozen=True)
class Keyword:
    """A term that an index of the text would list."""

    text: str
    start: int
    end: int
    #: Mentions in the text.
    count: int
    #: From 0 to 1; the first has 1.
    weight: float


@dataclass(frozen=True)
class Headline:
    """A clause that serves as a headline, verbatim."""

    text: str
    #: ``"title"``, the one that was given, or ``"text"``.
    source: str
    #: Its place in the title or the text.
    start: int
    end: int


@dataclass(frozen=True)
class Why:
    """A reason why a sentence was chosen, with what shows it."""

    #: ``"shares"``, ``"returns"`` and so on.
    reason: str
    #: Of the sentence, or the heading over it, as the text spells them; may be empty.
    words: Tuple[str, ...]
    #: None if the reason counts nothing.
    number: Optional[int]


@dataclass(frozen=True)
class Statistics:
    """Lengths of a text and of a summary, and how long they take to read."""

    words: int
    #: Without title and headings.
    sentences: int
    damaged: int
    summary_words: int
    summary_sentences: int
    #: Silent reading at the mean speed of the language.
    reading_seconds: int
    summary_seconds: int


_STATISTICS = tuple(field.name for field in fields(Statistics))


@dataclass(frozen=True)
class Summary:
    """The sentences that were chosen."""

    #: In the order of the text.
    sentences: Tuple[Sentence, ...]
    #: The sentences in one line, with spaces between them unless their script has none.
    text: str
    #: Why it is empty, in English; None if it is not.
    nothing: Optional[str]
    statistics: Statistics


def _bits(mask: int, names: Sequence[str]) -> Tuple[str, ...]:
    return tuple(name for bit, name in enumerate(names) if mask >> bit & 1) if mask else ()


def _choice(name: str, value: str, choices: Sequence[str]) -> int:
    if not isinstance(value, str):
        raise TypeError(f"{name}: {type(value).__name__} is not str")
    if value not in choices:
        raise ValueError(f"{name}: {value!r} is not one of {', '.join(choices)}")
    return choices.index(value)


def _limit(name: str, value: Optional[int]) -> int:
    """A limit as the library takes it; None: there is none."""
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"{name}: {type(value).__name__} is not int")
    if value < 0:
        raise ValueError(f"{name}: {value} is below 0")
    return min(value, lib.NO_LIMIT)


def _share(value: Optional[float]) -> float:
    if value is None:
        return 0
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError(f"share: {type(value).__name__} is not a number")
    if not 0 <= value <= 1:
        raise ValueError(f"share: {value} is not within 0 and 1")
    return float(value)


def _neighbours(value: int) -> int:
    if _limit("neighbours", value) > MOST_NEIGHBOURS:
        raise ValueError(f"neighbours: {value} is above {MOST_NEIGHBOURS}")
    return value


def _keep(kinds: Sequence[str]) -> int:
    if isinstance(kinds, str):
        raise TypeError("keep: str is no sequence of str")
    mask = 0
    for kind in kinds:
        mask |= 1 << _choice("keep", kind, lib.KEEPS)
    return mask


class Analysis:
    """An analyzed text. Made by :func:`analyze`; summaries of it are cheap.

    It never changes, so threads may share it. Its memory is freed with it.
    """

    def __init__(self, handle: ctypes.c_void_p, text: Text, title: str) -> None:
        """For :func:`analyze`. Takes the handle over."""
        self._handle = handle
        weakref.finalize(self, lib.library.analysis_free, handle)
        self._text = text
        self._given_title = title
        self._has_focus = False
        # What JSON says of the page that the text is from.
        self._page: Optional[Dict[str, Optional[str]]] = None
        self._sentences: Optional[Tuple[Sentence, ...]] = None
        self._keywords: Optional[Tuple[Keyword, ...]] = None
        self._kinds: Optional[Tuple[str, ...]] = None

    def __reduce__(self) -> Any:
        raise TypeError("an analysis can't be pickled: send its text, or its summary")

    def __repr__(self) -> str:
        count = lib.library.sentence_count(self._handle)
        return f"<leitsatz.Analysis of {count} sentences, language {self.language!r}>"

    @property
    def text(self) -> Source:
        """What was analyzed: all places are in it."""
        return self._text.source

    @property
    def language(self) -> str:
        """BCP 47 tag of the text, as given or as detected; ``"und"`` if it can't be detected."""
        return str(lib.library.language(self._handle).decode("ascii"))

    @property
    def title(self) -> Optional[str]:
        """The title that was given, else the text's own first heading, else None."""
        if self._given_title:
            return self._given_title
        span = lib.library.title(self._handle)
        return self._text.read(span.begin, span.end) or None

    @property
    def kinds(self) -> Tuple[str, ...]:
        """The kind of each block of the text: ``"title"``, ``"paragraph"`` and so on."""
        if self._kinds is None:
            block = lib.Block()
            self._kinds = tuple(
                lib.BLOCK_KINDS[lib.at(lib.library.block_at, block, self._handle, i).kind]
                for i in range(lib.library.block_count(self._handle))
            )
        return self._kinds

    @property
    def focus_matched(self) -> bool:
        """Whether there is a focus and a sentence that answers it."""
        return bool(lib.library.focus_matched(self._handle))

    @property
    def sentences(self) -> Tuple[Sentence, ...]:
        """All sentences of the text, in its order, title and headings included.

        Cost: linear, once.
        """
        if self._sentences is None:
            count = lib.library.sentence_count(self._handle)
            self._sentences = self._read_sentences(range(count))
        return self._sentences

    def _read_sentences(self, indices: Sequence[int]) -> Tuple[Sentence, ...]:
        library, handle = lib.library, self._handle
        raw = (lib.Sentence * len(indices))()
        for one, i in zip(raw, indices):
            lib.check(library.sentence_at(one, handle, i))
        spans = [(one.span.begin, one.span.end) for one in raw]
        places = self._text.places(spans)
        kinds = self.kinds
        sentences = []
        for i, one, place, span in zip(indices, raw, places, spans):
            speaker = library.speaker_of(handle, i)
            antecedent = library.antecedent_of(handle, i)
            sentences.append(
                Sentence(
                    i,
                    *place,
                    self._text.read(*span),
                    kinds[one.block],
                    one.words,
                    one.characters,
                    _bits(one.flags, lib.FLAGS),
                    _bits(one.reasons, lib.REASONS),
                    one.language.decode("ascii"),
                    one.damage,
                    one.score,
                    one.match,
                    None if antecedent == lib.NO_SENTENCE else antecedent,
                    self._text.read(speaker.begin, speaker.end) or None,
                )
            )
        return tuple(sentences)

    @property
    def keywords(self) -> Tuple[Keyword, ...]:
        """The most important terms, heaviest first, at most 8."""
        if self._keywords is None:
            raw = [
                lib.at(lib.library.keyword_at, lib.Keyword(), self._handle, i)
                for i in range(lib.library.keyword_count(self._handle))
            ]
            spans = [(one.span.begin, one.span.end) for one in raw]
            self._keywords = tuple(
                Keyword(
                    # Soft hyphens are where the text may be broken, and no letters.
                    self._text.read(*span).replace("\u00ad", ""),
                    *place,
                    one.count,
                    one.weight,
                )
                for one, span, place in zip(raw, spans, self._text.places(spans))
            )
        return self._keywords

    @property
    def headline(self) -> Optional[Headline]:
        """A headline of at most 17 words; None if the text has no clause that is short enough."""
        return self.headline_of(_DEFAULT_HEADLINE_WORDS)

    def headline_of(self, words: int) -> Optional[Headline]:
        """As :attr:`headline`, of at most so many words."""
        raw = lib.library.headline_of(self._handle, _limit("words", words))
        span = (raw.span.begin, raw.span.end)
        if raw.source == 1:
            title = Text(self._given_title)
            return Headline(title.read(*span), "title", *title.places([span])[0])
        if raw.source == 2:
            return Headline(self._text.read(*span), "text", *self._text.places([span])[0])
        return None

    def select(
        self,
        sentences: Optional[int] = None,
        *,
        words: Optional[int] = None,
        characters: Optional[int] = None,
        share: Optional[float] = None,
        type: str = "tldr",
        costs: Optional[Sequence[int]] = None,
        limit: Optional[int] = None,
        neighbours: int = 0,
        keep: Sequence[str] = (),
    ) -> Summary:
        """Chooses the sentences that carry the text. Every limit that is given holds.

        sentences, words, characters: the most of them; characters are code points without the
            spaces between sentences. Three sentences if no limit is given.
        share: of the text's words, from 0 to 1.
        type: ``"tldr"``, ``"key-points"``, ``"teaser"`` or ``"headline"``.
        costs, limit: what each of :attr:`sentences` costs by any other measure, such as tokens, and
            the most that the chosen ones may cost together.
        neighbours: how many sentences each chosen one brings on each side, at most 100.
        keep: ``"numbers"``, ``"urls"``, ``"code"``: what is chosen before all else.

        Cost: one walk over the sentences. Raises ValueError, TypeError.
        """
        budget = lib.Budget(
            sentences=_limit("sentences", sentences),
            words=_limit("words", words),
            characters=_limit("characters", characters),
            share=_share(share),
            limit=_limit("limit", limit),
            neighbours=_neighbours(neighbours),
            keep=_keep(keep),
        )
        if (costs is None) != (limit is None):
            raise ValueError("costs and limit need each other")
        if costs is not None:
            charged = [_limit("costs", cost) for cost in costs]
            budget.costs = (ctypes.c_uint32 * len(charged))(*charged)
            budget.cost_count = len(charged)
        kind = _choice("type", type, lib.SUMMARY_TYPES)
        # For the library, a limit of 0 is none.
        if 0 in (sentences, words, characters, share, limit):
            return self._summary([], costs)
        count = ctypes.c_size_t()
        capacity = lib.library.sentence_count(self._handle)
        picks = (ctypes.c_uint32 * capacity)()
        lib.check(
            lib.library.select_as(
                picks, ctypes.byref(count), capacity, self._handle, ctypes.byref(budget), kind
            )
        )
        return self._summary(picks[: count.value], costs)

    def _summary(self, picks: List[int], costs: Optional[Sequence[int]]) -> Summary:
        # The few that are chosen are read alone, unless all were read before.
        known = self._sentences
        chosen = tuple(known[i] for i in picks) if known else self._read_sentences(picks)
        return Summary(
            chosen,
            join(sentence.text for sentence in chosen),
            None if chosen else self._why_nothing(costs),
            self._statistics(picks),
        )

    def why(self, summary: Summary) -> Tuple[Tuple[Why, ...], ...]:
        """Why each sentence of a summary was chosen: at most three reasons, the strongest first.

        Each has the words of the text or the number that shows it; ``docs/json.md`` lists them.
        Cost: one walk over the text's terms. Raises ValueError if the summary is not of this text.
        """
        picks = [sentence.index for sentence in summary.sentences]
        capacity = lib.MOST_WHYS * len(picks)
        raw = (lib.Why * capacity)()
        count = ctypes.c_size_t()
        data = self._text.data
        numbers = (ctypes.c_uint32 * len(picks))(*picks)
        lib.check(
            lib.library.whys_of(
                raw,
                ctypes.byref(count),
                capacity,
                self._handle,
                data,
                len(data),
                numbers,
                len(picks),
            )
        )
        whys: Dict[int, List[Why]] = {pick: [] for pick in picks}
        for one in raw[: count.value]:
            words = [self._text.read(span.begin, span.end) for span in one.words[: one.word_count]]
            why = Why(lib.WHYS[one.kind], tuple(words), one.number or None)
            whys[one.sentence].append(why)
        return tuple(tuple(whys[pick]) for pick in picks)

    def _statistics(self, picks: List[int]) -> Statistics:
        numbers = (ctypes.c_uint32 * len(picks))(*picks)
        raw = lib.Statistics()
        lib.check(lib.library.statistics_of(raw, self._handle, numbers, len(picks)))
        return Statistics(*(getattr(raw, name) for name in _STATISTICS))

    def _why_nothing(self, costs: Optional[Sequence[int]]) -> str:
        fit = [sentence for sentence in self.sentences if sentence.kind in _RUNNING]
        if not fit:
            return "no sentences: there is nothing to summarize"
        shortest = min(fit, key=lambda sentence: sentence.words)
        words = counted(shortest.words, "word")
        characters = counted(shortest.characters, "character")
        why = f"no sentence fits: the shortest has {words} and {characters}"
        if costs is not None:
            why += f", and the cheapest costs {min(costs[one.index] for one in fit)}"
        return why


def counted(number: int, unit: str) -> str:
    """``"1 word"``, ``"2 words"``."""
    return f"{number} {unit}" + ("" if number == 1 else "s")


def analyze(
    text: Source,
    *,
    language: Optional[str] = None,
    title: Optional[str] = None,
    focus: Optional[str] = None,
    ranker: str = "salience",
) -> Analysis:
    """Analyzes a text: finds its sentences and keywords, and ranks them.

    text: an article. A str, or UTF-8 as bytes, in which ill-formed sequences are read as U+FFFD.
        Places in the results count code points of a str and bytes of bytes.
    language: BCP 47 tag; None: detected.
    title: its title; None: its own first heading.
    focus: words or a question: sentences that answer it come first.
    ranker: ``"salience"``, ``"lead"``, ``"textrank"`` or ``"lexrank"``.

    Cost: linear in time and memory, some 0.2 ms for an article. Other threads run meanwhile.
    Raises TypeError; ValueError for a language that is not known and for lone surrogates;
    LeitsatzError.
    """
    source = Text(text)
    options, keep = _options(language, title, ranker)
    handle = lib.make(
        lib.library.analyze_new, source.data, len(source.data), ctypes.byref(options)
    )
    del keep
    return _finish(Analysis(handle, source, title or ""), focus)


def _options(
    language: Optional[str], title: Optional[str], ranker: str
) -> Tuple[lib.Options, Tuple[bytes, bytes]]:
    """The options, and what they point to."""
    tag = encode("language", language or "")
    heading = encode("title", title or "")
    rank = _choice("ranker", ranker, lib.RANKERS)
    return lib.Options(tag, len(tag), heading, len(heading), rank), (tag, heading)


def _finish(analysis: Analysis, focus: Optional[str]) -> Analysis:
    if focus:
        words = encode("focus", focus)
        lib.check(lib.library.refocus(analysis._handle, words, len(words)))
        analysis._has_focus = True
    return analysis


def summarize(text: Source, sentences: int = 3) -> List[str]:
    """The sentences that carry a text, verbatim, in its order; at most so many.

    As ``analyze(text).select(sentences)``, with the same errors.
    """
    return [sentence.text for sentence in analyze(text).select(sentences).sentences]
