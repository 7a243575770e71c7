#include "flags/boilerplate.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "characters/unicode.h"
#include "document/line_words.h"
#include "language/data/lexicon.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kPart = sizeof(std::uint32_t);
constexpr std::size_t kStep = 3;  // bytes between two look-ups
// No look-up can miss this many bytes of a phrase; no phrase is shorter.
constexpr std::size_t kWindow = kPart + kStep - 1;
constexpr std::size_t kSlots = 512;  // four times the parts of two languages

// The bits in which upper and lower case differ: in ASCII, and in the UTF-8 of phrases with little
// ASCII.
constexpr std::uint8_t kAsciiCase = 0x20;
constexpr std::uint8_t kWideCase = 0x31;

std::size_t slot_of(std::uint32_t bytes) { return (bytes * 0x9E3779B1u >> 16) % kSlots; }

bool is_ascii(char c) { return unicode::is_ascii(static_cast<unsigned char>(c)); }

// The last offset at which kWindow bytes of ASCII begin, or npos.
std::size_t ascii_window_of(std::string_view phrase) {
  std::size_t ascii = 0;
  for (std::size_t end = phrase.size(); end > 0; --end) {
    ascii = is_ascii(phrase[end - 1]) ? ascii + 1 : 0;
    if (ascii == kWindow) return end - 1;
  }
  return std::string_view::npos;
}

// Which pairs of ASCII characters a text has: few phrases have none that is missing.
class Pairs {
 public:
  explicit Pairs(std::u16string_view text) {
    for (std::size_t i = 1; i < text.size(); ++i) {
      const std::uint32_t bit = bit_of(text[i - 1], text[i]);
      bits_[bit / 64] |= std::uint64_t{1} << bit % 64;
    }
  }

  bool may_hold(std::string_view phrase) const {
    for (std::size_t i = 1; i < phrase.size(); ++i) {
      if (!is_ascii(phrase[i - 1]) || !is_ascii(phrase[i])) continue;
      const std::uint32_t bit =
          bit_of(static_cast<unsigned char>(phrase[i - 1]), static_cast<unsigned char>(phrase[i]));
      if ((bits_[bit / 64] >> bit % 64 & 1) == 0) return false;
    }
    return true;
  }

 private:
  // Letters differ in their low five bits.
  static std::uint32_t bit_of(char16_t first, char16_t second) {
    return (first & 31u) << 5 | (second & 31u);
  }
  std::array<std::uint64_t, 16> bits_{};
};

}  // namespace

BoilerplateDetector::Parts::Parts(std::uint8_t same) : same_(same) {}

// The kPart bytes at `at`, with the bits of `same_` set. REQUIRES: there are as many.
std::uint32_t BoilerplateDetector::Parts::part_at(std::string_view text, std::size_t at) const {
  std::uint32_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, kPart);
  return bytes | same_ * 0x01010101u;
}

void BoilerplateDetector::Parts::add(std::string_view phrase, std::size_t window) {
  slots_.resize(kSlots);
  for (std::size_t at = window; at < window + kStep; ++at) {
    const std::uint32_t bytes = part_at(phrase, at);
    std::size_t slot = slot_of(bytes);
    while (slots_[slot].bytes != 0) slot = (slot + 1) % kSlots;
    slots_[slot] = {bytes, static_cast<std::uint16_t>(phrases_.size()),
                    static_cast<std::uint16_t>(at)};
  }
  phrases_.push_back(phrase);
}

// Whether the text contains the phrase around a part that was found. In a phrase that was found by
// ASCII letters, letters beyond ASCII match any byte.
bool BoilerplateDetector::Parts::stands_at(std::string_view text, std::size_t at,
                                           const Part& part) const {
  const std::string_view phrase = phrases_[part.phrase];
  if (at < part.offset || text.size() - (at - part.offset) < phrase.size()) return false;
  return std::equal(phrase.begin(), phrase.end(), text.data() + (at - part.offset),
                    [&](char a, char b) {
                      return (a | same_) == (b | same_) || (same_ == kAsciiCase && !is_ascii(a));
                    });
}

bool BoilerplateDetector::Parts::may_stand_in(std::string_view text) const {
  if (empty()) return false;
  for (std::size_t at = 0; at + kPart <= text.size(); at += kStep) {
    const std::uint32_t bytes = part_at(text, at);
    for (std::size_t slot = slot_of(bytes); slots_[slot].bytes != 0; slot = (slot + 1) % kSlots) {
      if (slots_[slot].bytes == bytes && stands_at(text, at, slots_[slot])) return true;
    }
  }
  return false;
}

BoilerplateDetector::BoilerplateDetector(LanguageId language)
    : ascii_(kAsciiCase), wide_(kWideCase) {
  const LanguageId english = language_from_tag("en").value_or(kUnd);
  const auto add_all = [&](const Lexicon& row) {
    for_each_entry(row.boilerplate, '|', [&](std::string_view phrase) {
      phrases_.push_back(phrase);
      const std::size_t window = ascii_window_of(phrase);
      if (window != std::string_view::npos) {
        ascii_.add(phrase, window);
      } else {
        wide_.add(phrase, (phrase.size() - kWindow) / 2);
      }
    });
  };
  add_all(lexicon(language));
  if (language != english) add_all(lexicon(english));
}

float detect_credit(const SentenceView& s) {
  constexpr std::size_t kMaxCreditWords = 6;  // "Photo: Ida Holm."
  if (s.tokens.size() <= kMaxCreditWords && s.bytes().find(':') != std::string_view::npos) {
    const LineWords line = words_of_line(s.text, s.span);
    const std::size_t label = match_phrase(line, 0, kCreditPhrase);
    const std::uint32_t behind = label > 0 ? line.words[label - 1].span.end : s.span.end;
    if (unicode::skip_spaces(s.text, behind, s.span.end) == s.span.begin + s.bytes().find(':')) {
      return kLikely;
    }
  }
  return kNo;
}

float detect_caption(const SentenceView& s) {
  constexpr std::size_t kMaxBytes = 32, kMaxWords = 4;  // in brackets: "a la izquierda"
  if (!s.has_marks(kOpeningMark)) return kNo;
  for (const PunctuationMark& mark : s.marks) {
    if (mark.value != '(') continue;
    const std::string_view behind = s.text.substr(mark.end, kMaxBytes);
    const std::size_t close = behind.find(')');
    if (close == std::string_view::npos || mark.end + close >= s.span.end) continue;
    const LineWords inside =
        words_of_line(s.text, {mark.end, mark.end + static_cast<std::uint32_t>(close)});
    if (inside.size() == 0 || inside.size() > kMaxWords) continue;
    const bool names = std::any_of(inside.words.begin(), inside.words.end(),
                                   [](const LineWord& word) { return word.capital; });
    if (!names && match_phrase(inside, inside.size() - 1, kPositionPhrase) > 0) {
      return kLikely;
    }
  }
  return kNo;
}

float BoilerplateDetector::detect(const SentenceView& s) const {
  constexpr std::size_t kMaxWords = 24;  // a notice is short; an article about cookies is not
  if (s.tokens.size() > kMaxWords) return kNo;
  const bool may_hold = s.has_marks(kFoldMark) || ascii_.may_stand_in(s.bytes()) ||
                        (!s.is_ascii() && wide_.may_stand_in(s.bytes()));
  if (!may_hold) return kNo;
  const std::u16string folded = unicode::folded(s.bytes());
  int hits = 0;
  unicode::Utf16 utf16;
  const Pairs pairs(folded);
  for (const std::string_view phrase : phrases_) {
    if (!pairs.may_hold(phrase)) continue;
    unicode::decode(phrase, utf16);
    hits += folded.find(utf16.view()) != std::u16string::npos;
  }
  const std::size_t sign = folded.find(u'\u00A9');  // after a letter it is a half of mojibake
  if (sign != std::u16string::npos && (sign == 0 || !unicode::is_letter(folded[sign - 1]))) ++hits;
  if (hits == 0) return kNo;
  if (hits >= 2) return kSure;
  return s.tokens.size() <= kMaxWords / 2 ? kLikely : kHint;
}

}  // namespace leitsatz
