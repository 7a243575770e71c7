#include "language/clause_words.h"

#include "base/fnv1a.h"
#include "characters/unicode.h"
#include "language/word_list.h"

namespace leitsatz {
namespace {

constexpr std::size_t kMinStem = 3;  // least bytes before the ending of a finite verb

std::uint8_t lower(char byte) {
  const auto c = static_cast<std::uint8_t>(byte);
  return static_cast<std::uint8_t>(unicode::is_ascii_upper(c) ? c | 0x20 : c);
}

std::uint64_t hash_lower(std::string_view word) {
  std::uint64_t hash = kFnvBasis;
  for (const char byte : word) hash = fnv1a(hash, lower(byte));
  return hash;
}

}  // namespace

ClauseWords::ClauseWords(LanguageId language) : row_(clause_row(language)) {
  add(row_.finite, kFinite);
  add(row_.subordinate, kSubordinate);
  add(row_.relative, kRelative);
  add(row_.tied, kTied);
  add(row_.loose, kLoose);
  add(row_.contrasts, kContrast);
  add(row_.joins, kJoin);
  add(row_.breaks, kBreak);
  add_endings(row_.endings, kFiniteEnd);
  add_endings(row_.transitive, kTransitiveEnd);
}

bool ClauseWords::holds(std::string_view word, std::uint32_t any_of) const {
  return (roles_.find_number(hash_lower(word)) & any_of) != 0;
}

void ClauseWords::add(std::string_view list, ClauseRole role) {
  for_each_entry(list, ' ', [&](std::string_view word) {
    std::uint8_t& likely = likely_[shape_of(word)];
    likely = static_cast<std::uint8_t>(likely | role);
    roles_.number(hash_lower(word), 0) |= role;
  });
}

void ClauseWords::add_endings(std::string_view list, std::uint8_t kind) {
  for_each_entry(list, ' ', [&](std::string_view ending) {
    std::uint8_t& kinds = last_[static_cast<std::uint8_t>(ending.back())];
    kinds = static_cast<std::uint8_t>(kinds | kind);
  });
}

bool ClauseWords::ends(std::string_view word, std::uint8_t kind, std::string_view list) const {
  return !word.empty() && (last_[lower(word.back())] & kind) != 0 &&
         has_ending(list, word, kMinStem);
}

}  // namespace leitsatz
