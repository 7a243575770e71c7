#include "language/word_list.h"

#include <string>

#include "base/ascii.h"
#include "base/hash_index.h"
#include "characters/unicode.h"

namespace leitsatz {
namespace {

constexpr char kSeparator = ' ';

// REQUIRES: both are of the same size.
bool same(std::string_view listed, std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (listed[i] != ascii::to_lower(word[i])) return false;
  }
  return true;
}

}  // namespace

std::uint64_t hash_folded(std::string_view word) {
  std::uint64_t hash = kFnvBasis;
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) return hash_of(unicode::folded(word));
    hash = fnv1a(hash, static_cast<unsigned char>(ascii::to_lower(c)));
  }
  return finish_hash(hash);
}

bool holds_folded(std::string_view list, std::string_view word) {
  const std::u16string folded = unicode::folded(word);
  unicode::Utf16 units;
  return any_entry(list, kSeparator, [&](std::string_view entry) {
    unicode::decode(entry, units);
    return units.view() == folded;
  });
}

bool has_ending(std::string_view list, std::string_view word, std::size_t min_before) {
  return any_entry(list, kSeparator, [&](std::string_view ending) {
    return word.size() >= ending.size() + min_before &&
           same(ending, word.substr(word.size() - ending.size()));
  });
}

std::string_view without_elision(std::string_view word) {
  constexpr std::string_view kCurled = "’";
  constexpr std::size_t kMaxElided = 2;  // l' d' qu'
  for (std::size_t i = 1; i <= kMaxElided && i < word.size(); ++i) {
    if (word[i] == '\'') return word.substr(i + 1);
    if (word[i] != kCurled[0]) continue;
    if (word.substr(i).starts_with(kCurled)) return word.substr(i + kCurled.size());
  }
  return word;
}

}  // namespace leitsatz
