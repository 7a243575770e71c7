#include "dangling.h"

#include <algorithm>
#include <string>

#include "fnv1a.h"
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

// What a phrase does; of one in two lists the later kind counts.
constexpr std::uint8_t kLeans = 1, kPoints = 2, kMayStand = 3, kStands = 4;

// What a word can be.
constexpr std::uint8_t kLink = 1, kTime = 2, kPronoun = 4;

std::uint64_t hash_on(std::uint64_t hash, char byte) {
  return fnv1a(hash, static_cast<unsigned char>(byte));
}

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = kFnvBasis;
  for (const char byte : text) hash = hash_on(hash, byte);
  return hash;
}

// In lower case, white space as one space, apostrophes as ', all bytes beyond ASCII of words.
std::string lower_head(std::string_view text) {
  std::string head;
  head.reserve(text.size());
  for (std::uint32_t i = 0; i < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, i);
    i = c.end;
    if (c.value >= 'A' && c.value <= 'Z') {
      head += static_cast<char>(c.value - 'A' + 'a');
    } else if (unicode::is_space(c.value)) {
      if (!head.empty() && head.back() != ' ') head += ' ';
    } else if (unicode::is_ascii(c.value)) {
      head += static_cast<char>(c.value);
    } else if (c.value == 0x2019 || c.value == 0x02BC) {
      head += '\'';
    } else if (unicode::is_word_part(c.value)) {
      unicode::append(head, unicode::to_lower(c.value));
    } else {
      head += is_stop(c.value) ? '.' : is_dash(c.value) ? '-' : ';';
    }
  }
  return head;
}

bool is_inner(char byte) {  // goes on a word: "then-president", "it's"
  return byte == '\'' || byte == '-' || (byte >= 'a' && byte <= 'z') ||
         (byte >= '0' && byte <= '9') || static_cast<unsigned char>(byte) >= 0x80;
}

bool ends_clause(char byte) { return byte == '.' || byte == '!' || byte == '?'; }

}  // namespace

void DanglingDetector::Table::add(std::uint64_t hash, std::uint8_t value) {
  std::size_t i = (hash >> 20) % kSlots;
  while (slots_[i].value != 0 && slots_[i].hash != hash) i = (i + 1) % kSlots;
  slots_[i] = {hash, value};
}

std::uint8_t DanglingDetector::Table::find(std::uint64_t hash) const {
  std::size_t i = (hash >> 20) % kSlots;
  while (slots_[i].value != 0 && slots_[i].hash != hash) i = (i + 1) % kSlots;
  return slots_[i].value;
}

DanglingDetector::DanglingDetector(LanguageId language) {
  const OpeningRow& row = opening_row(language);
  add(row.leaning, '|', kLeans, phrases_);
  add(row.pointing, '|', kPoints, phrases_);
  add(row.expletives, '|', kMayStand, phrases_);
  add(row.standing, '|', kStands, phrases_);
  add(row.links, ' ', kLink, words_);
  add(row.times, ' ', kTime, words_);
  add(row.pronouns, ' ', kPronoun, words_);
}

void DanglingDetector::add(std::string_view list, char separator, std::uint8_t value,
                           Table& table) {
  for (std::size_t begin = 1; begin < list.size();) {
    const std::size_t end = list.find(separator, begin);
    table.add(hash_of(list.substr(begin, end - begin)), value);
    begin = end + 1;
  }
}

// Whether one of the first `count` words of `head` has that role, in the same clause.
bool DanglingDetector::holds(std::string_view head, std::uint8_t role, std::size_t count) const {
  for (std::size_t i = 0; i < head.size() && count > 0; --count) {
    for (; i < head.size() && !is_inner(head[i]); ++i) {
      if (ends_clause(head[i])) return false;
    }
    std::uint64_t hash = kFnvBasis;
    for (; i < head.size() && is_inner(head[i]); ++i) hash = hash_on(hash, head[i]);
    if (words_.find(hash) == role) return true;
  }
  return false;
}

bool DanglingDetector::leans(std::string_view head) const {
  constexpr std::size_t kMaxOpening = 48;  // bytes; no phrase is longer
  std::uint8_t found = 0;
  std::size_t found_end = 0;
  std::uint64_t hash = kFnvBasis;
  for (std::size_t end = 1; end <= std::min(head.size(), kMaxOpening); ++end) {
    hash = hash_on(hash, head[end - 1]);
    const bool at_word = end == head.size() || !is_inner(head[end]);
    if (!at_word && head[end - 1] != ',') continue;
    const std::uint8_t kind = phrases_.find(hash);
    if (kind == 0) continue;
    found = kind;
    found_end = end;
  }
  const std::string_view rest = head.substr(found_end);
  switch (found) {
    case kLeans:
      return true;
    case kPoints:
      return !holds(rest, kTime, kTimeWindow);
    case kMayStand:
      return !holds(rest, kLink, kLinkWindow);
    default:
      return false;
  }
}

// "On Monday he said": before the pronoun stand only words that can't be what it means.
bool DanglingDetector::opens_with_late_pronoun(const SentenceView& s) const {
  const std::size_t last = std::min(s.tokens.size(), kLatePronoun + 1);
  bool verb = false;  // "Am Montag sagte er": one word that is neither
  for (std::size_t i = 0; i < last; ++i) {
    const Token& token = s.tokens[i];
    const std::uint8_t role = words_.find(hash_of(lower_head(slice(s.text, token.span()))));
    if (i > 0 && (token.shape & kLowerStart) && role == kPronoun) {
      const std::uint32_t size = std::min(kHeadBytes, s.span.end - token.begin);
      const std::uint32_t end = unicode::floor_boundary(s.text, token.begin + size);
      return leans(lower_head(slice(s.text, {token.begin, end})));
    }
    const std::uint16_t classes = s.classes(i);
    if (classes & kSubordinator) return false;  // "When he arrived, Smith ..."
    if ((classes & kStopWord) || (token.shape & kNumeral) || role == kTime) continue;
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
    pronoun = pronoun || words_.find(hash_of(lower_head(slice(s.text, token.span())))) == kPronoun;
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
  if (leans(lower_head(slice(s.text, {begin, end})))) return kLikely;
  return opens_with_late_pronoun(s) ? kLikely : kNo;
}

}  // namespace leitsatz
