#include "sentences/quoting.h"

#include <algorithm>

#include "characters/punctuation.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

// A source in brackets is no longer than this.
constexpr std::size_t kMaxSourceUnits = 60;
// A Chinese verb of saying with its subject is no longer than this.
constexpr std::size_t kMaxSpeechUnits = 12;
constexpr std::u16string_view kSays = u"说說道问問喊叫答";
constexpr std::u16string_view kParticles = u"っをがの";  // Japanese; と has rules of its own

bool is_said_in_japanese(std::u16string_view rest, bool quoted, bool marked) {
  if (rest[0] == u'と' && (quoted || marked)) {  // but not ところ, とても, とは
    constexpr std::u16string_view kOthers = u"こては";
    return rest.size() < 2 || kOthers.find(rest[1]) == std::u16string_view::npos;
  }
  return quoted && kParticles.find(rest[0]) != std::u16string_view::npos;
}

// A verb of speech right before the stop: 他说。
bool is_said_in_chinese(std::u16string_view rest) {
  for (std::size_t i = 0; i + 1 < rest.size(); ++i) {
    if (is_comma(rest[i]) || is_colon(rest[i]) || stop_of(rest[i]) != Stop::kNone) return false;
    const bool says = kSays.find(rest[i]) != std::u16string_view::npos;
    if (says && stop_of(rest[i + 1]) == Stop::kWide) return true;
  }
  return false;
}

}  // namespace

bool is_remark(std::u16string_view text, const StopRun& run) {
  return run.bracket && !run.stop_outside && run.begin > 0 &&
         closing_bracket(text[run.begin - 1]) != 0;
}

bool is_said(std::u16string_view text, const StopRun& run) {
  if (run.spaced || run.next >= text.size()) return false;
  const std::u16string_view rest = text.substr(run.next, kMaxSpeechUnits);
  const char16_t stop = text[run.begin];
  const bool marked = stop_of(stop) != Stop::kWide || stop == 0xFF01 || stop == 0xFF1F;  // ！？
  const bool quoted = run.quote || run.bracket;
  if (is_said_in_japanese(rest, quoted, marked)) return true;
  if (!quoted) return false;
  return unicode::script(rest[0]) == unicode::Script::kHangul || is_said_in_chinese(rest);
}

bool is_source(std::u16string_view text, const FollowingText& next) {
  if (!next.opened || next.begin == 0 || text[next.begin - 1] != u'(') return false;
  const std::size_t limit = std::min(text.size(), next.begin + kMaxSourceUnits);
  std::size_t at = next.begin;
  while (at < limit && text[at] != u')') ++at;
  return at + 1 < limit && stop_of(text[at + 1]) == Stop::kPeriod;
}

}  // namespace leitsatz
