#include "boilerplate.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "lexicon.h"
#include "unicode.h"
#include "word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kPart = sizeof(std::uint32_t);
constexpr std::size_t kStep = 3;  // bytes from one look to the next
// So many bytes of a phrase can't be missed.
constexpr std::size_t kWindow = kPart + kStep - 1;
constexpr std::size_t kSlots = 512;  // four times the parts of two languages

std::size_t slot_of(std::uint32_t bytes) { return (bytes * 0x9E3779B1u >> 16) % kSlots; }

// REQUIRES: there are kPart bytes.
std::uint32_t part_at(std::string_view text, std::size_t at) {
  std::uint32_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, kPart);
  return bytes | 0x20202020u;
}

bool is_ascii(char c) { return unicode::is_ascii(static_cast<unsigned char>(c)); }

// Where kWindow bytes of ASCII begin, in the middle if there are many, or npos.
std::size_t window_of(std::string_view phrase) {
  std::size_t best = std::string_view::npos, longest = kWindow - 1, begin = 0;
  for (std::size_t i = 0; i <= phrase.size(); ++i) {
    if (i < phrase.size() && is_ascii(phrase[i])) continue;
    if (i - begin > longest) {
      longest = i - begin;
      best = begin + (longest - kWindow) / 2;
    }
    begin = i + 1;
  }
  return best;
}

}  // namespace

BoilerplateDetector::BoilerplateDetector(LanguageId language) : parts_(kSlots) {
  const LanguageId english = language_from_tag("en").value_or(kUnd);
  const auto add_all = [&](const Lexicon& row) {
    for_each_entry(row.boilerplate, '|', [&](std::string_view phrase) { add(phrase); });
  };
  add_all(lexicon(language));
  if (language != english) add_all(lexicon(english));
}

void BoilerplateDetector::add(std::string_view phrase) {
  const auto number = static_cast<std::uint16_t>(phrases_.size());
  phrases_.push_back(phrase);
  const std::size_t window = window_of(phrase);
  if (window == std::string_view::npos) {
    wide_phrases_ = true;
    return;
  }
  for (std::size_t at = window; at < window + kStep; ++at) {
    const std::uint32_t bytes = part_at(phrase, at);
    std::size_t slot = slot_of(bytes);
    while (parts_[slot].bytes != 0) slot = (slot + 1) % kSlots;
    parts_[slot] = {bytes, number, static_cast<std::uint16_t>(at)};
  }
}

// Whether the phrase of a part that was found is there; one with letters beyond ASCII may be.
bool BoilerplateDetector::holds(std::string_view sentence, std::size_t at, const Part& part) const {
  const std::string_view phrase = phrases_[part.phrase];
  if (!std::all_of(phrase.begin(), phrase.end(), is_ascii)) return true;
  if (at < part.offset || sentence.size() - (at - part.offset) < phrase.size()) return false;
  const char* begin = sentence.data() + (at - part.offset);
  return std::equal(phrase.begin(), phrase.end(), begin,
                    [](char a, char b) { return (a | 0x20) == (b | 0x20); });
}

// REQUIRES: no character folds to ASCII or to nothing but that of ASCII. False: the folded sentence
// holds no phrase.
bool BoilerplateDetector::may_hold(std::string_view sentence, bool ascii) const {
  if (wide_phrases_ && !ascii) return true;
  for (std::size_t at = 0; at + kPart <= sentence.size(); at += kStep) {
    const std::uint32_t bytes = part_at(sentence, at);
    for (std::size_t slot = slot_of(bytes); parts_[slot].bytes != 0; slot = (slot + 1) % kSlots) {
      if (parts_[slot].bytes == bytes && holds(sentence, at, parts_[slot])) return true;
    }
  }
  return false;
}

float BoilerplateDetector::detect(const SentenceView& s) const {
  constexpr std::size_t kMaxWords = 24;  // a notice is short; an article about cookies is not
  if (s.tokens.size() > kMaxWords) return kNo;
  if (!s.has_marks(kFoldMark) && !may_hold(s.bytes(), s.is_ascii())) return kNo;
  const std::u16string folded = unicode::folded(s.bytes());
  int hits = 0;
  unicode::Utf16 utf16;
  for (const std::string_view phrase : phrases_) {
    unicode::decode(phrase, utf16);
    hits += folded.find(utf16.view()) != std::u16string::npos;
  }
  const std::size_t sign =
      folded.find(u'\u00A9');  // behind a letter it is one of mojibake's halves
  if (sign != std::u16string::npos && (sign == 0 || !unicode::is_letter(folded[sign - 1]))) ++hits;
  if (hits == 0) return kNo;
  if (hits >= 2) return kSure;
  return s.tokens.size() <= kMaxWords / 2 ? kLikely : kHint;
}

}  // namespace leitsatz
