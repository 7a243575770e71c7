#include "sentences/whole_words.h"

#include <algorithm>

#include "base/fnv1a.h"
#include "base/hash_index.h"
#include "characters/stops.h"
#include "characters/unicode.h"
#include "leitsatz/types.h"
#include "sentences/stop_context.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMostLetters = 12;  // longer words are never asked for
// A stop behind a shorter word may belong to an abbreviation: it shows no habit.
constexpr std::size_t kLeastBeforeStop = 3;

// Counts how the text goes on behind its stops.
struct Openings {
  std::size_t lower = 0, upper = 0;
  bool first_is_lower = false;

  // Most sentences begin in lower case, and the text itself does.
  bool are_lower() const { return first_is_lower && lower > 0 && upper * 4 <= lower; }
};

// The hash of a word, folded: ASCII letters and digits by one bit.
std::uint64_t hash_word(std::string_view word) {
  std::uint64_t hash = kFnvBasis;
  for (const char c : word) {
    if (!unicode::is_ascii(static_cast<unsigned char>(c))) {
      unicode::Utf16 units;
      unicode::decode(word, units);
      std::u16string folded;
      unicode::fold(units.view(), folded);
      return hash_of(folded);
    }
    hash = fnv1a(hash, static_cast<unsigned char>(c) | 0x20u);
  }
  return finish_hash(hash);
}

}  // namespace

void WholeWords::read() {
  if (is_read_) return;
  is_read_ = true;
  const auto most = static_cast<std::uint32_t>(std::min<std::size_t>(text_.size(), kMostBytes));
  const std::string_view text = text_.substr(0, unicode::floor_boundary(text_, most));
  Openings openings;
  bool first = true;
  bool stopped = false;  // a stop and white space since the last word
  for (std::uint32_t at = 0; at < text.size();) {
    const unicode::CodePoint c = unicode::decode(text, at);
    if (!unicode::is_letter(c.value)) {
      at = c.end;
      continue;
    }
    if (first) openings.first_is_lower = kind_of(c.value) == CharacterKind::kLower;
    if (stopped) {
      const CharacterKind kind = kind_of(c.value);
      openings.lower += kind == CharacterKind::kLower;
      openings.upper += kind == CharacterKind::kUpper;
    }
    first = false;
    const std::uint32_t begin = at;
    at = unicode::skip_letters(text, at);
    std::size_t length = at - begin;
    Stop stop = Stop::kNone;  // behind the word
    std::uint32_t behind = at;
    while (at < text.size()) {
      const unicode::CodePoint part = unicode::decode(text, at);
      behind = part.end;
      if (!unicode::is_word_part(part.value)) {
        if (part.value != ' ' && part.value <= 0xFFFF)
          stop = stop_of(static_cast<char16_t>(part.value));
        break;
      }
      length += part.value > 0xFFFF ? 2 : 1;
      at = part.end;
    }
    stopped = stop != Stop::kNone && length >= kLeastBeforeStop && behind < text.size() &&
              unicode::is_space(unicode::decode(text, behind).value);
    if (length > kMostLetters || stop == Stop::kPeriod) continue;
    words_.number(hash_word(slice(text, {begin, at})), 1);
  }
  lower_case_ = openings.are_lower();
}

}  // namespace leitsatz
