// Lists of words and phrases in one string, the form of all language data: " the a an ".
//
// A list begins and ends with its separator, has one separator between two entries, and no empty
// entry; the empty string is the empty list. Cost of each function: one pass over the list.
#ifndef LEITSATZ_CORE_LANGUAGE_WORD_LIST_H_
#define LEITSATZ_CORE_LANGUAGE_WORD_LIST_H_

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/fnv1a.h"

namespace leitsatz {

// True if matches(entry) is true for an entry. `List` is a string view of any character type.
template <class List, class Matches>
bool any_entry(List list, typename List::value_type separator, Matches matches) {
  for (std::size_t begin = 1; begin < list.size();) {
    const std::size_t end = list.find(separator, begin);
    if (matches(list.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

template <class List, class Use>
void for_each_entry(List list, typename List::value_type separator, Use use) {
  any_entry(list, separator, [&](List entry) {
    use(entry);
    return false;
  });
}

// Calls use(entry, hash, ascii) for each entry of a list: its FNV-1a hash (fnv1a.h), and whether
// all of it is ASCII. The hash is made while the entry's end is looked for.
template <class Use>
void for_each_hashed(std::string_view list, char separator, Use use) {
  for (std::size_t i = 1; i < list.size(); ++i) {
    const std::size_t begin = i;
    std::uint64_t hash = kFnvBasis;
    std::uint8_t all = 0;
    for (; list[i] != separator; ++i) {
      const auto byte = static_cast<std::uint8_t>(list[i]);
      all |= byte;
      hash = fnv1a(hash, byte);
    }
    use(list.substr(begin, i - begin), hash, all < 0x80);
  }
}

// hash_of(unicode::folded(word)), which is quick for ASCII.
std::uint64_t hash_folded(std::string_view word);

// The functions below take lists that are separated by spaces and have no ASCII capitals.

// True if an entry equals unicode::folded(word).
bool holds_folded(std::string_view list, std::string_view word);

// True if the word ends in an entry, whatever the case of ASCII letters, with at least `min_before`
// bytes before the ending.
bool has_ending(std::string_view list, std::string_view word, std::size_t min_before);

// The word without an elided word of at most two letters before it: "c'est" -> "est", "qu'elle" ->
// "elle".
std::string_view without_elision(std::string_view word);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_WORD_LIST_H_
