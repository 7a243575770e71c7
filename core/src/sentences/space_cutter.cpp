#include "sentences/space_cutter.h"

#include <algorithm>

#include "language/data/clause_rows.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

using unicode::Script;

// Lengths in UTF-16 units, which are characters in these scripts.
constexpr std::size_t kMostUnits = 200;
constexpr std::size_t kLeastUnits = 45;         // of a piece
constexpr std::size_t kLeastMarkedUnits = 120;  // in a script that has a stop, but rarely
constexpr std::size_t kLeastTail = 25;          // a shorter rest belongs to the piece before
constexpr std::size_t kLookAhead = 4 * kMostUnits;
constexpr std::size_t kFirstLetter =
    16;  // the script's first letter is at most so far from the begin

// Thai signs behind which a space does not separate: repetition and abbreviation.
constexpr char16_t kMaiYamok = 0x0E46, kPaiyannoi = 0x0E2F, kLaoRepetition = 0x0EC6;

bool is_of(char16_t c, Script script) { return unicode::script(c) == script; }

// The script of the first letter, if it is one of these.
Script script_of(std::u16string_view text) {
  for (const char16_t c : text.substr(0, kFirstLetter)) {
    const Script script = unicode::script(c);
    if (script == Script::kThai || script == Script::kLao || script == Script::kKhmer ||
        script == Script::kMyanmar) {
      return script;
    }
  }
  return Script::kCommon;
}

}  // namespace

SpaceCutter::SpaceCutter(LanguageId language) : heads_(clause_row(language).heads) {}

// Whether no word behind the space ties what follows to the clause before.
bool SpaceCutter::begins_clause(std::string_view bytes, const unicode::Utf16& text,
                                std::size_t space) const {
  const std::string_view rest = bytes.substr(text.offsets[space + 1]);
  return !any_entry(heads_, ' ', [&](std::string_view head) { return rest.starts_with(head); });
}

std::size_t SpaceCutter::cut(std::string_view bytes, const unicode::Utf16& text, std::size_t begin,
                             std::size_t end) const {
  const std::u16string_view units = text.view();
  if (end - begin < kLeastUnits + kLeastTail) return begin;
  const Script script = script_of(units.substr(begin, end - begin));
  if (script == Script::kCommon) return begin;
  const bool marked = script == Script::kKhmer || script == Script::kMyanmar;
  const std::size_t least = marked ? kLeastMarkedUnits : kLeastUnits;
  std::size_t last = begin, tied = begin;  // spaces under the cap: between clauses, between letters
  const std::size_t stop = std::min(end, begin + kLookAhead);
  for (std::size_t i = begin + 1; i + kLeastTail < stop; ++i) {
    const bool full = i - begin > kMostUnits;
    if (full && std::max(last, tied) > begin) break;
    if (!unicode::is_space(units[i]) || unicode::is_space(units[i + 1])) continue;
    const char16_t before = units[i - 1];
    const bool letters = is_of(before, script) && is_of(units[i + 1], script) &&
                         before != kMaiYamok && before != kPaiyannoi && before != kLaoRepetition;
    if (full) return i;
    if (i - begin < kLeastTail) continue;
    tied = i;
    if (!letters || !begins_clause(bytes, text, i)) continue;
    if (i - begin >= least) return i;
    last = i;
  }
  if (end - begin <= kMostUnits) return begin;
  return last > begin ? last : tied;
}

}  // namespace leitsatz
