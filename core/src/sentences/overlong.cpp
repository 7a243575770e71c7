#include "sentences/overlong.h"

#include "characters/punctuation.h"
#include "sentences/stop_context.h"

namespace leitsatz {
namespace {

// A cut after a clause or a word must fill this part of the cap; otherwise a worse kind of cut is
// better.
constexpr std::uint32_t kMinFill = 3;  // one third

bool ends_clause(std::u16string_view text, std::size_t at) {
  const char16_t c = text[at - 1];
  const bool apart =
      at == text.size() || unicode::is_space(text[at]) || unicode::is_unspaced(text[at]);
  return apart && (is_comma(c) || is_colon(c) || c == 0x2013 || c == 0x2014 || c == 0x104A ||
                   stop_of(c) != Stop::kNone);
}

}  // namespace

std::size_t OverlongCutter::cut(const unicode::Utf16& text, std::size_t begin, std::size_t end,
                                std::uint32_t max_bytes) {
  const std::u16string_view units = text.view();
  const std::uint32_t from = text.offsets[begin];
  std::size_t limit = begin;  // the last cut that the cap allows
  std::size_t clause = begin, space = begin;
  while (limit < end && text.offsets[limit + 1] - from <= max_bytes) {
    ++limit;
    const bool filled = text.offsets[limit] - from >= max_bytes / kMinFill;
    if (filled && limit < end && unicode::is_space(units[limit])) space = limit;
    if (filled && ends_clause(units, limit)) clause = limit;
  }
  while (limit > begin + 1 && text.offsets[limit] == text.offsets[limit - 1]) --limit;
  if (clause > begin) return clause;
  if (space > begin) return space;

  // One unit beyond the limit, so that a break at the limit is found.
  const std::u16string_view piece = text.view(begin, end < limit + 2 ? end : limit + 2);
  if (!words_) words_.emplace(unicode::Breaker::Kind::kWord, language_);
  std::size_t cut = last_break(*words_, piece, limit - begin);
  if (cut == 0) {
    if (!characters_) characters_.emplace(unicode::Breaker::Kind::kCharacter, language_);
    cut = last_break(*characters_, piece, limit - begin);
  }
  return cut > 0 ? begin + cut : limit;
}

std::size_t OverlongCutter::last_break(unicode::Breaker& breaker, std::u16string_view text,
                                       std::size_t limit) {
  breaker.set_text(text);
  std::size_t last = 0;
  for (std::int32_t at; (at = breaker.next()) != unicode::Breaker::kDone;) {
    if (static_cast<std::size_t>(at) > limit) break;
    last = static_cast<std::size_t>(at);
  }
  return last;
}

}  // namespace leitsatz
