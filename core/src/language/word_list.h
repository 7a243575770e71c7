// Lists of words as the language tables hold them: each begins and ends with its separator, one
// separator stands between two entries, and no entry is empty. An empty list holds none.
//
// Cost: one pass over the list.
#ifndef LEITSATZ_CORE_LANGUAGE_WORD_LIST_H_
#define LEITSATZ_CORE_LANGUAGE_WORD_LIST_H_

#include <cstddef>
#include <string_view>

namespace leitsatz {

// True if one of the list's entries matches. `List`: a string view of any units.
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

// The lists below have spaces between their entries, and the entries no capitals of ASCII.

// True if the list holds what unicode::folded() makes of the word.
bool holds_folded(std::string_view list, std::string_view word);

// True if the word, whose ASCII letters may be upper case, ends in one of the list's endings, with
// `min_before` bytes or more before it.
bool has_ending(std::string_view list, std::string_view word, std::size_t min_before);

// "c'est" -> "est", "qu'elle" -> "elle": what follows an elided word of at most two letters.
std::string_view without_elision(std::string_view word);

}  // namespace leitsatz

#endif  // LEITSATZ_CORE_LANGUAGE_WORD_LIST_H_
