#include "sentences/whole_words.h"

#include <algorithm>

#include "characters/stops.h"
#include "characters/unicode.h"
#include "characters/utf16.h"
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

}  // namespace

void WholeWords::read() {
  if (is_read_) return;
  is_read_ = true;
  const auto most = static_cast<std::uint32_t>(std::min<std::size_t>(text_.size(), kMostBytes));
  unicode::Utf16 buffer;
  unicode::decode(text_, {0, unicode::floor_boundary(text_, most)}, buffer);
  const std::u16string_view text = buffer.view();
  std::u16string folded;
  Openings openings;
  bool first = true;
  bool stopped = false;  // a stop and white space since the last word
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = code_point_at(text, at);
    if (!unicode::is_letter(c)) {
      at += c > 0xFFFF ? 2 : 1;
      continue;
    }
    const CharacterKind kind = kind_of(c);
    if (first) openings.first_is_lower = kind == CharacterKind::kLower;
    if (stopped) {
      openings.lower += kind == CharacterKind::kLower;
      openings.upper += kind == CharacterKind::kUpper;
    }
    first = false;
    const std::size_t begin = at;
    while (at < text.size() && unicode::is_word_part(code_point_at(text, at))) {
      at += code_point_at(text, at) > 0xFFFF ? 2 : 1;
    }
    const std::size_t length = at - begin;
    const Stop stop = at < text.size() ? stop_of(text[at]) : Stop::kNone;
    stopped = stop != Stop::kNone && length >= kLeastBeforeStop && at + 1 < text.size() &&
              unicode::is_space(text[at + 1]);
    if (length > kMostLetters || stop == Stop::kPeriod) continue;
    folded.clear();
    unicode::fold(text.substr(begin, length), folded);
    words_.number(hash_of(folded), 1);
  }
  lower_case_ = openings.are_lower();
}

}  // namespace leitsatz
