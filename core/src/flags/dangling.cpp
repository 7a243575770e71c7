#include "flags/dangling.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/fnv1a.h"
#include "characters/punctuation.h"
#include "characters/unicode.h"
#include "language/data/opening_rows.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kSomeEntries = 500;  // of the lists of a language
constexpr std::uint32_t kHeadBytes = 160;  // of a sentence: more than any opening and its window
constexpr std::size_t kLinkWindow = 5;   // words after an expletive: "it is not at all clear that"
constexpr std::size_t kTimeWindow = 3;   // words after a demonstrative: "this past long week"
constexpr std::size_t kLatePronoun = 6;  // words: "On the evening of 3 May he"
constexpr std::size_t kTimeBefore = 2;   // words before a length of time: "a few days later"
constexpr std::size_t kPairWindow = 3;   // words after "both": "both young and old"
constexpr std::size_t kTailPronoun = 3;  // words after a quotation: `," as she told`
constexpr std::size_t kTailJoined = 4;   // the same in `, se félicite-t-il`
constexpr std::size_t kMinStem = 1;      // bytes before the ending of a past form
constexpr std::size_t kMaxTail = 5;  // words that name nobody: `», dijo en la mañana del lunes`

// Kinds of phrases. A phrase that is in two lists is of the later kind.
constexpr std::uint32_t kLeans = 1, kPoints = 2, kMayStand = 3, kPairs = 4, kOrdinal = 5,
                        kStands = 6;

// Roles of words. A word that is in two lists has the later role.
constexpr std::uint32_t kLink = 1, kWhen = 2, kLater = 3, kNear = 4, kTime = 5, kMayTime = 6,
                        kPronoun = 7, kAuxiliary = 8, kSaying = 9, kPreverb = 10, kAnd = 11;

std::uint64_t hash_on(std::uint64_t hash, char byte) {
  return fnv1a(hash, static_cast<unsigned char>(byte));
}

std::uint64_t hash_bytes(std::string_view text) {
  std::uint64_t hash = kFnvBasis;
  for (const char byte : text) hash = hash_on(hash, byte);
  return hash;
}

// A text in lower case, read only as far as needed. White space is one space, an apostrophe is ',
// and all bytes beyond ASCII belong to words.
class Lowered {
 public:
  explicit Lowered(std::string_view text) : text_(text) {}

  // Reads until there are `size` bytes, or the end of the text.
  void extend(std::size_t size) {
    while (bytes_.size() < size && at_ < text_.size()) read();
  }
  const std::string& bytes() const { return bytes_; }
  std::string all() && {
    extend(std::string::npos);
    return std::move(bytes_);
  }

 private:
  [[gnu::noinline]] void read() {
    const unicode::CodePoint c = unicode::decode(text_, at_);
    at_ = c.end;
    if (unicode::is_space(c.value)) {
      if (!bytes_.empty() && bytes_.back() != ' ') bytes_ += ' ';
    } else if (unicode::is_ascii(c.value)) {
      bytes_ += static_cast<char>(unicode::to_lower(c.value));
    } else if (is_apostrophe(c.value)) {
      bytes_ += '\'';
    } else if (unicode::is_word_part(c.value)) {
      const char32_t lower = unicode::to_lower(c.value);
      if (lower == c.value && !c.ill_formed) {
        bytes_.append(text_, c.begin, c.end - c.begin);
      } else {
        unicode::append(bytes_, lower);
      }
    } else {
      bytes_ += is_stop(c.value) ? '.' : is_dash(c.value) ? '-' : ';';
    }
  }

  std::string_view text_;
  std::uint32_t at_ = 0;
  std::string bytes_;
};

// Whether Lowered leaves a character beyond ASCII as it is.
bool is_lowered(const unicode::CodePoint& c) {
  constexpr std::uint32_t kParts = unicode::kLetterBit | unicode::kMarkBit | unicode::kDigitBit;
  const std::uint32_t properties = unicode::properties(c.value);
  return (properties & kParts) && !(properties & (unicode::kUpperBit | unicode::kSpaceBit)) &&
         c.value < unicode::kTableSize && c.value != 0x02BC;
}

[[gnu::noinline]] std::string lower(std::string_view text) { return Lowered(text).all(); }

constexpr bool continues_word(char byte) {
  return byte == '\'' || byte == '-' || (byte >= 'a' && byte <= 'z') ||
         (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

// The same as a table, since each byte of each phrase is asked for.
constexpr auto kInner = [] {
  std::array<bool, 256> inner{};
  for (std::size_t i = 0; i < inner.size(); ++i) inner[i] = continues_word(static_cast<char>(i));
  return inner;
}();
bool is_inner(char byte) { return kInner[static_cast<unsigned char>(byte)]; }

// Whether a phrase may end at `end`. REQUIRES: 0 < end <= head.size().
bool is_boundary(std::string_view head, std::size_t end) {
  return end == head.size() || !is_inner(head[end]) || head[end - 1] == ',';
}

bool ends_clause(char byte) { return byte == '.' || byte == '!' || byte == '?'; }

// What is between token i - 1 and token i: a single space or hyphen; a comma if there is one (a
// semicolon and a colon count as one); else 0. Not inlined, nor is role_of(): small code matters
// more than speed here.
[[gnu::noinline]] char gap_of(const SentenceView& s, std::size_t i) {
  if (i == 0 || i >= s.tokens.size()) return 0;
  const std::uint32_t begin = s.tokens[i - 1].end(), end = s.tokens[i].begin;
  if (end - begin == 1) return s.text[begin];
  for (std::uint32_t k = begin; k < end; ++k) {
    const char c = s.text[k];
    if (c == ',' || c == ';' || c == ':') return ',';
  }
  return 0;
}

}  // namespace

DanglingDetector::DanglingDetector(LanguageId language)
    : row_(opening_row(language)), phrases_(kSomeEntries), words_(kSomeEntries) {
  const OpeningRow& row = row_;
  add_phrases(row.leaning, kLeans);
  add_phrases(row.pointing, kPoints);
  add_phrases(row.expletives, kMayStand);
  add_phrases(row.pairs, kPairs);
  add_phrases(row.ordinals, kOrdinal);
  add_phrases(row.standing, kStands);
  add_words(row.links, kLink);
  add_words(row.whens, kWhen);
  add_words(row.laters, kLater);
  add_words(row.nears, kNear);
  add_words(row.times, kTime);
  add_words(row.may_times, kMayTime);
  add_words(row.pronouns, kPronoun);
  add_words(row.auxiliaries, kAuxiliary);
  add_words(row.sayings, kSaying);
  add_words(row.preverbs, kPreverb);
  add_words(row.ands, kAnd);
}

void DanglingDetector::add_words(std::string_view list, std::uint32_t role) {
  for_each_hashed(list, ' ', [&](std::string_view /*word*/, std::uint64_t hash, bool /*ascii*/) {
    words_.number(hash, 0) = role;
  });
}

void DanglingDetector::add_phrases(std::string_view list, std::uint32_t kind) {
  for_each_entry(list, '|', [&](std::string_view phrase) {
    std::uint64_t hash = kFnvBasis;
    for (std::size_t end = 1; end <= phrase.size(); ++end) {
      hash = hash_on(hash, phrase[end - 1]);
      if (!is_boundary(phrase, end)) continue;
      beginnings_[hash / kBits % beginnings_.size()] |= std::uint64_t{1} << hash % kBits;
    }
    phrases_.number(hash, 0) = kind;
  });
}

bool DanglingDetector::may_begin(std::uint64_t hash) const {
  return (beginnings_[hash / kBits % beginnings_.size()] >> hash % kBits & 1) != 0;
}

// Whether one of the first `count` words of `head`, in the same clause, has the role.
bool DanglingDetector::holds(std::string_view head, std::uint32_t role, std::size_t count) const {
  for (std::size_t i = 0; i < head.size() && count > 0; --count) {
    for (; i < head.size() && !is_inner(head[i]); ++i) {
      if (ends_clause(head[i])) return false;
    }
    std::uint64_t hash = kFnvBasis;
    for (; i < head.size() && is_inner(head[i]); ++i) hash = hash_on(hash, head[i]);
    if (words_.find_number(hash) == role) return true;
  }
  return false;
}

[[gnu::noinline]] std::uint32_t DanglingDetector::role_of(const SentenceView& s,
                                                          std::size_t i) const {
  if (i >= s.tokens.size()) return 0;
  const std::string_view token = slice(s.text, s.tokens[i].span());
  std::uint64_t hash = kFnvBasis, stem = 0;  // up to an apostrophe: "this week's"
  for (std::uint32_t at = 0; at < token.size();) {
    const auto byte = static_cast<unsigned char>(token[at]);
    if (unicode::is_ascii(byte)) {
      if (byte == '\'' && stem == 0) stem = hash;
      hash = hash_on(hash, static_cast<char>(unicode::to_lower(byte)));
      ++at;
      continue;
    }
    const unicode::CodePoint c = unicode::decode(token, at);
    // Nearly all characters are in lower case already and are hashed as they are.
    if (!is_lowered(c)) return role_of_word(lower(token));
    for (; at < c.end; ++at) hash = hash_on(hash, token[at]);
  }
  const std::uint32_t role = words_.find_number(hash);
  return role != 0 || stem == 0 ? role : words_.find_number(stem);
}

std::uint32_t DanglingDetector::role_of_word(std::string_view word) const {
  const std::uint32_t role = words_.find_number(hash_bytes(word));
  const std::size_t apostrophe = word.find('\'');
  if (role != 0 || apostrophe == std::string::npos) return role;
  return words_.find_number(hash_bytes(word.substr(0, apostrophe)));
}

// After "this": whether a time follows that the reader knows too ("week", "past few days"), not
// another noun ("This second attempt") or a verb ("This may help").
bool DanglingDetector::points_at_time(const SentenceView& s) const {
  for (std::size_t i = 1; i <= kTimeWindow && i < s.tokens.size(); ++i) {
    switch (role_of(s, i)) {
      case kTime:  // "Ce week-end", but not "ce jour-là"
        return i + 1 == s.tokens.size() || gap_of(s, i + 1) != '-' || role_of(s, i + 1) == kTime;
      case kMayTime: {
        if (s.tokens[i].shape & kUpperStart) return true;  // "This May"
        if (i + 1 == s.tokens.size()) return false;
        if (role_of(s, i + 1) == kTime) return true;  // "segunda-feira"
        return gap_of(s, i + 1) == ',' || (s.classes(i + 1) & kDeterminer);
      }
      case kNear:
        continue;
      default:
        return false;
    }
  }
  return false;
}

// After "both": whether neither a name nor a joined pair follows ("Both Peter and", "both young and
// old").
bool DanglingDetector::lacks_pair(const SentenceView& s) const {
  if (s.tokens.size() < 2 || (s.tokens[1].shape & kUpperStart)) return false;
  for (std::size_t i = 2; i <= kPairWindow && i < s.tokens.size(); ++i) {
    if (role_of(s, i) == kAnd) return false;
  }
  return true;
}

bool DanglingDetector::is_past(const SentenceView& s, std::size_t i) const {
  if (s.classes(i) & kStopWord) return false;
  return has_ending(row_.past_endings, lower(slice(s.text, s.tokens[i].span())), kMinStem);
}

// After "the second": whether no noun follows, but a verb, a comma or the end of the sentence.
bool DanglingDetector::lacks_noun(const SentenceView& s) const {
  constexpr std::size_t kNext = 2;
  if (s.tokens.size() <= kNext) return false;
  if (gap_of(s, kNext) == ',') return true;
  if (gap_of(s, kNext) != ' ' || !(s.tokens[kNext].shape & kLowerStart)) return false;
  if (s.tokens.size() == kNext + 1) return true;  // "El segundo murió."
  const bool noun = row_.capital_nouns && (s.tokens[1].shape & kUpperStart);  // "Der Zweite starb"
  return noun || role_of(s, kNext) == kAuxiliary || is_past(s, kNext);
}

// Whether the sentence, read from `begin` on, needs the one before it; `begin` may be at a pronoun.
// `standing`, if given, gets the number of words of an opening phrase that needs nothing, or 0.
bool DanglingDetector::leans(const SentenceView& s, std::uint32_t begin,
                             std::size_t* standing) const {
  constexpr std::size_t kMaxOpening = 48;  // bytes; no phrase is longer
  const std::uint32_t last =
      unicode::floor_boundary(s.text, begin + std::min(kHeadBytes, s.span.end - begin));
  Lowered lowered(slice(s.text, {begin, last}));
  const std::string& head = lowered.bytes();
  std::uint32_t found = 0;
  std::size_t found_end = 0;
  std::uint64_t hash = kFnvBasis;
  for (std::size_t end = 1; end <= kMaxOpening; ++end) {
    lowered.extend(end + 1);
    if (end > head.size()) break;
    hash = hash_on(hash, head[end - 1]);
    if (!is_boundary(head, end)) continue;
    if (!may_begin(hash)) break;
    const std::uint32_t kind = phrases_.find_number(hash);
    if (kind == 0) continue;
    found = kind;
    found_end = end;
  }
  if (found == kMayStand) lowered.extend(std::string::npos);
  const std::string_view rest = std::string_view(head).substr(found_end);
  switch (found) {
    case kLeans:
      return true;
    case kPoints:
      return !points_at_time(s);
    case kMayStand:
      return !holds(rest, kLink, kLinkWindow);
    case kPairs:
      return lacks_pair(s);
    case kOrdinal:
      return lacks_noun(s);
    case kStands:
      if (standing != nullptr) {
        *standing =
            1 + static_cast<std::size_t>(std::count(
                    head.begin(), head.begin() + static_cast<std::ptrdiff_t>(found_end), ' '));
      }
      return false;
    default:
      return false;
  }
}

// "A day later", "Deux jours plus tard,": later than what the sentence before reports.
bool DanglingDetector::opens_with_later(const SentenceView& s) const {
  bool other = false;  // word before the time: a number, an adjective
  for (std::size_t i = 0; i <= kTimeBefore && i + 1 < s.tokens.size(); ++i) {
    if (role_of(s, i) != kTime) {
      if (i > 0 && !(s.tokens[i].shape & kLowerStart)) return false;
      if (s.classes(i) & kStopWord) continue;
      if (other) return false;  // "Holm quit weeks later"
      other = !(s.tokens[i].shape & kNumeral);
      continue;
    }
    for (std::size_t j = i + 1; j <= i + 2 && j < s.tokens.size(); ++j) {
      if (gap_of(s, j) != ' ') return false;
      if (role_of(s, j) == kLater) return true;
      // A preposition too, if no comma follows: "dos días después de".
      const std::uint64_t hash = hash_bytes(lower(slice(s.text, s.tokens[j].span())));
      if (gap_of(s, j + 1) == ',' && words_.find_number(hash_on(hash, ',')) == kLater) return true;
    }
    return false;
  }
  return false;
}

// "Dijo que", "Según explicó,": a verb of saying in a language whose verbs need no subject.
bool DanglingDetector::opens_with_saying(const SentenceView& s) const {
  if (row_.preverbs.empty() || s.tokens.size() < 2) return false;
  const std::uint32_t role = role_of(s, 0);
  const std::size_t verb = role == kPreverb || role == kAuxiliary ? 1 : 0;
  const std::size_t next = verb + 1;
  if (next >= s.tokens.size() || (verb > 0 && !(s.tokens[verb].shape & kLowerStart))) return false;
  const bool says = says_at(s, verb);
  if (!says && !is_past(s, verb)) return false;
  if (gap_of(s, next) == ',') return says;
  if (role_of(s, next) == kLink) return true;
  return next + 1 < s.tokens.size() && gap_of(s, next + 1) == ' ' &&
         (s.classes(next) & kStopWord) && !(s.classes(next) & kDeterminer) &&
         role_of(s, next + 1) == kLink;  // "Dijo también que"
}

bool DanglingDetector::says_at(const SentenceView& s, std::size_t i) const {
  return (s.classes(i) & kSpeech) || role_of(s, i) == kSaying;
}

// "On Monday he said": only words that cannot be the antecedent precede the pronoun. The first
// `standing` words are a phrase that needs nothing ("He or she").
bool DanglingDetector::opens_with_late_pronoun(const SentenceView& s, std::size_t standing) const {
  const std::size_t last = std::min(s.tokens.size(), kLatePronoun + 1);
  bool verb = false;   // "Am Montag sagte er", "In the report, he": one word that is neither
  bool comma = false;  // after that word
  for (std::size_t i = 0; i < last; ++i) {
    const Token& token = s.tokens[i];
    const std::uint32_t role = role_of(s, i);
    comma = comma || (verb && gap_of(s, i) == ',');
    if (i > 0 && i >= standing && (token.shape & kLowerStart) && role == kPronoun) {
      if (gap_of(s, i) == '-') return false;  // "Pourquoi a-t-il": a question stands for itself
      if (verb && comma == row_.verb_second) return false;  // "The treatments they"
      return leans(s, token.begin);
    }
    const std::uint32_t classes = s.classes(i);
    if (classes & kSubordinator) return false;  // "When he arrived, Smith ..."
    const bool time = role >= kWhen && role <= kMayTime;
    if ((classes & kStopWord) || (token.shape & kNumeral) || time) continue;
    if (verb || !(token.shape & kLowerStart) || i == 0) return false;
    verb = true;
  }
  return false;
}

// Whether the words after a quotation, from token `first` on, do not name the speaker: a pronoun
// with at most a verb before it, or a verb that needs no subject and has no name after it.
bool DanglingDetector::names_nobody(const SentenceView& s, std::size_t first) const {
  std::size_t verbs = 0;
  for (std::size_t i = first; i < s.tokens.size() && i < first + kTailJoined; ++i) {
    const bool joined = gap_of(s, i) == '-';  // "a-t-elle", "explique-t-il"
    if (!(s.tokens[i].shape & kLowerStart)) break;
    if (i > first && !joined && gap_of(s, i) != ' ') break;
    if (i >= first + kTailPronoun && !joined) break;
    if (role_of(s, i) == kPronoun) return verbs <= 1 || joined;
    verbs += says_at(s, i) || !(s.classes(i) & kStopWord);
  }
  if (row_.preverbs.empty() || first >= s.tokens.size() || gap_of(s, first) != ',') return false;
  bool says = false;
  std::size_t i = first;
  for (; i < s.tokens.size() && !(i > first && gap_of(s, i) == ','); ++i) {
    if (i - first == kMaxTail || (s.tokens[i].shape & kUpperStart)) return false;
    const std::uint32_t role = role_of(s, i);
    const bool time = role >= kWhen && role <= kMayTime;
    const bool verb = says_at(s, i) || (i == first && !(s.classes(i) & kStopWord));  // ", zanjó."
    if (!verb && !(s.classes(i) & kStopWord) && !time && !(s.tokens[i].shape & kNumeral)) {
      return false;
    }
    says = says || verb;
  }
  for (const std::size_t end = std::min(s.tokens.size(), i + kMaxTail); i < end; ++i) {
    // "», lamenta, por su parte, Iris Ruiz"
    if ((s.tokens[i].shape & kUpperStart) && gap_of(s, i) == ',') return false;
  }
  return says;
}

// A sentence inside a quotation that does not say who speaks.
float DanglingDetector::detect_speakerless(const SentenceView& s, Pairing pairing) const {
  const bool continued = pairing == Pairing::kContinued;
  if (!continued && !s.has_marks(kQuoteMark)) return kNo;
  std::uint32_t marks = 0, last = 0;    // of quotation, and the byte after the last one
  bool starts = false, single = false;  // with a quotation mark; it is a single one
  bool nobody = false;                  // one of the quotations has no speaker after it
  std::size_t t = 0;                    // the first token after the mark
  const std::string_view here = s.text.substr(0, s.span.end);
  for (const PunctuationMark& mark : s.marks) {
    if (!mark.is(kQuoteMark)) continue;
    const bool head = mark.begin == s.span.begin;
    const char32_t before = head ? U' ' : mark.before;
    const char32_t after = mark.end < here.size() ? unicode::decode(here, mark.end).value : ' ';
    const bool word_after = unicode::is_word_part(after);
    const bool is_double =
        mark.is(kDoubleQuoteMark) || mark.value == 0x300C || mark.value == 0x300D;
    if (head) {
      single = !is_double && word_after;
      starts = single || is_double;
    }
    // An apostrophe has no comma or stop beside it.
    const bool closes = single ? !is_double && !word_after &&
                                     (is_comma(before) || is_stop(before) || is_comma(after))
                               : is_double && !(unicode::is_space(before) && word_after);
    if (single ? head || closes : is_double) {
      ++marks;
      last = mark.end;
      while (t < s.tokens.size() && s.tokens[t].begin < last) ++t;
      if (closes && !head) nobody = nobody || names_nobody(s, t);
    }
  }
  if (!starts && !continued) return kNo;
  if (continued && !starts && marks == 0) {
    // In the middle of a quotation, or of a remark in brackets.
    return s.bytes().find_first_of("()[]") == std::string_view::npos ? kLikely : kNo;
  }
  if (continued && starts && marks == 1)
    return single ? kNo : kLikely;  // `"We won.`, and it goes on
  if (continued && !starts && marks == 1 && t < s.tokens.size() && t >= 3) {
    // `Smith said: "We won.` has its speaker; `We won," he said.` ends what began before.
    const std::string_view before_mark = slice(s.text, {s.span.begin, last});
    if (before_mark.find(": ") != std::string_view::npos) return kNo;
  }
  if (t == s.tokens.size() && ((starts && marks == 2) || (continued && marks == 1))) return kLikely;
  return nobody ? kLikely : kNo;
}

float DanglingDetector::detect(const SentenceView& s, Pairing pairing, bool first) const {
  if (s.tokens.empty() || s.kind == BlockKind::kListItem) return kNo;
  const float speakerless = detect_speakerless(s, pairing);
  if (speakerless > kNo) return speakerless;
  if (first) return kNo;  // "She was the woman who ...": nothing was left out
  // A quotation opens with the speaker's words, not with the text's.
  std::uint32_t begin = s.span.begin;
  while (begin < s.span.end) {
    const unicode::CodePoint c = unicode::decode(s.text, begin);
    if (is_quote(c.value)) return kNo;
    if (!is_dash(c.value) && !unicode::is_space(c.value)) break;
    begin = c.end;
  }
  std::size_t standing = 0;
  if (leans(s, begin, &standing)) return kLikely;
  const bool dangles =
      opens_with_later(s) || opens_with_saying(s) || opens_with_late_pronoun(s, standing);
  return dangles ? kLikely : kNo;
}

}  // namespace leitsatz
