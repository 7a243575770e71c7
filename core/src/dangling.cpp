#include "dangling.h"

#include <algorithm>

#include "opening_data.h"
#include "punctuation.h"
#include "unicode.h"

namespace leitsatz {
namespace {

constexpr std::uint32_t kHeadBytes = 160;  // of a sentence: more than any opening and its window
constexpr std::size_t kLinkWindow = 5;   // words behind an expletive: "it is not at all clear that"
constexpr std::size_t kTimeWindow = 3;   // words behind a demonstrative: "this past long week"
constexpr std::size_t kLatePronoun = 6;  // words: "On the evening of 3 May he"
constexpr std::size_t kMaxTail = 8;      // words that name a speaker: `," said the minister of ...`

std::u16string decode_all(std::string_view text) {
  unicode::Utf16 utf16;
  unicode::decode(text, {0, static_cast<std::uint32_t>(text.size())}, utf16);
  return std::u16string(utf16.view());
}

// Folded, white space as one space, apostrophes as '.
std::u16string fold_head(std::string_view text) {
  const std::u16string raw = decode_all(text);
  std::u16string folded, head;
  unicode::fold(raw, folded);
  for (char16_t unit : folded) {
    if (unit == 0x2019 || unit == 0x02BC) unit = u'\'';
    if (unicode::is_space(unit)) unit = u' ';
    if (unit == u' ' && (head.empty() || head.back() == u' ')) continue;
    head.push_back(unit);
  }
  return head;
}

bool is_inner(char16_t unit) {  // goes on a word: "then-president", "it's"
  return unit == u'\'' || unit == u'-' || unicode::is_word_part(unit);
}

// Whether one of the first `count` words of `text` is in `list`.
bool holds_word(std::u16string_view text, std::u16string_view list, std::size_t count) {
  std::u16string padded;
  for (std::size_t i = 0; i < text.size() && count > 0;) {
    while (i < text.size() && !is_inner(text[i])) {
      if (is_stop(text[i])) return false;  // the clause is over
      ++i;
    }
    std::size_t end = i;
    while (end < text.size() && is_inner(text[end])) ++end;
    if (end == i) break;
    padded = u' ';
    padded.append(text.substr(i, end - i)).push_back(u' ');
    if (list.find(padded) != std::u16string_view::npos) return true;
    i = end;
    --count;
  }
  return false;
}

std::u16string fold_list(std::string_view list) {
  std::u16string folded;
  unicode::fold(decode_all(list), folded);
  return folded;
}

bool is_word_of(const std::u16string& list, std::string_view word) {
  if (list.empty()) return false;
  const std::u16string padded = u' ' + fold_head(word) + u' ';
  return list.find(padded) != std::u16string::npos;
}

}  // namespace

DanglingDetector::DanglingDetector(LanguageId language) {
  const OpeningRow& row = opening_row(language);
  add(row.leaning, Kind::kLeaning);
  add(row.pointing, Kind::kPointing);
  add(row.expletives, Kind::kExpletive);
  add(row.standing, Kind::kStanding);
  // Of a phrase in two lists the later list counts.
  std::stable_sort(phrases_.begin(), phrases_.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second > b.second;
  });
  links_ = fold_list(row.links);
  times_ = fold_list(row.times);
  pronouns_ = fold_list(row.pronouns);
}

void DanglingDetector::add(std::string_view phrases, Kind kind) {
  for (std::size_t begin = 1; begin < phrases.size();) {
    const std::size_t end = phrases.find('|', begin);
    phrases_.emplace_back(fold_list(phrases.substr(begin, end - begin)), kind);
    begin = end + 1;
  }
}

bool DanglingDetector::leans(std::u16string_view head) const {
  constexpr std::size_t kMaxOpening = 48;  // units; no phrase is longer
  const Kind* found = nullptr;
  std::size_t found_end = 0;
  for (std::size_t end = 1; end <= std::min(head.size(), kMaxOpening); ++end) {
    const bool at_word = end == head.size() || !is_inner(head[end]);
    if (!at_word && head[end - 1] != u',') continue;
    const std::u16string_view phrase = head.substr(0, end);
    const auto at =
        std::lower_bound(phrases_.begin(), phrases_.end(), phrase,
                         [](const auto& entry, std::u16string_view p) { return entry.first < p; });
    if (at == phrases_.end() || at->first != phrase) continue;
    found = &at->second;
    found_end = end;
  }
  if (!found) return false;
  const std::u16string_view rest = head.substr(found_end);
  switch (*found) {
    case Kind::kLeaning:
      return true;
    case Kind::kPointing:
      return !holds_word(rest, times_, kTimeWindow);
    case Kind::kExpletive:
      return !holds_word(rest, links_, kLinkWindow);
    case Kind::kStanding:
      break;
  }
  return false;
}

// "On Monday he said": before the pronoun stand only words that can't be what it means.
bool DanglingDetector::opens_with_late_pronoun(const SentenceView& s) const {
  if (pronouns_.empty()) return false;
  const std::size_t last = std::min(s.tokens.size(), kLatePronoun + 1);
  bool verb = false;  // "Am Montag sagte er": one word that is neither
  for (std::size_t i = 0; i < last; ++i) {
    const Token& token = s.tokens[i];
    const std::string_view word = slice(s.text, token.span());
    if (i > 0 && (token.shape & kLowerStart) && is_word_of(pronouns_, word)) {
      const std::uint32_t size = std::min(kHeadBytes, s.span.end - token.begin);
      const std::uint32_t end = unicode::floor_boundary(s.text, token.begin + size);
      return leans(fold_head(slice(s.text, {token.begin, end})));
    }
    const std::uint16_t classes = s.classes(i);
    if (classes & kSubordinator) return false;  // "When he arrived, Smith ..."
    if ((classes & kStopWord) || (token.shape & kNumeral) || is_word_of(times_, word)) continue;
    if (verb || !(token.shape & kLowerStart) || i == 0) return false;
    verb = true;
  }
  return false;
}

// A sentence inside a quotation, where nobody in it says who speaks.
float DanglingDetector::detect_speakerless(const SentenceView& s, Pairing pairing) const {
  std::uint32_t marks = 0, last = 0;  // double quotes, and the byte behind the last one
  bool starts = false;                // with a quotation mark
  const std::string_view bytes = s.bytes();
  for (std::uint32_t i = 0; i < bytes.size();) {
    const unicode::CodePoint c = unicode::decode(bytes, i);
    if (is_double_quote(c.value) || c.value == 0x300C || c.value == 0x300D) {
      starts = starts || c.begin == 0;
      ++marks;
      last = s.span.begin + c.end;
    }
    i = c.end;
  }
  const bool continued = pairing == Pairing::kContinued;
  if (!starts && !continued) return kNo;
  if (continued && !starts && marks == 0) {
    // In the middle of a quotation, or of a remark in brackets.
    return bytes.find_first_of("()[]") == std::string_view::npos ? kLikely : kNo;
  }
  if (continued && starts && marks == 1) return kLikely;  // `"We won.`, and it goes on
  if (continued && !starts) {
    // `Smith said: "We won.` has its speaker; `We won," he said.` ends what began before.
    const std::uint32_t first = static_cast<std::uint32_t>(
        std::find_if(s.tokens.begin(), s.tokens.end(),
                     [&](const Token& token) { return token.begin >= last; }) -
        s.tokens.begin());
    if (marks == 1 && first < s.tokens.size() && first >= 3) {
      const std::string_view before = slice(s.text, {s.span.begin, last});
      if (before.find(": ") != std::string_view::npos) return kNo;
    }
  }
  // Behind the last mark somebody must be named.
  std::size_t tail = 0;
  bool named = false, pronoun = false;
  for (std::size_t i = s.tokens.size(); i > 0 && s.tokens[i - 1].begin >= last; --i) {
    const Token& token = s.tokens[i - 1];
    ++tail;
    named = named || (token.shape & kUpperStart) || token.length > 9;
    pronoun = pronoun || is_word_of(pronouns_, slice(s.text, token.span()));
  }
  if (tail == 0) return (starts && marks == 2) || (continued && marks == 1) ? kLikely : kNo;
  if (tail > kMaxTail) return kNo;
  return pronoun && !named ? kLikely : kNo;
}

float DanglingDetector::detect(const SentenceView& s, Pairing pairing, bool first) const {
  if (s.tokens.empty() || s.kind == BlockKind::kListItem) return kNo;
  const float speakerless = detect_speakerless(s, pairing);
  if (speakerless > kNo) return speakerless;
  if (first) return kNo;  // "She was the woman who ...": nothing was left out
  // Inside a quotation the speaker's own words are no opening of the text's.
  std::uint32_t begin = s.span.begin;
  while (begin < s.span.end) {
    const unicode::CodePoint c = unicode::decode(s.text, begin);
    if (is_quote(c.value)) return kNo;
    if (!is_dash(c.value) && !unicode::is_space(c.value)) break;
    begin = c.end;
  }
  const std::uint32_t end =
      unicode::floor_boundary(s.text, std::min(s.span.end, begin + kHeadBytes));
  if (leans(fold_head(slice(s.text, {begin, end})))) return kLikely;
  return opens_with_late_pronoun(s) ? kLikely : kNo;
}

}  // namespace leitsatz
